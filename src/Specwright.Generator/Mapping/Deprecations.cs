using Specwright.Generator.Model;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping;

/// <summary>Finds the words with which a spec deprecates something.</summary>
internal static class Deprecations
{
    private static readonly string[] s_reasons = ["deprecat", "instead", "obsolete", "legacy", "no longer", "replaced", "removed", "sunset", "any more", "anymore"];

    /// <summary>The deprecation of a node that is deprecated.</summary>
    public static Deprecation Of(Node node, DocsMapper docs)
    {
        var extension = node["x-specwright-deprecation"];
        var message = extension["message"].StringOrNull
            ?? node["x-deprecation-message"].StringOrNull
            ?? node["x-speakeasy-deprecation-message"].StringOrNull
            ?? node["x-deprecated"].StringOrNull
            ?? Reason(node["description"].StringOrNull)
            ?? "The API has deprecated this.";
        var removal = extension["removal"].Text ?? node["x-sunset"].Text;
        return new Deprecation(docs.Text(removal is null ? message.Trim() : $"{message.Trim()} Removal: {removal}."));
    }

    // The paragraph that says why, or what to do instead; a description that only says what the thing is gives no reason.
    private static string? Reason(string? description) => description?.Split(['\n'], StringSplitOptions.RemoveEmptyEntries)
        .FirstOrDefault(static line => s_reasons.Any(word => line.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0));
}
