using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints the statements that put a model into a request as the parts of a multipart body.</summary>
internal static class PartEmitter
{
    /// <summary>Prints the statements.</summary>
    public static void Write(SourceWriter writer, TypeNames names, BodyModel body)
    {
        if (body.Required)
        {
            writer.Line($"_ = {body.ParameterName} ?? throw new {names.ArgumentNullException}(nameof({body.ParameterName}));");
            WriteParts(writer, names, body);
            return;
        }

        using (writer.Block($"if ({body.ParameterName} is not null)"))
        {
            WriteParts(writer, names, body);
        }
    }

    private static void WriteParts(SourceWriter writer, TypeNames names, BodyModel body)
    {
        writer.Line($"request.PartsBody({BodyEmitter.MultipartMediaType(body)});");
        foreach (var part in body.Parts)
        {
            writer.Line($"request.{part.Kind}({string.Join(", ", Arguments(names, part, body.ParameterName))});");
        }
    }

    private static IEnumerable<string> Arguments(TypeNames names, PartModel part, string body)
    {
        if (part.Kind is not (PartKind.PartMap or PartKind.PartMembers))
        {
            yield return part.WireName.ToLiteral();
        }

        var type = names.Available(part.Type);
        yield return Value(type, part, body);
        if (Action(names, type, part) is { } action)
        {
            yield return action;
        }

        if (part.Kind == PartKind.PartList && !part.Explode)
        {
            yield return part.Style == ParameterStyle.Form ? "explode: false" : $"{names.ParameterStyle}.{part.Style}, explode: false";
        }

        if (part.MediaType is { } mediaType)
        {
            yield return "mediaType: " + mediaType.ToLiteral();
        }
    }

    private static string? Action(TypeNames names, TypeRef type, PartModel part) => part.Kind switch
    {
        PartKind.PartJson => JsonWrites.ArgumentAction(names, type, !IsAlwaysThere(part)),
        PartKind.PartJsonList => JsonWrites.ItemAction(names, type),
        PartKind.PartMap => JsonWrites.Action(names, type, part.Presence == Presence.RequiredNullable),
        _ => null,
    };

    // The runtime sends a DateTimeOffset as RFC 3339 text; only the emitter knows that seconds are meant.
    private static string Value(TypeRef type, PartModel part, string body)
    {
        var value = part.Member.Length == 0 ? body : $"{body}.{part.Member}{(part.Presence == Presence.OptionalNullable ? ".GetValueOrDefault()" : "")}";
        return type is { Kind: TypeKind.Scalar, Scalar: ScalarKind.UnixTime } ? $"{value}{(IsAlwaysThere(part) ? "." : "?.")}ToUnixTimeSeconds()" : value;
    }

    private static bool IsAlwaysThere(PartModel part) => part.Presence == Presence.Required;
}
