using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Specwright.Corpus.Inputs;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;
using Specwright.Validation;

namespace Specwright.Corpus.Counting;

/// <summary>Has Microsoft.OpenApi read a spec, and asks it how many operations that holds.</summary>
/// <remarks>Its YAML reader is not at hand; YAML is given to it as JSON, converted as the validator does it.</remarks>
internal sealed class SecondReader : IOpenApiReader, IStreamLoader
{
    private const int StackSize = 64 * 1024 * 1024;
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);
    private readonly OpenApiJsonReader _json = new();
    private readonly Uri _folder;

    private SecondReader(string folder) => _folder = new Uri(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + "/");

    /// <summary>Reads a spec and counts what it holds. Whatever the reader does, there is an answer.</summary>
    /// <param name="input">The spec.</param>
    /// <param name="roots">Those of its files that are OpenAPI documents.</param>
    /// <returns>The counts, and the documents; none when they cannot be read.</returns>
    public static (SecondOpinion Opinion, IReadOnlyList<SecondDocument> Documents) Read(SpecInput input, IReadOnlyList<string> roots)
    {
        (SecondOpinion, IReadOnlyList<SecondDocument>)? answer = null;
        var thread = new Thread(() => answer = ReadGuarded(input, roots), StackSize) { IsBackground = true };
        thread.Start();
        return thread.Join(s_limit) && answer is { } given ? given : (new SecondOpinion(null, null, "took longer than a minute"), []);
    }

    private static (SecondOpinion Opinion, IReadOnlyList<SecondDocument> Documents) ReadGuarded(SpecInput input, IReadOnlyList<string> roots)
    {
        try
        {
            var reader = new SecondReader(input.Folder);
            var documents = roots.Select(root => reader.Load(input, root)).ToList();
            var opinion = new SecondOpinion(
                documents.Sum(static document => OperationsIn(document.Document.Paths?.Values)),
                documents.Sum(static document => OperationsIn(document.Document.Webhooks?.Values)),
                "");
            return (opinion, documents);
        }
        catch (Exception exception)
        {
            return (new SecondOpinion(null, null, $"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ").Replace(Path.GetFullPath(input.Folder), "", StringComparison.Ordinal)}"), []);
        }
    }

    /// <inheritdoc/>
    public Task<Stream> LoadAsync(Uri baseUrl, Uri uri, CancellationToken cancellationToken = default)
    {
        var path = new Uri(baseUrl, uri).LocalPath;
        return path.StartsWith(_folder.LocalPath, StringComparison.Ordinal)
            ? Task.FromResult<Stream>(new MemoryStream(File.ReadAllBytes(path)))
            : throw new InvalidOperationException($"'{uri}' is outside of the spec's folder.");
    }

    /// <inheritdoc/>
    public Task<ReadResult> ReadAsync(Stream input, Uri location, OpenApiReaderSettings settings, CancellationToken cancellationToken = default) =>
        _json.ReadAsync(Convert(input), location, settings, cancellationToken);

    /// <inheritdoc/>
    public ReadResult Read(MemoryStream input, Uri location, OpenApiReaderSettings settings) => _json.Read(Convert(input), location, settings);

    /// <inheritdoc/>
    public T? ReadFragment<T>(MemoryStream input, OpenApiSpecVersion version, OpenApiDocument openApiDocument, out OpenApiDiagnostic diagnostic, OpenApiReaderSettings? settings = null)
        where T : IOpenApiElement => _json.ReadFragment<T>(Convert(input), version, openApiDocument, out diagnostic, settings);

    private SecondDocument Load(SpecInput input, string root)
    {
        var settings = new OpenApiReaderSettings { LoadExternalRefs = input.IsMulti, BaseUrl = _folder, CustomExternalLoader = this };
        settings.TryAddReader("yaml", this);
        settings.TryAddReader("yml", this);
        using var text = Convert(new MemoryStream(File.ReadAllBytes(Path.Combine(input.Folder, root))));
        var json = (JsonObject)JsonNode.Parse(text)!;

        // Tabs between values stop the reader.
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json.ToJsonString().Replace("\"collectionFormat\":\"tsv\"", "\"collectionFormat\":\"csv\"", StringComparison.Ordinal)));
        var document = _json.ReadAsync(stream, new Uri(_folder, root), settings).GetAwaiter().GetResult().Document ?? throw new InvalidDataException("no document");
        return new SecondDocument(document, json);
    }

    private static int OperationsIn(IEnumerable<IOpenApiPathItem>? items) => items?.Sum(static item => item.Operations?.Count ?? 0) ?? 0;

    // References to whole files stop the reader, so they are completed as the validator does it.
    private static MemoryStream Convert(Stream input)
    {
        using var reader = new StreamReader(input, Encoding.UTF8);
        var text = reader.ReadToEnd();
        var json = JsonNode.Parse(text.TrimStart().StartsWith('{') ? text : ToJson(text)) as JsonObject ?? throw new InvalidDataException("no JSON object and no YAML mapping");
        ReferenceSiblings.Keep(json);
        SharedResponses.Inline(json);
        ReferenceChains.Check(json);
        WholeFileReferences.Complete(json);
        return new MemoryStream(Encoding.UTF8.GetBytes(json.ToJsonString()));
    }

    // What YamlDotNet refuses and the generator cures is converted by the generator's reader.
    private static string ToJson(string yaml)
    {
        try
        {
            return YamlToJson.Write(Validation.YamlReader.Read(yaml), []);
        }
        catch (SpecSyntaxException)
        {
            return SpecReader.Read("spec.yaml", SourceText.From(yaml), CancellationToken.None).Root.ToJson();
        }
    }
}
