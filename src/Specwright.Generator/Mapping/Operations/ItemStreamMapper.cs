using Specwright.Generator.Diagnostics;
using Specwright.Generator.Mapping.Schemas;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>
/// Maps content of items that follow one another: events, JSON lines. OpenAPI 3.2 says what an item is with <c>itemSchema</c>; before, specs
/// give the schema of an item, or of a list of all of them, as <c>schema</c>.
/// </summary>
internal sealed class ItemStreamMapper(SchemaMapper schemas)
{
    // What an event may have (OpenAPI 3.2, 4.14.4).
    private static readonly HashSet<string> s_eventMembers = new(StringComparer.Ordinal) { "data", "event", "id", "retry" };

    // Parts and cases nest no deeper than this in any description of an event.
    private const int MaxDepth = 8;

    private References References => schemas.Document.References;

    /// <summary>The items of a response.</summary>
    /// <param name="mediaType">The media type.</param>
    /// <param name="owner">The operation's name.</param>
    /// <param name="place">Where to report what is missing.</param>
    /// <param name="docs">What the spec says about the response.</param>
    public ResponseModel Map(MediaType mediaType, string owner, Node place, Docs docs)
    {
        var declared = ItemOf(mediaType);
        var schema = new Schema(References.Follow(declared));
        var isEvents = mediaType.Essence == "text/event-stream";
        if (isEvents && IsTextOnly(schema))
        {
            return Items(mediaType, new MappedType(TypeRef.Event, Nullable: false), ItemStreamFormat.Events, docs);
        }

        // A text that is no item's schema is that of the whole body.
        if (!isEvents && mediaType.ItemSchema.IsMissing && IsTextOnly(schema))
        {
            ReportRaw(mediaType, place);
            return Items(mediaType, MappedType.Element, FormatOf(mediaType), docs);
        }

        var mapped = schemas.Map(declared, new TypePlace(owner, isEvents ? "Event" : "Item"));
        return Items(mediaType, mapped, isEvents ? FormatOf(schema) : FormatOf(mediaType), docs);
    }

    /// <summary>The schema of an item; missing when there is none.</summary>
    public Node ItemOf(MediaType mediaType)
    {
        if (mediaType.ItemSchema.Exists)
        {
            return mediaType.ItemSchema;
        }

        var schema = new Schema(References.Follow(mediaType.Schema));
        return schema.Items.Exists && (schema.Types.Count == 0 || schema.Types[0] == "array") ? schema.Items : mediaType.Schema;
    }

    private void ReportRaw(MediaType mediaType, Node place)
    {
        if (mediaType.Schema.IsMissing)
        {
            schemas.Problems.ReportMember(SpecRule.ResponseWithoutSchema, place, mediaType.Name, "its value is a JsonElement");
        }
        else
        {
            schemas.Problems.ReportMember(SpecRule.GeneratedAsRawJson, place, $"The schema of '{mediaType.Name}' does not say what an item is");
        }
    }

    private static ResponseModel Items(MediaType mediaType, MappedType item, ItemStreamFormat format, Docs docs) =>
        new(ResponseKind.Items, item.Type, item.Nullable && !item.Type.IsElement, new SpecText(mediaType.Name), docs, format);

    private static bool IsTextOnly(Schema schema) =>
        schema.SaysNothing || (!schema.HasStructure && schema.Enum.Count == 0 && schema.Const.IsMissing && schema.Types.Count == 1 && schema.Types[0] == "string");

    private static ItemStreamFormat FormatOf(MediaType mediaType) =>
        mediaType.Essence.EndsWith("json-seq", StringComparison.Ordinal) ? ItemStreamFormat.JsonSequence : ItemStreamFormat.JsonLines;

    private ItemStreamFormat FormatOf(Schema schema)
    {
        var data = new List<Schema>();
        if (!IsEvent(schema, data, MaxDepth) || data.Count == 0)
        {
            return ItemStreamFormat.EventData;
        }

        var typed = data.Where(static member => !member.SaysNothing).ToList();
        var isText = typed.Count > 0 && typed.TrueForAll(static member => member.Types.Count == 0 ? member.Format is not null || member.Enum.Count > 0 : member.Types.All(static type => type == "string"));
        return isText ? ItemStreamFormat.Events : ItemStreamFormat.JsonEvents;
    }

    // Whether the schema and all that belongs to it speak of an event's members and of nothing else.
    private bool IsEvent(Schema schema, List<Schema> data, int depth)
    {
        foreach (var property in schema.Properties.Members)
        {
            if (!s_eventMembers.Contains(property.Name))
            {
                return false;
            }

            if (property.Name == "data")
            {
                data.Add(new Schema(References.Follow(property.Value)));
            }
        }

        return schema.AllOf.Items.Concat(schema.Cases.Items).All(part => depth > 0 && IsEvent(new Schema(References.Follow(part)), data, depth - 1));
    }
}
