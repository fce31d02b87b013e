using Specwright.Generator.Reading;

namespace Specwright.Generator.Overlays.Paths;

/// <summary>A value that conditions compare; by default the absence of one.</summary>
/// <param name="Kind">What it is; missing for nothing.</param>
/// <param name="Text">The text of a string.</param>
/// <param name="Number">The value of a number.</param>
/// <param name="Boolean">The value of a boolean.</param>
/// <param name="Container">The array or object.</param>
internal readonly record struct PathValue(NodeKind Kind, string? Text = null, double Number = 0, bool Boolean = false, TreeNode? Container = null)
{
    /// <summary>No value.</summary>
    public static PathValue Nothing => default;

    /// <summary>The null value.</summary>
    public static PathValue Null => new(NodeKind.Null);

    /// <summary>A text.</summary>
    public static PathValue Of(string text) => new(NodeKind.String, Text: text);

    /// <summary>A number.</summary>
    public static PathValue Of(double number) => new(NodeKind.Number, Number: number);

    /// <summary>A boolean.</summary>
    public static PathValue Of(bool value) => new(NodeKind.Boolean, Boolean: value);

    /// <summary>The value of a node.</summary>
    public static PathValue Of(TreeNode node) => node.Value.Kind switch
    {
        NodeKind.String => Of(node.Value.Text!),
        NodeKind.Number => Of(node.Value.Double ?? double.NaN),
        NodeKind.Boolean => Of(node.Value.Boolean == true),
        NodeKind.Null => Null,
        _ => new(node.Value.Kind, Container: node),
    };

    /// <summary>Whether two values are the same in content.</summary>
    public bool Is(PathValue other) => Kind == other.Kind && Kind switch
    {
        NodeKind.String => string.Equals(Text, other.Text, StringComparison.Ordinal),
        NodeKind.Number => Number.Equals(other.Number),
        NodeKind.Boolean => Boolean == other.Boolean,
        NodeKind.Array or NodeKind.Object => Same(Container!, other.Container!),
        _ => true,
    };

    /// <summary>Whether it comes before another one: of numbers and of texts only.</summary>
    public bool IsLessThan(PathValue other) => Kind == other.Kind && Kind switch
    {
        NodeKind.String => string.CompareOrdinal(Text, other.Text) < 0,
        NodeKind.Number => Number < other.Number,
        _ => false,
    };

    private static bool Same(TreeNode left, TreeNode right)
    {
        if (left.Children.Count != right.Children.Count)
        {
            return false;
        }

        return left.Value.IsArray
            ? left.Children.Zip(right.Children, static (one, other) => Of(one).Is(Of(other))).All(static same => same)
            : left.Children.All(child => right.Member(child.Name!.Value.Text) is { } other && Of(child).Is(Of(other)));
    }
}
