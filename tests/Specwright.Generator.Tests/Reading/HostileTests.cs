using System.Runtime.ExceptionServices;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Reading;

/// <summary>Texts made to hang, crash or swell a reader. Each is read and printed on a thread with a stack of 256 KiB.</summary>
public class HostileTests
{
    private const int StackSize = 256 * 1024;

    // Far above what any of these takes; it only turns a hang into a failure.
    private static readonly TimeSpan s_hang = TimeSpan.FromSeconds(60);

    private static readonly Dictionary<string, Func<string>> s_texts = new()
    {
        ["json arrays"] = () => Repeat("[", 200_000),
        ["json objects"] = () => Repeat("{\"a\":", 100_000),
        ["flow sequences"] = () => "a: " + Repeat("[", 200_000),
        ["flow mappings"] = () => "x: " + Repeat("{a: ", 100_000),
        ["mixed flow"] = () => "x: " + Repeat("[{a: ", 50_000),
        ["block sequences"] = () => Repeat("- ", 100_000),
        ["block mappings"] = () => string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n")),
        ["complex keys"] = () => Repeat("? ", 100_000),
        ["complex flow keys"] = () => Repeat("{? ", 100_000),
        ["nested merge keys"] = () => Repeat("<<: {", 1) + Repeat("<<: {", 10_000),
        ["long plain scalar"] = () => "a: " + new string('x', 5_000_000),
        ["long quoted scalar"] = () => "a: \"" + new string('x', 5_000_000) + "\"",
        ["long name"] = () => new string('x', 5_000_000) + ": 1",
        ["long comment"] = () => "#" + new string('x', 5_000_000),
        ["long anchor"] = () => "a: &" + new string('x', 1_000_000) + " 1\nb: *" + new string('x', 1_000_000),
        ["long number"] = () => "[" + new string('9', 1_000_000) + "]",
        ["spaces"] = () => new string(' ', 5_000_000) + "a: 1",
        ["tabs"] = () => new string('\t', 1_000_000) + "a: 1",
        ["line breaks"] = () => new string('\n', 5_000_000) + "a: 1",
        ["spaces in a block scalar"] = () => "a: |\n" + new string(' ', 1_000_000) + "\n  x\n",
        ["many block scalars to repair"] = () => string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}: |\n     \n  x\n")),
        ["quotes"] = () => Repeat("'", 1_000_001),
        ["double quotes"] = () => Repeat("\"", 1_000_001),
        ["backslashes"] = () => "\"" + Repeat("\\", 1_000_001),
        ["colons"] = () => Repeat(": ", 500_000),
        ["question marks"] = () => Repeat("?\n", 200_000),
        ["closing brackets"] = () => Repeat("]", 1_000_000),
        ["anchors"] = () => Repeat("&a ", 300_000),
        ["aliases"] = () => "a: &a x\nb:\n" + Repeat("- *a\n", 200_000),
        ["merged aliases"] = () => "a: &a {k: 1, l: 2}\nb:\n  <<: [" + Repeat("*a,", 200_000) + "]\n",
        ["tags"] = () => Repeat("- !!python/object x\n", 100_000),
        ["directives"] = () => Repeat("%TAG ! !\n", 100_000),
        ["documents"] = () => Repeat("---\n", 200_000),
        ["template braces"] = () => Repeat("{{ x }}\n", 100_000),
        ["nul"] = () => new string('\0', 1_000_000),
        ["nul in a string"] = () => "{\"a\":\"" + new string('\0', 1_000_000) + "\"}",
        ["separators"] = () => new string('\u2028', 1_000_000),
        ["byte order marks"] = () => new string('\uFEFF', 1_000_000),
        ["equal names"] = () => "{" + Repeat("\"a\":1,", 300_000) + "}",
        ["names"] = () => "{" + string.Concat(Enumerable.Range(0, 300_000).Select(i => $"\"n{i}\":1,")) + "}",
        ["comments"] = () => Repeat("/*x*/", 300_000) + "{}",
        ["commas"] = () => "[" + Repeat(",", 1_000_000) + "]",
    };

    public static TheoryData<string> Names => [.. s_texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Hostile_text_is_read_within_bounds(string name)
    {
        var text = s_texts[name]();
        OnSmallStack(() =>
        {
            foreach (var dom in new[] { Reads.Yaml(text), Reads.Json(text) })
            {
                Assert.True(dom.NodeCount <= ReadLimits.Nodes + 1);
                Assert.True(dom.Errors.Length <= ReadLimits.Errors);
                _ = dom.Root.ToJson();
            }
        });
    }

    [Theory]
    [InlineData("[", "1", "]")]
    [InlineData("{\"a\":", "1", "}")]
    public void Nesting_is_read_up_to_the_limit(string open, string inner, string close)
    {
        var deepest = Repeat(open, ReadLimits.Depth) + inner + Repeat(close, ReadLimits.Depth);
        var tooDeep = Repeat(open, ReadLimits.Depth + 1) + inner + Repeat(close, ReadLimits.Depth + 1);

        Assert.Equal(deepest, Reads.Clean(Reads.Json(deepest)).ToJson());
        Assert.Equal(deepest, Reads.Clean(Reads.Yaml("---\n" + deepest)).ToJson());
        foreach (var (dom, start) in new[] { (Reads.Json(tooDeep), 0), (Reads.Yaml("---\n" + tooDeep), 4) })
        {
            var error = Assert.Single(dom.Errors);
            Assert.Equal(ReadErrorKind.TooDeep, error.Kind);
            Assert.Equal(start + (open.Length * ReadLimits.Depth), error.Span.Start);
        }
    }

    [Fact]
    public void A_file_longer_than_the_limit_is_not_read()
    {
        var error = Assert.Single(Reads.Json("[" + new string(' ', ReadLimits.TextLength) + "]").Errors);

        Assert.Equal(ReadErrorKind.TooLarge, error.Kind);
    }

    [Fact]
    public void A_file_with_more_values_than_the_limit_is_read_up_to_it()
    {
        var dom = Reads.Json("[" + Repeat("1,", ReadLimits.Nodes + 10) + "1]");

        Assert.Equal(ReadErrorKind.TooLarge, Assert.Single(dom.Errors).Kind);
        Assert.Equal(ReadLimits.Nodes, dom.Root.Count);
    }

    [Fact]
    public void Names_that_collide_in_a_simple_hash_are_read_all_the_same()
    {
        var names = Enumerable.Range(0, 1 << 14).Select(bits => string.Concat(Enumerable.Range(0, 14).Select(i => (bits >> i & 1) == 0 ? "Aa" : "BB")));
        var dom = Reads.Json("{" + string.Join(",", names.Select(name => $"\"{name}\":1")) + "}");

        Assert.Equal(1 << 14, Reads.Clean(dom).Count);
    }

    private static void OnSmallStack(Action action)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                action();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }, StackSize)
        { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(s_hang), "Reading does not end.");
        failure?.Throw();
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
