using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>A Parameter Object (OpenAPI 3.1, 4.8.12).</summary>
internal sealed class Parameter(Operation operation, Node declared, Node node)
{
    /// <summary>The node where the parameter is declared, before its reference.</summary>
    public Node Declared => declared;

    /// <summary>The Parameter Object.</summary>
    public Node Node => node;

    /// <summary>The name on the wire.</summary>
    public string Name => node["name"].Text ?? "";

    /// <summary>Where it stands: path, query, header, cookie; body and formData in 2.0; querystring in 3.2.</summary>
    public string In => node["in"].StringOrNull ?? "";

    /// <summary>Whether it has to be sent; path parameters always have.</summary>
    public bool IsRequired => In == "path" || node["required"].Flag == true;

    /// <summary>The media type whose form the value takes; null for a parameter with a schema of its own.</summary>
    public string? ContentType
    {
        get
        {
            foreach (var member in node["content"].Members)
            {
                return member.Name;
            }

            return null;
        }
    }

    /// <summary>Its schema. In 2.0, and where that was carried over, the parameter itself is written like one.</summary>
    public Node Schema => ContentType is { } mediaType ? node["content"][mediaType]["schema"]
        : node["schema"].Exists ? node["schema"]
        : operation.Document.IsV20 || node["type"].Exists ? node
        : default;

    /// <summary>The style, or the location's default.</summary>
    public string Style => node["style"].StringOrNull ?? CollectionStyle ?? (In is "path" or "header" ? "simple" : "form");

    /// <summary>Whether items and members are parameters of their own; by default those of form style are.</summary>
    public bool IsExploded => node["explode"].Flag
        ?? (operation.Document.IsV20 ? node["collectionFormat"].StringOrNull == "multi" : Style is "form" or "deepObject");

    /// <summary>Whether reserved characters stay as they are; Azure's descriptions say so of paths with an extension.</summary>
    public bool AllowsReserved => node["allowReserved"].Flag == true || (In == "path" && node["x-ms-skip-url-encoding"].Boolean == true);

    // Swagger 2.0, "collectionFormat": csv is what form and simple mean without explode.
    private string? CollectionStyle => node["collectionFormat"].StringOrNull switch
    {
        "ssv" => "spaceDelimited",
        "pipes" => "pipeDelimited",
        "tsv" => "tabDelimited",
        _ => null,
    };

    /// <summary>The parameters of an operation: its own win over those of the path item with the same name and place.</summary>
    public static IReadOnlyList<Parameter> Of(Operation operation)
    {
        var parameters = new List<Parameter>();
        var indexes = new Dictionary<(string In, string Name), int>();
        foreach (var list in new[] { operation.PathItem.Parameters, operation["parameters"] })
        {
            foreach (var declared in operation.Document.References.Follow(list).Items)
            {
                Add(new Parameter(operation, declared, operation.Document.References.Follow(declared)));
            }
        }

        return parameters;

        void Add(Parameter parameter)
        {
            if (!parameter.Node.IsObject || parameter.In is "body" or "formData")
            {
                return;
            }

            if (indexes.TryGetValue((parameter.In, parameter.Name), out var index))
            {
                parameters[index] = parameter;
                return;
            }

            indexes.Add((parameter.In, parameter.Name), parameters.Count);
            parameters.Add(parameter);
        }
    }
}
