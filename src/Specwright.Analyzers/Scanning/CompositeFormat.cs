using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specwright.Analyzers.Scanning;

/// <summary>Works out the text of <c>string.Format</c>, for holes without alignment and format.</summary>
internal static class CompositeFormat
{
    /// <summary>Adds the formatted text; <paramref name="node"/> is where the format is written.</summary>
    public static void Fold(string format, ExpressionSyntax node, IReadOnlyList<ExpressionSyntax> arguments, TextFolder folder, FoldedText text)
    {
        var from = 0;
        while (from < format.Length)
        {
            var hole = format.IndexOf('{', from);
            var end = hole < 0 ? -1 : format.IndexOf('}', hole);
            text.Add(format.Substring(from, (end < 0 ? format.Length : hole) - from), node);
            if (end < 0)
            {
                return;
            }

            if (int.TryParse(format.Substring(hole + 1, end - hole - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var at)
                && at < arguments.Count)
            {
                folder.Fold(arguments[at], text);
            }
            else
            {
                text.AddUnknown();
            }

            from = end + 1;
        }
    }
}
