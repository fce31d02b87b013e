namespace Specwright.Generator.OpenApi;

/// <summary>The versions of the OpenAPI specification that are read.</summary>
internal enum OpenApiVersion
{
    /// <summary>Swagger 2.0.</summary>
    V20,

    /// <summary>OpenAPI 3.0.</summary>
    V30,

    /// <summary>OpenAPI 3.1.</summary>
    V31,

    /// <summary>OpenAPI 3.2.</summary>
    V32,
}
