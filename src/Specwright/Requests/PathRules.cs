using System;

namespace Specwright;

/// <summary>What a path segment must not be.</summary>
internal static class PathRules
{
    private const int MaxDecodings = 4;

    /// <summary>Refuses an id that would address another resource: empty ("DELETE /servers/" is the collection), "." and "..", in any encoding.</summary>
    public static void CheckValue(string name, string value)
    {
        if (value.Length == 0)
        {
            throw new ArgumentException($"The path parameter '{name}' is empty; the request would go to another resource.", name);
        }

        if (IsDots(value))
        {
            throw new ArgumentException($"The path parameter '{name}' is a '.' or '..' segment; the request would go to another resource.", name);
        }
    }

    /// <summary>Refuses a whole segment that means "here" or "up".</summary>
    public static void CheckSegment(string segment, string template)
    {
        if (IsDots(segment))
        {
            throw new ArgumentException($"A segment of the path {template} would be '.' or '..'; the request would go to another resource.");
        }
    }

    private static bool IsDots(string value)
    {
        for (var i = 0; i < MaxDecodings; i++)
        {
            if (value is "." or "..")
            {
                return true;
            }

            if (value.Length == 0 || !value.Contains('%'))
            {
                return false;
            }

            value = Uri.UnescapeDataString(value);
        }

        return false;
    }
}
