using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints the statements that put parameters into a request.</summary>
internal static class ParameterEmitter
{
    /// <summary>The statement of one parameter.</summary>
    /// <param name="names">The names in scope.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The expression of its value.</param>
    /// <param name="isNullable">Whether that may be null, for what is not sent.</param>
    public static string Statement(TypeNames names, ParameterModel parameter, string value, bool isNullable)
    {
        var type = names.Available(parameter.Type);
        var arguments = new List<string> { parameter.WireName.ToLiteral(), parameter.IsJson ? value : Sent(names, type, value, isNullable) };
        if (parameter.IsJson)
        {
            arguments.Add(JsonWrites.ArgumentAction(names, type, isNullable));
        }
        else
        {
            arguments.AddRange(Styles(names, parameter, Form(type)));
        }

        if (parameter.AllowReserved && MayAllowReserved(parameter, type))
        {
            arguments.Add("allowReserved: true");
        }

        var form = parameter.IsJson ? "Json" : Form(type);
        return $"request.{parameter.Location}{form}({string.Join(", ", arguments)});";
    }

    // In a header or cookie nothing is reserved; in a path it is a single value that may have slashes.
    private static bool MayAllowReserved(ParameterModel parameter, TypeRef type) =>
        !parameter.IsJson && (parameter.Location == ParameterLocation.Query || (parameter.Location == ParameterLocation.Path && Form(type).Length == 0));

    private static string Form(TypeRef type) => type.Kind switch
    {
        TypeKind.List => "List",
        TypeKind.Map => "Map",
        TypeKind.Model => "Object",
        _ => "",
    };

    // The runtime sends a DateTimeOffset as RFC 3339 text, and knows no lists of lists; only the emitter knows what is meant.
    private static string Sent(TypeNames names, TypeRef type, string value, bool isNullable) =>
        type is { Kind: TypeKind.Scalar, Scalar: ScalarKind.UnixTime } ? $"{value}{(isNullable ? "?." : ".")}ToUnixTimeSeconds()"
        : type.Kind is TypeKind.List or TypeKind.Map && type.Item is { Kind: TypeKind.List or TypeKind.Map } or { Kind: TypeKind.Scalar, Scalar: ScalarKind.UnixTime or ScalarKind.Base64Url }
            ? $"{names.ApiRequest}.{(type.Kind == TypeKind.List ? "Texts" : "Entries")}({value}, {JsonWrites.ItemAction(names, type)})"
        : value;

    // Headers and cookies have one style, but for what Swagger 2.0 and OpenAPI 3.2 add; a scalar has nothing to explode.
    private static IEnumerable<string> Styles(TypeNames names, ParameterModel parameter, string form)
    {
        var isForm = parameter.Location is ParameterLocation.Query or ParameterLocation.Cookie;
        var usual = isForm ? ParameterStyle.Form : ParameterStyle.Simple;
        var hasStyle = parameter.Location == ParameterLocation.Path || (parameter.Location == ParameterLocation.Header && form == "List") || (parameter.Location == ParameterLocation.Query && form.Length > 0);
        if (hasStyle && parameter.Style != usual)
        {
            yield return $"{names.ParameterStyle}.{parameter.Style}";
        }

        if (parameter is { Location: ParameterLocation.Cookie, Style: ParameterStyle.Cookie } && form.Length == 0)
        {
            yield return "encode: false";
        }

        var isHeaderList = parameter.Location == ParameterLocation.Header && form == "List";
        if (form.Length > 0 && !isHeaderList && parameter.Explode != isForm)
        {
            yield return $"explode: {(parameter.Explode ? "true" : "false")}";
        }
    }
}
