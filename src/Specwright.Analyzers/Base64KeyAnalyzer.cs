using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Specwright.Analyzers.Keys;
using Specwright.Analyzers.Options;
using Specwright.Analyzers.Rules;
using Specwright.Analyzers.Scanning;

namespace Specwright.Analyzers;

/// <summary>Finds the base64 of live keys in literals. An analyzer of its own, so that it costs nothing while its rule is off.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Base64KeyAnalyzer : KeySourceAnalyzer
{
    private const int Group = 4;

    /// <summary>For the compiler.</summary>
    public Base64KeyAnalyzer()
        : base(Base64KeyRule.Descriptor)
    {
    }

    private protected override void Find(SyntaxTreeAnalysisContext context, KeyCatalog catalog, KeyOptions options)
    {
        var text = context.Tree.GetText(context.CancellationToken).ToString();
        var matcher = catalog.MatcherFor(options);
        var runs = new HashSet<TextSpan>();
        foreach (var place in Places(text, matcher))
        {
            var run = RunAround(text, place);
            if (runs.Add(run) && IsInText(context.Tree, place) && Decode(text.Substring(run.Start, run.Length), matcher) is { } match)
            {
                context.ReportDiagnostic(Base64KeyRule.Create(match, Location.Create(context.Tree, run)));
            }
        }
    }

    private static IEnumerable<int> Places(string text, KeyMatcher matcher)
    {
        foreach (var prefix in matcher.Prefixes)
        {
            if (prefix.Environment != KeyEnvironment.Live)
            {
                continue;
            }

            foreach (var needle in Base64Needles.Of(prefix.Literal))
            {
                for (var at = text.IndexOf(needle, StringComparison.Ordinal); at >= 0; at = text.IndexOf(needle, at + needle.Length, StringComparison.Ordinal))
                {
                    yield return at;
                }
            }
        }
    }

    private static TextSpan RunAround(string text, int place)
    {
        int start = place, end = place;
        while (start > 0 && IsBase64(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsBase64(text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsBase64(char c) => AsciiText.IsLetterOrDigit(c) || c is '+' or '/' or '-' or '_';

    private static bool IsInText(SyntaxTree tree, int place)
    {
        var token = tree.GetRoot().FindToken(place);
        return token.Span.Contains(place) && TextTokens.IsText(token);
    }

    /// <summary>The live key in a run; the run may begin with up to three characters that belong to something else.</summary>
    private static KeyMatch? Decode(string run, KeyMatcher matcher)
    {
        var standard = run.Replace('-', '+').Replace('_', '/');
        for (var skip = 0; skip < Group && skip < run.Length; skip++)
        {
            var body = standard.Substring(skip);
            var whole = body.Length % Group == 1 ? body.Substring(0, body.Length - 1) : body;
            var bytes = Convert.FromBase64String(whole.PadRight((whole.Length + Group - 1) / Group * Group, '='));
            foreach (var match in matcher.Find(Encoding.ASCII.GetString(bytes)))
            {
                if (match.Verdict == KeyVerdict.Key && match.Prefix.Environment == KeyEnvironment.Live)
                {
                    return match;
                }
            }
        }

        return null;
    }
}
