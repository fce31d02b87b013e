using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using CloudNexus.Embedded.Errors;
using CloudNexus.Embedded.Hosting;
using Microsoft.AspNetCore.Http;

namespace CloudNexus.Embedded.Json;

/// <summary>
/// The fields of a JSON request body. Reads collect problems; <see cref="ThrowIfInvalid"/> answers 400 with all of them. An optional null is an absent field.
/// </summary>
internal sealed class BodyFields
{
    private readonly JsonObject _body;
    private readonly FieldProblems _problems;
    private readonly string _path;

    private BodyFields(JsonObject body, FieldProblems problems, string path)
    {
        _body = body;
        _problems = problems;
        _path = path;
    }

    /// <summary>Reads the body; a 400 when it is not labelled or not formed as a JSON object.</summary>
    public static BodyFields Read(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            throw Failures.NotJson();
        }

        return new BodyFields(Parse(ApiCall.Of(context).Record.Body.Span), new FieldProblems(), string.Empty);
    }

    /// <summary>The fields of a form, each a string.</summary>
    public static BodyFields From(IFormCollection form) =>
        new(new JsonObject(form.Select(static field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value.ToString()))), new FieldProblems(), string.Empty);

    public string RequiredText(string name) => Text(name, required: true) ?? string.Empty;

    public string? OptionalText(string name) => Text(name, required: false);

    public string RequiredChoice(string name, IReadOnlyList<string> choices) => Choice(name, choices, required: true) ?? string.Empty;

    public string? OptionalChoice(string name, IReadOnlyList<string> choices) => Choice(name, choices, required: false);

    public long RequiredInteger(string name, long minimum, long maximum) => Integer(name, minimum, maximum, required: true) ?? minimum;

    public long? OptionalInteger(string name, long minimum, long maximum) => Integer(name, minimum, maximum, required: false);

    public bool? OptionalFlag(string name)
    {
        var node = Find(name, required: false);
        if (node is null || node.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
        {
            return node?.GetValue<bool>();
        }

        Add(name, "must be true or false");
        return null;
    }

    public IReadOnlyList<string>? OptionalTexts(string name) => Texts(name, required: false);

    public IReadOnlyList<string> RequiredTexts(string name) => Texts(name, required: true) ?? [];

    public IReadOnlyDictionary<string, string>? OptionalMap(string name)
    {
        var node = Find(name, required: false);
        if (node is null)
        {
            return null;
        }

        if (node is JsonObject map && map.All(static entry => IsText(entry.Value)))
        {
            return map.ToDictionary(static entry => entry.Key, static entry => entry.Value!.GetValue<string>());
        }

        Add(name, "must be an object whose values are strings");
        return null;
    }

    public BodyFields? OptionalObject(string name)
    {
        var node = Find(name, required: false);
        if (node is null or JsonObject)
        {
            return node is JsonObject inner ? new BodyFields(inner, _problems, _path + name + ".") : null;
        }

        Add(name, "must be an object");
        return null;
    }

    public void AddProblem(string name, string problem) => Add(name, problem);

    public void AddProblemUnlessOneOf(string name, string value, IReadOnlyList<string> choices) => _problems.AddUnlessOneOf(_path + name, value, choices);

    public void ThrowIfInvalid() => _problems.ThrowIfAny();

    private static JsonObject Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonNode.Parse(body, documentOptions: JsonFormat.Strict) as JsonObject ?? throw Failures.MalformedJson();
        }
        catch (JsonException)
        {
            throw Failures.MalformedJson();
        }
    }

    private static bool IsText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;

    private JsonNode? Find(string name, bool required)
    {
        var node = _body[name];
        if (node is null && required)
        {
            Add(name, "is required");
        }

        return node;
    }

    private string? Text(string name, bool required)
    {
        var node = Find(name, required);
        if (node is null)
        {
            return null;
        }

        if (IsText(node) && node.GetValue<string>() is { Length: > 0 } text)
        {
            return text;
        }

        Add(name, "must be a string that is not empty");
        return null;
    }

    private string? Choice(string name, IReadOnlyList<string> choices, bool required)
    {
        var text = Text(name, required);
        if (text is not null)
        {
            AddProblemUnlessOneOf(name, text, choices);
        }

        return text;
    }

    private long? Integer(string name, long minimum, long maximum, bool required)
    {
        var node = Find(name, required);
        if (node is null)
        {
            return null;
        }

        if (node.GetValueKind() == JsonValueKind.Number && node.AsValue().TryGetValue<long>(out var value))
        {
            _problems.AddUnlessWithin(_path + name, value, minimum, maximum);
            return value;
        }

        Add(name, "must be an integer");
        return null;
    }

    private List<string>? Texts(string name, bool required)
    {
        var node = Find(name, required);
        if (node is null)
        {
            return null;
        }

        if (node is JsonArray array && array.All(IsText))
        {
            return [.. array.Select(static item => item!.GetValue<string>())];
        }

        Add(name, "must be an array of strings");
        return null;
    }

    private void Add(string name, string problem) => _problems.Add(_path + name, problem);
}
