using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints the statement that puts the body into a request, and the type of the method's parameter for it.</summary>
internal static class BodyEmitter
{
    private static readonly SpecText s_json = new("application/json");
    private static readonly SpecText s_text = new("text/plain");
    private static readonly SpecText s_bytes = new("application/octet-stream");

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

    /// <summary>The statement.</summary>
    public static string Statement(TypeNames names, BodyModel body) => body.Kind switch
    {
        BodyKind.Json => Json(names, body) + MediaType(body, s_json),
        BodyKind.Text => $"request.TextBody({Given(names, body)}{MediaType(body, s_text)}",
        BodyKind.Stream => $"request.StreamBody({Given(names, body)}{MediaType(body, s_bytes)}",
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

    private static string Given(TypeNames names, BodyModel body)
    {
        var name = body.ParameterName;
        var mayBeMissing = body.Required && !(body.Kind is BodyKind.Json or BodyKind.Text && names.Available(body.Type).IsValueType);
        return mayBeMissing ? $"{name} ?? throw new {names.ArgumentNullException}(nameof({name}))" : name;
    }

    private static string MediaType(BodyModel body, SpecText usual) =>
        body.MediaType == usual ? ");" : $", mediaType: {body.MediaType.ToLiteral()});";
}
