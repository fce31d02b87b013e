using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Specwright.Json;

namespace Specwright;

/// <summary>Objects as the fields of a form. What is null is left out.</summary>
internal static class FormText
{
    /// <summary>The text of a form.</summary>
    /// <exception cref="ArgumentException">The JSON is not an object.</exception>
    public static string Of(byte[] utf8Json, FormField[] fields, string parameterName)
    {
        using var json = JsonDocument.Parse(utf8Json);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException("The body of a form must be an object.", parameterName);
        }

        var pairs = new List<string>();
        foreach (var member in json.RootElement.EnumerateObject())
        {
            var index = Array.FindIndex(fields, field => field.Name == member.Name);
            Add(pairs, member, index < 0 ? null : fields[index]);
        }

        return string.Join("&", pairs);
    }

    /// <summary>
    /// The values of a model under names such as <c>name[key]</c>; items of an array are <c>name[]</c>, and <c>name[0][key]</c> where they are objects.
    /// </summary>
    public static List<KeyValuePair<string, string>> Deep(IJsonModel model, string name)
    {
        using var json = JsonDocument.Parse(RequestJson.ToUtf8Bytes(model));
        return Deep(json.RootElement, name);
    }

    private static void Add(List<string> pairs, JsonProperty member, FormField? field)
    {
        var (name, value) = (member.Name, member.Value);
        if (field is { IsJson: true })
        {
            AddPair(pairs, name, value.ValueKind == JsonValueKind.Null ? null : value.GetRawText());
        }
        else if (field is { Style: ParameterStyle.DeepObject })
        {
            pairs.AddRange(Deep(value, name).Select(static pair => Pair(pair.Key, PercentEncoding.EncodeForm(pair.Value))));
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            AddList(pairs, name, value, field);
        }
        else if (field is { } styled && value.ValueKind == JsonValueKind.Object)
        {
            AddObject(pairs, name, value, styled);
        }
        else
        {
            AddPair(pairs, name, WireText.Of(value));
        }
    }

    private static void AddList(List<string> pairs, string name, JsonElement array, FormField? field)
    {
        var texts = array.EnumerateArray().Select(WireText.Of).OfType<string>().ToList();
        if (field is { Explode: false } joined && texts.Count > 0)
        {
            pairs.Add(Pair(name, string.Join(Delimiter(joined.Style), texts.Select(PercentEncoding.EncodeForm))));
            return;
        }

        texts.ForEach(text => AddPair(pairs, name, text));
    }

    // Style form, and those that separate otherwise: names and values in turn, or each member as a field.
    private static void AddObject(List<string> pairs, string name, JsonElement value, FormField field)
    {
        var members = value.EnumerateObject().Select(static member => (member.Name, Text: WireText.Of(member.Value))).Where(static member => member.Text is not null).ToList();
        if (field.Explode)
        {
            members.ForEach(member => AddPair(pairs, member.Name, member.Text));
        }
        else if (members.Count > 0)
        {
            var texts = members.SelectMany(static member => new[] { PercentEncoding.EncodeForm(member.Name), PercentEncoding.EncodeForm(member.Text!) });
            pairs.Add(Pair(name, string.Join(Delimiter(field.Style), texts)));
        }
    }

    private static void AddPair(List<string> pairs, string name, string? text)
    {
        if (text is not null)
        {
            pairs.Add(Pair(name, PercentEncoding.EncodeForm(text)));
        }
    }

    private static string Pair(string name, string encoded) => PercentEncoding.EncodeForm(name) + "=" + encoded;

    private static string Delimiter(ParameterStyle style) => style == ParameterStyle.SpaceDelimited ? "+" : QueryStyle.Delimiter(style);

    private static List<KeyValuePair<string, string>> Deep(JsonElement element, string name)
    {
        var texts = new List<KeyValuePair<string, string>>();
        Flatten(element, name, texts);
        return texts;
    }

    private static void Flatten(JsonElement element, string name, List<KeyValuePair<string, string>> texts)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    Flatten(member.Value, name + "[" + member.Name + "]", texts);
                }

                break;
            case JsonValueKind.Array:
                FlattenItems(element, name, texts);
                break;
            default:
                if (WireText.Of(element) is { } text)
                {
                    texts.Add(new KeyValuePair<string, string>(name, text));
                }

                break;
        }
    }

    private static void FlattenItems(JsonElement array, string name, List<KeyValuePair<string, string>> texts)
    {
        var index = 0;
        foreach (var item in array.EnumerateArray())
        {
            var isNested = item.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
            Flatten(item, name + "[" + (isNested ? index.ToString(CultureInfo.InvariantCulture) : "") + "]", texts);
            index++;
        }
    }
}
