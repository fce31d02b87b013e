#nullable enable

namespace Defaults;

/// <summary>Defaults</summary>
public partial class DefaultsClient : ApiClient
{
    /// <summary>The <c>OptionsGroup</c> operations.</summary>
    public virtual OptionsClient OptionsGroup => throw null!;
}

/// <summary>The parameters of <c>listOptions</c>.</summary>
public sealed partial class ListOptionsParameters
{
    /// <summary>How many. Default: 20.</summary>
    public long? Size { get; set; }

    /// <summary>The <c>mode</c> parameter. Default: <see cref="Mode.Fast"/>.</summary>
    public Mode? Mode { get; set; }
}

/// <summary>The <c>Mode</c> schema.</summary>
[ApiSchema("Mode")]
public readonly partial record struct Mode
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public Mode(string value) => throw null!;

    /// <summary>The value <c>fast</c>.</summary>
    public static Mode Fast => new("fast");

    /// <summary>The value <c>safe</c>.</summary>
    public static Mode Safe => new("safe");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator Mode(string value) => throw null!;
}

/// <summary>The <c>Options</c> schema.</summary>
[ApiSchema("Options")]
public sealed partial class Options
{
    /// <summary>The <c>mode</c> member. Default: <see cref="OptionsMode.Safe"/>.</summary>
    public required OptionsMode Mode { get; set; }

    /// <summary>The <c>next</c> member. Default: <see cref="Mode.Fast"/>.</summary>
    public Mode? Next { get; set; }

    /// <summary>The <c>size</c> member. Default: 10.</summary>
    public long? Size { get; set; }

    /// <summary>The <c>ratio</c> member. Default: 0.5.</summary>
    public double? Ratio { get; set; }

    /// <summary>A &lt;name&gt; Default: <c>none</c>.</summary>
    public string? Name { get; set; }

    /// <summary>The <c>prefix</c> member. Default: <c>""</c>.</summary>
    public string? Prefix { get; set; }

    /// <summary>Whether it is on. Defaults to `true`.</summary>
    public bool? On { get; set; }

    /// <summary>The <c>level</c> member. Default: <see cref="OptionsLevel.Value2"/>.</summary>
    public OptionsLevel? Level { get; set; }

    /// <summary>The <c>list</c> member. Default: ["a","b"].</summary>
    public IList<string>? List { get; set; }

    /// <summary>The <c>nothing</c> member.</summary>
    public Optional<string?> Nothing { get; set; }

    /// <summary>The <c>secret</c> member.</summary>
    public SecretString? Secret { get; set; }
}

/// <summary>The <c>Options</c> operations.</summary>
public partial class OptionsClient : ResourceClient
{
    /// <summary>Calls <c>GET /options/{version}</c>.</summary>
    /// <param name="version">The version. Default: 2.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    /// <returns>Options.</returns>
    [ApiOperation("listOptions", "GET", "/options/{version}")]
    public virtual Task<Options> ListAsync(
        long version,
        ListOptionsParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>/components/schemas/Options/properties/level</c> schema.</summary>
[ApiSchema("/components/schemas/Options/properties/level")]
public readonly partial record struct OptionsLevel
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public OptionsLevel(long value) => throw null!;

    /// <summary>The value <c>1</c>.</summary>
    public static OptionsLevel Value1 => new(1);

    /// <summary>The value <c>2</c>.</summary>
    public static OptionsLevel Value2 => new(2);

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator OptionsLevel(long value) => throw null!;
}

/// <summary>The <c>/components/schemas/Options/properties/mode</c> schema.</summary>
[ApiSchema("/components/schemas/Options/properties/mode")]
public readonly partial record struct OptionsMode
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public OptionsMode(string value) => throw null!;

    /// <summary>The value <c>fast</c>.</summary>
    public static OptionsMode Fast => new("fast");

    /// <summary>The value <c>safe</c>.</summary>
    public static OptionsMode Safe => new("safe");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator OptionsMode(string value) => throw null!;
}
