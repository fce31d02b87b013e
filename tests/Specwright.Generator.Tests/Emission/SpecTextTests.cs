using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Specwright.Generator.Model;

namespace Specwright.Generator.Tests.Emission;

public sealed partial class SpecTextTests
{
    [Fact]
    public void A_literal_has_the_value_of_every_single_code_unit()
    {
        var text = string.Concat(Enumerable.Range(0, 0x10000).Select(static unit => (char)unit));
        var literal = new SpecText(text).ToLiteral();

        var parsed = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal));
        Assert.Equal(text, parsed.Token.ValueText);
        Assert.DoesNotContain('\u2028', literal);
        Assert.DoesNotContain('\u202E', literal);
    }

    [Fact]
    public void A_comment_is_one_line_of_limited_length()
    {
        var text = string.Concat(Enumerable.Range(0, 0x3000).Select(static unit => (char)unit));
        foreach (var chunk in text.Chunk(100))
        {
            var comment = new SpecText(new string(chunk)).ToComment();
            var root = SyntaxFactory.ParseCompilationUnit("// " + comment + "\nclass A { }");
            Assert.Empty(root.GetDiagnostics());
            Assert.Single(root.ChildNodes());
            Assert.DoesNotContain(comment, static c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202E');
        }

        Assert.InRange(new SpecText(text).ToComment().Length, 1, 201);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("0007", "7")]
    public void A_number_is_printed_anew(string text, string literal) => Assert.Equal(literal, new SpecText(text).ToInt64Literal());

    [Theory]
    [InlineData("1); Evil(")]
    [InlineData("1.5")]
    [InlineData("")]
    [InlineData("0x10")]
    [InlineData("\u0661")]
    public void What_is_no_number_is_refused(string text) => Assert.Throws<FormatException>(() => new SpecText(text).ToInt64Literal());

    [Fact]
    public void Text_does_not_print_itself() => Assert.Throws<InvalidOperationException>(() => $"{new SpecText("x")}");

    [Fact]
    public void Emitters_take_no_other_way_out()
    {
        var folder = Path.Combine(Root(), "src", "Specwright.Generator", "Emission");
        var files = Directory.GetFiles(folder, "*.cs");

        Assert.NotEmpty(files);
        Assert.All(files, static file => Assert.DoesNotMatch(Raw(), File.ReadAllText(file)));
    }

    [GeneratedRegex(@"\.Raw\b")]
    private static partial Regex Raw();

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
