using System;
using System.Collections.Generic;

namespace Specwright;

/// <summary>Reads the <c>Link</c> header (RFC 8288).</summary>
internal static class LinkHeader
{
    /// <summary>The target of <c>rel="next"</c>, or null.</summary>
    public static string? Next(IReadOnlyList<string> values)
    {
        foreach (var value in values)
        {
            var position = 0;
            while (TryTarget(value, ref position, out var target))
            {
                if (IsNext(Parameters(value, ref position)))
                {
                    return target;
                }
            }
        }

        return null;
    }

    private static bool TryTarget(string value, ref int position, out string target)
    {
        var open = value.IndexOf('<', position);
        var close = open < 0 ? -1 : value.IndexOf('>', open);
        target = close < 0 ? "" : value.Substring(open + 1, close - open - 1).Trim();
        position = close + 1;
        return close >= 0;
    }

    /// <summary>Everything up to the comma before the next link; commas in quotes do not count.</summary>
    private static string Parameters(string value, ref int position)
    {
        var start = position;
        var isQuoted = false;
        while (position < value.Length && (isQuoted || value[position] != ','))
        {
            isQuoted ^= value[position] == '"';
            position++;
        }

        return value.Substring(start, position - start);
    }

    private static bool IsNext(string parameters)
    {
        foreach (var parameter in parameters.Split(';'))
        {
            var equals = parameter.IndexOf('=');
            if (equals < 0 || !string.Equals(parameter.Substring(0, equals).Trim(), "rel", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (var relation in parameter.Substring(equals + 1).Trim().Trim('"').Split(' '))
            {
                if (string.Equals(relation, "next", StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
