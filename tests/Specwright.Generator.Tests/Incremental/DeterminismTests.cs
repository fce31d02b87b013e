using System.Globalization;

namespace Specwright.Generator.Tests.Incremental;

/// <summary>The output depends on the specs and on nothing else.</summary>
public sealed class DeterminismTests
{
    // Names and texts that cultures tell apart: dotted and dotless i, sharp s, numbers with a fraction.
    private static readonly (string, string)[] s_specs =
    [
        (ShopSpec.Path, ShopSpec.Text),
        ("specs/title.yaml", ShopSpec.Text
            .Replace("title: Shop", "title: INDIVIDUAL ıiIİ ß", StringComparison.Ordinal)
            .Replace("        name:\n          type: string\n", "        initial_iıI:\n          type: number\n          default: 1.5\n          minimum: -1.5\n", StringComparison.Ordinal)
            .Replace("[open, paid, shipped]", "[İstanbul, istanbul, Istanbul, ıssız, open]", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Two_generators_print_the_same_bytes() => Assert.Equal(Bytes(s_specs), Bytes(s_specs));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Every_culture_prints_the_same_bytes(string culture)
    {
        var expected = Bytes(s_specs);
        var (old, oldUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new CultureInfo(culture), new CultureInfo(culture));
            Assert.Equal(expected, Bytes(s_specs));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (old, oldUI);
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_line_end_prints_the_same_bytes(string lineEnd) =>
        Assert.Equal(Bytes(s_specs), Bytes(s_specs.Select(spec => (spec.Item1, spec.Item2.Replace("\n", lineEnd, StringComparison.Ordinal)))));

    [Fact]
    public void The_order_of_files_does_not_matter() => Assert.Equal(Bytes(s_specs), Bytes(s_specs.Reverse()));

    [Fact]
    public void Output_has_one_kind_of_line_end_and_one_encoding()
    {
        foreach (var file in SpecProject.Of(s_specs).Run().Files.Values)
        {
            Assert.DoesNotContain('\r', file.ToString());
            Assert.Equal("utf-8", file.Encoding!.WebName);
        }
    }

    [Fact]
    public void A_project_that_was_edited_prints_what_a_fresh_one_does()
    {
        var edited = SpecProject.Of((ShopSpec.Path, "openapi: 3.1.0")).Run().Project.WithFile(s_specs[1].Item1, s_specs[1].Item2).Run();
        var run = edited.Project.WithFile(s_specs[0].Item1, s_specs[0].Item2).Run();

        Assert.Equal(Bytes(s_specs), Bytes(run));
    }

    private static List<string> Bytes(IEnumerable<(string Path, string Text)> specs) => Bytes(SpecProject.Of([.. specs]).Run());

    private static List<string> Bytes(SpecRun run) =>
        [.. run.Files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => file.Key + "\n" + file.Value)];
}
