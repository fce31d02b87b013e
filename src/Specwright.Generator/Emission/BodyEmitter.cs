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
        var nullable = body.Nullable || !body.Required;
        var type = body.Kind switch
        {
            BodyKind.Multipart when body.Type.Kind == TypeKind.Stream => $"{names.IEnumerable}<{names.MultipartPart}>",
            BodyKind.Content => names.HttpContent,
            BodyKind.Json when body.Type.Kind == TypeKind.List => $"{names.IEnumerable}<{names.OfItem(body.Type)}>",
            _ => names.Of(body.Type, nullable: false),
        };
        return nullable && !body.Type.IsElement ? type + "?" : type;
    }

    /// <summary>The statement.</summary>
    public static string Statement(TypeNames names, BodyModel body)
    {
        var name = body.ParameterName;
        return body.Kind switch
        {
            BodyKind.Json => $"request.JsonBody({name}{Write(names, body)}{MediaType(body, s_json)});",
            BodyKind.Text => $"request.TextBody({name}{MediaType(body, s_text)});",
            BodyKind.Stream => $"request.StreamBody({name}{MediaType(body, s_bytes)});",
            _ => $"request.{body.Kind}Body({name});",
        };
    }

    private static string Write(TypeNames names, BodyModel body) =>
        body.Type.Kind == TypeKind.Model ? "" : ", " + JsonWrites.Action(names, body.Type, body.Nullable || !body.Required);

    private static string MediaType(BodyModel body, SpecText usual) => body.MediaType == usual ? "" : $", mediaType: {body.MediaType.ToLiteral()}";
}
