namespace Specwright.Generator.Reading;

/// <summary>What an array or object needs beyond its <see cref="NodeData"/>.</summary>
internal struct ContainerData
{
    /// <summary>Length of the value in the file.</summary>
    public int Length;

    /// <summary>The first node after everything inside.</summary>
    public int Next;

    /// <summary>Items or members, hidden ones left out.</summary>
    public int Count;
}
