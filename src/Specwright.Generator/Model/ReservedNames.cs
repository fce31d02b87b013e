namespace Specwright.Generator.Model;

/// <summary>Names that generated types give to members of their own, so that the mapper gives them to nothing else.</summary>
internal static class ReservedNames
{
    /// <summary>What every type inherits or the compiler adds.</summary>
    public static readonly string[] EveryType =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers",
        "ReferenceEquals", "ToString", "value__",
    ];

    /// <summary>Names of no generated type at all: those of members that every type of a kind has, which a type cannot share.</summary>
    public static readonly string[] Types = [.. EveryType, "Converter", "IsKnown", "Json", "Match", "Read", "Value", "Values", "Write"];

    /// <summary>Members of an object model, besides its own name and the name of its additional members.</summary>
    public static readonly string[] ObjectMembers = [.. EveryType, "Converter", "Match", "Read", "Write", "members", "reader", "s_derived", "s_members", "writer"];

    /// <summary>Members of a tuple, besides its own name and the name of its other items.</summary>
    public static readonly string[] TupleMembers = [.. EveryType, "Converter", "Read", "Write", "items", "reader", "writer"];

    /// <summary>Members of an open enum, besides its own name.</summary>
    public static readonly string[] EnumMembers = [.. EveryType, "Converter", "IsKnown", "Read", "Value", "Values", "Write", "reader", "s_values", "value"];

    /// <summary>Members of the scope enum: what every enum inherits, and the extension beside it.</summary>
    public static readonly string[] ScopeMembers = [.. EveryType, "CompareTo", "HasFlag", "ToText"];

    /// <summary>Nested classes of a union, besides its own name.</summary>
    public static readonly string[] UnionCases = [.. EveryType, "Converter", "Json", "Match", "Read", "Value", "Write", "reader", "s_cases", "value", "writer"];

    /// <summary>Members of a result, besides its own name.</summary>
    public static readonly string[] ResultMembers = [.. EveryType, "Content", "Match", "Number", "StatusCode", "Value", "ValueOf", "s_cases", "value"];

    /// <summary>Parameters and locals of an operation's method.</summary>
    public static readonly string[] MethodParameters = ["cancellationToken", "options", "parameters", "request"];

    /// <summary>Methods and properties of a resource client, besides its own name.</summary>
    public static readonly string[] ClientMembers = [.. EveryType, "Client", .. MethodParameters];

    /// <summary>Methods and properties of the root client, besides its own name: what ApiClient has.</summary>
    public static readonly string[] RootMembers =
    [
        .. ClientMembers, "CreateRequest", "Dispose", "FromEnvironment", "Options", "Pages", "RateLimit", "SendAsync", "SendForBytesAsync",
        "SendForResultAsync", "SendForStreamAsync", "SendForTextAsync", "SendOrNullAsync", "StreamItems",
    ];

    /// <summary>Properties of the options class, besides its own name: what ApiClientOptions has.</summary>
    public static readonly string[] OptionsMembers =
    [
        .. EveryType, "AllowInsecureHttp", "ApplicationId", "Apply", "AttemptTimeout", "BaseUrl", "Handler", "Headers", "MaxResponseBytes", "RequireHeader",
        "Servers", "TimeProvider", "TotalTimeout",
    ];
}
