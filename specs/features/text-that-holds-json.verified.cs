#nullable enable

namespace TextThatHoldsJson;

/// <summary>The <c>Lost</c> schema.</summary>
[ApiSchema("Lost")]
public sealed partial class Lost
{
    /// <summary>The <c>next</c> member.</summary>
    public JsonElement Next { get; set; }
}

/// <summary>The <c>Message</c> schema.</summary>
[ApiSchema("Message")]
public sealed partial class Message
{
    /// <summary>The <c>body</c> member.</summary>
    /// <remarks>Holds application/json.</remarks>
    public string? Body { get; set; }

    /// <summary>A page.</summary>
    /// <remarks>Holds text/html.</remarks>
    public string? Page { get; set; }

    /// <summary>The <c>code</c> member.</summary>
    /// <remarks>Holds image/png.</remarks>
    public byte[]? Code { get; set; }
}

/// <summary>The <c>/components/schemas/Message/properties/body/contentSchema</c> schema.</summary>
[ApiSchema("/components/schemas/Message/properties/body/contentSchema")]
public sealed partial class MessageBodyContent
{
    /// <summary>The <c>n</c> member.</summary>
    public required long N { get; set; }
}

/// <summary>The <c>Tree</c> schema.</summary>
[ApiSchema("Tree")]
public sealed partial class Tree
{
    /// <summary>The <c>children</c> member.</summary>
    public IList<Tree>? Children { get; set; }
}
