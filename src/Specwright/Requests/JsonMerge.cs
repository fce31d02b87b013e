using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Specwright;

/// <summary>Adds members to a JSON body: those of the caller, and those that a method stands for.</summary>
internal static class JsonMerge
{
    /// <summary>The body with the members; a member of the same name is replaced. No body counts as an empty object.</summary>
    /// <exception cref="InvalidOperationException">The body is not a JSON object.</exception>
    public static RequestContent Apply(RequestContent? body, IDictionary<string, JsonElement> members)
    {
        var json = body is null ? "{}"u8.ToArray() : body.Json;
        using var document = json is null ? null : JsonDocument.Parse(json);
        if (document is null || document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidOperationException("RequestOptions.AdditionalBody needs a request whose body is a JSON object.");
        }

        var merged = document.RootElement.EnumerateObject()
            .Where(member => !members.ContainsKey(member.Name))
            .Select(static member => new KeyValuePair<string, JsonElement>(member.Name, member.Value))
            .Concat(members);
        var bytes = JsonModel.ToUtf8Bytes(merged, static (writer, all) => Json.JsonWrite.Map(writer, all, Json.JsonWrite.Element));
        return new BytesContent(bytes, (body as BytesContent)?.MediaType ?? "application/json", isJson: true);
    }
}
