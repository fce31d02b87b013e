using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Model;

namespace Specwright.Generator.Diagnostics;

/// <summary>Something wrong with a spec, at its place; equal by value, so that an unchanged problem is not reported anew.</summary>
/// <param name="Rule">What is wrong.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">Where in the file, as characters.</param>
/// <param name="Lines">Where in the file, as lines and columns.</param>
/// <param name="Arguments">What the message says in its places.</param>
/// <param name="More">How many further problems of the rule are left out after this one.</param>
internal sealed record Problem(SpecRule Rule, string Path, TextSpan Span, LinePositionSpan Lines, EquatableArray<string> Arguments, int More = 0)
{
    private const int MaxArgumentLength = 300;

    /// <summary>The problem as a diagnostic.</summary>
    public Diagnostic ToDiagnostic()
    {
        var descriptor = SpecRules.Descriptor(Rule);
        var location = Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines);
        var arguments = Arguments.Select(static argument => (object)Printable(argument)).ToArray();
        if (More == 0)
        {
            return Diagnostic.Create(descriptor, location, arguments);
        }

        var message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), arguments);
        return Diagnostic.Create(
            descriptor.Id,
            descriptor.Category,
            $"{message.TrimEnd('.')}. There are {More} more {descriptor.Id} in this spec.",
            descriptor.DefaultSeverity,
            descriptor.DefaultSeverity,
            isEnabledByDefault: true,
            warningLevel: descriptor.DefaultSeverity == DiagnosticSeverity.Error ? 0 : 1,
            title: descriptor.Title,
            helpLink: descriptor.HelpLinkUri,
            location: location);
    }

    // A message is one line on a terminal: no control characters, no novels.
    private static string Printable(string argument)
    {
        var text = argument.Length > MaxArgumentLength ? argument.Substring(0, MaxArgumentLength) + "…" : argument;
        return new string(text.Select(static c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c).ToArray());
    }
}
