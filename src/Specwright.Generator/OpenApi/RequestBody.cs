using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>A Request Body Object (OpenAPI 3.1, 4.8.13), or the body and form parameters that 2.0 has in its place.</summary>
internal sealed class RequestBody(Node node, bool required, IReadOnlyList<MediaType> content, IReadOnlyList<Parameter> formFields)
{
    /// <summary>The Request Body Object, or the 2.0 body parameter.</summary>
    public Node Node => node;

    /// <summary>Whether it has to be sent.</summary>
    public bool IsRequired => required;

    /// <summary>The media types it may have, in the document's order.</summary>
    public IReadOnlyList<MediaType> Content => content;

    /// <summary>The form parameters of a 2.0 operation; empty for everything else.</summary>
    public IReadOnlyList<Parameter> FormFields => formFields;

    /// <summary>The body of an operation; null when there is none. What was carried over from the other version counts where the own one says nothing.</summary>
    public static RequestBody? Of(Operation operation) =>
        operation.Document.IsV20 ? OfV20(operation) ?? OfV30(operation) : OfV30(operation) ?? OfV20(operation);

    private static RequestBody? OfV30(Operation operation)
    {
        var node = operation.Document.References.Follow(operation["requestBody"]);
        var content = MediaTypes(operation.Document, node["content"]);
        return content.Count == 0 ? null : new RequestBody(node, node["required"].Flag == true, content, []);
    }

    private static RequestBody? OfV20(Operation operation)
    {
        var consumes = operation["consumes"].Exists ? operation["consumes"] : operation.Document.Root["consumes"];
        var fields = new List<Parameter>();
        foreach (var declared in operation["parameters"].Items.Concat(operation.PathItem.Parameters.Items))
        {
            var node = operation.Document.References.Follow(declared);
            var parameter = new Parameter(operation, declared, node);
            if (parameter.In == "body")
            {
                return new RequestBody(node, parameter.IsRequired, Named(consumes, node["schema"], "application/json"), []);
            }

            // The operation's own parameters come first, and win.
            if (parameter.In == "formData" && !fields.Exists(field => field.Name == parameter.Name))
            {
                fields.Add(parameter);
            }
        }

        return fields.Count == 0 ? null : OfFields(operation, fields, consumes);
    }

    private static RequestBody OfFields(Operation operation, List<Parameter> fields, Node consumes)
    {
        var hasFile = fields.Exists(static field => field.Node["type"].StringOrNull == "file");
        var mediaTypes = Named(consumes, operation["parameters"], hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded")
            .Where(static mediaType => mediaType.IsForm || mediaType.IsMultipart)
            .ToList();
        if (mediaTypes.Count == 0 || (hasFile && !mediaTypes.Exists(static mediaType => mediaType.IsMultipart)))
        {
            mediaTypes = [new MediaType(hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded", default, operation["parameters"])];
        }

        return new RequestBody(operation["parameters"], fields.Exists(static field => field.IsRequired), mediaTypes, fields);
    }

    private static List<MediaType> Named(Node names, Node schema, string fallback)
    {
        var mediaTypes = names.Items.Select(static name => name.StringOrNull).OfType<string>().DefaultIfEmpty(fallback);
        return mediaTypes.Select(name => new MediaType(name, default, schema)).ToList();
    }

    /// <summary>The entries of a <c>content</c> map.</summary>
    internal static IReadOnlyList<MediaType> MediaTypes(Document document, Node content)
    {
        var mediaTypes = new List<MediaType>();
        foreach (var member in document.References.Follow(content).Members)
        {
            var mediaType = document.References.Follow(member.Value);
            mediaTypes.Add(new MediaType(member.Name, mediaType, mediaType["schema"]));
        }

        return mediaTypes;
    }
}
