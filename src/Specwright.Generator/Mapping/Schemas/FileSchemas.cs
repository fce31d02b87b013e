using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>
/// The schemas that stand for files: binary members of multipart bodies, found before anything is mapped. Binary text anywhere else is JSON, and stays text.
/// </summary>
internal sealed class FileSchemas
{
    private readonly Document _document;
    private readonly HashSet<Node> _files = [];
    private readonly HashSet<Node> _owners = [];
    private readonly HashSet<Node> _seen = [];

    /// <summary>Finds the files of a document.</summary>
    public FileSchemas(Document document)
    {
        _document = document;
        foreach (var operation in document.Paths.SelectMany(static item => item.Operations))
        {
            foreach (var mediaType in operation.RequestBody?.Content ?? [])
            {
                if (mediaType.IsMultipart)
                {
                    AddOwner(mediaType.Schema);
                }
            }

            foreach (var field in operation.RequestBody?.FormFields ?? [])
            {
                AddFile(field.Node);
            }
        }
    }

    /// <summary>Whether a schema, after its reference, is a file.</summary>
    public bool Contains(Node schema) => _files.Contains(schema);

    /// <summary>Whether a schema has members that are files.</summary>
    public bool HasFiles(Node schema) => _owners.Contains(_document.References.Follow(schema));

    private bool AddOwner(Node declared)
    {
        var schema = _document.References.Follow(declared);
        if (!schema.IsObject || !_seen.Add(schema))
        {
            return _owners.Contains(schema);
        }

        var hasFiles = false;
        foreach (var part in schema["allOf"].Items.Concat(schema["oneOf"].Items).Concat(schema["anyOf"].Items))
        {
            hasFiles |= AddOwner(part);
        }

        foreach (var member in _document.References.Follow(schema["properties"]).Members)
        {
            hasFiles |= AddFile(member.Value);
        }

        hasFiles |= AddFile(schema["additionalProperties"]);
        return hasFiles && _owners.Add(schema);
    }

    // A file, a list of files, or either among alternatives such as null.
    private bool AddFile(Node declared, int depth = 0)
    {
        const int MaxDepth = 4;
        var schema = _document.References.Follow(declared);
        if (!schema.IsObject || depth > MaxDepth)
        {
            return false;
        }

        if (IsFile(schema))
        {
            _files.Add(schema);
            return true;
        }

        if (IsFileOrText(schema))
        {
            _files.Add(schema);
            return true;
        }

        var hasFiles = schema["items"].IsObject && AddFile(schema["items"], depth + 1);
        foreach (var part in schema["allOf"].Items.Concat(schema["oneOf"].Items).Concat(schema["anyOf"].Items))
        {
            hasFiles |= AddFile(part, depth + 1);
        }

        return hasFiles;
    }

    // What may be a file or text is a file, which may hold text.
    private bool IsFileOrText(Node node)
    {
        var cases = new Schema(node).Cases.Items.Select(inner => _document.References.Follow(inner)).Where(static inner => !new Schema(inner).IsNullOnly).ToList();
        return cases.Count > 1 && cases.Exists(IsFile) && cases.TrueForAll(inner => IsFile(inner) || new Schema(inner) is { HasStructure: false, Types: { Count: 1 } types } && types[0] == "string");
    }

    private static bool IsFile(Node node)
    {
        var schema = new Schema(node);
        return node["type"].StringOrNull == "file"
            || ((schema.Types.Count == 0 || schema.Types.Contains("string")) && IsBinary(schema));
    }

    // OpenAPI 3.1, 4.8.14.4: contentMediaType without contentEncoding is raw content.
    private static bool IsBinary(Schema schema) =>
        schema.Format == "binary"
        || schema.Node["contentEncoding"].StringOrNull == "binary"
        || (schema.Node["contentEncoding"].IsMissing && schema.Node["contentMediaType"].StringOrNull is { } type && new MediaType(type, default, default) is { IsJson: false, IsText: false });
}
