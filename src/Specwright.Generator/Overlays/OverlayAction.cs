using Specwright.Generator.Overlays.Paths;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Overlays;

/// <summary>An Action Object that can be applied (Overlay 1.1.0, 4.4.3).</summary>
/// <param name="Node">The Action Object.</param>
/// <param name="Target">What it changes.</param>
/// <param name="Copy">What it copies there; null when it copies nothing.</param>
internal sealed record OverlayAction(Node Node, JsonPath Target, JsonPath? Copy)
{
    /// <summary>The value that it merges; missing when there is none.</summary>
    public Node Update => Node["update"];

    /// <summary>Whether it takes its targets out.</summary>
    public bool Removes => Node["remove"].Boolean == true;
}
