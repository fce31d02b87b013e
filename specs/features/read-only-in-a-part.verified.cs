#nullable enable

namespace ReadOnlyInAPart;

/// <summary>The <c>NewRuleset</c> schema.</summary>
[ApiSchema("NewRuleset")]
public sealed partial class NewRuleset
{
    /// <summary>The <c>id</c> member.</summary>
    public string Id { get; set; } = null!;

    /// <summary>The <c>name</c> member.</summary>
    public required string Name { get; set; }

    /// <summary>The <c>phase</c> member.</summary>
    public string? Phase { get; set; }
}

/// <summary>Rules</summary>
public partial class ReadOnlyInAPartClient : ApiClient
{
    /// <summary>The <c>Rulesets</c> operations.</summary>
    public virtual RulesetsClient Rulesets => throw null!;
}

/// <summary>The <c>Ruleset</c> schema.</summary>
[ApiSchema("Ruleset")]
public sealed partial class Ruleset
{
    /// <summary>The <c>id</c> member.</summary>
    public string Id { get; set; } = null!;

    /// <summary>The <c>name</c> member.</summary>
    public string? Name { get; set; }
}

/// <summary>The <c>Rulesets</c> operations.</summary>
public partial class RulesetsClient : ResourceClient
{
    /// <summary>Calls <c>POST /rulesets</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("createRuleset", "POST", "/rulesets")]
    public virtual Task CreateAsync(
        NewRuleset body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
