#nullable enable

namespace AllOfMerged;

/// <summary>The <c>Dated</c> schema.</summary>
[ApiSchema("Dated")]
public sealed partial class Dated
{
    /// <summary>The <c>created</c> member.</summary>
    public DateTimeOffset? Created { get; set; }
}

/// <summary>What has a name and a date.</summary>
[ApiSchema("Document")]
public sealed partial class Document
{
    /// <summary>The <c>name</c> member.</summary>
    public required string Name { get; set; }

    /// <summary>The <c>created</c> member.</summary>
    public required DateTimeOffset Created { get; set; }

    /// <summary>The <c>pages</c> member.</summary>
    public int? Pages { get; set; }
}

/// <summary>The <c>Named</c> schema.</summary>
[ApiSchema("Named")]
public sealed partial class Named
{
    /// <summary>The <c>name</c> member.</summary>
    public required string Name { get; set; }
}
