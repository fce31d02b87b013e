using System;
using System.Globalization;

namespace Specwright;

/// <summary>Statuses as descriptions write them: <c>404</c>, <c>4XX</c>, <c>default</c>.</summary>
internal static class StatusPattern
{
    /// <summary>How well a pattern fits a status: 0 not, 1 as default, 2 by its class, 3 exactly.</summary>
    public static int Rank(string pattern, int status)
    {
        if (string.Equals(pattern, status.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        {
            return 3;
        }

        if (pattern.Length == 3 && pattern[0] == (char)('0' + (status / 100)) && pattern.EndsWith("XX", StringComparison.OrdinalIgnoreCase))
        {
            return 2;
        }

        return string.Equals(pattern, "default", StringComparison.Ordinal) ? 1 : 0;
    }
}
