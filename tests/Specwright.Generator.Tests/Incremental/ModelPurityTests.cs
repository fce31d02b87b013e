using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Pipeline;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Incremental;

/// <summary>
/// What travels through the pipeline is data: nothing reachable from a step's value keeps a compilation, a syntax tree or a read
/// document alive, and from the model on nothing keeps the text either.
/// </summary>
public sealed class ModelPurityTests
{
    private static readonly string[] s_inputs = [TrackingNames.SpecFile, TrackingNames.SpecSet];

    private static readonly string[] s_models =
    [
        TrackingNames.Sdk, TrackingNames.Problems, TrackingNames.Environment, TrackingNames.Objects, TrackingNames.Enums, TrackingNames.Unions, TrackingNames.Tuples,
        TrackingNames.Clients, TrackingNames.Parameters, TrackingNames.Results, TrackingNames.Scopes, TrackingNames.Root,
    ];

    // With a problem, so that problems are walked too.
    private static readonly SpecRun s_run = SpecProject.Of((ShopSpec.Path, ShopSpec.With("        name:\n          type: string\n", "        name:\n          type: strng\n"))).Run();

    public static TheoryData<string> Inputs => [.. s_inputs];

    public static TheoryData<string> Models => [.. s_models];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Files_hold_text_and_options_only(string step) =>
        Assert.Empty(Reached(step).Where(static node => IsForbidden(node.Value) && node.Value is not SourceText).Select(static node => node.Path));

    [Theory]
    [MemberData(nameof(Models))]
    public void Models_hold_neither_text_nor_anything_of_the_compiler(string step) =>
        Assert.Empty(Reached(step).Where(static node => IsForbidden(node.Value)).Select(static node => node.Path));

    [Fact]
    public void Every_step_is_walked()
    {
        var named = typeof(TrackingNames).GetFields().Select(static field => (string)field.GetRawConstantValue()!);

        Assert.Equal(named.Order(StringComparer.Ordinal), s_inputs.Concat(s_models).Order(StringComparer.Ordinal));
        Assert.All(s_inputs.Concat(s_models), static step => Assert.True(Reached(step).Any(), step));
        Assert.True(Reached(TrackingNames.Sdk).Count() > 500, "The walk does not reach the parts of the model.");
    }

    [Fact]
    public void The_walk_sees_what_is_hidden_in_collections_and_private_fields()
    {
        var tree = s_run.Project.Compilation.SyntaxTrees[0];

        Assert.Contains(Walk(new Hider([tree.GetRoot(TestContext.Current.CancellationToken)]), ""), static node => node.Value is SyntaxNode);
        Assert.Contains(Walk(new Hider([s_run.Project.Compilation]), ""), static node => node.Value is Compilation);
    }

    private static bool IsForbidden(object value) => value is ISymbol or SyntaxNode or SyntaxTree or Compilation or SemanticModel or Location or Diagnostic
        or AdditionalText or AnalyzerConfigOptions or AnalyzerConfigOptionsProvider or SourceText or SpecDom or Node or Delegate;

    private static IEnumerable<(string Path, object Value)> Reached(string step) => s_run.Result.TrackedSteps[step]
        .SelectMany(static run => run.Outputs)
        .Where(static output => output.Value is not null)
        .SelectMany(output => Walk(output.Value, step));

    // Every object that a value holds, whoever declares the field; what is forbidden is not entered.
    private static IEnumerable<(string Path, object Value)> Walk(object value, string path)
    {
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<(string Path, object Value)>([(path, value)]);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            if (!visited.Add(node.Value))
            {
                continue;
            }

            yield return node;
            foreach (var child in IsForbidden(node.Value) ? [] : Children(node.Value))
            {
                pending.Push((node.Path + "." + child.Name, child.Value));
            }
        }
    }

    private static IEnumerable<(string Name, object Value)> Children(object value)
    {
        var type = value.GetType();
        if (type.IsPrimitive || type.IsEnum || value is string or Type)
        {
            yield break;
        }

        if (value is Array or IEnumerable and (IList or ICollection))
        {
            foreach (var item in ((IEnumerable)value).OfType<object>())
            {
                yield return ("[]", item);
            }
        }

        for (var declaring = type; declaring is not null && !type.IsArray; declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (field.GetValue(value) is { } child)
                {
                    yield return (field.Name, child);
                }
            }
        }
    }

    private sealed class Hider(List<object> items)
    {
        private readonly List<object> _items = items;

        public override string ToString() => _items.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
