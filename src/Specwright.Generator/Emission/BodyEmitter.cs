using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints the statements that put the body into a request, and the type of the method's parameter for it.</summary>
internal static class BodyEmitter
{
    private static readonly SpecText s_json = new("application/json");
    private static readonly SpecText s_text = new("text/plain");
    private static readonly SpecText s_bytes = new("application/octet-stream");
    private static readonly SpecText s_multipart = new("multipart/form-data");

    /// <summary>The type of the parameter that holds the body.</summary>
    public static string Type(TypeNames names, BodyModel body)
    {
        var type = body.Kind switch
        {
            BodyKind.Multipart => $"{names.IEnumerable}<{names.MultipartPart}>",
            BodyKind.Content => names.HttpContent,
            BodyKind.Json when body.Type.Kind == TypeKind.List => $"{names.IEnumerable}<{names.OfItem(body.Type)}>",
            _ => names.Of(body.Type, nullable: false),
        };
        return body.Required && (!body.Nullable || body.Type.IsElement) ? type : type + "?";
    }

    /// <summary>Prints the statements.</summary>
    public static void Write(SourceWriter writer, TypeNames names, BodyModel body)
    {
        if (body.Kind == BodyKind.Parts)
        {
            PartEmitter.Write(writer, names, body);
        }
        else
        {
            writer.Line(Statement(names, body));
        }
    }

    /// <summary>What stands where a media type is given that is not the usual one.</summary>
    public static string MediaType(SpecText mediaType, SpecText usual) => mediaType == usual ? ");" : $", mediaType: {mediaType.ToLiteral()});";

    /// <summary>The media type that multipart bodies have unless they say so.</summary>
    public static string MultipartMediaType(BodyModel body) => body.MediaType == s_multipart ? "" : body.MediaType.ToLiteral();

    private static string Statement(TypeNames names, BodyModel body) => body.Kind switch
    {
        BodyKind.Json => Json(names, body) + MediaType(body.MediaType, s_json),
        BodyKind.Text => $"request.TextBody({Given(names, body)}{MediaType(body.MediaType, s_text)}",
        BodyKind.Stream => $"request.StreamBody({Given(names, body)}{MediaType(body.MediaType, s_bytes)}",
        BodyKind.Form => Form(names, body),
        _ => $"request.{body.Kind}Body({Given(names, body)});",
    };

    private static string Json(TypeNames names, BodyModel body)
    {
        var name = body.ParameterName;
        if (body.Type.Kind == TypeKind.Model && !body.Nullable)
        {
            return $"request.{(body.Required ? "" : "Optional")}JsonBody({name}";
        }

        if (!body.Required || !body.Nullable || body.Type.IsElement)
        {
            return $"request.JsonBody({Given(names, body)}, {JsonWrites.ArgumentAction(names, body.Type, nullable: !body.Required)}";
        }

        // The runtime sends no body for null; here null is a body. An Optional is never null itself.
        var write = JsonWrites.Value(names, body.Type, nullable: true, "value.Value");
        return $"request.JsonBody(new {names.Optional}<{Type(names, body)}>({name}), static (writer, value) => {write}";
    }

    private static string Form(TypeNames names, BodyModel body)
    {
        var write = body.Type.Kind == TypeKind.Model ? "" : ", " + JsonWrites.ArgumentAction(names, body.Type, nullable: !body.Required);
        var fields = string.Concat(body.Fields.Select(field => ", " + FormField(names, field)));
        return $"request.FormBody({Given(names, body)}{write}{fields});";
    }

    private static string FormField(TypeNames names, FormFieldModel field)
    {
        var arguments = new List<string> { field.WireName.ToLiteral() };
        if (field.Style != ParameterStyle.Form)
        {
            arguments.Add($"{names.ParameterStyle}.{field.Style}");
        }

        if (field.IsJson)
        {
            arguments.Add("IsJson: true");
        }
        else if (!field.Explode && field.Style != ParameterStyle.DeepObject)
        {
            arguments.Add("Explode: false");
        }

        return $"new {names.FormField}({string.Join(", ", arguments)})";
    }

    private static string Given(TypeNames names, BodyModel body)
    {
        var name = body.ParameterName;
        var mayBeMissing = body.Required && !(body.Kind is BodyKind.Json or BodyKind.Text or BodyKind.Form && names.Available(body.Type).IsValueType);
        return mayBeMissing ? $"{name} ?? throw new {names.ArgumentNullException}(nameof({name}))" : name;
    }
}
