using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specwright.Analyzers.Scanning;

/// <summary>Works out the text of <c>string.Format</c> and of the holes in interpolated strings.</summary>
internal static class CompositeFormat
{
    private const int WidestHole = 256;

    /// <summary>Adds the formatted text; <paramref name="node"/> is where the format is written.</summary>
    public static void Fold(string format, ExpressionSyntax node, IReadOnlyList<ExpressionSyntax> arguments, TextFolder folder, FoldedText text)
    {
        var from = 0;
        for (var at = 0; at < format.Length;)
        {
            if (IsDoubled(format, at))
            {
                text.Add(format.Substring(from, at + 1 - from), node);
                from = at += 2;
            }
            else if (format[at] == '{' && format.IndexOf('}', at) is var end and > 0)
            {
                text.Add(format.Substring(from, at - from), node);
                FoldHole(format.Substring(at + 1, end - at - 1), arguments, folder, text);
                from = at = end + 1;
            }
            else
            {
                at++;
            }
        }

        text.Add(format.Substring(from), node);
    }

    /// <summary>Adds a value in a hole. A text has no format, and its width matters only where it is wider than the text.</summary>
    /// <param name="value">The value.</param>
    /// <param name="width">The least width, negative for a value at the left; null where it is not known.</param>
    /// <param name="hasFormat">True where a format is written, which changes numbers.</param>
    /// <param name="folder">Works the value out.</param>
    /// <param name="text">What is added to.</param>
    public static void FoldHole(ExpressionSyntax value, int? width, bool hasFormat, TextFolder folder, FoldedText text)
    {
        var own = folder.Fold(value);
        if (width is not { } least || Math.Abs((long)least) > WidestHole || (hasFormat && IsNumber(value)))
        {
            text.AddUnknown();
            return;
        }

        var padding = new string(' ', Math.Max(0, Math.Abs(least) - own.ToString().Length));
        text.AddBetween(least > 0 ? padding : "");
        text.Add(own);
        text.AddBetween(least < 0 ? padding : "");
    }

    private static bool IsNumber(ExpressionSyntax value) => value is LiteralExpressionSyntax literal && !TextTokens.IsText(literal.Token);

    /// <summary>True for <c>{{</c> and <c>}}</c>.</summary>
    private static bool IsDoubled(string format, int at)
        => format[at] is '{' or '}' && at + 1 < format.Length && format[at + 1] == format[at];

    /// <summary>Adds what <c>{index,width:format}</c> stands for.</summary>
    private static void FoldHole(string hole, IReadOnlyList<ExpressionSyntax> arguments, TextFolder folder, FoldedText text)
    {
        var colon = hole.IndexOf(':');
        var head = (colon < 0 ? hole : hole.Substring(0, colon)).Split(',');
        if (head.Length <= 2 && Number(head[0], NumberStyles.None) is { } index && index < arguments.Count)
        {
            FoldHole(arguments[index], head.Length == 1 ? 0 : Number(head[1], NumberStyles.AllowLeadingSign), colon >= 0, folder, text);
        }
        else
        {
            text.AddUnknown();
        }
    }

    private static int? Number(string text, NumberStyles style)
        => int.TryParse(text.Trim(), style, CultureInfo.InvariantCulture, out var number) ? number : null;
}
