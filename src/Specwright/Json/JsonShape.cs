using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>What the JSON of one case of a union looks like. Immutable once the union holds it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonShape
{
    private const int NoMatch = -1;
    private const int Poor = 1;
    private const int Plain = 2;
    private const int Exact = 3;

    private readonly Kind _kind;
    private readonly JsonShape? _item;
    private readonly int _requiredCount;
    private readonly Dictionary<int, Utf8Names> _constraints = [];
    private Utf8Names _names;
    private Utf8Names? _values;

    private JsonShape(Kind kind, JsonShape? item = null, params string[] required)
    {
        _kind = kind;
        _item = item;
        _names = new Utf8Names(required);
        _requiredCount = required.Length;
    }

    private enum Kind
    {
        Any,
        String,
        Boolean,
        Integer,
        Number,
        Null,
        Array,
        Object,
    }

    /// <summary>Any value; every other fitting shape is better.</summary>
    public static JsonShape Any => new(Kind.Any);

    /// <summary>A string.</summary>
    public static JsonShape String => new(Kind.String);

    /// <summary>A boolean.</summary>
    public static JsonShape Boolean => new(Kind.Boolean);

    /// <summary>A number without a fraction; better than <see cref="Number"/> for one.</summary>
    public static JsonShape Integer => new(Kind.Integer);

    /// <summary>A number.</summary>
    public static JsonShape Number => new(Kind.Number);

    /// <summary>Null.</summary>
    public static JsonShape Null => new(Kind.Null);

    /// <summary>An array, told from others by its first item.</summary>
    /// <param name="item">The shape of the items; null when anything goes.</param>
    /// <returns>The shape.</returns>
    public static JsonShape Array(JsonShape? item = null) => new(Kind.Array, item);

    /// <summary>An object.</summary>
    /// <param name="required">The names it must have.</param>
    /// <returns>The shape.</returns>
    public static JsonShape Object(params string[] required) => new(Kind.Object, null, required);

    /// <summary>Adds names the object may have; each one present makes the match better.</summary>
    /// <param name="names">The names.</param>
    /// <returns>This shape.</returns>
    public JsonShape Known(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var all = new List<string>(_names.Texts);
        foreach (var name in names)
        {
            if (!all.Contains(name))
            {
                all.Add(name);
            }
        }

        _names = new Utf8Names([.. all]);
        return this;
    }

    /// <summary>Says that a member, when it is there, must be one of some texts.</summary>
    /// <param name="name">The member.</param>
    /// <param name="values">The texts.</param>
    /// <returns>This shape.</returns>
    public JsonShape With(string name, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(values);
        Known(name);
        _constraints[System.Array.IndexOf(_names.Texts, name)] = new Utf8Names(values);
        return this;
    }

    /// <summary>Says which texts a string is expected to be. Another text still fits, but badly: enums are open.</summary>
    /// <param name="values">The texts.</param>
    /// <returns>This shape.</returns>
    public JsonShape In(params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = new Utf8Names(values);
        return this;
    }

    /// <summary>How well a value fits: -1 not at all, otherwise the more the better.</summary>
    internal int Score(Utf8JsonReader reader) => (_kind, reader.TokenType) switch
    {
        (Kind.Any, _) => 0,
        (Kind.String, JsonTokenType.String) => _values is null ? Plain : _values.Find(ref reader) >= 0 ? Exact : Poor,
        (Kind.Boolean, JsonTokenType.True or JsonTokenType.False) => Plain,
        (Kind.Number, JsonTokenType.Number) => Poor,
        (Kind.Integer, JsonTokenType.Number) => IsIntegral(ref reader) ? Plain : NoMatch,
        (Kind.Null, JsonTokenType.Null) => Plain,
        (Kind.Array, JsonTokenType.StartArray) => ScoreArray(ref reader),
        (Kind.Object, JsonTokenType.StartObject) => ScoreObject(ref reader),
        _ => NoMatch,
    };

    private static bool IsIntegral(ref Utf8JsonReader reader) =>
        reader.TryGetInt64(out _) || (reader.TryGetDecimal(out var value) && decimal.Truncate(value) == value);

    private int ScoreArray(ref Utf8JsonReader reader)
    {
        if (_item is null || !reader.Read() || reader.TokenType == JsonTokenType.EndArray)
        {
            return Poor;
        }

        var item = _item.Score(reader);
        return item < 0 ? NoMatch : Poor + item;
    }

    private int ScoreObject(ref Utf8JsonReader reader)
    {
        var seen = new bool[_names.Texts.Length];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = _names.Find(ref reader);
            if (!reader.Read() || !Allows(index, ref reader) || !reader.TrySkip())
            {
                return NoMatch;
            }

            if (index >= 0)
            {
                seen[index] = true;
            }
        }

        return Count(seen);
    }

    /// <summary>Whether the member's value is one of those it is constrained to. A met constraint outweighs any number of known names.</summary>
    private bool Allows(int index, ref Utf8JsonReader reader) =>
        !_constraints.TryGetValue(index, out var values) || (reader.TokenType == JsonTokenType.String && values.Find(ref reader) >= 0);

    private int Count(bool[] seen)
    {
        var score = Poor;
        for (var i = 0; i < seen.Length; i++)
        {
            if (i < _requiredCount && !seen[i])
            {
                return NoMatch;
            }

            score += !seen[i] ? 0 : _constraints.ContainsKey(i) ? 1000 : 1;
        }

        return score;
    }
}
