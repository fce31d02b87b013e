#nullable enable

namespace MapsOfMaps;

/// <summary>The <c>Translations</c> schema.</summary>
[ApiSchema("Translations")]
public sealed partial class Translations
{
    /// <summary>The <c>texts</c> member.</summary>
    public IDictionary<string, IDictionary<string, string>>? Texts { get; set; }

    /// <summary>The <c>open</c> member.</summary>
    public IDictionary<string, JsonElement>? Open { get; set; }

    /// <summary>The <c>self</c> member.</summary>
    public IDictionary<string, Translations>? Self { get; set; }
}
