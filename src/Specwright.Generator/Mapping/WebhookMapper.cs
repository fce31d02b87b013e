using Specwright.Generator.Mapping.Operations;
using Specwright.Generator.Mapping.Schemas;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping;

/// <summary>Maps webhooks (OpenAPI 3.1, 4.8.1): one event type, whose cases are the payloads.</summary>
internal sealed class WebhookMapper(Document document, SchemaMapper schemas)
{
    /// <summary>Maps the payloads; the name is that of the event type when there are several.</summary>
    public void Map(string eventName)
    {
        var payloads = new List<Node>();
        foreach (var item in document.Webhooks)
        {
            foreach (var operation in item.Operations)
            {
                var schema = operation.RequestBody?.Content.FirstOrDefault(static mediaType => mediaType.IsJson)?.Schema ?? default;
                if (schema.Exists)
                {
                    schemas.Map(schema, new TypePlace(Identifiers.Pascal(item.Path), "Event"));
                    payloads.Add(schema);
                }
            }
        }

        if (payloads.Count > 0)
        {
            schemas.Unite(payloads, eventName, "The events that the API sends.");
        }
    }
}
