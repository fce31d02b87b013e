namespace Specwright.Generator.Reading;

/// <summary>How many levels and how many nodes a value has, itself included and aliases followed.</summary>
internal readonly record struct NodeSize(int Height, int Nodes)
{
    /// <summary>A value without anything inside.</summary>
    public static NodeSize Scalar { get; } = new(0, 1);
}
