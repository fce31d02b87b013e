using Specwright.Generator.Diagnostics;
using Specwright.Generator.Mapping.Choosing;
using Specwright.Generator.Mapping.Operations;
using Specwright.Generator.Mapping.Schemas;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping;

/// <summary>Maps webhooks (OpenAPI 3.1, 4.8.1): one event type, whose cases are the payloads.</summary>
internal sealed class WebhookMapper(Document document, Choice choice, SchemaMapper schemas)
{
    /// <summary>Maps the payloads; the name is that of the event type when there are several.</summary>
    public void Map(string eventName)
    {
        var payloads = new List<Node>();
        foreach (var item in document.Webhooks.Where(static item => !Overrides.IsIgnored(item.Node)))
        {
            foreach (var operation in item.Operations.Where(operation => choice.Keeps(operation) && !Overrides.IsIgnored(operation.Node)))
            {
                var schema = operation.RequestBody?.Content.FirstOrDefault(static mediaType => mediaType.IsJson)?.Schema ?? default;
                if (schema.IsMissing)
                {
                    Report(operation, "has no JSON payload that a schema describes");
                }
                else
                {
                    Check(operation, schemas.Map(schema, new TypePlace(Identifiers.Pascal(item.Path), "Event")).Type);
                    payloads.Add(schema);
                }
            }
        }

        if (payloads.Count > 0)
        {
            schemas.Unite(payloads, eventName, "The events that the API sends.");
        }
    }

    // A text, a number, or a list of them has no type that could be named after the event.
    private void Check(Operation operation, TypeRef type)
    {
        var item = type;
        while (item.Item is { } inner)
        {
            item = inner;
        }

        if (item.Name is null)
        {
            Report(operation, "has a payload without members");
        }
    }

    private void Report(Operation operation, string why) =>
        schemas.Problems.ReportMember(SpecRule.NotSupported, operation.Node.Exists ? operation.Node : operation.PathItem.Declared, $"The webhook '{operation.Method} {operation.PathItem.Path}' {why}; no event type is generated for it");
}
