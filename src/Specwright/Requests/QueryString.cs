using System;
using System.Collections.Generic;
using System.Text;

namespace Specwright;

/// <summary>The query of a URL: pairs in order, each with its decoded name, so that a later value can take the place of an earlier one.</summary>
internal sealed class QueryString
{
    private readonly List<(string Name, string Text)> _pairs = [];
    private int _constants;

    /// <summary>Adds a pair.</summary>
    /// <param name="name">The decoded name.</param>
    /// <param name="encodedValue">The value, percent-encoded.</param>
    public void Add(string name, string encodedValue) => _pairs.Add((name, PercentEncoding.Encode(name) + "=" + encodedValue));

    /// <summary>Puts one value in the place of all values of a name.</summary>
    public void Set(string name, string value)
    {
        var index = _pairs.FindIndex(pair => pair.Name == name);
        _pairs.RemoveAll(pair => pair.Name == name);
        var text = PercentEncoding.Encode(name) + "=" + PercentEncoding.Encode(value);
        _pairs.Insert(index < 0 ? _pairs.Count : index, (name, text));
    }

    /// <summary>The decoded value of a name, or null.</summary>
    public string? Get(string name)
    {
        foreach (var pair in _pairs)
        {
            if (pair.Name == name)
            {
                var equals = pair.Text.IndexOf('=');
                return equals < 0 ? "" : PercentEncoding.DecodeQuery(pair.Text.Substring(equals + 1));
            }
        }

        return null;
    }

    /// <summary>Takes over the pairs of a query that a server sent; they replace pairs of the same names.</summary>
    public void Merge(string query)
    {
        var incoming = Parse(query);
        foreach (var (name, _) in incoming)
        {
            _pairs.RemoveAll(pair => pair.Name == name);
        }

        _pairs.AddRange(incoming);
    }

    /// <summary>Adds the constant pairs of a path template, before any other.</summary>
    public void AddRaw(string query)
    {
        _pairs.AddRange(Parse(query));
        _constants = _pairs.Count;
    }

    /// <summary>Puts an encoded value in the place of <c>{name}</c> in constant pairs.</summary>
    public void Fill(string name, string encodedValue)
    {
        var place = PercentEncoding.Encode("{" + name + "}");
        for (var i = 0; i < _constants; i++)
        {
            _pairs[i] = (_pairs[i].Name, _pairs[i].Text.Replace(place, encodedValue, StringComparison.Ordinal));
        }
    }

    public QueryString Clone()
    {
        var clone = new QueryString();
        clone._pairs.AddRange(_pairs);
        return clone;
    }

    /// <summary>The query with its question mark, or nothing.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var pair in _pairs)
        {
            text.Append(text.Length == 0 ? '?' : '&').Append(pair.Text);
        }

        return text.ToString();
    }

    private static List<(string Name, string Text)> Parse(string query)
    {
        var pairs = new List<(string, string)>();
        foreach (var part in query.TrimStart('?').Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=');
            var name = equals < 0 ? part : part.Substring(0, equals);
            var text = equals < 0 ? Normalize(name) : Normalize(name) + "=" + Normalize(part.Substring(equals + 1));
            pairs.Add((PercentEncoding.DecodeQuery(name), text));
        }

        return pairs;
    }

    /// <summary>Encodes what should be encoded. A "+" stays, because only the server knows whether it means a space.</summary>
    private static string Normalize(string encoded)
    {
        var pieces = encoded.Split('+');
        for (var i = 0; i < pieces.Length; i++)
        {
            pieces[i] = PercentEncoding.Encode(Uri.UnescapeDataString(pieces[i]));
        }

        return string.Join("+", pieces);
    }
}
