using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Specwright.Json;

/// <summary>The wire texts of a C# enum whose members count from 0: text i belongs to member i.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumTexts
{
    private readonly string[] _texts;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>Lists the texts.</summary>
    /// <param name="texts">The texts in the order of the enum's members.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public EnumTexts(params string[] texts)
    {
        _texts = texts ?? throw new ArgumentNullException(nameof(texts));
        for (var i = 0; i < texts.Length; i++)
        {
            _indexes[texts[i]] = i;
        }
    }

    /// <summary>All texts, in order.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>The text of a member.</summary>
    /// <param name="index">The member's number.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such member.</exception>
    public string ToText(int index) =>
        (uint)index < (uint)_texts.Length ? _texts[index] : throw new ArgumentOutOfRangeException(nameof(index), index, "The enum has no member with this number.");

    /// <summary>Finds the member of a text, ordinally.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="index">The member's number.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryParse(string? text, out int index)
    {
        index = -1;
        return text is not null && _indexes.TryGetValue(text, out index);
    }

    /// <summary>The member of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The member's number.</returns>
    /// <exception cref="FormatException">No member has this text.</exception>
    public int Parse(string? text) =>
        TryParse(text, out var index) ? index : throw new FormatException("The text is none of: " + string.Join(", ", _texts) + ".");
}
