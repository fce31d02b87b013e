namespace Specwright.Generator.Inputs;

/// <summary>
/// The options of a spec: metadata of an <c>OpenApiSdk</c> item, which the package hands on as <c>Specwright…</c> metadata of the
/// <c>AdditionalFiles</c> item. README's table and the package's build files name exactly these; a test holds them together.
/// </summary>
internal static class SpecOptionNames
{
    /// <summary>The namespace of the generated types.</summary>
    public const string Namespace = nameof(Namespace);

    /// <summary>The root client's class name.</summary>
    public const string Client = nameof(Client);

    /// <summary>The API's name, for scope enum and webhook event.</summary>
    public const string Api = nameof(Api);

    /// <summary>Whether the types are <c>public</c> or <c>internal</c>.</summary>
    public const string Accessibility = nameof(Accessibility);

    /// <summary>The Overlay documents that are applied to the spec, in order.</summary>
    public const string Overlay = nameof(Overlay);

    /// <summary>The tags whose operations the SDK has.</summary>
    public const string IncludeTags = nameof(IncludeTags);

    /// <summary>The tags whose operations it has not.</summary>
    public const string ExcludeTags = nameof(ExcludeTags);

    /// <summary>The paths whose operations it has.</summary>
    public const string IncludePaths = nameof(IncludePaths);

    /// <summary>The paths whose operations it has not.</summary>
    public const string ExcludePaths = nameof(ExcludePaths);

    /// <summary>The ids of the operations that it has.</summary>
    public const string IncludeOperations = nameof(IncludeOperations);

    /// <summary>The ids of the operations that it has not.</summary>
    public const string ExcludeOperations = nameof(ExcludeOperations);

    /// <summary>All of them, in the order in which they are documented.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Namespace, Client, Api, Accessibility, Overlay, IncludeTags, ExcludeTags, IncludePaths, ExcludePaths, IncludeOperations, ExcludeOperations,
    ];
}
