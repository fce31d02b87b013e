namespace Specwright.Generator.OpenApi;

/// <summary>What an object of an OpenAPI document is, in all versions (OpenAPI 3.2, 4; 2.0).</summary>
internal enum ObjectKind
{
    /// <summary>The root.</summary>
    Document,

    /// <summary>The Components Object.</summary>
    Components,

    /// <summary>The Paths Object, webhooks, or a Callback Object.</summary>
    PathItems,

    /// <summary>A Path Item Object.</summary>
    PathItem,

    /// <summary>Operation Objects by method (3.2 <c>additionalOperations</c>).</summary>
    Operations,

    /// <summary>An Operation Object.</summary>
    Operation,

    /// <summary>Callback Objects by name.</summary>
    Callbacks,

    /// <summary>Parameter Objects by name.</summary>
    Parameters,

    /// <summary>A Parameter Object, or a list of them.</summary>
    Parameter,

    /// <summary>Request Body Objects by name.</summary>
    RequestBodies,

    /// <summary>A Request Body Object.</summary>
    RequestBody,

    /// <summary>Response Objects by status or name.</summary>
    Responses,

    /// <summary>A Response Object.</summary>
    Response,

    /// <summary>Header Objects by name.</summary>
    Headers,

    /// <summary>A Header Object.</summary>
    Header,

    /// <summary>Media Type Objects by media type.</summary>
    Content,

    /// <summary>A Media Type Object.</summary>
    MediaType,

    /// <summary>Encoding Objects by property, or a list of them.</summary>
    Encodings,

    /// <summary>An Encoding Object.</summary>
    Encoding,

    /// <summary>Schema Objects by name.</summary>
    Schemas,

    /// <summary>A Schema Object, or a list of them.</summary>
    Schema,

    /// <summary>A Discriminator Object.</summary>
    Discriminator,

    /// <summary>References to schemas, by discriminator value.</summary>
    Mapping,
}
