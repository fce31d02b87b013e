using Specwright.Generator.Diagnostics;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Says what of an operation has no counterpart in its method, so that nothing is dropped in silence.</summary>
internal static class PassedOver
{
    /// <summary>Reports what stands under a path and is no method.</summary>
    public static void Report(PathItem item, Problems problems)
    {
        KnownKeywords.Check(item.Node, KnownKeywords.PathItem, problems);
        foreach (var operation in item.OperationsInCapitals)
        {
            problems.ReportMember(SpecRule.UnknownKeyword, operation.Declared, operation.Declared.Name!, $"; it is read as '{operation.Method.ToLowerInvariant()}'");
        }

        foreach (var stranger in item.Strangers.Where(static stranger => Typos.Nearest(stranger.Name!, KnownKeywords.PathItem) is null))
        {
            problems.ReportMember(SpecRule.UnknownKeyword, stranger, stranger.Name!, ", nor a method of OpenAPI; its operation is left out. OpenAPI 3.2 writes other methods under 'additionalOperations'");
        }
    }

    /// <summary>Reports callbacks, links, and content of statuses that are neither successes nor errors.</summary>
    public static void Report(Operation operation, Problems problems)
    {
        ReportDoubles(operation, problems);
        ReportBodies(operation, problems);
        CheckContent(operation, problems);
        foreach (var callback in Members(operation, operation["callbacks"]))
        {
            problems.ReportMember(SpecRule.NotSupported, callback, $"The payloads of the callback '{callback.Name}' are not events of the SDK; those under 'webhooks' are");
        }

        foreach (var response in operation.Responses)
        {
            foreach (var link in Members(operation, response.Node["links"]))
            {
                problems.ReportMember(SpecRule.NotSupported, link, $"The link '{link.Name}' is not followed by a method; call the operation that it names with the values of the response");
            }

            if (response.IsStatus && response.Status[0] is '1' or '3' && response.Content.Count > 0)
            {
                problems.ReportMember(SpecRule.NotSupported, response.Node, $"The content of status {response.Status} is not typed: the status is an ApiException, which holds it as bytes");
            }
        }
    }

    /// <summary>Reports what is misplaced at the top of a document.</summary>
    public static void Report(Document document, Problems problems)
    {
        KnownKeywords.Check(document.Root, KnownKeywords.Document, problems);
        KnownKeywords.Check(document.References.Follow(document.Root["components"]), KnownKeywords.Components, problems);
    }

    private static void CheckContent(Operation operation, Problems problems)
    {
        var contents = new List<MediaType>();
        KnownKeywords.Check(operation.Document.References.Follow(operation["requestBody"]), KnownKeywords.RequestBody, problems);
        contents.AddRange(operation.RequestBody?.Content ?? []);

        foreach (var response in operation.Responses)
        {
            KnownKeywords.Check(response.Node, KnownKeywords.Response, problems);
            contents.AddRange(response.Content);
        }

        foreach (var content in contents.Where(static content => content.Node.Exists))
        {
            KnownKeywords.Check(content.Node, KnownKeywords.MediaType, problems);
        }
    }

    private static void ReportDoubles(Operation operation, Problems problems)
    {
        var last = new Dictionary<(string In, string Name), Node>();
        foreach (var declared in operation.Document.References.Follow(operation["parameters"]).Items)
        {
            var parameter = new Parameter(operation, declared, operation.Document.References.Follow(declared));
            if (parameter.Node.IsObject && last.TryGetValue((parameter.In, parameter.Name), out var earlier))
            {
                problems.Report(SpecRule.ParameterIgnored, earlier, parameter.Name, "another of the same name and place follows");
            }

            last[(parameter.In, parameter.Name)] = declared;
        }
    }

    // A request has one body; what 2.0 says in parameters may be more.
    private static void ReportBodies(Operation operation, Problems problems)
    {
        var body = operation.RequestBody;
        foreach (var declared in operation.Document.References.Follow(operation["parameters"]).Items)
        {
            var parameter = new Parameter(operation, declared, operation.Document.References.Follow(declared));
            if ((parameter.In == "body" && body?.Node.Equals(parameter.Node) != true) || (parameter.In == "formData" && body?.FormFields.Count == 0))
            {
                problems.Report(SpecRule.ParameterIgnored, declared, parameter.Name, "a request has one body, and something else of the operation is it");
            }
        }
    }

    private static IEnumerable<Node> Members(Operation operation, Node container)
    {
        foreach (var member in operation.Document.References.Follow(container).Members)
        {
            if (!member.Name.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                yield return member.Value;
            }
        }
    }
}
