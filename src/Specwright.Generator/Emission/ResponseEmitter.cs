using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints what a method returns, and the statement that sends the request.</summary>
internal static class ResponseEmitter
{
    /// <summary>The return type of a method.</summary>
    public static string ReturnType(TypeNames names, OperationModel operation)
    {
        if (operation.Paging is { } paging)
        {
            return $"{names.AsyncPageable}<{names.Of(paging.Item, paging.ItemNullable)}>";
        }

        var response = operation.Response;
        return response.Kind switch
        {
            ResponseKind.Json or ResponseKind.Result => $"{names.Task}<{names.Of(response.Type, response.Nullable)}>",
            ResponseKind.Items => $"{names.IAsyncEnumerable}<{names.Of(response.Type, response.Nullable)}>",
            ResponseKind.Text => $"{names.Task}<string>",
            ResponseKind.Stream => $"{names.Task}<{names.Stream}>",
            _ => names.Task,
        };
    }

    /// <summary>The statement that sends the request.</summary>
    public static string Statement(TypeNames names, OperationModel operation, OperationFields fields)
    {
        var response = operation.Response;
        if (operation.Paging is not null)
        {
            var read = JsonReads.Func(names, response.Type, nullable: false);
            return $"return {fields.Client}Pages(request, {read}, {fields.Paging}, cancellationToken);";
        }

        return $"return {fields.Client}" + response.Kind switch
        {
            ResponseKind.Json => Json(names, response),
            ResponseKind.Result => $"SendForResultAsync(request, {names.GeneratedInExpression(response.Type.Name!)}.s_cases, cancellationToken);",
            ResponseKind.Items => Items(names, response),
            ResponseKind.Text => "SendForTextAsync(request, cancellationToken);",
            ResponseKind.Stream => "SendForStreamAsync(request, cancellationToken);",
            _ => "SendAsync(request, cancellationToken);",
        };
    }

    private static string Items(TypeNames names, ResponseModel response)
    {
        var argument = JsonReads.Argument(names, response.Type, response.Nullable);
        return $"StreamItems{argument}(request, {JsonReads.Func(names, response.Type, response.Nullable)}, {names.ItemStreamFormat}.{response.Format}, cancellationToken);";
    }

    private static string Json(TypeNames names, ResponseModel response)
    {
        var method = response.Nullable ? "SendOrNullAsync" : "SendAsync";
        var argument = JsonReads.Argument(names, response.Type, response.Nullable);
        return $"{method}{argument}(request, {JsonReads.Func(names, response.Type, response.Nullable)}, cancellationToken);";
    }
}
