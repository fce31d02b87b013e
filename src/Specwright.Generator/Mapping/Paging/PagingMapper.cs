using Specwright.Generator.Diagnostics;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Paging;

/// <summary>Finds out how the list that an operation returns is walked: as an extension says, or as parameters and response suggest.</summary>
internal sealed class PagingMapper(TypeRegistry types, Problems problems)
{
    private const string Extension = "x-specwright-pagination";

    /// <summary>The paging of an operation; null when its response is returned as it is.</summary>
    public PagingModel? Map(Operation operation, ResponseModel response, EquatableArray<ParameterModel> parameters)
    {
        if (response is not { Kind: ResponseKind.Json, Nullable: false })
        {
            return null;
        }

        var page = new PageShape(response.Type, types);
        var declared = operation.Extension(Extension);
        if (declared.IsObject)
        {
            return OfExtension(operation, declared, page);
        }

        var isOff = declared.Boolean == false || operation.Method != "GET";
        return isOff ? null : Infer(operation, page, Queries(parameters));
    }

    private static HashSet<string> Queries(EquatableArray<ParameterModel> parameters) => new(
        parameters.Where(static parameter => parameter.Location == ParameterLocation.Query).Select(static parameter => parameter.WireName.Raw), StringComparer.Ordinal);

    private PagingModel? OfExtension(Operation operation, Node extension, PageShape page)
    {
        var (inputs, outputs) = (extension["inputs"], extension["outputs"]);
        var items = outputs["items"].Text is { } path ? page.Find(path) : page.OnlyList()?.Path;
        if (items?.Type is not { Kind: TypeKind.List })
        {
            problems.Report(SpecRule.PagingNotUsable, outputs["items"].Exists ? outputs["items"] : extension, operation.OperationId ?? operation.PathItem.Path, "its response has no list of items there");
            return null;
        }

        var style = extension["type"].Text switch
        {
            "page" => PagingStyle.PageNumber,
            "offset" => PagingStyle.Offset,
            "cursor" => PagingStyle.Cursor,
            "url" => PagingStyle.NextUrl,
            "link" => PagingStyle.LinkHeader,
            _ => PagingStyle.Single,
        };
        return new PagingModel(
            style, items.Type.Item!, items.Steps, Name(inputs["page"]), Name(inputs["size"]), Name(inputs["offset"]), Name(inputs["cursor"]),
            Steps(outputs["nextCursor"], page, PagingWords.IsText), Steps(outputs["nextUrl"], page, PagingWords.IsUrl), Steps(outputs["total"], page, PagingWords.IsInteger),
            Steps(outputs["totalPages"], page, PagingWords.IsInteger), Steps(outputs["page"], page, PagingWords.IsInteger), Steps(outputs["hasMore"], page, PagingWords.IsFlag), Find(page, PagingWords.PageSize, PagingWords.IsInteger),
            FirstPageOf(operation, inputs["page"].Text), MaximumOf(operation, inputs["size"].Text), items.Type.ItemNullable);
    }

    private EquatableArray<PathStep> Steps(Node output, PageShape page, Func<TypeRef, bool> fits)
    {
        if (output.Text is not { } path)
        {
            return [];
        }

        if (page.FindFirst([path], fits) is { } found)
        {
            return found.Steps;
        }

        problems.Report(SpecRule.InvalidValue, output, $"The response has no fitting value at '{path}'; the output is left out");
        return [];
    }

    private static SpecText? Name(Node input) => input.Text is { Length: > 0 } name ? new SpecText(name) : null;

    private PagingModel? Infer(Operation operation, PageShape page, HashSet<string> queries)
    {
        if (page.OnlyList() is not { } items)
        {
            return null;
        }

        var cursor = First(PagingWords.Cursor, queries);
        var number = First(PagingWords.Page, queries);
        var offset = First(PagingWords.Offset, queries);
        var nextCursor = cursor is null ? null : page.FindFirst(PagingWords.NextCursor, PagingWords.IsText);
        var nextUrl = page.FindFirst(PagingWords.NextUrl, PagingWords.IsUrl);
        var style = nextCursor is not null ? PagingStyle.Cursor
            : number is not null ? PagingStyle.PageNumber
            : offset is not null ? PagingStyle.Offset
            : nextUrl is not null && (cursor is not null || nextUrl.Type.Scalar == ScalarKind.Uri) ? PagingStyle.NextUrl
            : PagingStyle.Single;
        return style == PagingStyle.Single ? null : Inferred(operation, page, queries, items, style, nextCursor, nextUrl);
    }

    private PagingModel Inferred(
        Operation operation, PageShape page, HashSet<string> queries, (PagePath Path, string Name) items, PagingStyle style, PagePath? nextCursor, PagePath? nextUrl)
    {
        var model = new PagingModel(
            style,
            items.Path.Type.Item!,
            items.Path.Steps,
            style == PagingStyle.PageNumber ? Text(First(PagingWords.Page, queries)) : null,
            Text(First(PagingWords.Size, queries)),
            style == PagingStyle.Offset ? Text(First(PagingWords.Offset, queries)) : null,
            style == PagingStyle.Cursor ? Text(First(PagingWords.Cursor, queries)) : null,
            style == PagingStyle.Cursor ? nextCursor!.Steps : [],
            style == PagingStyle.NextUrl ? nextUrl!.Steps : [],
            Find(page, PagingWords.Total, PagingWords.IsInteger),
            Find(page, PagingWords.TotalPages, PagingWords.IsInteger),
            Find(page, PagingWords.PageNumber, PagingWords.IsInteger),
            Find(page, PagingWords.HasMore, PagingWords.IsFlag),
            Find(page, PagingWords.PageSize, PagingWords.IsInteger),
            FirstPageOf(operation, First(PagingWords.Page, queries)),
            MaximumOf(operation, First(PagingWords.Size, queries)),
            items.Path.Type.ItemNullable);
        problems.ReportMember(SpecRule.PagingInferred, operation.Node, operation.OperationId ?? operation.Method + " " + operation.PathItem.Path, Pin(model, items.Name));
        return model;
    }

    // Pages count from 1, unless the page number's default is 0.
    private static int FirstPageOf(Operation operation, string? parameter) => SchemaOf(operation, parameter)["default"].Int64 == 0 ? 0 : 1;

    private static Node SchemaOf(Operation operation, string? parameter) =>
        operation.Document.References.Follow(operation.Parameters.FirstOrDefault(found => found.In == "query" && found.Name == parameter)?.Schema ?? default);

    // The most items that one page may have, as the schema of the size parameter says.
    private static int? MaximumOf(Operation operation, string? parameter) =>
        SchemaOf(operation, parameter)["maximum"].Int64 is > 0 and <= int.MaxValue and { } maximum
            ? (int)maximum
            : null;

    private static EquatableArray<PathStep> Find(PageShape page, string[] paths, Func<TypeRef, bool> fits) =>
        page.FindFirst(paths, fits)?.Steps ?? [];

    // The text that says the same in the spec.
    private static string Pin(PagingModel model, string items)
    {
        var (type, input) = model.Style switch
        {
            PagingStyle.PageNumber => ("page", "page: " + model.PageParameter!.Value.Raw),
            PagingStyle.Offset => ("offset", "offset: " + model.OffsetParameter!.Value.Raw),
            PagingStyle.Cursor => ("cursor", "cursor: " + model.CursorParameter!.Value.Raw),
            _ => ("url", ""),
        };
        var size = model.SizeParameter is { } name ? (input.Length > 0 ? ", " : "") + "size: " + name.Raw : "";
        return $"{{type: {type}, inputs: {{{input}{size}}}, outputs: {{items: {items}}}}}";
    }

    private static string? First(string[] names, HashSet<string> queries) => Array.Find(names, queries.Contains);

    private static SpecText? Text(string? name) => name is null ? null : new SpecText(name);
}
