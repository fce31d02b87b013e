namespace Specwright.Generator.OpenApi;

/// <summary>Kinds of JSON values that a keyword may have.</summary>
[Flags]
internal enum ValueKinds
{
    /// <summary>A text.</summary>
    Text = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>True or false.</summary>
    Boolean = 4,

    /// <summary>A list.</summary>
    List = 8,

    /// <summary>An object.</summary>
    Object = 16,

    /// <summary>A schema: an object, true or false.</summary>
    Schema = Object | Boolean,
}
