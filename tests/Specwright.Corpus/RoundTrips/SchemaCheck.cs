using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Specwright.Corpus.Counting;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Corpus.RoundTrips;

/// <summary>
/// Whether a value fits a schema, as far as a typed model depends on it: types, required members, lists of values, combinations, formats
/// that are types of their own. Independent of the generator, so that it cannot excuse what generated code refuses.
/// </summary>
internal sealed partial class SchemaCheck(Document document, bool isRequest)
{
    private const int MaxDepth = 64;

    /// <summary>Why a value does not fit; null when it does.</summary>
    public string? Check(Node declared, JsonElement value, string path = "$", int depth = 0)
    {
        var schema = document.References.Follow(declared);
        if (depth > MaxDepth || !schema.IsObject)
        {
            return schema.IsBoolean && schema.Boolean == false ? $"{path}: nothing is allowed here" : null;
        }

        // 3.1: a reference may have siblings, which hold as well.
        var beside = declared != schema && document.Version >= OpenApiVersion.V31 ? CheckHere(declared, value, path, depth) : null;
        return beside ?? CheckHere(schema, value, path, depth);
    }

    private string? CheckHere(Node schema, JsonElement value, string path, int depth)
    {
        if (value.ValueKind == JsonValueKind.Null && IsNullable(schema))
        {
            return null;
        }

        return CheckType(schema, value, path)
            ?? CheckValues(schema, value, path)
            ?? CheckFormat(schema, value, path)
            ?? CheckCombinations(schema, value, path, depth)
            ?? (value.ValueKind == JsonValueKind.Object ? CheckObject(schema, value, path, depth) : null)
            ?? (value.ValueKind == JsonValueKind.Array ? CheckArray(schema, value, path, depth) : null);
    }

    // nullable beside a type (3.0); a bare "nullable" without type says it as well, as everyone means it.
    private static bool IsNullable(Node schema) =>
        schema["nullable"].Boolean == true || schema["x-nullable"].Boolean == true || TypesOf(schema).Contains("null");

    private static List<string> TypesOf(Node schema) =>
        schema["type"].StringOrNull is { } single ? [single] : [.. schema["type"].Items.Select(static item => item.Text ?? "")];

    private static string? CheckType(Node schema, JsonElement value, string path)
    {
        var types = TypesOf(schema);
        if (types.Count == 0 && Implied(schema) is { } implied && !IsOf(implied, value))
        {
            return $"{path}: {Kind(value)} is no {implied}, which the schema's keywords imply";
        }

        return types.Count == 0 || types.Exists(type => IsOf(type, value)) ? null : $"{path}: {Kind(value)} is no {string.Join(" or ", types)}";
    }

    // Strictly, a text fits a schema that has nothing but properties; nobody means that.
    private static string? Implied(Node schema) => schema["properties"].Count > 0 ? "object" : schema["items"].Exists ? "array" : null;

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "string" or "file" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && (value.TryGetInt64(out _) || value.TryGetUInt64(out _) || IsWhole(value)),
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => true,
    };

    private static bool IsWhole(JsonElement value) => value.TryGetDecimal(out var number) && decimal.Truncate(number) == number;

    private static string Kind(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? "boolean" : value.ValueKind.ToString().ToLowerInvariant();

    private static string? CheckValues(Node schema, JsonElement value, string path)
    {
        var allowed = schema["enum"].Items.ToList();
        if (schema["const"].Exists)
        {
            allowed.Add(schema["const"]);
        }

        return allowed.Count == 0 || allowed.Exists(item => IsSame(item, value)) ? null : $"{path}: {value.GetRawText()} is not one of the listed values";
    }

    // Unquoted YAML scalars under type string are meant as text.
    private static bool IsSame(Node allowed, JsonElement value)
    {
        using var json = JsonDocument.Parse(allowed.ToJson());
        return new JsonEquality(respelling: false).Difference(json.RootElement, value) is null || (value.ValueKind == JsonValueKind.String && allowed.IsScalar && allowed.Text == value.GetString());
    }

    private static string? CheckFormat(Node schema, JsonElement value, string path)
    {
        var format = schema["format"].StringOrNull;
        var fits = value.ValueKind switch
        {
            JsonValueKind.String => FitsText(format ?? (schema["contentEncoding"].StringOrNull == "base64" ? "byte" : null), value.GetString()!),
            JsonValueKind.Number => FitsNumber(schema, format, value),
            _ => true,
        };
        return fits ? null : $"{path}: {value.GetRawText()} is no {format}";
    }

    private static bool FitsText(string? format, string text) => format switch
    {
        "date-time" => DateTimePattern().IsMatch(text) && DateTimeOffset.TryParse(text.Replace(":60", ":59", StringComparison.Ordinal), CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "duration" => DurationPattern().IsMatch(text),
        "uuid" or "guid" => Guid.TryParseExact(text, "D", out _),
        "uri" or "url" or "iri" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        "byte" or "base64" => Convert.TryFromBase64String(text, new byte[text.Length], out _),
        _ => true,
    };

    private static bool FitsNumber(Node schema, string? format, JsonElement value) => format switch
    {
        "int8" => InRange(value, sbyte.MinValue, sbyte.MaxValue),
        "uint8" => InRange(value, byte.MinValue, byte.MaxValue),
        "int16" => InRange(value, short.MinValue, short.MaxValue),
        "uint16" => InRange(value, ushort.MinValue, ushort.MaxValue),
        "int32" => InRange(value, int.MinValue, int.MaxValue),
        "uint32" => InRange(value, uint.MinValue, uint.MaxValue),
        "uint64" => InRange(value, ulong.MinValue, ulong.MaxValue),
        "int64" => InRange(value, long.MinValue, long.MaxValue),
        "float" => value.TryGetSingle(out var single) && float.IsFinite(single),
        "decimal" or "decimal128" => value.TryGetDecimal(out _),
        _ => !TypesOf(schema).Contains("integer") || InRange(value, long.MinValue, long.MaxValue),
    };

    private static bool InRange(JsonElement value, decimal least, decimal most) =>
        value.TryGetDecimal(out var number) && number >= least && number <= most && decimal.Truncate(number) == number;

    private string? CheckCombinations(Node schema, JsonElement value, string path, int depth)
    {
        foreach (var part in schema["allOf"].Items)
        {
            if (Check(part, value, path, depth + 1) is { } wrong)
            {
                return wrong;
            }
        }

        foreach (var name in new[] { "oneOf", "anyOf" })
        {
            var reasons = schema[name].Items.Select(part => Check(part, value, path, depth + 1)).ToList();
            if (reasons.Count > 0 && reasons.TrueForAll(static reason => reason is not null))
            {
                return $"{path}: no case fits ({reasons[0]})";
            }
        }

        return CheckMembersOfCases(schema, value, path, depth) ?? CheckDiscriminator(schema, value, path, depth);
    }

    // Strictly, a case that does not name a member takes any value of it; nobody means that where another case names it.
    private string? CheckMembersOfCases(Node schema, JsonElement value, string path, int depth)
    {
        var cases = schema["oneOf"].Items.Concat(schema["anyOf"].Items).Select(part => document.References.Follow(part)["properties"]).ToList();
        foreach (var member in value.ValueKind == JsonValueKind.Object && cases.Count > 0 ? value.EnumerateObject().ToList() : [])
        {
            var named = cases.Select(properties => properties[member.Name]).Where(static property => property.Exists).ToList();
            if (named.Count > 0 && named.TrueForAll(property => Check(property, member.Value, path, depth + 1) is not null))
            {
                return $"{path}: no case that names the member '{member.Name}' takes its value";
            }
        }

        return null;
    }

    // The value of a discriminator names the schema that the value has to fit as well.
    private string? CheckDiscriminator(Node schema, JsonElement value, string path, int depth)
    {
        var discriminator = schema["discriminator"];
        var name = discriminator["propertyName"].StringOrNull ?? discriminator.StringOrNull;
        if (name is null || value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out var property) || property.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        var text = property.GetString()!;
        var mapped = discriminator["mapping"][text];
        var target = mapped.Exists ? MappedSchema.Of(document, mapped) : MappedSchema.Named(document, text);
        return target.IsObject && target != schema ? CheckDerived(schema, target, value, path, depth) : null;
    }

    // What derives from the schema is checked without going through the schema again.
    private string? CheckDerived(Node schema, Node target, JsonElement value, string path, int depth)
    {
        var parts = target["allOf"].Items.Where(part => document.References.Follow(part) != schema).ToList();
        return (parts.Count == target["allOf"].Count ? Check(target, value, path, depth + 1) : parts.Select(part => Check(part, value, path, depth + 1)).FirstOrDefault(static reason => reason is not null))
            ?? (value.ValueKind == JsonValueKind.Object ? CheckObject(target, value, path, depth) : null);
    }

    private string? CheckObject(Node schema, JsonElement value, string path, int depth)
    {
        var properties = schema["properties"];
        foreach (var name in schema["required"].Items.Select(static item => item.Text).OfType<string>())
        {
            if (!value.TryGetProperty(name, out _) && !(isRequest && document.References.Follow(properties[name])["readOnly"].Boolean == true))
            {
                return $"{path}: the required member '{name}' is missing";
            }
        }

        foreach (var member in value.EnumerateObject())
        {
            var property = properties[member.Name].Exists ? properties[member.Name] : Additional(schema, member.Name);
            if (property.Exists && Check(property, member.Value, $"{path}.{member.Name}", depth + 1) is { } wrong)
            {
                return wrong;
            }
        }

        return null;
    }

    // Members that nobody names are kept whatever the spec says of them, so only their schema counts.
    private static Node Additional(Node schema, string name)
    {
        foreach (var pattern in schema["patternProperties"].Members)
        {
            if (Matches(pattern.Name, name))
            {
                return pattern.Value;
            }
        }

        return schema["additionalProperties"].IsObject ? schema["additionalProperties"] : default;
    }

    private static bool Matches(string pattern, string name)
    {
        try
        {
            return Regex.IsMatch(name, pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private string? CheckArray(Node schema, JsonElement value, string path, int depth)
    {
        var tuple = (schema["items"].IsArray ? schema["items"] : schema["prefixItems"]).Items.ToList();
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            var expected = index < tuple.Count ? tuple[index] : schema["items"].IsArray ? default : schema["items"];
            if (expected.Exists && Check(expected, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), depth + 1) is { } wrong)
            {
                return wrong;
            }

            index++;
        }

        return null;
    }

    // RFC 3339, 5.6.
    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$")]
    private static partial Regex DateTimePattern();

    // RFC 3339, appendix A (ISO 8601), with the fractions that ISO 8601 allows.
    [GeneratedRegex(@"^-?P(?!$)(\d+([.,]\d+)?Y)?(\d+([.,]\d+)?M)?(\d+([.,]\d+)?W)?(\d+([.,]\d+)?D)?(T(?=\d)(\d+([.,]\d+)?H)?(\d+([.,]\d+)?M)?(\d+([.,]\d+)?S)?)?$")]
    private static partial Regex DurationPattern();
}
