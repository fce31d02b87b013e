using Specwright.Generator.Diagnostics;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Reads what a schema says of values besides their type, as far as it can be compared with constants of the C# type.</summary>
internal sealed class Constraints
{
    // Whole numbers up to here are the same as double and as long; bounds beyond bind nobody.
    private const double Exact = 9007199254740991;

    private static readonly string[] s_keywords =
        ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems"];

    private readonly List<Node> _nodes;

    private Constraints(List<Node> nodes) => _nodes = nodes;

    /// <summary>The constraints of a value; null when there are none.</summary>
    /// <param name="declared">The schema where it is used; what stands beside a reference counts with what stands there.</param>
    /// <param name="type">Its C# type.</param>
    /// <param name="schemas">Follows references, and takes problems.</param>
    public static ConstraintsModel? Of(Node declared, TypeRef type, SchemaMapper schemas)
    {
        if (type.Kind is not (TypeKind.List or TypeKind.Scalar) || Saying(declared, schemas) is not { } nodes)
        {
            return null;
        }

        var model = new Constraints(nodes).OfType(type);
        if (model.Minimum > model.Maximum || model.MinLength > model.MaxLength || model.MinItems > model.MaxItems)
        {
            schemas.Problems.Report(SpecRule.InvalidValue, declared, "No value is both as large as the least and as small as the greatest that this allows");
            return null;
        }

        return model == ConstraintsModel.None ? null : model;
    }

    // The schema and its parts as far as they bound anything; null, as for most schemas, when none does.
    private static List<Node>? Saying(Node declared, SchemaMapper schemas)
    {
        var nodes = SaysAnything(declared) ? new List<Node> { declared } : null;
        foreach (var part in schemas.Composition.Parts(new Schema(declared)))
        {
            if (part.Node != declared && SaysAnything(part.Node))
            {
                (nodes ??= []).Add(part.Node);
            }
        }

        return nodes;
    }

    private static bool SaysAnything(Node node)
    {
        foreach (var keyword in s_keywords)
        {
            if (node[keyword].Exists)
            {
                return true;
            }
        }

        return false;
    }

    private ConstraintsModel OfType(TypeRef type) => type switch
    {
        { Kind: TypeKind.List } => OfItems(),
        { Kind: TypeKind.Scalar, Scalar: ScalarKind.String or ScalarKind.Secret } => OfText(),
        { Kind: TypeKind.Scalar, Scalar: ScalarKind.Int32 } => OfNumber(int.MinValue, int.MaxValue),
        { Kind: TypeKind.Scalar, Scalar: ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.Double or ScalarKind.Decimal } => OfNumber(double.MinValue, double.MaxValue),
        _ => ConstraintsModel.None,
    };

    private ConstraintsModel OfNumber(double least, double greatest) => new(
        Minimum: Max(Numbers("minimum", node => !IsExclusive(node, "exclusiveMinimum")).Where(value => value > least)),
        Maximum: Min(Numbers("maximum", node => !IsExclusive(node, "exclusiveMaximum")).Where(value => value < greatest)),
        ExclusiveMinimum: Max(Numbers("exclusiveMinimum").Concat(Numbers("minimum", static node => IsExclusive(node, "exclusiveMinimum")))),
        ExclusiveMaximum: Min(Numbers("exclusiveMaximum").Concat(Numbers("maximum", static node => IsExclusive(node, "exclusiveMaximum")))),
        MultipleOf: Max(Numbers("multipleOf").Where(static value => value > 0 && value != 1)));

    private ConstraintsModel OfText() => new(
        MinLength: Max(Counts("minLength")),
        MaxLength: Min(Counts("maxLength")),
        Pattern: _nodes.Select(static node => node["pattern"].StringOrNull).Where(static pattern => pattern is not null && PortablePattern.Is(pattern))
            .Select(static pattern => (SpecText?)new SpecText(pattern!)).FirstOrDefault());

    private ConstraintsModel OfItems() => new(MinItems: Max(Counts("minItems")), MaxItems: Min(Counts("maxItems")));

    private IEnumerable<double> Numbers(string keyword, Func<Node, bool>? where = null) =>
        _nodes.Where(node => where is null || where(node)).Select(node => node[keyword].Double).OfType<double>().Where(static value => Math.Abs(value) <= Exact);

    // A bound of 0 from below says nothing of a count.
    private IEnumerable<int> Counts(string keyword) =>
        _nodes.Select(node => node[keyword].Int64).OfType<long>().Where(count => count is >= 0 and < int.MaxValue && (count > 0 || keyword[1] == 'a')).Select(static count => (int)count);

    // OpenAPI 3.0: a boolean beside the bound.
    private static bool IsExclusive(Node node, string keyword) => node[keyword].Boolean == true;

    private static T? Max<T>(IEnumerable<T> values)
        where T : struct => values.Select(static value => (T?)value).Max();

    private static T? Min<T>(IEnumerable<T> values)
        where T : struct => values.Select(static value => (T?)value).Min();
}
