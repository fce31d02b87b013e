namespace Specwright.Generator.Overlays.Paths;

/// <summary>The function <c>length</c> (RFC 9535, 2.4.4): the characters of a text, the items of an array, the members of an object.</summary>
internal sealed record LengthExpression(IPathExpression Argument) : IPathExpression
{
    /// <inheritdoc/>
    public PathValue Evaluate(TreeNode current, PathContext context)
    {
        var value = Argument.Evaluate(current, context);
        return value.Text is { } text ? PathValue.Of(text.Count(static c => !char.IsLowSurrogate(c)))
            : value.Container is { } container ? PathValue.Of(container.Children.Count)
            : PathValue.Nothing;
    }
}
