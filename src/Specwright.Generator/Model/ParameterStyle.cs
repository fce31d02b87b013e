namespace Specwright.Generator.Model;

/// <summary>How lists and objects become text (OpenAPI, "Style Values").</summary>
internal enum ParameterStyle
{
    /// <summary>Comma-separated; the default of paths and headers.</summary>
    Simple,

    /// <summary>Label expansion.</summary>
    Label,

    /// <summary>Path-style parameters.</summary>
    Matrix,

    /// <summary>Form expansion; the default of queries and cookies.</summary>
    Form,

    /// <summary>Space-separated.</summary>
    SpaceDelimited,

    /// <summary>Pipe-separated.</summary>
    PipeDelimited,

    /// <summary>Nested names in brackets.</summary>
    DeepObject,

    /// <summary>Tab-separated (Swagger 2.0).</summary>
    TabDelimited,

    /// <summary>A cookie as it is, without percent-encoding (OpenAPI 3.2).</summary>
    Cookie,
}
