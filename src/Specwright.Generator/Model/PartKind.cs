namespace Specwright.Generator.Model;

/// <summary>How a member of a model becomes parts of a multipart body; each names a method of ApiRequest.</summary>
internal enum PartKind
{
    /// <summary>One part of text.</summary>
    Part,

    /// <summary>A part of text per item, or one of all.</summary>
    PartList,

    /// <summary>One part of JSON.</summary>
    PartJson,

    /// <summary>A part of JSON per item.</summary>
    PartJsonList,

    /// <summary>A generated model: JSON, or text where its JSON is a single value.</summary>
    PartObject,

    /// <summary>A part per member, names in brackets.</summary>
    PartDeepObject,

    /// <summary>A file.</summary>
    PartFile,

    /// <summary>A part per file.</summary>
    PartFileList,

    /// <summary>The members that the spec does not name, or the entries of a body that is a map, each a part.</summary>
    PartMap,

    /// <summary>The members of a body whose class says later which they are: a union.</summary>
    PartMembers,
}
