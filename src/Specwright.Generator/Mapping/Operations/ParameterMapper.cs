using Specwright.Generator.Diagnostics;
using Specwright.Generator.Mapping.Schemas;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Maps parameters.</summary>
internal sealed class ParameterMapper(SchemaMapper schemas)
{
    // OpenAPI 3.1, 4.8.12.2.1: header parameters of these names are ignored; the request writes them itself.
    private static readonly HashSet<string> s_ignoredHeaders = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", "Authorization" };

    // RFC 9110, 7: these are about the connection, which no caller has in hand.
    private static readonly HashSet<string> s_connectionHeaders = new(StringComparer.OrdinalIgnoreCase) { "Connection", "Content-Length", "Host", "Proxy-Authorization", "Transfer-Encoding" };

    /// <summary>Whether a header parameter is one that callers set.</summary>
    public static bool IsSetByCallers(Parameter parameter) => !s_ignoredHeaders.Contains(parameter.Name) && !s_connectionHeaders.Contains(parameter.Name) && IsToken(parameter.Name);

    /// <summary>The parameters of the path, in the template's order.</summary>
    public EquatableArray<ParameterModel> MapPath(Operation operation, PathTemplate path, string owner)
    {
        var names = new NameScope([.. ReservedNames.MethodParameters, "body"], StringComparer.Ordinal);
        var declared = operation.Parameters.Where(static parameter => parameter.In == "path").ToList();
        foreach (var parameter in declared.Where(parameter => !path.Names.Contains(parameter.Name)))
        {
            schemas.Problems.Report(SpecRule.PathParameterMismatch, parameter.Declared, $"The path '{path.Text}' has no place for the parameter '{parameter.Name}'");
        }

        return path.Names
            .Select(name => MapPath(operation, declared.Find(parameter => parameter.Name == name), name, owner, names))
            .Select(parameter => path.Spans.Contains(parameter.WireName.Raw) ? parameter with { AllowReserved = true } : parameter)
            .ToEquatableArray();
    }

    /// <summary>The query, header and cookie parameters that a caller sets, in the spec's order.</summary>
    public EquatableArray<ParameterModel> MapOthers(Operation operation, string owner, string className, Func<Parameter, bool> isCommon)
    {
        var names = new NameScope([.. ReservedNames.EveryType, className], StringComparer.Ordinal);
        var models = new List<ParameterModel>();
        foreach (var parameter in operation.Parameters)
        {
            if (parameter.In != "path" && !isCommon(parameter) && !IsLeftOut(parameter) && LocationOf(parameter) is { } location)
            {
                models.Add(Map(parameter, location, names.Take(parameter.In + parameter.Name, Candidates(parameter)), owner));
            }
        }

        return models.ToEquatableArray();
    }

    private bool IsLeftOut(Parameter parameter) => LeftOut.Is(parameter.Declared, parameter.Name, schemas.Problems) || LeftOut.Is(parameter.Node, parameter.Name, schemas.Problems);

    // Where a parameter stands says more than that its name was taken.
    private static string[] Candidates(Parameter parameter)
    {
        var candidates = Overrides.NameOf(parameter.Node) is { } given ? [given, given + "Value"] : Identifiers.Candidates(parameter.Name);
        return [.. candidates.Take(candidates.Length - 1), candidates[0] + Identifiers.Pascal(parameter.In), candidates[candidates.Length - 1]];
    }

    /// <summary>A parameter under a name.</summary>
    public ParameterModel Map(Parameter parameter, ParameterLocation location, string name, string owner)
    {
        var mapped = parameter.Schema.Exists ? schemas.Map(parameter.Schema, new TypePlace(owner, Identifiers.Pascal(parameter.Name))) : new MappedType(TypeRef.String, Nullable: false);
        KnownKeywords.Check(parameter.Node, KnownKeywords.Parameter, schemas.Problems);
        Examples.Check(parameter.Schema, mapped.Type, parameter.Name, schemas);
        Examples.Check(parameter.Node, mapped.Type, parameter.Name, schemas);
        Check(parameter, location, mapped.Type);
        var docs = schemas.Docs.Of(null, parameter.Node["description"].StringOrNull ?? parameter.Schema["description"].StringOrNull);
        return new ParameterModel(
            name,
            new SpecText(parameter.Name),
            location,
            mapped.Type.IsElement && !IsJson(parameter) ? TypeRef.String : mapped.Type,
            parameter.IsRequired,
            StyleOf(parameter.Style),
            parameter.IsExploded,
            parameter.AllowsReserved,
            IsJson(parameter),
            docs,
            parameter.Node["deprecated"].Flag == true ? Deprecations.Of(parameter.Node, schemas.Docs) : null,
            parameter.Schema.Exists ? Constraints.Of(parameter.Schema, mapped.Type, schemas) : null,
            Defaults.Of(parameter.Schema.Exists ? parameter.Schema : parameter.Node, mapped.Type, docs, schemas));
    }

    private void Check(Parameter parameter, ParameterLocation location, TypeRef type)
    {
        if (parameter.Schema.IsMissing)
        {
            schemas.Problems.Report(SpecRule.SchemaSimplified, parameter.Node, $"The parameter '{parameter.Name}' has neither a schema nor content; its value is text");
        }

        if (location == ParameterLocation.Path && parameter.Node["required"].Flag == false)
        {
            schemas.Problems.ReportMember(SpecRule.SchemaSimplified, parameter.Node["required"], $"The parameter '{parameter.Name}' stands in the path, so it is required");
        }

        if (parameter.Node["allowEmptyValue"].Flag == true && type != TypeRef.String)
        {
            schemas.Problems.ReportMember(SpecRule.NotSupported, parameter.Node["allowEmptyValue"], $"The parameter '{parameter.Name}' is not sent empty by its property; RequestOptions.Query can");
        }
    }

    private ParameterModel MapPath(Operation operation, Parameter? parameter, string name, string owner, NameScope names)
    {
        var plain = Identifiers.Camel(name).TrimStart('@');
        var camel = Keywords.Escape(names.Take(name, plain, plain + "Value"));
        if (parameter is not null)
        {
            if (Overrides.IgnoringExtension(parameter.Node) is { Exists: true } extension)
            {
                LeftOut.ReportKept(extension, name, "the path has a place for it", schemas.Problems);
            }

            return Map(parameter, ParameterLocation.Path, camel, owner);
        }

        schemas.Problems.Report(
            SpecRule.PathParameterMismatch,
            operation.PathItem.Declared.Dom,
            operation.PathItem.PathSpan,
            $"No path parameter '{name}' is declared for '{operation.Method} {operation.PathItem.Path}'; it is generated as text");
        return new ParameterModel(camel, new SpecText(name), ParameterLocation.Path, TypeRef.String, true, ParameterStyle.Simple, false, false, false, Docs.None);
    }

    private ParameterLocation? LocationOf(Parameter parameter)
    {
        if (parameter.Name.Length == 0)
        {
            return Ignore(parameter, "it has no name");
        }

        switch (parameter.In)
        {
            case "query":
                return ParameterLocation.Query;
            case "querystring" when parameter.ContentType is { } content && new MediaType(content, default, default).IsForm:
                return ParameterLocation.Query;
            case "querystring":
                return Ignore(parameter, "only a query string in the form of application/x-www-form-urlencoded is supported");
            case "cookie":
                return ParameterLocation.Cookie;
            case "header" when s_ignoredHeaders.Contains(parameter.Name):
                return null;
            case "header" when s_connectionHeaders.Contains(parameter.Name):
                return Ignore(parameter, "the connection writes this header itself");
            case "header":
                return IsToken(parameter.Name) ? ParameterLocation.Header : Ignore(parameter, "its name is not a header name (RFC 9110, 5.1)");
            default:
                return Ignore(parameter, $"its place '{parameter.In}' is not supported");
        }
    }

    private ParameterLocation? Ignore(Parameter parameter, string reason)
    {
        schemas.Problems.Report(SpecRule.ParameterIgnored, parameter.Declared, parameter.Name, reason);
        return null;
    }

    private static bool IsToken(string name) =>
        name.All(static c => c is > ' ' and < (char)127 && "()<>@,;:\\\"/[]?={}".IndexOf(c) < 0);

    private static bool IsJson(Parameter parameter) => parameter.ContentType is { } mediaType && new MediaType(mediaType, default, default).IsJson;

    /// <summary>The style of a name.</summary>
    internal static ParameterStyle StyleOf(string style) => style switch
    {
        "label" => ParameterStyle.Label,
        "matrix" => ParameterStyle.Matrix,
        "form" => ParameterStyle.Form,
        "cookie" => ParameterStyle.Cookie,
        "spaceDelimited" => ParameterStyle.SpaceDelimited,
        "pipeDelimited" => ParameterStyle.PipeDelimited,
        "deepObject" => ParameterStyle.DeepObject,
        "tabDelimited" => ParameterStyle.TabDelimited,
        _ => ParameterStyle.Simple,
    };
}
