using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Specwright.Validation;

/// <summary>The only type that names Microsoft.OpenApi.</summary>
internal static class OpenApiRun
{
    private static readonly Uri s_location = new("file:///spec.json");

    /// <summary>Reads the nodes of a spec and gives all errors, then all warnings.</summary>
    /// <exception cref="SpecUnreadableException">The spec is empty, or would keep the reader busy for too long.</exception>
    public static IReadOnlyList<PointerProblem> Read(JsonNode? root)
    {
        if (root is not JsonObject document)
        {
            throw new SpecUnreadableException("it is no JSON object and no YAML mapping");
        }

        ReferenceChains.Check(document);
        WholeFileReferences.Complete(document);
        var settings = new OpenApiReaderSettings { LoadExternalRefs = false, RuleSet = ValidationRuleSet.GetDefaultRuleSet() };
        var diagnostic = new OpenApiJsonReader().Read(document, s_location, settings).Diagnostic;
        return diagnostic is null
            ? []
            : [.. diagnostic.Errors.Concat(diagnostic.Warnings).Select(static e => Problem(e.Pointer ?? "", e.Message))];
    }

    /// <summary>For members that it does not know, the reader writes the pointer into the message and leaves the pointer empty.</summary>
    private static PointerProblem Problem(string pointer, string message)
    {
        const string Unknown = " is not a valid property at ";
        var at = message.IndexOf(Unknown, StringComparison.Ordinal);
        return pointer.Length < 3 && at > 0
            ? new PointerProblem(message.Substring(at + Unknown.Length) + "/" + message.Substring(0, at).Replace("~", "~0").Replace("/", "~1"), message)
            : new PointerProblem(pointer, message);
    }
}
