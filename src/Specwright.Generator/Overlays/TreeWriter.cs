using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Overlays;

/// <summary>Lays a changed tree out as a DOM, in which every value keeps its place in its own file.</summary>
internal sealed class TreeWriter
{
    private readonly DomBuilder _builder;

    private TreeWriter(int textLength) => _builder = new DomBuilder(textLength);

    /// <summary>The DOM of a tree.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="files">The files that its values come from, in the order of <paramref name="sources"/>.</param>
    /// <param name="sources">Where their texts begin.</param>
    public static SpecDom Write(TreeNode root, IReadOnlyList<SpecDom> files, ImmutableArray<SpecSource> sources)
    {
        var text = Join(sources);
        var writer = new TreeWriter(text.Length);
        writer.Write(root);
        for (var i = 0; i < files.Count; i++)
        {
            foreach (var error in files[i].Errors)
            {
                writer._builder.Errors.Add(error.Kind, sources[i].Start + error.Span.Start, error.Span.Length, error.Message);
            }
        }

        return writer._builder.Finish(text, text.Length, sources);
    }

    /// <summary>Where the texts of files begin when they follow one another.</summary>
    public static ImmutableArray<SpecSource> Arrange(IEnumerable<SpecDom> files)
    {
        var sources = ImmutableArray.CreateBuilder<SpecSource>();
        var start = 0;
        foreach (var file in files)
        {
            sources.Add(new SpecSource(file.Path, file.Text, start));
            start += file.Text.Length + 1;
        }

        return sources.ToImmutable();
    }

    // A line end between two texts, so that the end of one is not the beginning of the next.
    private static SourceText Join(ImmutableArray<SpecSource> sources)
    {
        var text = new StringBuilder();
        foreach (var source in sources)
        {
            text.Append(source.Text).Append('\n');
        }

        return SourceText.From(text.ToString());
    }

    private void Write(TreeNode node)
    {
        if (node.Name is { } name)
        {
            _builder.Name(_builder.Names.Intern(name.Text), name.Span.Start, name.Span.Length);
        }

        var start = node.Source.Start;
        if (node.Value.IsScalar)
        {
            _builder.Scalar(node.Value, start);
        }
        else if (!_builder.Stopped && _builder.Open(node.Value.Kind, start + node.Value.Span.Start))
        {
            foreach (var child in node.Children)
            {
                Write(child);
            }

            _builder.Close(start + node.Value.Span.End);
        }
    }
}
