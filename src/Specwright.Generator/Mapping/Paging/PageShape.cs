using Specwright.Generator.Model;

namespace Specwright.Generator.Mapping.Paging;

/// <summary>Finds values inside a page by their names in JSON.</summary>
internal sealed class PageShape(TypeRef page, TypeRegistry types)
{
    private static readonly char[] s_separators = ['.', '/'];

    /// <summary>The page's type.</summary>
    public TypeRef Page => page;

    /// <summary>The way to a value by dotted names (<c>pagination.next_page</c>, also <c>$.items</c> and <c>/items</c>); null when it is not there.</summary>
    public PagePath? Find(string path)
    {
        var steps = (List<PathStep>?)null;
        var type = page;
        for (var start = 0; start < path.Length;)
        {
            var end = path.IndexOfAny(s_separators, start);
            end = end < 0 ? path.Length : end;
            if (end > start && !(start == 0 && end == 1 && path[0] == '$'))
            {
                if (PropertyOf(type, path, start, end - start) is not { } property)
                {
                    return null;
                }

                (steps ??= []).Add(StepOf(property));
                type = property.Type;
            }

            start = end + 1;
        }

        return new PagePath(steps is null ? [] : steps.ToEquatableArray(), type);
    }

    /// <summary>The first of several paths that leads to a value of a fitting type.</summary>
    public PagePath? FindFirst(IEnumerable<string> paths, Func<TypeRef, bool> fits)
    {
        foreach (var path in paths)
        {
            if (Find(path) is { Steps.IsEmpty: false } found && fits(found.Type))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The only list in the page, or one level below it; null when there is none or a choice.</summary>
    public (PagePath Path, string Name)? OnlyList()
    {
        if (page.Kind == TypeKind.List)
        {
            return (new PagePath([], page), "$");
        }

        var lists = PropertiesOf(page).Where(static property => property.Type.Kind == TypeKind.List).ToList();
        return lists.Count == 1 ? (new PagePath([StepOf(lists[0])], lists[0].Type), lists[0].WireName.Raw) : null;
    }

    private PropertyModel? PropertyOf(TypeRef type, string path, int start, int length) =>
        type.Kind == TypeKind.Model && types.Objects.TryGetValue(type.Name!, out var model)
            ? Named(model.Inherited, path, start, length) ?? Named(model.Properties, path, start, length)
            : null;

    // A page is searched for some hundred names, so the search makes no strings.
    private static PropertyModel? Named(EquatableArray<PropertyModel> properties, string path, int start, int length)
    {
        foreach (var property in properties)
        {
            if (property.WireName.Raw.Length == length && string.CompareOrdinal(property.WireName.Raw, 0, path, start, length) == 0)
            {
                return property;
            }
        }

        return null;
    }

    private IEnumerable<PropertyModel> PropertiesOf(TypeRef type) =>
        type.Kind == TypeKind.Model && types.Objects.TryGetValue(type.Name!, out var model) ? model.Inherited.Concat(model.Properties) : [];

    private static PathStep StepOf(PropertyModel property) =>
        new(
        property.Name,
        property.Presence != Presence.Required,
        property.Presence == Presence.OptionalNullable,
        property.Type is { Kind: TypeKind.Scalar, Scalar: ScalarKind.Uri },
        property.Deprecation is not null);
}
