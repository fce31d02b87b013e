using Specwright.Generator.Diagnostics;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Says what of an operation has no counterpart in its method, so that nothing is dropped in silence.</summary>
internal static class PassedOver
{
    /// <summary>Reports callbacks, links, and content of statuses that are neither successes nor errors.</summary>
    public static void Report(Operation operation, Problems problems)
    {
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
