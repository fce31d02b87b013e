namespace Specwright.Generator.Reading;

/// <summary>What is remembered about an open YAML collection.</summary>
internal readonly struct YamlFrame(bool isFlow, string? anchor)
{
    /// <summary>Whether it is in brackets.</summary>
    public bool IsFlow { get; } = isFlow;

    /// <summary>The anchor it carries.</summary>
    public string? Anchor { get; } = anchor;
}
