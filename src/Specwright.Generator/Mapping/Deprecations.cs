using Specwright.Generator.Model;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping;

/// <summary>Finds the words with which a spec deprecates something.</summary>
internal static class Deprecations
{
    /// <summary>The deprecation of a node that is deprecated.</summary>
    public static Deprecation Of(Node node, DocsMapper docs)
    {
        var extension = node["x-specwright-deprecation"];
        var message = extension["message"].StringOrNull
            ?? node["x-deprecation-message"].StringOrNull
            ?? node["x-speakeasy-deprecation-message"].StringOrNull
            ?? node["x-deprecated"].StringOrNull
            ?? node["description"].StringOrNull
            ?? "The API has deprecated this.";
        var removal = extension["removal"].Text ?? node["x-sunset"].Text;
        return new Deprecation(docs.Text(removal is null ? message.Trim() : $"{message.Trim()} Removal: {removal}."));
    }
}
