namespace Specwright.Generator.Diagnostics;

/// <summary>What can be wrong with a spec; each is one diagnostic id (see <see cref="SpecRules"/>).</summary>
internal enum SpecRule
{
    /// <summary>SPW0001.</summary>
    InternalError,

    /// <summary>SPW1001.</summary>
    MalformedText,

    /// <summary>SPW1002.</summary>
    ColonPathSegment,

    /// <summary>SPW1003.</summary>
    PagingInferred,

    /// <summary>SPW1004.</summary>
    PagingNotUsable,

    /// <summary>SPW1005.</summary>
    ResponseWithoutSchema,

    /// <summary>SPW1006.</summary>
    ExampleContradictsSchema,

    /// <summary>SPW1007.</summary>
    UnresolvedReference,

    /// <summary>SPW1008.</summary>
    NotOpenApi,

    /// <summary>SPW1009.</summary>
    InsecureServer,

    /// <summary>SPW1010.</summary>
    DuplicateOperationId,

    /// <summary>SPW1013.</summary>
    DuplicateKey,

    /// <summary>SPW1014.</summary>
    UnsupportedVersion,

    /// <summary>SPW1015.</summary>
    GeneratedAsRawJson,

    /// <summary>SPW1016.</summary>
    ReferenceCycle,

    /// <summary>SPW1017.</summary>
    UnknownKeyword,

    /// <summary>SPW1018.</summary>
    UnknownType,

    /// <summary>SPW1019.</summary>
    InvalidOption,

    /// <summary>SPW1020.</summary>
    LanguageVersion,

    /// <summary>SPW1021.</summary>
    NotSupported,

    /// <summary>SPW1022.</summary>
    ParameterIgnored,

    /// <summary>SPW1023.</summary>
    UnusableName,

    /// <summary>SPW1024.</summary>
    RemoteReference,

    /// <summary>SPW1025.</summary>
    LimitExceeded,

    /// <summary>SPW1026.</summary>
    InvalidValue,

    /// <summary>SPW1027.</summary>
    PathParameterMismatch,

    /// <summary>SPW1028.</summary>
    SchemaSimplified,

    /// <summary>SPW1031.</summary>
    LeftOut,

    /// <summary>SPW1029.</summary>
    NothingChosen,

    /// <summary>SPW1030.</summary>
    OverlayNotApplied,

    /// <summary>SPW1032.</summary>
    NameTaken,
}
