#nullable enable

namespace ReusableSchemasWithoutAClass;

/// <summary>The <c>Holder</c> schema.</summary>
[ApiSchema("Holder")]
public sealed partial class Holder
{
    /// <summary>The <c>id</c> member.</summary>
    public Guid? Id { get; set; }

    /// <summary>The <c>ids</c> member.</summary>
    public IList<Guid>? Ids { get; set; }

    /// <summary>The <c>labels</c> member.</summary>
    public IDictionary<string, string>? Labels { get; set; }

    /// <summary>The <c>anything</c> member.</summary>
    public JsonElement Anything { get; set; }
}
