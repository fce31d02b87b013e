using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Diagnostics;
using Specwright.Generator.Overlays;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Overlays;

/// <summary>What overlays do to a document (Overlay 1.1.0), and what is said of those that cannot do it.</summary>
public sealed class OverlayTests
{
    private const string Spec = """
        openapi: 3.1.0
        info: { title: Zoo, version: 1 }
        tags: [one]
        paths:
          /a: &a { get: { tags: [x] } }
          /b: *a
        """;

    [Theory]
    [InlineData("{ target: $.info, update: { title: Park, x-new: { a: [1] } } }", "{'info':{'title':'Park','version':1,'x-new':{'a':[1]}}}")]
    [InlineData("{ target: $.info.title, update: 5 }", "{'info':{'title':5,'version':1}}")]
    [InlineData("{ target: $.tags, update: two }", "{'tags':['one','two']}")]
    [InlineData("{ target: $.tags, update: [two, three] }", "{'tags':['one','two','three']}")]
    [InlineData("{ target: $, update: { tags: [two], info: { version: 2 } } }", "{'info':{'title':'Zoo','version':2},'tags':['one','two']}")]
    [InlineData("{ target: $.info, remove: true }", "{'info':null}")]
    [InlineData("{ target: \"$.tags[?@ == 'one']\", remove: true }", "{'tags':[]}")]
    [InlineData("{ target: $.info, remove: true, update: { title: Park } }", "{'info':null}")]
    [InlineData("{ target: \"$.paths['/a'].get\", update: { x-a: true } }", "{'paths':{'/a':{'get':{'tags':['x'],'x-a':true}},'/b':{'get':{'tags':['x']}}}}")]
    [InlineData("{ target: $..get, update: { x-a: true } }", "{'paths':{'/a':{'get':{'tags':['x'],'x-a':true}},'/b':{'get':{'tags':['x'],'x-a':true}}}}")]
    [InlineData("{ target: $.info, copy: \"$.paths['/a']\" }", "{'info':{'title':'Zoo','version':1,'get':{'tags':['x']}}}")]
    [InlineData("{ target: $, copy: $.paths }", "{'/a':{'get':{'tags':['x']}},'/b':{'get':{'tags':['x']}}}")]
    [InlineData("{ target: $.tags, copy: $.info.title }", "{'tags':['one','Zoo']}")]
    public void An_action_changes_the_document(string action, string expected)
    {
        var (spec, problems) = Apply(Overlay(action));

        Assert.Empty(problems);
        Assert.Equal(expected.Replace('\'', '"'), Changed(spec));
    }

    [Fact]
    public void Actions_and_overlays_are_applied_in_order()
    {
        var (spec, problems) = Apply(
            Overlay("{ target: $.paths, update: { /c: {} } }", "{ target: \"$.paths['/c']\", copy: \"$.paths['/a']\" }", "{ target: \"$.paths['/a']\", remove: true }"),
            Overlay("{ target: \"$.paths['/c'].get.tags\", update: y }"));

        Assert.Empty(problems);
        Assert.Equal("""{"paths":{"/b":{"get":{"tags":["x"]}},"/c":{"get":{"tags":["x","y"]}}}}""", Changed(spec));
    }

    [Theory]
    [InlineData("{ target: $.inof, update: { title: Park } }", "SPW1030 4:15 '$.inof' matches nothing in the document, so the action changes nothing")]
    [InlineData("{ target: '$.info[', update: {} }", "SPW1030 4:15 '$.info[' is not a JSONPath (RFC 9535): a name in quotes, an index, a slice, '*' or '?' is expected at character 8. The action is not applied.")]
    [InlineData("{ targets: $.info, update: {} }", "SPW1030 4:5 The action has no 'target', a JSONPath in text; it is not applied|SPW1017 4:7 'targets' is not a keyword here; did you mean 'target'?")]
    [InlineData("{ target: $.info, delete: true }", "SPW1030 4:15 The action has neither 'update' nor 'copy' nor 'remove: true', so it changes nothing|SPW1017 4:23 'delete' is not a keyword here")]
    [InlineData("{ target: $.info, update: { title: { a: 1 } } }", "SPW1030 4:40 'title' is a string in the document and cannot be merged with an object; it is left as it is. Remove it with an action of its own first.")]
    [InlineData("{ target: $.info, copy: $.tags.* , x-why: '?' }", "SPW1030 4:29 'info' is an object in the document and cannot be merged with a string; it is left as it is. Remove it with an action of its own first.")]
    [InlineData("{ target: $.info, copy: '$.*' }", "SPW1030 4:29 '$.*' has to match one value and matches 4; the action is not applied")]
    [InlineData("{ target: $, remove: true }", "SPW1030 4:15 The document itself cannot be removed")]
    public void What_an_action_cannot_do_is_said_at_its_own_line(string action, string expected)
    {
        var (spec, problems) = Apply(Overlay(action));

        Assert.Equal(expected, string.Join('|', problems.Select(Describe)));
        Assert.Equal("{}", Changed(spec));
        Assert.All(problems, static problem => Assert.Equal("specs/0.overlay.yaml", problem.Path));
    }

    [Theory]
    [InlineData("overlay: 2.0.0\nactions: []", "SPW1030 1:10 The Overlay version '2.0.0' is not supported; 1.0 and 1.1 are. The overlay is not applied.")]
    [InlineData("info: {}", "SPW1030 1:1 This file is named as an overlay, but has no 'overlay' at its top level. It is not applied.")]
    [InlineData("overlay: 1.0.0\ninfo: {}", "SPW1030 1:10 The overlay has no 'actions', so it changes nothing")]
    [InlineData("overlay: 1.1.0\nextends: ../zoo.yaml\nactions: [ { target: $.tags, update: a } ]", "SPW1030 2:10 The overlay says that it extends '../zoo.yaml', but it is applied to 'zoo.yaml'")]
    [InlineData("overlay: 1.1.0\ninfo: { titles: Zoo }\nactions: [ { target: $.tags, update: a } ]", "SPW1017 2:9 'titles' is not a keyword here; did you mean 'title'?")]
    public void What_is_wrong_with_an_overlay_is_said_at_its_line(string overlay, string expected)
    {
        var (_, problems) = Apply(overlay);

        Assert.Equal([expected], problems.Select(Describe));
    }

    [Theory]
    [InlineData("./zoo.yaml")]
    [InlineData("../specs/zoo.yaml")]
    [InlineData("https://zoo.example/openapi.yaml")]
    public void An_overlay_may_say_what_it_extends(string extends)
    {
        var (_, problems) = Apply($"overlay: 1.1.0\nextends: {extends}\nactions: [ {{ target: $.tags, update: a }} ]");

        Assert.Empty(problems);
    }

    [Fact]
    public void An_overlay_that_cannot_be_read_is_not_applied()
    {
        var (spec, problems) = Apply(Overlay("{ target: $.tags, update: a }", "{ target: $.info[, update: {} }"));

        Assert.Contains(problems, static problem => problem is { Rule: SpecRule.MalformedText, Path: "specs/0.overlay.yaml", Lines.Start.Line: 4 });
        Assert.Equal("{}", Changed(spec));
    }

    [Fact]
    public void Every_value_has_its_place_in_the_file_that_says_it()
    {
        var (spec, _) = Apply(Overlay("{ target: $.info, update: { title: Park, x-new: 1 } }"));

        Assert.Equal("specs/0.overlay.yaml 4:40", Place(spec, spec.Root["info"]["title"].Span));
        Assert.Equal("specs/zoo.yaml 2:9", Place(spec, spec.Root["info"]["title"].NameSpan));
        Assert.Equal("specs/0.overlay.yaml 4:46", Place(spec, spec.Root["info"]["x-new"].NameSpan));
        Assert.Equal("specs/zoo.yaml 2:30", Place(spec, spec.Root["info"]["version"].Span));
        Assert.Equal("specs/zoo.yaml 6:9", Place(spec, new TextSpan(Spec.Length, 0)));
        Assert.Equal("specs/0.overlay.yaml 1:1", Place(spec, new TextSpan(Spec.Length + 1, 0)));
    }

    [Fact]
    public void An_overlay_that_doubles_what_it_doubled_is_stopped()
    {
        var actions = Enumerable.Range(0, 40).Select(static i => $"{{ target: $, update: {{ x{i}: {{}} }} }}\n  - {{ target: $.x{i}, copy: $ }}").ToArray();
        var (spec, problems) = Apply(Overlay(actions));

        Assert.Contains(problems, static problem => problem.Rule == SpecRule.LimitExceeded);
        Assert.Equal("Zoo", spec.Root["info"]["title"].Text);
    }

    [Fact]
    public void An_overlay_that_nests_what_it_nested_is_stopped()
    {
        var actions = Enumerable.Range(0, 140).Select(static i => "{ target: $.x" + string.Concat(Enumerable.Repeat(".a", i)) + ", update: { a: {} } }");
        var (spec, problems) = Apply(Overlay(["{ target: $, update: { x: {} } }", .. actions]));

        Assert.Contains(problems, static problem => problem.Rule == SpecRule.LimitExceeded);
        Assert.Empty(spec.Errors);
    }

    private static (SpecDom Spec, List<Problem> Problems) Apply(params string[] overlays)
    {
        var problems = new Specwright.Generator.Diagnostics.Problems();
        var files = overlays.Select((text, i) => Read($"specs/{i}.overlay.yaml", text)).ToList();
        var spec = Specwright.Generator.Overlays.Overlay.Apply(Read("specs/zoo.yaml", Spec), files, problems, TestContext.Current.CancellationToken);
        foreach (var error in spec.Errors)
        {
            problems.Report(SpecRule.MalformedText, spec, error.Span, error.Message);
        }

        return (spec, [.. problems.ToArray()]);
    }

    private static SpecDom Read(string path, string text) => SpecReader.Read(path, SourceText.From(text), TestContext.Current.CancellationToken);

    private static string Overlay(params string[] actions) =>
        "overlay: 1.1.0\ninfo: { title: Ours, version: 1.0.0 }\nactions:\n" + string.Concat(actions.Select(static action => "  - " + action + "\n"));

    // The members of the document that are not as they were.
    private static string Changed(SpecDom spec)
    {
        var old = Read("specs/zoo.yaml", Spec).Root;
        List<string> names = [.. Names(old), .. Names(spec.Root)];
        var changed = names.Distinct().Where(name => (old[name].Exists ? old[name].ToJson() : null) != (spec.Root[name].Exists ? spec.Root[name].ToJson() : null));
        return "{" + string.Join(',', changed.Select(name => $"\"{name}\":{(spec.Root[name].Exists ? spec.Root[name].ToJson() : "null")}")) + "}";
    }

    private static List<string> Names(Node node)
    {
        var names = new List<string>();
        foreach (var member in node.Members)
        {
            names.Add(member.Name);
        }

        return names;
    }

    private static string Place(SpecDom spec, TextSpan span)
    {
        var source = spec.SourceOf(span);
        var position = source.Text.Lines.GetLinePosition(source.Local(span).Start);
        return string.Create(CultureInfo.InvariantCulture, $"{source.Path} {position.Line + 1}:{position.Character + 1}");
    }

    private static string Describe(Problem problem) => string.Create(
        CultureInfo.InvariantCulture,
        $"{problem.ToDiagnostic().Id} {problem.Lines.Start.Line + 1}:{problem.Lines.Start.Character + 1} {problem.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)}");
}
