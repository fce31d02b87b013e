namespace Specwright.Generator.Model;

/// <summary>How a request body is sent.</summary>
internal enum BodyKind
{
    /// <summary>As JSON.</summary>
    Json,

    /// <summary>As application/x-www-form-urlencoded.</summary>
    Form,

    /// <summary>As a multipart body, a part for each member of a model.</summary>
    Parts,

    /// <summary>As a multipart body of parts that the caller builds.</summary>
    Multipart,

    /// <summary>As bytes of a stream.</summary>
    Stream,

    /// <summary>As text.</summary>
    Text,

    /// <summary>As content that the caller builds (HttpContent).</summary>
    Content,
}
