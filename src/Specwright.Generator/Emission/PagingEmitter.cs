using System.Text;
using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints how the runtime walks a list.</summary>
internal static class PagingEmitter
{
    /// <summary>Prints the description of one operation's paging.</summary>
    public static void Write(CodeFile file, TypeNames names, string field, TypeRef page, PagingModel paging)
    {
        var type = $"{names.Paging}<{names.Of(page, nullable: false)}, {names.Of(paging.Item, paging.ItemNullable)}>";
        file.Body.Initializer($"private static readonly {type} {field} = new({names.PagingStyle}.{paging.Style})", [.. Settings(paging)]);
        if (Paths(paging).SelectMany(static path => path.Steps).Concat(paging.Items).Any(static step => step.IsDeprecated))
        {
            file.UseDeprecated();
        }
    }

    private static IEnumerable<string> Settings(PagingModel paging) => Texts(paging)
        .Where(static setting => setting.Text is not null)
        .Select(static setting => $"{setting.Name} = {setting.Text!.Value.ToLiteral()}")
        .Concat(Numbers(paging).Where(static setting => setting.Value is not null).Select(static setting => FormattableString.Invariant($"{setting.Name} = {setting.Value}")))
        .Append($"Items = {Lambda(paging.Items)}")
        .Concat(Paths(paging).Where(static path => !path.Steps.IsEmpty).Select(static path => $"{path.Name} = {Lambda(path.Steps)}"));

    private static IEnumerable<(string Name, SpecText? Text)> Texts(PagingModel paging) =>
    [
        ("PageParameter", paging.PageParameter),
        ("SizeParameter", paging.SizeParameter),
        ("OffsetParameter", paging.OffsetParameter),
        ("CursorParameter", paging.CursorParameter),
    ];

    private static IEnumerable<(string Name, int? Value)> Numbers(PagingModel paging) =>
    [
        ("FirstPage", paging.FirstPage == 1 ? null : paging.FirstPage),
        ("MaxPageSize", paging.MaxPageSize),
    ];

    private static IEnumerable<(string Name, EquatableArray<PathStep> Steps)> Paths(PagingModel paging) =>
    [
        ("NextCursor", paging.NextCursor),
        ("NextUrl", paging.NextUrl),
        ("Total", paging.Total),
        ("TotalPages", paging.TotalPages),
        ("PageNumber", paging.PageNumber),
        ("PageSize", paging.PageSize),
        ("HasMore", paging.HasMore),
    ];

    private static string Lambda(EquatableArray<PathStep> path)
    {
        var text = new StringBuilder("static page => page");
        var mayBeNull = false;
        foreach (var step in path)
        {
            text.Append(mayBeNull ? "?." : ".").Append(step.Name).Append(step.IsOptionalValue ? ".GetValueOrDefault()" : "");
            mayBeNull = step.MayBeNull || step.IsOptionalValue;
            if (step.IsUri)
            {
                text.Append(mayBeNull ? "?." : ".").Append("OriginalString");
            }
        }

        return text.ToString();
    }
}
