using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Specwright.Json;

namespace Specwright.Tests.Support;

/// <summary>A model in the shape the generator emits.</summary>
[JsonConverter(typeof(JsonModelConverter<Thing>))]
public sealed class Thing : ApiModel, IJsonReadable<Thing>
{
    private static readonly JsonMembers s_members = new(0b0000_0011UL, "id", "status", "tags", "created_at", "parent", "note", "size", "level", "labels");

    public Thing()
    {
    }

#pragma warning disable CS8618 // Members.Next throws when the JSON lacked a required member.
    [SetsRequiredMembers]
    private Thing(ref Utf8JsonReader reader)
#pragma warning restore CS8618
    {
        var members = s_members.Start(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Index)
            {
                case 0: Id = JsonRead.String(ref reader); break;
                case 1: Status = ThingStatus.Read(ref reader); break;
                case 2: Tags = JsonRead.ListOrNull(ref reader, JsonRead.String); break;
                case 3: CreatedAt = JsonRead.DateTimeOffsetOrNull(ref reader); break;
                case 4: Parent = JsonRead.OrNull(ref reader, Thing.Read); break;
                case 5: Note = JsonRead.Optional(ref reader, JsonRead.StringOrNull); break;
                case 6: Size = JsonRead.Int64OrNull(ref reader); break;
                case 7: Level = JsonRead.ValueOrNull(ref reader, ThingLevel.Read); break;
                case 8: Labels = JsonRead.MapOrNull(ref reader, JsonRead.String); break;
                default: AdditionalProperties = members.Unknown(ref reader, AdditionalProperties); break;
            }
        }
    }

    public required string Id { get; set; }

    public required ThingStatus Status { get; set; }

    public IList<string>? Tags { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public Thing? Parent { get; set; }

    public Optional<string?> Note { get; set; }

    public long? Size { get; set; }

    public ThingLevel? Level { get; set; }

    public IDictionary<string, string>? Labels { get; set; }

    public static Thing Read(ref Utf8JsonReader reader) => new(ref reader);

    public override void Write(Utf8JsonWriter writer)
    {
        var members = s_members.Start(writer);
        members.String(0, Id);
        members.Enum(1, Status);
        members.List(2, Tags, JsonWrite.String);
        members.DateTimeOffset(3, CreatedAt);
        members.Model(4, Parent);
        members.Optional(5, Note, JsonWrite.String);
        members.Int64(6, Size);
        members.Number(7, Level);
        members.Map(8, Labels, JsonWrite.String);
        members.End(AdditionalProperties);
    }
}
