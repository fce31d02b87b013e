using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Specwright.Json;

namespace Specwright.Benchmarks.Models;

/// <summary>A nested model in the shape the generator emits.</summary>
[ApiSchema("Owner")]
[JsonConverter(typeof(Converter))]
public sealed partial class ServerOwner : IJsonModel
{
    private static readonly JsonMembers s_members = new(0b001UL, "id", "email", "display_name");

    public ServerOwner()
    {
    }

#pragma warning disable CS8618 // Members.End throws when the JSON lacked a required member.
    [SetsRequiredMembers]
    private ServerOwner(ref Utf8JsonReader reader)
#pragma warning restore CS8618
    {
        var members = s_members.Start(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Index)
            {
                case 0: Id = JsonRead.String(ref reader); break;
                case 1: Email = JsonRead.StringOrNull(ref reader); break;
                case 2: DisplayName = JsonRead.StringOrNull(ref reader); break;
                default: AdditionalProperties = members.Unknown(ref reader, AdditionalProperties); break;
            }
        }
    }

    public required string Id { get; set; }

    public string? Email { get; set; }

    public string? DisplayName { get; set; }

    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    public static ServerOwner Read(ref Utf8JsonReader reader) => new(ref reader);

    public void Write(Utf8JsonWriter writer)
    {
        var members = s_members.Start(writer);
        members.String(0, Id);
        members.String(1, Email);
        members.String(2, DisplayName);
        members.End(AdditionalProperties);
    }

    public sealed class Converter : JsonModelConverter<ServerOwner>
    {
        public Converter() : base(ServerOwner.Read)
        {
        }
    }
}
