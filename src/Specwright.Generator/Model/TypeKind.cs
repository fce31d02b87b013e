namespace Specwright.Generator.Model;

/// <summary>The shapes of a <see cref="TypeRef"/>.</summary>
internal enum TypeKind
{
    /// <summary>A <see cref="ScalarKind"/>.</summary>
    Scalar,

    /// <summary>A generated object model or union: a class with <c>Read</c> and <c>Write</c>.</summary>
    Model,

    /// <summary>A generated open enum over text: a struct with <c>Read</c>.</summary>
    OpenEnum,

    /// <summary>A generated open enum over integers: a struct with <c>Read</c>.</summary>
    OpenNumber,

    /// <summary>A list of items.</summary>
    List,

    /// <summary>A map from text to items.</summary>
    Map,

    /// <summary>A file to send; base64 text inside JSON.</summary>
    File,

    /// <summary>A server-sent event; never inside JSON.</summary>
    Event,

    /// <summary>Raw content of a request or response; never inside JSON.</summary>
    Stream,
}
