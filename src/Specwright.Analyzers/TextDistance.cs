using System;

namespace Specwright.Analyzers;

/// <summary>How far two texts are apart.</summary>
internal static class TextDistance
{
    /// <summary>How many letters to add, leave out, replace or exchange with their neighbour (Levenshtein, Damerau).</summary>
    public static int Between(string left, string right)
    {
        var cells = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                cells[i, j] = i == 0 || j == 0 ? i + j : Step(left, right, cells, i, j);
            }
        }

        return cells[left.Length, right.Length];
    }

    private static int Step(string left, string right, int[,] cells, int i, int j)
    {
        var same = left[i - 1] == right[j - 1] ? 0 : 1;
        var step = Math.Min(cells[i - 1, j - 1] + same, Math.Min(cells[i - 1, j], cells[i, j - 1]) + 1);
        return i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] ? Math.Min(step, cells[i - 2, j - 2] + 1) : step;
    }
}
