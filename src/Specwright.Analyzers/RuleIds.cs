namespace Specwright.Analyzers;

/// <summary>The ids of the rules about C# and project files; each has a page in docs/rules.</summary>
internal static class RuleIds
{
    public const string HardCodedLiveKey = "SPW2001";
    public const string HardCodedTestKey = "SPW2002";
    public const string KeyInBrowserProject = "SPW2003";
    public const string KeyEnvironmentMismatch = "SPW2004";
    public const string KeyInProjectFile = "SPW2005";
    public const string KeyInUrlQuery = "SPW2006";
    public const string LiveKeyVariableInTests = "SPW2007";
    public const string ShortenedLiveKey = "SPW2008";
    public const string KeyInDescription = "SPW2009";
    public const string HardCodedWebhookSecret = "SPW2010";
    public const string KeyInComment = "SPW2011";
    public const string Base64OfLiveKey = "SPW2012";
    public const string InvalidOption = "SPW2013";
    public const string MissingScope = "SPW3001";
    public const string UnusedScope = "SPW3002";
    public const string UnknownScope = "SPW3003";
    public const string ScopesReport = "SPW3004";
    public const string Constraint = "SPW5001";
    public const string ConditionalMember = "SPW5002";

    /// <summary>The category of all key rules.</summary>
    public const string Category = "Security";

    /// <summary>The category of the rules about scopes.</summary>
    public const string ScopeCategory = "Scopes";

    /// <summary>The category of the rules about values.</summary>
    public const string ConstraintCategory = "Constraints";

    /// <summary>A rule's page is this address, its id and <see cref="HelpSuffix"/>.</summary>
    public const string HelpBase = "https://github.com/specwright/specwright/blob/main/docs/rules/";

    /// <summary>What follows the id in the address of a rule's page.</summary>
    public const string HelpSuffix = ".md";
}
