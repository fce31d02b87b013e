using System.Globalization;
using Specwright.Generator.Tests.Incremental;

namespace Specwright.Generator.Tests.Problems;

/// <summary>A spec with thousands of equal mistakes does not drown the build's log, and hides none of them.</summary>
public sealed class ProblemCountTests
{
    [Fact]
    public void The_last_of_very_many_says_how_many_more_there_are()
    {
        var schemas = string.Concat(Enumerable.Range(0, 250).Select(static i => string.Create(CultureInfo.InvariantCulture, $"    S{i}: {{type: strng}}\n")));
        var run = SpecProject.Of(("many.yaml", "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n" + schemas)).Run();

        var found = run.Result.Diagnostics.Where(static problem => problem.Id == "SPW1018").OrderBy(static problem => problem.Location.SourceSpan.Start).ToList();

        Assert.Equal(200, found.Count);
        Assert.EndsWith("There are 50 more SPW1018 in this spec.", found[^1].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.All(found.Take(199), static problem => Assert.DoesNotContain("more SPW1018", problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }
}
