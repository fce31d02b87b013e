using Specwright.Generator.Emission;
using Specwright.Generator.Model;

namespace Specwright.Generator.Tests.Emission;

public sealed class XmlDocsTests
{
    private readonly SourceWriter _writer = new();

    [Fact]
    public void A_short_summary_stands_on_one_line()
    {
        XmlDocs.Write(_writer, Parts.Documented("A <b> & c."), "unused");

        Assert.Equal("/// <summary>A &lt;b&gt; &amp; c.</summary>\n", _writer.ToString());
    }

    [Fact]
    public void Silence_in_the_spec_gives_a_sentence_of_ours()
    {
        XmlDocs.Write(_writer, Docs.None, "The <c>x</c> member.");

        Assert.Equal("/// <summary>The <c>x</c> member.</summary>\n", _writer.ToString());
    }

    [Fact]
    public void Lines_stay_lines_and_blank_ones_at_the_ends_go()
    {
        XmlDocs.Write(_writer, Parts.Documented("\n\nOne\n\n  two\u2028three\n\n"), "unused");

        Assert.Equal("/// <summary>\n/// One\n///\n///   two\n/// three\n/// </summary>\n", _writer.ToString());
    }

    [Fact]
    public void Long_lines_break_at_spaces()
    {
        XmlDocs.Write(_writer, Parts.Documented(string.Join(" ", Enumerable.Repeat("word&", 60)) + " " + new string('x', 200)), "unused");

        var lines = _writer.ToString().TrimEnd('\n').Split('\n');
        Assert.All(lines[..^2], static line => Assert.InRange(line.Length, 1, SourceWriter.MaxLineLength));
        Assert.Equal("/// " + new string('x', 200), lines[^2]);
        Assert.Equal(60, lines.Sum(static line => line.Split("word&amp;").Length - 1));
    }

    [Fact]
    public void What_is_deprecated_but_required_is_so_in_words()
    {
        var part = Parts.Object("A", Parts.Property("B", "b", TypeRef.String, Presence.Required) with { Deprecation = new(Parts.Text("Use c.")) });
        var code = ObjectEmitter.Emit(part, EmissionEnvironment.Modern).ToString();

        Assert.Contains("/// The API deprecates this, but still requires it.\n    /// Use c.\n    /// </remarks>\n    public required string B", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_that_is_a_keyword_is_documented_without_its_at_sign()
    {
        XmlDocs.Parameter(_writer, "@class", default, "The class.");

        Assert.Equal("/// <param name=\"class\">The class.</param>\n", _writer.ToString());
    }
}
