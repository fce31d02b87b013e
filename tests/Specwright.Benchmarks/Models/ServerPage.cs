using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Specwright.Json;

namespace Specwright.Benchmarks.Models;

/// <summary>A page in the shape the generator emits.</summary>
[ApiSchema("ServerPage")]
[JsonConverter(typeof(Converter))]
public sealed partial class ServerPage : IJsonModel
{
    private static readonly JsonMembers s_members = new(0b01UL, "data", "total");

    public ServerPage()
    {
    }

#pragma warning disable CS8618 // Members.End throws when the JSON lacked a required member.
    [SetsRequiredMembers]
    private ServerPage(ref Utf8JsonReader reader)
#pragma warning restore CS8618
    {
        var members = s_members.Start(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Index)
            {
                case 0: Data = JsonRead.List(ref reader, Server.Read); break;
                case 1: Total = JsonRead.Int64OrNull(ref reader); break;
                default: AdditionalProperties = members.Unknown(ref reader, AdditionalProperties); break;
            }
        }
    }

    public required IList<Server> Data { get; set; }

    public long? Total { get; set; }

    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    public static ServerPage Read(ref Utf8JsonReader reader) => new(ref reader);

    public void Write(Utf8JsonWriter writer)
    {
        var members = s_members.Start(writer);
        members.List(0, Data, JsonWrite.Model);
        members.Int64(1, Total);
        members.End(AdditionalProperties);
    }

    public sealed class Converter : JsonModelConverter<ServerPage>
    {
        public Converter() : base(ServerPage.Read)
        {
        }
    }
}
