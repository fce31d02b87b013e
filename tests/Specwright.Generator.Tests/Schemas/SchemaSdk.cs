using Specwright.Generator.Model;
using Specwright.Generator.Tests.Incremental;
using Specwright.Generator.Tests.Testing;

namespace Specwright.Generator.Tests.Schemas;

/// <summary>The SDK of a spec that is given as the text of its schemas: generated, compiled as the strictest consumer's, and run.</summary>
internal sealed class SchemaSdk
{
    private readonly SpecRun _run;

    private SchemaSdk(string spec)
    {
        _run = SpecProject.Of(("CloudNexus.yaml", spec)).Run();
        _run.AssertCompiles();
    }

    /// <summary>The problems as <c>id line:column</c>; the schemas begin in line 6.</summary>
    public IEnumerable<string> Problems => _run.Problems;

    /// <summary>The messages of the problems.</summary>
    public IEnumerable<string> Messages => _run.Result.Diagnostics.Select(static problem => problem.GetMessage(null));

    /// <summary>An OpenAPI 3.1 spec with these schemas, each a line or more of YAML that is not indented.</summary>
    public static SchemaSdk Of(string schemas, string version = "3.1.0") => new(
        $"openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n" + Indented(schemas));

    /// <summary>A Swagger 2.0 spec with these definitions.</summary>
    public static SchemaSdk OfSwagger(string definitions) => new(
        "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\n\ndefinitions:\n" + Indented(definitions));

    /// <summary>A whole spec.</summary>
    public static SchemaSdk OfSpec(string spec) => new(spec);

    /// <summary>The C# of a type.</summary>
    public string Code(string type) => _run.Files[$"CloudNexus.{type}.g.cs"].ToString();

    /// <summary>Whether a type is generated.</summary>
    public bool Has(string type) => _run.Files.ContainsKey($"CloudNexus.{type}.g.cs");

    /// <summary>What statements of a user give.</summary>
    public object? Run(string statements, string types = "") => GeneratedCode.Run(_run.Files.Values, statements, types);

    /// <summary>Reads JSON as a type and gives what it is written as.</summary>
    public object? RoundTrip(string type, string json) => Run($"return JsonModel.ToJson(JsonModel.Parse({Literal(json)}, {type}.Read));");

    /// <summary>Fails the test unless JSON survives being read and written.</summary>
    public void AssertSame(string type, string json) => Assert.Equal(json, RoundTrip(type, json));

    /// <summary>Fails the test unless an expression over what was read gives a text.</summary>
    public void AssertReads(string type, string json, string expression, string expected) => Assert.Equal(
        expected,
        Run($"var read = JsonModel.Parse({Literal(json)}, {type}.Read); return FormattableString.Invariant($\"{{{expression}}}\");"));

    /// <summary>A text as a C# literal.</summary>
    public static string Literal(string text) => new SpecText(text).ToLiteral();

    private static string Indented(string schemas) => string.Concat(schemas.Split('\n').Select(static line => "    " + line + "\n"));
}
