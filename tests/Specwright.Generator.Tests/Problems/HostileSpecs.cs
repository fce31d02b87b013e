using System.Text.Json;

namespace Specwright.Generator.Tests.Problems;

/// <summary>Specs that mean harm, or are merely strange, by the numbers of the list they come from: each is one JSON or YAML text.</summary>
internal static class HostileSpecs
{
    /// <summary>Text that must never reach the compiler but in string literals and comments.</summary>
    public const string Canary = "SPWCANARY17";

    private static readonly string[] s_breakouts =
    [
        "x\n}} public class " + Canary + " {{", "x\u0085public class " + Canary, "x\u2028public class " + Canary, "x\u2029public class " + Canary,
        "x\rpublic class " + Canary, "*/ public class " + Canary + " /*", "\n#if " + Canary + "\n#endif\n#line hidden\n#error " + Canary,
        "</summary><remarks>" + Canary + "]]><![CDATA[&nope;<include file=\"/etc/passwd\" path=\"*\"/>", "\0\u0001\u001f\ufffe " + Canary,
        "\"); " + Canary + "(\"", "\\\"" + Canary + "\\", "\"\"\"" + Canary + "{{{System.DateTime.Now}}}", "\\u0022" + Canary + "\\x22",
    ];

    private static readonly string[] s_keywords =
    [
        "record", "field", "value", "file", "required", "scoped", "extension", "partial", "await", "nameof", "_", "__arglist", "class", "namespace", "event",
        "string", "object", "void", "var", "dynamic", "global", "async", "yield", "init", "with", "and", "not", "this", "base", "null", "true", "default",
    ];

    private static readonly string[] s_frameworkTypes =
    [
        "System", "String", "Object", "Task", "Type", "Uri", "Exception", "Attribute", "Nullable", "List", "Guid", "HttpClient", "Enum", "DateTimeOffset",
        "Specwright", "JsonElement", "Stream", "CancellationToken", "IReadOnlyList", "Pings", "PingsClient", "PingsClientOptions", "ApiClient", "Optional",
    ];

    private static readonly string[] s_members =
    [
        "Equals", "GetHashCode", "ToString", "GetType", "EqualityContract", "PrintMembers", "Clone", "Deconstruct", "MemberwiseClone", "Finalize", "Foo",
        "get_Foo", "set_Foo", "Members", "Read", "Write", "foo-bar", "foo_bar", "fooBar", "foo bar", "foo.bar", "foo/bar", "", " ", "+1", "-1", "$", "@", "123",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<(string Name, string Text)> All() =>
        Rings().Concat(Documents()).Concat(Values()).Concat(Texts()).Concat(Names()).Concat(Operations()).Concat(Security());

    private static IEnumerable<(string Name, string Text)> Rings()
    {
        yield return ("H01 self reference", Schemas("\"A\": {\"$ref\": \"#/components/schemas/A\"}"));
        yield return ("H02 ring of 100", Schemas(string.Join(",", Enumerable.Range(0, 100).Select(static i => $"\"A{i}\": {{\"$ref\": \"#/components/schemas/A{(i + 1) % 100}\"}}"))));
        yield return ("H03 recursion", Schemas("""
            "A": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/A"}, "list": {"type": "array", "items": {"$ref": "#/components/schemas/A"}}},
                  "additionalProperties": {"$ref": "#/components/schemas/A"}}, "L": {"type": "array", "items": {"$ref": "#/components/schemas/L"}},
            "M": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/M"}}
            """));
        yield return ("H04 composition rings", Schemas("""
            "A": {"allOf": [{"$ref": "#/components/schemas/B"}]}, "B": {"allOf": [{"$ref": "#/components/schemas/A"}]}, "C": {"allOf": [{"$ref": "#/components/schemas/C"}]},
            "D": {"oneOf": [{"$ref": "#/components/schemas/D"}]}, "E": {"anyOf": [{"$ref": "#/components/schemas/E"}, {"type": "string"}]}
            """));
        yield return ("H05 descendants", Schemas("""
            "A": {"$ref": "#/components/schemas/A/properties/b", "properties": {"b": {"type": "string"}}}, "B": {"properties": {"b": {"$ref": "#/components/schemas/B/properties/b/properties/c"}}}
            """));
        yield return ("H06 components that refer to themselves", Document("""
            "/self": {"$ref": "#/paths/~1self"}, "/x/{id}": {"parameters": [{"$ref": "#/components/parameters/P"}], "get": {"responses": {"200": {"$ref": "#/components/responses/R"}}}},
            "/item": {"$ref": "#/components/pathItems/I"}
            """, """
            {"parameters": {"P": {"$ref": "#/components/parameters/P"}}, "responses": {"R": {"$ref": "#/components/responses/R"}}, "pathItems": {"I": {"$ref": "#/components/pathItems/I"}}}
            """));
        yield return ("H07 dynamic references", Schemas("\"A\": {\"$dynamicAnchor\": \"node\", \"$dynamicRef\": \"#node\", \"properties\": {\"next\": {\"$dynamicRef\": \"#node\"}}}"));
        foreach (var reference in new[] { "#", "#/", "", " ", "A", "#/components/schemas/", "#/components/schemas/%2e%2e", "#/components/schemas/A~2", "#/components\0", "%zz", "#%", "?", "//evil.example/a", "http://169.254.169.254/latest", "file:///etc/passwd", "\\\\host\\share", "data:text/plain,x", "../../../../etc/passwd", "specs/pings.json", "pings.json#/components/schemas/A" })
        {
            yield return ($"H08-H11 reference '{reference.Replace('\0', '0')}'", Schemas($"\"A\": {{\"type\": \"object\", \"properties\": {{\"a\": {{\"$ref\": {Json(reference)}}}}}}}, \"B\": {{\"$ref\": {Json(reference)}}}"));
        }
    }

    private static IEnumerable<(string Name, string Text)> Documents()
    {
        var whole = Schemas("\"A\": {\"type\": \"string\"}");
        string[] texts = ["", " ", "null", "[]", "\"x\"", "{", "openapi", "openapi: 3.1.0", "\uFEFF" + whole, "\u200B" + whole, whole + "\0", "// comment\n" + whole, whole.Replace("}}", "},}", StringComparison.Ordinal), "{\"openapi\": 3.1, \"paths\": {}}", "{\"openapi\": \"3\"}", "{\"openapi\": null}", "{\"openapi\": {}}", "{\"swagger\": 2.0}", "{\"openapi\": \"99999999999.0\"}"];
        foreach (var (text, i) in texts.Select(static (text, i) => (text, i)))
        {
            yield return ($"H18-H24 document {i}", text);
        }

        for (var cut = 10; cut < whole.Length; cut += 25)
        {
            yield return ($"H18 cut at {cut}", whole[..cut]);
        }

        yield return ("H21 lone surrogates", whole.Replace("\"A\"", "\"\\ud800\"", StringComparison.Ordinal));
        string[] wrong = ["null", "1", "\"x\"", "[]", "{}", "true", "[null]", "[{}]", "{\"a\": null}", "{\"\": {\"\": []}}"];
        string[] places = ["info", "servers", "paths", "components", "security", "tags", "webhooks", "externalDocs"];
        foreach (var (place, value) in places.SelectMany(place => wrong.Select(value => (place, value))))
        {
            yield return ($"H23 {place}: {value}", $"{{\"openapi\": \"3.1.0\", \"{place}\": {value}}}");
        }
    }

    private static IEnumerable<(string Name, string Text)> Values()
    {
        string[] wrong = ["null", "1", "\"x\"", "[]", "{}", "true", "[null]", "[1]", "{\"a\": 1}", "-1", "1e400", "99999999999999999999"];
        string[] keywords = ["type", "format", "enum", "const", "default", "items", "properties", "required", "additionalProperties", "allOf", "oneOf", "anyOf", "not", "discriminator", "nullable", "minimum", "maximum", "maxLength", "pattern", "multipleOf", "description", "title", "example", "examples", "deprecated", "xml", "$ref", "x-specwright-name"];
        foreach (var keyword in keywords)
        {
            var schemas = wrong.Select((value, i) => $"\"A{i}\": {{\"{keyword}\": {value}}}, \"B{i}\": {{\"type\": \"object\", \"properties\": {{\"p\": {{\"type\": \"string\", \"{keyword}\": {value}}}}}}}");
            yield return ($"H22-H23 {keyword}", Schemas(string.Join(", ", schemas)));
        }

        string[] operation = ["tags", "summary", "parameters", "requestBody", "responses", "callbacks", "security", "servers", "operationId", "deprecated", "x-specwright-pagination"];
        foreach (var keyword in operation)
        {
            var paths = wrong.Select((value, i) => $"\"/p{i}\": {{\"get\": {{\"{keyword}\": {value}}}, \"post\": {value}}}");
            yield return ($"H23 operation {keyword}", Document(string.Join(", ", paths)));
        }

        var defaults = new[] { "\"1900-01-01\\\"); Evil.Run(\\\"x\"", "\"not-a-date\"", "1e999", "\"NaN\"", "[[[1]]]", "{\"a\": {}}", "true" };
        string[] types = ["string", "integer", "number", "boolean", "array", "object"];
        yield return ("H39-H40 defaults", Schemas("\"D\": {\"type\": \"object\", \"properties\": {" + string.Join(", ", types.SelectMany(type => defaults.Select((value, i) => $"\"{type}{i}\": {{\"type\": \"{type}\", \"format\": \"date\", \"default\": {value}}}"))) + "}}"));
        yield return ("H63 formats", Schemas("\"F\": {\"type\": \"object\", \"properties\": {" + string.Join(", ", types.Select(type => $"\"{type}\": {{\"type\": \"{type}\", \"format\": \"int32\\\"; // {Canary}\"}}")) + "}}"));
    }

    private static IEnumerable<(string Name, string Text)> Texts() => s_breakouts.Select(static (text, i) => ($"H32-H38 text {i}", HostileText.Everywhere(text)));

    private static IEnumerable<(string Name, string Text)> Names()
    {
        var names = s_keywords.Concat(s_frameworkTypes).Concat(s_members).Concat(["Pet", "pet", "PET"]).ToList();
        yield return ("H41-H45 names of schemas", Schemas(string.Join(", ", names.Select(static name => $"{Json(name)}: {{\"type\": \"object\", \"properties\": {{{Json(name)}: {{\"type\": \"string\"}}, \"self\": {{\"$ref\": {Json("#/components/schemas/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal).Replace("%", "%25", StringComparison.Ordinal))}}}}}}}"))));
        yield return ("H41-H45 names of properties", Schemas("\"Thing\": {\"type\": \"object\", \"properties\": {" + string.Join(", ", names.Append("Thing").Select(static name => $"{Json(name)}: {{\"type\": \"integer\"}}")) + "}}"));
        yield return ("H41-H45 names of enum values", Schemas("\"Thing\": {\"type\": \"string\", \"enum\": [" + string.Join(", ", names.Select(Json)) + "]}"));
        yield return ("H41-H45 names of parameters", Document("\"/x\": {\"get\": {\"operationId\": \"x.get\", \"parameters\": [" + string.Join(", ", names.Select(static name => $"{{\"name\": {Json(name)}, \"in\": \"query\", \"schema\": {{\"type\": \"string\"}}}}")) + "], \"responses\": {\"204\": {\"description\": \"\"}}}}"));
        yield return ("H41-H45 names of operations", Document(string.Join(", ", names.Select(static (name, i) => $"\"/x{i}\": {{\"get\": {{\"operationId\": {Json(name)}, \"tags\": [{Json(name)}], \"responses\": {{\"204\": {{\"description\": \"\"}}}}}}}}"))));
        yield return ("H54 enum values", Schemas("\"E\": {\"type\": \"string\", \"enum\": [\"a-b\", \"a_b\", \"A B\", \"\", null, \"line\\nbreak\", \"1e3\", \"a-b\"]}, \"N\": {\"type\": \"integer\", \"enum\": [1, -1, 1.0, 1e3, 99999999999999999999]}, \"X\": {\"enum\": [1, \"a\", true, null, {}, []]}, \"Z\": {\"enum\": []}, \"S\": {\"enum\": \"a\"}"));
    }

    private static IEnumerable<(string Name, string Text)> Operations()
    {
        yield return ("H53 operation ids", Document(string.Join(", ", new[] { "\"a.b\"", "\"a.b\"", "\"a-b\"", "\"a_b\"", "\"\"", "null", "\"Options\"", "\"Dispose\"", "\"ToString\"", "\"SendAsync\"", "\"pings.get\"" }.Select(static (id, i) => $"\"/o{i}\": {{\"get\": {{\"operationId\": {id}, \"responses\": {{\"204\": {{\"description\": \"\"}}}}}}, \"post\": {{\"responses\": {{\"204\": {{\"description\": \"\"}}}}}}}}"))));
        string[] parameters = ["cancellationToken", "client", "request", "options", "this", "value", "body", "Authorization", "Content-Length", "Host", "X\r\nInjected", "X Y", "X:Y", ""];
        foreach (var place in new[] { "query", "header", "cookie", "path", "body", "formData", "querystring", "" })
        {
            yield return ($"H55-H56 parameters in '{place}'", Document("\"/x/{value}/{this}\": {\"post\": {\"parameters\": [" + string.Join(", ", parameters.Select(name => $"{{\"name\": {Json(name)}, \"in\": \"{place}\", \"required\": true, \"schema\": {{\"type\": \"string\"}}}}")) + "], \"requestBody\": {\"content\": {\"application/json\": {\"schema\": {\"type\": \"object\"}}}}, \"responses\": {\"204\": {\"description\": \"\"}}}}"));
        }

        string[] mediaTypes = ["application/json\"; x=\"", "application/json\n", "", "*", "*/*", "text", "application/json; charset=utf-8", "multipart/form-data", "application/octet-stream"];
        yield return ("H57 media types", Document(string.Join(", ", mediaTypes.Select(static (name, i) => $"\"/m{i}\": {{\"post\": {{\"requestBody\": {{\"content\": {{{Json(name)}: {{\"schema\": {{\"type\": \"object\"}}}}}}}}, \"responses\": {{\"200\": {{\"description\": \"\", \"content\": {{{Json(name)}: {{\"schema\": {{\"type\": \"string\"}}}}}}}}}}}}}}"))));
        yield return ("H58 responses", Document("\"/r\": {\"get\": {\"responses\": {" + string.Join(", ", new[] { "2XX", "default", "999", "abc", "-1", "", "200 ", "4xx", "٢٠٠" }.Select(static status => $"\"{status}\": {{\"description\": \"\", \"content\": {{\"application/json\": {{\"schema\": {{\"type\": \"string\"}}}}}}}}")) + "}}}"));
    }

    private static IEnumerable<(string Name, string Text)> Security()
    {
        string[] scopes = ["", "\"", "a:b:c", "read", "READ", "a.b/c", "None", "All", "\n", "{0}", "value__"];
        yield return ("H64 scopes", Document("", "{\"securitySchemes\": {\"o\": {\"type\": \"oauth2\", \"flows\": {\"clientCredentials\": {\"tokenUrl\": \"\", \"scopes\": {" + string.Join(", ", scopes.Concat(Enumerable.Range(0, 500).Select(static i => "s" + i)).Select(static scope => Json(scope) + ": \"x\"")) + "}}}}}}"));
        yield return ("H65 schemes", Document("\"/s\": {\"get\": {\"security\": [{\"gone\": []}, {\"q\\\"\": [\"a\"]}, {}, null, [], {\"c\": null}], \"responses\": {\"204\": {\"description\": \"\"}}}}", "{\"securitySchemes\": {\"q\\\"\": {\"type\": \"apiKey\", \"in\": \"header\", \"name\": \"X\\r\\nY\"}, \"c\": {\"type\": \"apiKey\", \"in\": \"cookie\", \"name\": \"\"}, \"n\": {\"type\": \"apiKey\"}, \"h\": {\"type\": \"http\"}, \"\": {}, \"z\": null}}"));
        string[] extensions = ["name", "ignore", "pagination", "scopes", "keys", "enum", "rate-limits", "namespace", "class", "env"];
        string[] values = ["null", "1", "-1", "1e9", "\"\"", "\"Foo; class X{}\"", "\"../../X\"", "\"a\\\"\\n\"", "[]", "{}", "{\"a\": {\"b\": []}}", "[{\"prefix\": \"\"}]", Json(new string('x', 10_000))];
        foreach (var extension in extensions)
        {
            yield return ($"H66 x-specwright-{extension}", Document(string.Join(", ", values.Select((value, i) => $"\"/e{i}\": {{\"get\": {{\"x-specwright-{extension}\": {value}, \"responses\": {{\"200\": {{\"description\": \"\", \"content\": {{\"application/json\": {{\"schema\": {{\"type\": \"object\", \"x-specwright-{extension}\": {value}, \"properties\": {{\"a\": {{\"type\": \"string\", \"x-specwright-{extension}\": {value}}}}}}}}}}}}}}}}}}}"))));
        }
    }

    internal static string Document(string paths, string components = "{}") =>
        "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Pings\", \"version\": \"1\"}, \"paths\": {\"/ping\": {\"get\": {\"operationId\": \"ping\", \"responses\": {\"204\": {\"description\": \"\"}}}}"
        + (paths.Length > 0 ? ", " : "") + paths + "}, \"components\": " + components + "}";

    internal static string Json(string text) => JsonSerializer.Serialize(text);

    private static string Schemas(string schemas) => Document("", "{\"schemas\": {" + schemas + "}}");
}
