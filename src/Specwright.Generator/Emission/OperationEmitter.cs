using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints the method of an operation.</summary>
internal static class OperationEmitter
{
    /// <summary>Prints a method, an overload for each other body, and others for the items and other content of the response.</summary>
    public static void Write(CodeFile file, TypeNames names, OperationModel operation, OperationFields fields)
    {
        WriteOverloads(file, names, operation, fields, accept: null);
        if (operation.Streaming is { } streaming)
        {
            WriteOverloads(file, names, operation with { MethodName = streaming.MethodName, Response = streaming.Response, Paging = null }, fields, streaming.Response.MediaType);
        }

        if (operation.RawResponse is { } raw)
        {
            var response = operation.Response with { Kind = ResponseKind.Stream, MediaType = raw.Accept };
            WriteMethod(file, names, operation with { MethodName = raw.MethodName, Response = response, Paging = null }, fields, raw.Accept);
        }
    }

    private static void WriteOverloads(CodeFile file, TypeNames names, OperationModel operation, OperationFields fields, SpecText? accept)
    {
        WriteMethod(file, names, operation, fields, accept);
        foreach (var body in operation.OtherBodies)
        {
            WriteMethod(file, names, operation with { Body = body }, fields, accept);
        }
    }

    // What a call accepts stands in the operation's descriptor, unless this method asks for something else.
    private static void WriteMethod(CodeFile file, TypeNames names, OperationModel operation, OperationFields fields, SpecText? accept)
    {
        var writer = file.Body;
        var parameters = Parameters(names, operation);
        writer.Gap();
        WriteDocs(writer, operation, parameters);
        TypeHeader.Deprecated(file, names, operation.Deprecation);
        WriteAttributes(writer, names, operation);
        writer.List(
            $"public virtual {ResponseEmitter.ReturnType(names, operation)} {operation.MethodName}(",
            [.. parameters.Select(static parameter => parameter.Declaration)],
            ")");
        if (operation.Parameters.Any(static parameter => parameter.Deprecation is not null))
        {
            file.UseDeprecated();
        }

        using (writer.Block())
        {
            WriteBody(writer, names, operation, fields, accept);
        }
    }

    // What has to be given stands first: C# wants it so.
    private static List<MethodParameter> Parameters(TypeNames names, OperationModel operation)
    {
        var parameters = operation.PathParameters.Select(parameter => new MethodParameter(
            ConstraintsEmitter.InLine(names, parameter.Constraints) + names.Of(parameter.Type, nullable: false),
            parameter.Name,
            Required: true,
            parameter.Docs.Summary,
            $"The {XmlDocs.Code(parameter.WireName)} in the path.",
            TypeHeader.Default(names, parameter.Default))).ToList();
        if (operation.Body is { } body)
        {
            parameters.Add(new(BodyEmitter.Type(names, body), body.ParameterName, body.Required, body.Docs.Summary, "What to send."));
        }

        if (operation.ParametersClass is { } name)
        {
            var type = operation.ParametersRequired ? names.Generated(name) : names.Generated(name) + "?";
            parameters.Add(new(type, "parameters", operation.ParametersRequired, default, "The parameters of the query, headers and cookies."));
        }

        return
        [
            .. parameters.OrderBy(static parameter => !parameter.Required),
            new($"{names.RequestOptions}?", "options", false, default, "Options for this call only."),
            new(names.CancellationToken, "cancellationToken", false, default, "Cancels the call."),
        ];
    }

    private static void WriteDocs(SourceWriter writer, OperationModel operation, List<MethodParameter> parameters)
    {
        var fallback = $"Calls <c>{string.Join(" ", operation.HttpMethod.ToDocLines())} {string.Join(" ", operation.PathTemplate.ToDocLines())}</c>.";
        XmlDocs.Summary(writer, operation.Docs, fallback);
        foreach (var parameter in parameters)
        {
            XmlDocs.Parameter(writer, parameter.Name, parameter.Summary, parameter.Fallback, parameter.Last);
        }

        if (operation.Paging is not null)
        {
            XmlDocs.Returns(writer, operation.Response.Docs.Summary, "The items of all pages, fetched as they are read.");
        }
        else if (operation.Response.Kind != ResponseKind.None)
        {
            XmlDocs.Returns(writer, operation.Response.Docs.Summary, "What the API answers.");
        }

        WriteRemarks(writer, operation);
    }

    private static void WriteRemarks(SourceWriter writer, OperationModel operation)
    {
        if (operation.Response.Kind != ResponseKind.Items)
        {
            XmlDocs.Remarks(writer, operation.Docs);
            return;
        }

        var flag = operation.Body is { StreamFlag: { } name } body
            ? SetsFlag(operation, body) ? $" The request's {XmlDocs.Code(name)} is set." : $" Set {XmlDocs.Code(name)} of the request."
            : "";
        XmlDocs.Remarks(writer, operation.Docs, "The items are read as they arrive. The call is made when they are enumerated, and ends with that." + flag);
    }

    private static bool SetsFlag(OperationModel operation, BodyModel body) =>
        operation.Response.Kind == ResponseKind.Items && body is { StreamFlag: not null, Kind: BodyKind.Json };

    private static void WriteAttributes(SourceWriter writer, TypeNames names, OperationModel operation)
    {
        var route = $"{operation.OperationId.ToLiteral()}, {operation.HttpMethod.ToLiteral()}, {operation.PathTemplate.ToLiteral()}";
        var pageSize = operation.Paging?.MaxPageSize is { } most ? FormattableString.Invariant($", MaxPageSize = {most}") : "";
        writer.Line($"[{names.ApiOperation}({route}{pageSize})]");
        foreach (var set in operation.Scopes)
        {
            var scopes = set.Members.Select(member => $"{names.GeneratedInExpression(operation.ScopeEnum!)}.{member}");
            writer.Line($"[{names.RequiresScope}({string.Join(", ", scopes)})]");
        }
    }

    private static void WriteBody(SourceWriter writer, TypeNames names, OperationModel operation, OperationFields fields, SpecText? accept)
    {
        if (operation.ParametersRequired)
        {
            writer.Line($"_ = parameters ?? throw new {names.ArgumentNullException}(nameof(parameters));");
        }

        writer.Line($"var request = {fields.Client}CreateRequest({fields.Descriptor}, options);");
        foreach (var parameter in operation.PathParameters)
        {
            writer.Line(ParameterEmitter.Statement(names, parameter, parameter.Name, isNullable: false));
        }

        var access = operation.ParametersRequired ? "parameters." : "parameters?.";
        foreach (var parameter in operation.Parameters)
        {
            var isNullable = !(parameter.Required && operation.ParametersRequired);
            writer.Line(ParameterEmitter.Statement(names, parameter, access + parameter.Name, isNullable));
        }

        if (accept is { } mediaType)
        {
            writer.Line($"request.Header(\"Accept\", {mediaType.ToLiteral()});");
        }

        if (operation.Body is { } body)
        {
            BodyEmitter.Write(writer, names, body);
            if (SetsFlag(operation, body))
            {
                writer.Line($"request.SetBodyFlag({body.StreamFlag!.Value.ToLiteral()});");
            }
        }

        writer.Line(ResponseEmitter.Statement(names, operation, fields));
    }
}
