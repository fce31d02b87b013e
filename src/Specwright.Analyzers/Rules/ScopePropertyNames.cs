namespace Specwright.Analyzers.Rules;

/// <summary>Names of the properties by which a diagnostic tells its code fix about scopes.</summary>
internal static class ScopePropertyNames
{
    /// <summary>Members of scope enums as expressions that compile anywhere, with <c>;</c> between them.</summary>
    public const string Expressions = "Expressions";

    /// <summary>The same scopes as texts, with a space between them.</summary>
    public const string Texts = "Texts";

    /// <summary>What the declaration stands on, for people.</summary>
    public const string Owner = "Owner";
}
