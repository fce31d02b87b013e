using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>Finds out where in a document something went wrong, after the fact: the reading code keeps no path.</summary>
internal static class JsonPaths
{
    /// <summary>The path of the token at an offset, as in <c>$.items[3].id</c>.</summary>
    public static string At(ReadOnlySpan<byte> json, long offset)
    {
        var reader = new Utf8JsonReader(json);
        var path = new List<string> { "$" };
        var items = new Stack<int>();
        try
        {
            while (reader.Read() && reader.TokenStartIndex < offset)
            {
                Step(ref reader, path, items);
            }

            return reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray ? string.Concat(path) : Path(path, items);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The offending token is the one that breaks the JSON: it would have come next.
            return Path(path, items);
        }
    }

    /// <summary>The offset of an error that the reader itself found: it says only line and position in the line.</summary>
    public static long Offset(ReadOnlySpan<byte> json, JsonException error)
    {
        if (error is JsonModelException { Offset: >= 0 } model)
        {
            return model.Offset;
        }

        var offset = 0;
        for (var line = error.LineNumber ?? 0; line > 0; line--)
        {
            var newLine = json.Slice(offset).IndexOf((byte)'\n');
            if (newLine < 0)
            {
                break;
            }

            offset += newLine + 1;
        }

        return offset + (error.BytePositionInLine ?? 0);
    }

    // path: "$", then per open container the name or index under which it stands; a name waits for its value at the end.
    // items: per open container -1 for an object, else the index of the next item.
    private static void Step(ref Utf8JsonReader reader, List<string> path, Stack<int> items)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                path.Add(Name(reader.GetString()!));
                break;
            case JsonTokenType.StartObject:
            case JsonTokenType.StartArray:
                if (items.Count > 0 && items.Peek() >= 0)
                {
                    path.Add(Item(items.Peek()));
                }

                items.Push(reader.TokenType == JsonTokenType.StartObject ? -1 : 0);
                break;
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                items.Pop();
                EndValue(path, items, isContainer: true);
                break;
            default:
                EndValue(path, items, isContainer: false);
                break;
        }
    }

    private static void EndValue(List<string> path, Stack<int> items, bool isContainer)
    {
        if (items.Count == 0)
        {
            return;
        }

        var inArray = items.Peek() >= 0;
        if (inArray)
        {
            items.Push(items.Pop() + 1);
        }

        // The name of a member, or the index of a container in an array.
        if (!inArray || isContainer)
        {
            path.RemoveAt(path.Count - 1);
        }
    }

    private static string Path(List<string> path, Stack<int> items) =>
        string.Concat(path) + (items.Count > 0 && items.Peek() >= 0 ? Item(items.Peek()) : "");

    private static string Item(int index) => "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>A member's name is the server's text: what is not a plain name is quoted, and control characters are left out.</summary>
    private static string Name(string name)
    {
        var plain = new StringBuilder();
        var isPlain = name.Length > 0;
        foreach (var c in name)
        {
            isPlain &= char.IsLetterOrDigit(c) || c is '_' or '-';
            if (plain.Length < 64 && !char.IsControl(c) && c != '\'')
            {
                plain.Append(c);
            }
        }

        return isPlain ? "." + plain : "['" + plain + "']";
    }
}
