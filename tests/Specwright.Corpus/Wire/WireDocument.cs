using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using Specwright.Corpus.Counting;

namespace Specwright.Corpus.Wire;

/// <summary>What a document says of its operations, by Microsoft.OpenApi's model and by nothing that the generator knows.</summary>
internal sealed partial class WireDocument
{
    private readonly OpenApiDocument _document;

    /// <summary>Takes the operations of a document.</summary>
    public WireDocument(SecondDocument document)
    {
        _document = document.Document;
        Formats = new CollectionFormats(document.Json);
        Operations = [.. (_document.Paths ?? []).SelectMany(path => (path.Value.Operations ?? []).Select(operation => Read(path.Key, path.Value, operation.Key.Method, operation.Value)))];
    }

    /// <summary>The operations.</summary>
    public IReadOnlyList<WireOperation> Operations { get; }

    /// <summary>How lists are written in Swagger 2.0.</summary>
    public CollectionFormats Formats { get; }

    /// <summary>The document's own servers, variables with their defaults.</summary>
    public IReadOnlyList<string> Servers => [.. (_document.Servers ?? []).Select(UrlOf)];

    /// <summary>The security schemes.</summary>
    public IReadOnlyDictionary<string, IOpenApiSecurityScheme> Schemes => (_document.Components?.SecuritySchemes ?? new Dictionary<string, IOpenApiSecurityScheme>()).AsReadOnly();

    private WireOperation Read(string path, IOpenApiPathItem item, string method, OpenApiOperation operation)
    {
        var own = operation.Servers is { Count: > 0 } servers ? servers : item.Servers is { Count: > 0 } shared ? shared : null;
        var parameters = (operation.Parameters ?? []).Concat(item.Parameters ?? []).Where(static parameter => parameter.Name is not null)
            .DistinctBy(static parameter => (parameter.Name, parameter.In)).Select(parameter => Read(path, method, parameter)).ToList();
        return new WireOperation(
            method,
            path,
            operation.OperationId,
            own is null ? Servers : [.. own.Select(UrlOf)],
            own is not null,
            [.. parameters, .. Undeclared(path, parameters)],
            operation.RequestBody,
            (operation.Responses ?? []).ToDictionary(static response => response.Key, static response => response.Value),
            Formats.IsSwagger2,
            SecurityOf(operation));
    }

    // What the template has a place for and nobody declares is text.
    private static IEnumerable<WireParameter> Undeclared(string path, List<WireParameter> declared) =>
        Expressions().Matches(path).Select(static match => match.Groups[1].Value).Where(name => !declared.Exists(parameter => parameter.In == "path" && parameter.Name == name)).Distinct()
            .Select(static name => new WireParameter(name, "path", true, "simple", false, false, null, null, null));

    private WireParameter Read(string path, string method, IOpenApiParameter parameter)
    {
        var place = parameter.In?.ToString().ToLowerInvariant() ?? "";
        var content = parameter.Content?.FirstOrDefault() is { Key: not null } only ? only : default;
        var style = parameter.Style is { } declared ? char.ToLowerInvariant(declared.ToString()[0]) + declared.ToString()[1..] : place is "path" or "header" ? "simple" : "form";
        var read = new WireParameter(
            parameter.Name!,
            place,
            parameter.Required || place == "path",
            style,
            parameter.Explode,
            parameter.AllowReserved,
            parameter.Schema ?? content.Value?.Schema,
            content.Key,
            parameter.Example ?? parameter.Examples?.Values.FirstOrDefault()?.Value);
        return Formats.Of(path, method, place, read.Name) is { } format ? With(read, format) : read;
    }

    private static WireParameter With(WireParameter parameter, string format) => parameter with
    {
        Explode = format == "multi",
        Style = format switch { "ssv" => "spaceDelimited", "tsv" => "tabDelimited", "pipes" => "pipeDelimited", _ => parameter.In is "path" or "header" ? "simple" : "form" },
    };

    private IReadOnlyList<IReadOnlyList<string>>? SecurityOf(OpenApiOperation operation) =>
        (operation.Security ?? _document.Security)?.Select(static requirement => (IReadOnlyList<string>)[.. requirement.Keys.Select(static scheme => scheme.Reference.Id ?? "")]).ToList();

    private static string UrlOf(OpenApiServer server) =>
        Expressions().Replace(server.Url ?? "", match => server.Variables is { } variables && variables.TryGetValue(match.Groups[1].Value, out var variable) ? variable.Default ?? "" : match.Value);

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Expressions();
}
