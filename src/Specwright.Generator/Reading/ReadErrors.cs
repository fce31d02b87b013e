using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Generator.Reading;

/// <summary>Collects the errors of one file, up to <see cref="ReadLimits.Errors"/>.</summary>
internal sealed class ReadErrors(int textLength)
{
    private readonly List<ReadError> _errors = [];

    /// <summary>Whether the text itself was refused somewhere.</summary>
    public bool HasSyntaxError { get; private set; }

    /// <summary>Adds an error over a part of the file.</summary>
    public void Add(ReadErrorKind kind, int start, int length, string message)
    {
        HasSyntaxError |= kind == ReadErrorKind.Syntax;
        if (_errors.Count < ReadLimits.Errors)
        {
            start = Math.Min(Math.Max(start, 0), textLength);
            length = Math.Min(Math.Max(length, 0), textLength - start);
            _errors.Add(new ReadError(kind, new TextSpan(start, length), message));
        }
    }

    /// <summary>The errors in the order of the file.</summary>
    public ImmutableArray<ReadError> ToSorted() => _errors.OrderBy(static error => error.Span.Start).ToImmutableArray();
}
