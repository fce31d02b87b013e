using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Specwright.Json;

namespace Specwright.Benchmarks.Models;

/// <summary>A model of 15 members in the shape the generator emits.</summary>
[ApiSchema("Server")]
[JsonConverter(typeof(Converter))]
public sealed partial class Server : IJsonModel
{
    private static readonly JsonMembers s_members = new(
        0b000_0000_0000_1111UL,
        "id", "name", "region", "status", "plan", "image", "ipv4", "vcpus", "memory_mb", "disk_bytes", "price_per_hour", "tags", "created_at", "owner", "locked");

    public Server()
    {
    }

#pragma warning disable CS8618 // Members.End throws when the JSON lacked a required member.
    [SetsRequiredMembers]
    private Server(ref Utf8JsonReader reader)
#pragma warning restore CS8618
    {
        var members = s_members.Start(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Index)
            {
                case 0: Id = JsonRead.String(ref reader); break;
                case 1: Name = JsonRead.String(ref reader); break;
                case 2: Region = JsonRead.String(ref reader); break;
                case 3: Status = ServerState.Read(ref reader); break;
                case 4: Plan = JsonRead.StringOrNull(ref reader); break;
                case 5: Image = JsonRead.StringOrNull(ref reader); break;
                case 6: Ipv4 = JsonRead.StringOrNull(ref reader); break;
                case 7: Vcpus = JsonRead.Int32OrNull(ref reader); break;
                case 8: MemoryMb = JsonRead.Int64OrNull(ref reader); break;
                case 9: DiskBytes = JsonRead.Int64OrNull(ref reader); break;
                case 10: PricePerHour = JsonRead.DoubleOrNull(ref reader); break;
                case 11: Tags = JsonRead.ListOrNull(ref reader, JsonRead.String); break;
                case 12: CreatedAt = JsonRead.DateTimeOffsetOrNull(ref reader); break;
                case 13: Owner = JsonRead.OrNull(ref reader, ServerOwner.Read); break;
                case 14: Locked = JsonRead.BooleanOrNull(ref reader); break;
                default: AdditionalProperties = members.Unknown(ref reader, AdditionalProperties); break;
            }
        }
    }

    public required string Id { get; set; }

    public required string Name { get; set; }

    public required string Region { get; set; }

    public required ServerState Status { get; set; }

    public string? Plan { get; set; }

    public string? Image { get; set; }

    public string? Ipv4 { get; set; }

    public int? Vcpus { get; set; }

    public long? MemoryMb { get; set; }

    public long? DiskBytes { get; set; }

    public double? PricePerHour { get; set; }

    public IList<string>? Tags { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public ServerOwner? Owner { get; set; }

    public bool? Locked { get; set; }

    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    public static Server Read(ref Utf8JsonReader reader) => new(ref reader);

    public void Write(Utf8JsonWriter writer)
    {
        var members = s_members.Start(writer);
        members.String(0, Id);
        members.String(1, Name);
        members.String(2, Region);
        members.Enum(3, Status);
        members.String(4, Plan);
        members.String(5, Image);
        members.String(6, Ipv4);
        members.Int32(7, Vcpus);
        members.Int64(8, MemoryMb);
        members.Int64(9, DiskBytes);
        members.Double(10, PricePerHour);
        members.List(11, Tags, JsonWrite.String);
        members.DateTimeOffset(12, CreatedAt);
        members.Model(13, Owner);
        members.Boolean(14, Locked);
        members.End(AdditionalProperties);
    }

    public sealed class Converter : JsonModelConverter<Server>
    {
        public Converter() : base(Server.Read)
        {
        }
    }
}
