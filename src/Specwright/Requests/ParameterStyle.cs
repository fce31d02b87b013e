namespace Specwright;

/// <summary>How a parameter of several values becomes text (OpenAPI 3.1.1, section 4.8.12.3, Style Values).</summary>
public enum ParameterStyle
{
    /// <summary><c>a,b</c>, for paths and headers (RFC 6570, section 3.2.2).</summary>
    Simple,

    /// <summary><c>.a.b</c>, for paths (RFC 6570, section 3.2.5).</summary>
    Label,

    /// <summary><c>;name=a;name=b</c>, for paths (RFC 6570, section 3.2.7).</summary>
    Matrix,

    /// <summary><c>name=a&amp;name=b</c> or <c>name=a,b</c>, for queries and cookies (RFC 6570, section 3.2.8).</summary>
    Form,

    /// <summary><c>name=a%20b</c>, for queries.</summary>
    SpaceDelimited,

    /// <summary><c>name=a%7Cb</c>, for queries.</summary>
    PipeDelimited,

    /// <summary><c>name[key]=value</c>, for objects in queries; <c>name[]=value</c> for lists.</summary>
    DeepObject,

    /// <summary><c>name=a%09b</c>, for queries (Swagger 2.0, <c>collectionFormat: tsv</c>).</summary>
    TabDelimited,
}
