#nullable enable

namespace FreeFormValues;

/// <summary>The <c>Anything</c> schema.</summary>
[ApiSchema("Anything")]
public sealed partial class Anything
{
    /// <summary>The <c>any</c> member.</summary>
    public JsonElement Any { get; set; }

    /// <summary>The <c>object</c> member.</summary>
    public IDictionary<string, JsonElement>? Object { get; set; }

    /// <summary>The <c>opened</c> member.</summary>
    public IDictionary<string, JsonElement>? Opened { get; set; }

    /// <summary>The <c>list</c> member.</summary>
    public IList<JsonElement>? List { get; set; }

    /// <summary>The <c>always</c> member.</summary>
    public JsonElement Always { get; set; }
}
