using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Names operations: their group, their method, and what belongs to them.</summary>
internal static class OperationNames
{
    private static readonly string[] s_groupExtensions = ["x-specwright-group", "x-fern-sdk-group-name", "x-speakeasy-group"];

    /// <summary>The group of an operation, outermost first: from an extension, else its first tag, else its path.</summary>
    public static IReadOnlyList<string> GroupOf(Operation operation, PathTemplate path)
    {
        foreach (var extension in s_groupExtensions)
        {
            var node = operation.Extension(extension);
            var names = node.IsArray ? node.Items.Select(static item => item.StringOrNull).OfType<string>() : node.StringOrNull?.Split('.');
            if (names?.Where(static name => name.Length > 0).Select(Identifiers.Pascal).ToList() is { Count: > 0 } groups)
            {
                return groups;
            }
        }

        foreach (var tag in operation["tags"].IsString ? [operation["tags"]] : operation.Document.References.Items(operation["tags"]))
        {
            if (tag.Text is { Length: > 0 } name)
            {
                return [Identifiers.Pascal(name)];
            }
        }

        return path.StaticSegments.FirstOrDefault(static segment => !IsVersion(segment)) is { } resource ? [Identifiers.Pascal(resource)] : [];
    }

    /// <summary>An operationId for an operation that has none of its own: verb and path.</summary>
    public static string IdOf(Operation operation, PathTemplate path)
    {
        var words = path.Text.Split('/').Where(static segment => segment.Length > 0).Select(static segment =>
            segment[0] == '{' ? "By" + Identifiers.Pascal(segment) : Identifiers.Pascal(segment));
        return operation.Method.ToLowerInvariant() + string.Concat(words);
    }

    /// <summary>
    /// What somebody gave as the id of an operation, without the path that tools put before it (HubSpot: <c>get-/crm/contacts_getPage</c>) or behind it
    /// (FastAPI: <c>read_item_items__item_id__get</c>); null when nothing is left (grape: <c>getV1ItemsItemId</c>).
    /// </summary>
    public static string? WithoutRoute(Operation operation, string id)
    {
        var (method, path) = (operation.Method.ToLowerInvariant(), operation.PathItem.Path);
        if (IsLong(path) && Letters(id) == Letters(method + path))
        {
            return null;
        }

        var before = method + "-" + path + "_";
        var behind = string.Concat(path.Select(static c => char.IsLetterOrDigit(c) ? c : '_')) + "_" + method;
        return id.Length > before.Length && id.StartsWith(before, StringComparison.Ordinal) ? id.Substring(before.Length)
            : id.Length > behind.Length && id.EndsWith(behind, StringComparison.Ordinal) ? id.Substring(0, id.Length - behind.Length)
            : id;
    }

    // getUsers is what anybody would call GET /users.
    private static bool IsLong(string path) => path.IndexOf('{') >= 0 || path.Split('/').Any(static segment => segment.Length > 0 && IsVersion(segment));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The method's name within its group, without Async: the id without the group's own words.</summary>
    public static string MethodName(Operation operation, PathTemplate path, IReadOnlyList<string> group, string? id)
    {
        if (Overrides.NameOf(operation.Node) is { } name)
        {
            return WithoutAsync(name);
        }

        var words = id is not null ? Words.Of(group.Count == 0 ? id : AfterGroup(id, group[group.Count - 1])) : WordsOf(operation, path, group);
        var rest = group.Count == 0 ? words : WithoutGroup(words, group[group.Count - 1]);
        return WithoutAsync(Identifiers.Pascal(rest.Count == 0 ? [Verb(operation, path)] : rest));
    }

    // storage.objects.get is get in the group Objects.
    private static string AfterGroup(string id, string group)
    {
        var segments = id.Split('.');
        var at = Array.FindLastIndex(segments, segment => segment.Length > 0 && Identifiers.Pascal(segment) == group);
        return at > 0 && at < segments.Length - 1 ? string.Join(".", segments.Skip(at + 1)) : id;
    }

    private static string WithoutAsync(string name) =>
        name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5 ? name.Substring(0, name.Length - 5) : name;

    // Verb and what the path says beyond its group.
    private static IReadOnlyList<string> WordsOf(Operation operation, PathTemplate path, IReadOnlyList<string> group)
    {
        var segments = path.StaticSegments.Where(static segment => !IsVersion(segment)).Select(Identifiers.Pascal).ToList();
        var last = group.Count == 0 ? "" : group[group.Count - 1];
        var beyond = segments.SkipWhile(segment => segment != last).Skip(1).ToList();
        return [Verb(operation, path), .. beyond.SelectMany(Words.Of)];
    }

    private static string Verb(Operation operation, PathTemplate path) => operation.Method switch
    {
        "GET" => !path.EndsWithParameter && IsList(operation, path) ? "List" : "Get",
        "POST" => path.EndsWithParameter ? "Post" : "Create",
        "PUT" => "Update",
        "PATCH" => "Patch",
        "DELETE" => "Delete",
        _ => Identifiers.Pascal(operation.Method.ToLowerInvariant()),
    };

    // A list is an array, or something in the plural that may hold one.
    private static bool IsList(Operation operation, PathTemplate path)
    {
        var schema = SuccessOf(operation);
        var last = path.StaticSegments.LastOrDefault() ?? "";
        return schema.Types.Contains("array") || (!string.Equals(Singular(last), last, StringComparison.OrdinalIgnoreCase) && (schema.Node.IsMissing || MayHoldList(operation, schema)));
    }

    private static Schema SuccessOf(Operation operation)
    {
        var content = operation.Responses.FirstOrDefault(static response => response.IsSuccess)?.Content.FirstOrDefault(static mediaType => mediaType.IsJson);
        return new Schema(operation.Document.References.Follow(content?.Schema ?? default));
    }

    private static bool MayHoldList(Operation operation, Schema schema)
    {
        if (schema.Properties.Count == 0 || schema.AllOf.Count > 0)
        {
            return true;
        }

        foreach (var member in schema.Properties.Members)
        {
            if (new Schema(operation.Document.References.Follow(member.Value)).Types.Contains("array"))
            {
                return true;
            }
        }

        return false;
    }

    // servers_list, listServers, ServersController_list and list-servers are all List in the group Servers.
    private static IReadOnlyList<string> WithoutGroup(IReadOnlyList<string> words, string group)
    {
        var groupWords = Words.Of(group);
        var rest = words.ToList();
        for (var i = 0; i + groupWords.Count <= rest.Count; i++)
        {
            if (Matches(rest, i, groupWords))
            {
                rest.RemoveRange(i, groupWords.Count);
                break;
            }
        }

        if (rest.Count > 1 && string.Equals(rest[0], "Controller", StringComparison.OrdinalIgnoreCase))
        {
            rest.RemoveAt(0);
        }

        return rest;
    }

    private static bool Matches(List<string> words, int at, IReadOnlyList<string> group)
    {
        for (var i = 0; i < group.Count; i++)
        {
            var isLast = i == group.Count - 1;
            if (!(isLast ? Singular(words[at + i]) == Singular(group[i]) : string.Equals(words[at + i], group[i], StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return true;
    }

    private static string Singular(string word)
    {
        var lower = word.ToLowerInvariant();
        return EndsWithAny(lower, "ss", "us", "is") ? lower
            : lower.EndsWith("ies", StringComparison.Ordinal) && lower.Length > 4 ? lower.Substring(0, lower.Length - 3) + "y"
            : EndsWithAny(lower, "sses", "xes", "tuses", "ruses", "nuses") ? lower.Substring(0, lower.Length - 2)
            : lower.EndsWith("s", StringComparison.Ordinal) ? lower.Substring(0, lower.Length - 1)
            : lower;
    }

    private static bool EndsWithAny(string word, params string[] endings) => Array.Exists(endings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    // "api", "v2", "v1.1", "2015-03-31".
    private static bool IsVersion(string segment) =>
        segment.Equals("api", StringComparison.OrdinalIgnoreCase)
        || (segment[0] is '1' or '2' && segment.All(static c => char.IsDigit(c) || c is '-' or '.'))
        || (segment.Length > 1 && segment[0] is 'v' or 'V' && segment.Skip(1).All(static c => char.IsDigit(c) || c == '.'));
}
