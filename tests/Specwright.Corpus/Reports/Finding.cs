using Microsoft.CodeAnalysis;

namespace Specwright.Corpus.Reports;

/// <summary>What the compiler or the generator said.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Severity">How bad it is: <c>Error</c>, <c>Warning</c> or <c>Info</c>.</param>
/// <param name="File">The file; empty for none.</param>
/// <param name="Line">The line, from 1; 0 for none.</param>
/// <param name="Column">The column, from 1; 0 for none.</param>
/// <param name="EndLine">The line where the place ends, from 1; 0 for none.</param>
/// <param name="Message">What it said.</param>
internal sealed record Finding(string Id, string Severity, string File, int Line, int Column, int EndLine, string Message)
{
    /// <summary>Whether the generator failed, rather than the spec.</summary>
    public bool IsCrash => Id is "CS8784" or "CS8785" or "SPW0001";

    /// <summary>Takes a diagnostic.</summary>
    public static Finding Of(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return place.IsValid
            ? new(diagnostic.Id, diagnostic.Severity.ToString(), place.Path, place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1, place.EndLinePosition.Line + 1, MessageOf(diagnostic))
            : new(diagnostic.Id, diagnostic.Severity.ToString(), "", 0, 0, 0, MessageOf(diagnostic));
    }

    /// <inheritdoc/>
    public override string ToString() => File.Length == 0 ? $"{Id}: {Message}" : $"{File}({Line},{Column}): {Id}: {Message}";

    // A finding in generated code is told with the line it is about.
    private static string MessageOf(Diagnostic diagnostic)
    {
        var source = diagnostic.Location.SourceTree is { } tree ? tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() : "";
        return diagnostic.GetMessage() + (source.Length == 0 ? "" : "  ▸ " + source);
    }
}
