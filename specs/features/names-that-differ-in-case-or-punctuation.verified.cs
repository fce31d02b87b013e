#nullable enable

namespace NamesThatDifferInCaseOrPunctuation;

/// <summary>The <c>Item</c> schema.</summary>
[ApiSchema("Item")]
public sealed partial class Item
{
    /// <summary>The <c>id</c> member.</summary>
    public string? Id { get; set; }

    /// <summary>The <c>ID</c> member.</summary>
    public string? ID { get; set; }

    /// <summary>The <c>_id</c> member.</summary>
    public string? UnderscoreId { get; set; }

    /// <summary>The <c>@id</c> member.</summary>
    public string? AtId { get; set; }

    /// <summary>The <c>first_name</c> member.</summary>
    public string? FirstName { get; set; }

    /// <summary>The <c>firstName</c> member.</summary>
    public string? FirstNameValue { get; set; }
}

/// <summary>The <c>item</c> schema.</summary>
[ApiSchema("item")]
public sealed partial class ItemModel
{
    /// <summary>The <c>x</c> member.</summary>
    public long? X { get; set; }
}
