using System;
using System.Collections.Generic;

namespace Specwright;

/// <content>Path parameters.</content>
public sealed partial class ApiRequest
{
    /// <summary>Gives a path parameter its value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name in the template.</param>
    /// <param name="value">The value; every character of it stays data.</param>
    /// <param name="style">Simple, label or matrix.</param>
    /// <param name="allowReserved">Whether the value may be several segments: its slashes stay as they are, but for leading ones (OpenAPI, <c>allowReserved</c>).</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value or a segment of it is empty, "." or "..", also in encoded form: it would address another resource.</exception>
    public void Path<T>(string name, T value, ParameterStyle style = ParameterStyle.Simple, bool allowReserved = false)
    {
        var text = WireText.Of(value, name) ?? throw new ArgumentNullException(name);
        var segments = allowReserved ? text.TrimStart('/').Split('/') : [text];
        foreach (var segment in segments)
        {
            PathRules.CheckValue(name, segment);
        }

        Fill(name, allowReserved ? PathStyle.Segments(name, segments, style) : PathStyle.Value(name, text, style));
    }

    /// <summary>Gives a path parameter several values.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The parameter's name in the template.</param>
    /// <param name="values">The values, at least one.</param>
    /// <param name="style">Simple, label or matrix.</param>
    /// <param name="explode">Whether each value stands for itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public void PathList<T>(string name, IEnumerable<T> values, ParameterStyle style = ParameterStyle.Simple, bool explode = false)
    {
        if (values is null)
        {
            throw new ArgumentNullException(name);
        }

        SetPath(name, PathStyle.List(name, CheckPath(ParameterText.List(values, name), name), style, explode));
    }

    /// <summary>Gives a path parameter the members of an object, or a model of another kind: a single value or an array as such.</summary>
    /// <param name="name">The parameter's name in the template.</param>
    /// <param name="value">The object.</param>
    /// <param name="style">Simple, label or matrix.</param>
    /// <param name="explode">Whether members are written as <c>key=value</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">The object has no members.</exception>
    public void PathObject(string name, IJsonModel value, ParameterStyle style = ParameterStyle.Simple, bool explode = false)
    {
        if (value is null)
        {
            throw new ArgumentNullException(name);
        }

        SetPath(name, ParameterText.Values(value, out _) is { } values
            ? PathStyle.List(name, CheckPath(values, name), style, explode)
            : PathStyle.Object(name, CheckPath(ParameterText.Object(value, name), name), style, explode));
    }

    /// <summary>Gives a path parameter the entries of a map.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The parameter's name in the template.</param>
    /// <param name="values">The entries, at least one.</param>
    /// <param name="style">Simple, label or matrix.</param>
    /// <param name="explode">Whether entries are written as <c>key=value</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no entries.</exception>
    public void PathMap<T>(string name, IEnumerable<KeyValuePair<string, T>> values, ParameterStyle style = ParameterStyle.Simple, bool explode = false)
    {
        if (values is null)
        {
            throw new ArgumentNullException(name);
        }

        SetPath(name, PathStyle.Object(name, CheckPath(ParameterText.Map(values, name), name), style, explode));
    }

    private static List<TItem> CheckPath<TItem>(List<TItem> items, string name) =>
        items.Count > 0 ? items : throw new ArgumentException($"The path parameter '{name}' is empty; the request would go to another resource.", name);

    private void SetPath(string name, string encoded)
    {
        // A list of one empty text is as empty as no list.
        PathRules.CheckValue(name, encoded);
        Fill(name, encoded);
    }

    // Some descriptions put parameters of the path into its query.
    private void Fill(string name, string encoded)
    {
        _path[name] = encoded;
        QueryString.Fill(name, encoded);
    }
}
