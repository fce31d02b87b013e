using Specwright.Generator.Emission;

namespace Specwright.Generator.Tests.Emission;

public sealed class SourceWriterTests
{
    private readonly SourceWriter _writer = new();

    [Fact]
    public void Blocks_indent_and_texts_of_several_lines_are_indented_with_them()
    {
        using (_writer.Block("class A"))
        {
            _writer.Line("""
                void M()
                {
                    N();
                }
                """);
        }

        Assert.Equal("class A\n{\n    void M()\n    {\n        N();\n    }\n}\n", _writer.ToString());
    }

    [Fact]
    public void A_gap_is_one_blank_line_and_none_at_the_start_of_a_block()
    {
        using (_writer.Block("class A"))
        {
            _writer.Gap();
            _writer.Line("int a;");
            _writer.Gap();
            _writer.Gap();
            _writer.Line("int b;");
        }

        Assert.Equal("class A\n{\n    int a;\n\n    int b;\n}\n", _writer.ToString());
    }

    [Fact]
    public void No_line_ends_in_space_or_carriage_return()
    {
        _writer.Line("a  \r\n   \r\nb ");

        Assert.Equal("a\n\nb\n", _writer.ToString());
    }

    [Fact]
    public void A_block_that_is_still_open_is_a_mistake()
    {
        using var block = _writer.Block("class A");

        Assert.Throws<InvalidOperationException>(() => _writer.ToString());
    }

    [Fact]
    public void A_list_breaks_into_a_line_per_item_when_it_does_not_fit()
    {
        _writer.List("f(", ["a", "b"], ");");
        _writer.List("f(", [new string('a', 80), new string('b', 80)], ");");

        Assert.Equal($"f(a, b);\nf(\n    {new string('a', 80)},\n    {new string('b', 80)});\n", _writer.ToString());
    }

    [Fact]
    public void A_filled_list_puts_as_many_items_on_a_line_as_fit()
    {
        _writer.Fill("f(", [.. Enumerable.Repeat(new string('a', 30), 5)], ");");

        var item = new string('a', 30);
        Assert.Equal($"f(\n    {item}, {item}, {item},\n    {item}, {item});\n", _writer.ToString());
    }
}
