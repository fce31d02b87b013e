namespace Specwright.Generator.Reading;

/// <summary>A container whose end has not been read.</summary>
internal struct OpenContainer
{
    /// <summary>Its node.</summary>
    public int Node;

    /// <summary>Items or members so far.</summary>
    public int Count;

    /// <summary>The deepest nesting inside, aliases followed.</summary>
    public int Height;

    /// <summary>Nodes inside, aliases followed.</summary>
    public int Expanded;

    /// <summary>Whether it holds a YAML merge key.</summary>
    public bool HasMerge;
}
