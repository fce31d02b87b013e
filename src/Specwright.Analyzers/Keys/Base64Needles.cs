using System;
using System.Collections.Generic;
using System.Text;

namespace Specwright.Analyzers.Keys;

/// <summary>What a prefix looks like inside of base64: one text for each of the three places in a group of three bytes where it can begin.</summary>
internal static class Base64Needles
{
    /// <summary>A shorter needle would occur by chance.</summary>
    private const int ShortestNeedle = 6;

    private const int LongestNeedle = 8;

    /// <summary>The needles of a prefix, without those that are too short.</summary>
    public static IEnumerable<string> Of(string prefix)
    {
        for (var offset = 0; offset < 3; offset++)
        {
            var bytes = Encoding.ASCII.GetBytes(new string('\0', offset) + prefix);

            // Only characters all of whose bits come from the prefix are the same for every key.
            var first = offset == 0 ? 0 : offset + 1;
            var length = (bytes.Length * 8 / 6) - first;
            if (length >= ShortestNeedle)
            {
                yield return Convert.ToBase64String(bytes).Substring(first, Math.Min(length, LongestNeedle));
            }
        }
    }
}
