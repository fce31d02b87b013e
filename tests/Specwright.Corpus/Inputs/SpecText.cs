using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Corpus.Inputs;

/// <summary>A file as the compiler hands it to the generator.</summary>
internal sealed class SpecText(string path, string displayPath) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(File.ReadAllText(path), Encoding.UTF8);

    public override string Path => displayPath;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
