using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Generator.Tests.Incremental;

/// <summary>A file of a project, as the compiler hands it to a generator; its text is null when the file is gone.</summary>
internal sealed class InMemoryFile(string path, SourceText? text) : AdditionalText
{
    public InMemoryFile(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    /// <summary>A file that was deleted after the compiler was told of it.</summary>
    public static InMemoryFile Gone(string path) => new(path, (SourceText?)null);

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
