namespace Specwright.Generator.OpenApi;

/// <summary>Paths of specs, compared as text: nothing here touches a file system.</summary>
internal static class SpecPath
{
    /// <summary>Forward slashes, no <c>.</c> and no <c>..</c> that can be resolved.</summary>
    public static string Normalize(string path)
    {
        var segments = new List<string>();
        var isFirst = true;
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] is not ("" or ".."))
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != "." && (segment.Length > 0 || isFirst))
            {
                segments.Add(segment);
            }

            isFirst = false;
        }

        return string.Join("/", segments);
    }

    /// <summary>The path that a relative reference in a file leads to.</summary>
    public static string Combine(string filePath, string relativePath)
    {
        var file = filePath.Replace('\\', '/');
        var slash = file.LastIndexOf('/');
        return Normalize(slash < 0 ? relativePath : file.Substring(0, slash + 1) + relativePath);
    }

    /// <summary>The last segment of a path, without its extension.</summary>
    public static string FileName(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    /// <summary>Whether a reference leaves the project: a URL, a rooted path, a UNC path or a data URI.</summary>
    public static bool IsRemote(string path) =>
        path.StartsWith("/", StringComparison.Ordinal)
        || path.StartsWith("\\", StringComparison.Ordinal)
        || path.IndexOf(':') >= 0;
}
