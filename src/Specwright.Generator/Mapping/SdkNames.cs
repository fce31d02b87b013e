using Specwright.Generator.Diagnostics;
using Specwright.Generator.Inputs;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping;

/// <summary>The names that stand above the schemas: namespace, client, options, scope enum, webhook event.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Client">The root client.</param>
/// <param name="Api">What the others are made from.</param>
/// <param name="Accessibility">Whether the types are <c>public</c> or <c>internal</c>.</param>
/// <param name="HintPrefix">The start of the hint names: as unique among the project's specs as the file's name, which a title is not.</param>
internal sealed record SdkNames(string Namespace, string Client, string Api, string Accessibility, string HintPrefix)
{
    // File names that say nothing about the API; its title or folder has to.
    private static readonly HashSet<string> s_generic = new(StringComparer.OrdinalIgnoreCase) { "openapi", "swagger", "api", "spec", "index", "root", "main", "schema" };

    /// <summary>The options class.</summary>
    public string Options => Client + "Options";

    /// <summary>The scope enum.</summary>
    public string Scope => Api + "Scope";

    /// <summary>The webhook event.</summary>
    public string WebhookEvent => Api + "WebhookEvent";

    /// <summary>Takes the names from the options, or from the file's name where they say nothing.</summary>
    public static SdkNames Of(Document document, SpecOptions options, string fileStem, Problems problems)
    {
        var stem = Identifiers.Pascal(s_generic.Contains(fileStem) && document.Info["title"].StringOrNull is { Length: > 0 } title ? title : fileStem);
        var client = Valid(options.Client, SpecOptionNames.Client, Identifiers.IsValid, document, problems) ?? stem + "Client";
        var api = Valid(options.Api, SpecOptionNames.Api, Identifiers.IsValid, document, problems)
            ?? (client.EndsWith("Client", StringComparison.Ordinal) && client.Length > 6 ? client.Substring(0, client.Length - 6) : client);
        var root = options.RootNamespace is { Length: > 0 } text && Identifiers.IsNamespace(text) ? text + "." : "";
        var name = Valid(options.Namespace, SpecOptionNames.Namespace, Identifiers.IsNamespace, document, problems) ?? root + stem;
        return new SdkNames(name, client, api, AccessibilityOf(options, document, problems), Identifiers.Pascal(fileStem));
    }

    private static string AccessibilityOf(SpecOptions options, Document document, Problems problems)
    {
        if (options.Accessibility is not (null or "public" or "internal"))
        {
            problems.Report(SpecRule.InvalidOption, document.Files.Root.Path, SpecOptionNames.Accessibility, $"it is 'public' or 'internal', not '{options.Accessibility}'");
        }

        return options.Accessibility == "internal" ? "internal" : "public";
    }

    private static string? Valid(string? value, string option, Func<string, bool> isValid, Document document, Problems problems)
    {
        if (string.IsNullOrEmpty(value) || isValid(value!))
        {
            return string.IsNullOrEmpty(value) ? null : value;
        }

        problems.Report(SpecRule.InvalidOption, document.Files.Root.Path, option, "it is not a valid name in C#");
        return null;
    }
}
