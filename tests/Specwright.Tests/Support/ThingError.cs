using System.Text.Json;
using Specwright.Json;

namespace Specwright.Tests.Support;

/// <summary>A typed error body.</summary>
public sealed class ThingError : IJsonModel
{
    private static readonly JsonMembers s_members = new(0b1UL, "error", "balance");

    private ThingError(ref Utf8JsonReader reader)
    {
        var members = s_members.Start(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Index)
            {
                case 0: Error = JsonRead.Element(ref reader); break;
                case 1: Balance = JsonRead.StringOrNull(ref reader); break;
                default: members.Skip(ref reader); break;
            }
        }
    }

    public JsonElement Error { get; }

    public string? Balance { get; }

    public static ThingError Read(ref Utf8JsonReader reader) => new(ref reader);

    public void Write(Utf8JsonWriter writer)
    {
        var members = s_members.Start(writer);
        members.Element(0, Error);
        members.String(1, Balance);
        members.End();
    }
}
