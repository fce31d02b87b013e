using System;
using System.Collections.Generic;
using System.Text.Json;
using Specwright.Json;

namespace Specwright;

/// <summary>Lists and objects as the texts they are made of, before any style is applied. What is null is left out (RFC 6570, section 2.3).</summary>
internal static class ParameterText
{
    public static List<string> List<T>(IEnumerable<T> values, string name)
    {
        var texts = new List<string>();
        foreach (var value in values)
        {
            if (WireText.Of(value, name) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    public static List<KeyValuePair<string, string>> Map<T>(IEnumerable<KeyValuePair<string, T>> values, string name)
    {
        var texts = new List<KeyValuePair<string, string>>();
        foreach (var pair in values)
        {
            if (WireText.Of(pair.Value, name) is { } text)
            {
                texts.Add(new KeyValuePair<string, string>(pair.Key, text));
            }
        }

        return texts;
    }

    /// <summary>
    /// The texts of a model that is no object, such as a union of text and numbers: one of a single value, one per item of an array, none for null. Null
    /// for an object.
    /// </summary>
    public static List<string>? Values(IJsonModel model, out bool isList)
    {
        using var json = JsonDocument.Parse(RequestJson.ToUtf8Bytes(model));
        isList = json.RootElement.ValueKind == JsonValueKind.Array;
        if (json.RootElement.ValueKind == JsonValueKind.Object)
        {
            return null;
        }

        var texts = new List<string>();
        foreach (var element in isList ? new List<JsonElement>(json.RootElement.EnumerateArray()) : [json.RootElement])
        {
            if (WireText.Of(element) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>The members of a model; nested objects and arrays as JSON text.</summary>
    public static List<KeyValuePair<string, string>> Object(IJsonModel model, string name)
    {
        using var json = Parse(model, name);
        var texts = new List<KeyValuePair<string, string>>();
        foreach (var member in json.RootElement.EnumerateObject())
        {
            AddText(texts, member.Name, member.Value);
        }

        return texts;
    }

    /// <summary>The members of a model under names such as <c>filter[size][min]</c>; an array repeats the name of its member.</summary>
    public static List<KeyValuePair<string, string>> DeepObject(IJsonModel model, string name)
    {
        using var json = Parse(model, name);
        var texts = new List<KeyValuePair<string, string>>();
        Flatten(json.RootElement, name, texts);
        return texts;
    }

    private static void Flatten(JsonElement element, string name, List<KeyValuePair<string, string>> texts)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                Flatten(member.Value, name + "[" + member.Name + "]", texts);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Flatten(item, name, texts);
            }
        }
        else
        {
            AddText(texts, name, element);
        }
    }

    private static void AddText(List<KeyValuePair<string, string>> texts, string name, JsonElement element)
    {
        if (WireText.Of(element) is { } text)
        {
            texts.Add(new KeyValuePair<string, string>(name, text));
        }
    }

    private static JsonDocument Parse(IJsonModel model, string name)
    {
        var json = JsonDocument.Parse(RequestJson.ToUtf8Bytes(model));
        if (json.RootElement.ValueKind == JsonValueKind.Object)
        {
            return json;
        }

        json.Dispose();
        throw new ArgumentException($"The parameter '{name}' must be an object.", name);
    }
}
