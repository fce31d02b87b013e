using System.Text;
using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints how the runtime walks a list.</summary>
internal static class PagingEmitter
{
    /// <summary>Prints the description of one operation's paging.</summary>
    public static void Write(SourceWriter writer, TypeNames names, string field, TypeRef page, PagingModel paging)
    {
        var type = $"{names.Paging}<{names.Of(page, nullable: false)}, {names.Of(paging.Item, nullable: false)}>";
        writer.Initializer($"private static readonly {type} {field} = new({names.PagingStyle}.{paging.Style})", [.. Settings(paging)]);
    }

    private static IEnumerable<string> Settings(PagingModel paging) =>
        Texts(paging).Concat([$"Items = {Lambda(paging.Items)}"]).Concat(Paths(paging));

    private static IEnumerable<string> Texts(PagingModel paging) => new[]
    {
        ("PageParameter", paging.PageParameter),
        ("SizeParameter", paging.SizeParameter),
        ("OffsetParameter", paging.OffsetParameter),
        ("CursorParameter", paging.CursorParameter),
    }.Where(static setting => setting.Item2 is not null).Select(static setting => $"{setting.Item1} = {setting.Item2!.Value.ToLiteral()}");

    private static IEnumerable<string> Paths(PagingModel paging) => new[]
    {
        ("NextCursor", paging.NextCursor),
        ("NextUrl", paging.NextUrl),
        ("Total", paging.Total),
        ("TotalPages", paging.TotalPages),
        ("PageNumber", paging.PageNumber),
        ("HasMore", paging.HasMore),
    }.Where(static setting => !setting.Item2.IsEmpty).Select(static setting => $"{setting.Item1} = {Lambda(setting.Item2)}");

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
