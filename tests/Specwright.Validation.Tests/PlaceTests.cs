using Microsoft.CodeAnalysis;
using Specwright.Validation.Tests.Testing;

namespace Specwright.Validation.Tests;

/// <summary>SPW1901 stands at the line and column of the fault, in JSON and in YAML.</summary>
public sealed class PlaceTests
{
    private const string Json = """
        {
          "openapi": "3.0.3",
          "info": { "title": "Shop" },
          "paths": {
            "/a/{id}": {
              "get": {
                "parameters": [
                  { "name": "q", "in": "query", "schema": { "type": "string" } },
                  { "in": "query", "schema": { "type": "string" } }
                ],
                "responses": {}
              }
            }
          },
          "components": { "schemas": { "a b": { "type": "object" } } }
        }
        """;

    private const string Yaml = """
        openapi: 3.0.3
        info:
          title: Shop
        paths:
          /a/{id}:
            get:
              parameters:
                - name: q
                  in: query
                  schema: { type: string }
                - in: query
                  schema: { type: string }
              responses: {}
        components:
          schemas:
            "a b":
              type: object
        """;

    [Fact]
    public async Task In_JSON()
        => Assert.Equal(
            ["SPW1901 3:3", "SPW1901 9:11", "SPW1901 11:9", "SPW1901 15:3"],
            (await ValidationRun.RunAsync("shop.json", Json)).Select(ValidationRun.Place));

    [Fact]
    public async Task In_YAML()
        => Assert.Equal(
            ["SPW1901 2:1", "SPW1901 11:11", "SPW1901 13:7", "SPW1901 14:1"],
            (await ValidationRun.RunAsync("shop.yaml", Yaml)).Select(ValidationRun.Place));

    [Fact]
    public async Task JSON_and_YAML_get_the_same_messages_as_information()
    {
        var json = await ValidationRun.RunAsync("shop.json", Json);
        var yaml = await ValidationRun.RunAsync("shop.yaml", Yaml);
        Assert.Equal(json.Select(d => d.GetMessage()), yaml.Select(d => d.GetMessage()));
        Assert.Contains("version", json[0].GetMessage(), StringComparison.Ordinal);
        Assert.All(json, d => Assert.Equal(DiagnosticSeverity.Info, d.Severity));
    }

    [Fact]
    public async Task A_document_that_does_not_parse_is_a_problem_where_parsing_stopped()
    {
        Assert.Equal("SPW1901 3:1", Single(await ValidationRun.RunAsync("a.json", "{\n  \"openapi\": \"3.0.0\",\n}")));
        Assert.Equal("SPW1901 3:11", Single(await ValidationRun.RunAsync("a.yaml", "openapi: 3.0.0\ninfo:\n  title: a: b\npaths: {}\n")));
        Assert.Equal("SPW1901 3:10", Single(await ValidationRun.RunAsync("a.yaml", "openapi: 3.0.0\ninfo:\n  title: [\npaths: {}\n")));
    }

    [Fact]
    public async Task A_key_that_occurs_twice_is_a_problem_at_the_second()
        => Assert.Equal("SPW1901 4:1", Single(await ValidationRun.RunAsync("a.yaml", "openapi: 3.0.0\ninfo: { title: t, version: '1' }\npaths: {}\npaths: {}\n")));

    [Fact]
    public async Task A_member_that_OpenAPI_does_not_know_is_a_problem_at_its_name()
        => Assert.Equal("SPW1901 2:33", Single(await ValidationRun.RunAsync("a.yaml", "openapi: 3.0.0\ninfo: { title: t, version: '1', a/b: c }\npaths: {}\n")));

    [Fact]
    public async Task The_CloudNexus_specs_are_free_of_problems()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "specs", "cloudnexus")))
        {
            folder = folder.Parent;
        }

        var files = Directory.GetFiles(Path.Combine(folder.FullName, "specs", "cloudnexus"), "*.yaml");
        Assert.Equal(5, files.Length);
        var specs = files.Select(f => new SpecFile(f, File.ReadAllText(f))).ToArray();
        Assert.Empty((await ValidationRun.RunAsync(new SpecValidationAnalyzer(), specs)).Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("a.yaml", "openapi: 3.1.0\ninfo: { title: t, version: 1.0.0 }\npaths: {}\n")]
    [InlineData("a.yaml", "x-i: &i\n  title: t\n  version: '1'\nopenapi: '3.1.0'\ninfo:\n  <<: *i\npaths: {}\n")]
    [InlineData("a.json", "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{}}")]
    [InlineData("a.yaml", "openapi: 3.1.0\ninfo: { title: t, version: 1.0.0 }\npaths: {}\ncomponents:\n  schemas:\n    A: { properties: { b: { $ref: ../b.yaml } } }\n")]
    [InlineData("appsettings.json", "{ \"a\": { \"openapi\": \"3.0.0\" } }")]
    [InlineData("deploy.yaml", "env:\n  openapi: 3.0.0\n")]
    [InlineData("notes.md", "We use openapi: 3\n")]
    public async Task Nothing_is_said_about_valid_specs_and_other_files(string path, string text)
    {
        var diagnostics = await ValidationRun.RunAsync(path, text);
        Assert.Empty(diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public async Task A_message_that_quotes_the_spec_does_not_repeat_a_key()
    {
        var key = string.Join('_', "cn", "live", "sk", new string([.. "e0d9c8b7a6f5e1d4c9b2a3f8".Reverse()]));
        var diagnostics = await ValidationRun.RunAsync("a.yaml", $"openapi: 3.0.0\ninfo: {{ title: t, version: '1' }}\npaths: {{}}\nservers:\n  - url: 'x'\n{key}: 1\n");
        var text = string.Concat(diagnostics.Select(d => d.GetMessage()));
        Assert.Contains("cn_live_sk_…", text, StringComparison.Ordinal);
        Assert.DoesNotContain(key, text, StringComparison.Ordinal);
    }

    private static string Single(IReadOnlyList<Diagnostic> diagnostics) => ValidationRun.Place(Assert.Single(diagnostics));
}
