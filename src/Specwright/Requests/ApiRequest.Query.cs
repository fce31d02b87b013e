using System;
using System.Collections.Generic;
using System.Text;
using Specwright.Json;

namespace Specwright;

/// <content>Query parameters.</content>
public sealed partial class ApiRequest
{
    /// <summary>Adds a query parameter.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; null is left out, an empty text is sent.</param>
    /// <param name="allowReserved">Whether reserved characters that are safe in a query stay as they are (OpenAPI, <c>allowReserved</c>).</param>
    public void Query<T>(string name, T? value, bool allowReserved = false)
    {
        if (WireText.Of(value, name) is { } text)
        {
            QueryString.Add(name, PercentEncoding.EncodeQuery(text, allowReserved));
        }
    }

    /// <summary>Adds a query parameter of several values.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="values">The values; null and none are left out.</param>
    /// <param name="style">Form, spaceDelimited or pipeDelimited.</param>
    /// <param name="explode">Whether the name is repeated for each value.</param>
    /// <param name="allowReserved">Whether reserved characters that are safe in a query stay as they are.</param>
    public void QueryList<T>(string name, IEnumerable<T>? values, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
    {
        if (values is not null)
        {
            QueryStyle.List(QueryString, name, ParameterText.List(values, name), style, explode, allowReserved);
        }
    }

    /// <summary>Adds a query parameter that is an object, or a model of another kind: a single value or an array as such.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The object; null is left out.</param>
    /// <param name="style">Form (nested values as JSON), spaceDelimited, pipeDelimited or deepObject.</param>
    /// <param name="explode">Whether each member becomes a parameter of its own.</param>
    /// <param name="allowReserved">Whether reserved characters that are safe in a query stay as they are.</param>
    public void QueryObject(string name, IJsonModel? value, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
    {
        if (value is null)
        {
            return;
        }

        if (ParameterText.Values(value, out var isList) is { } values)
        {
            QueryStyle.List(QueryString, name, values, isList ? style : ParameterStyle.Form, explode || !isList, allowReserved);
        }
        else
        {
            var members = style == ParameterStyle.DeepObject ? ParameterText.DeepObject(value, name) : ParameterText.Object(value, name);
            QueryStyle.Object(QueryString, name, members, style, explode, allowReserved);
        }
    }

    /// <summary>Adds a query parameter that is a map.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="values">The entries; null and none are left out.</param>
    /// <param name="style">Form, spaceDelimited, pipeDelimited or deepObject.</param>
    /// <param name="explode">Whether each entry becomes a parameter of its own.</param>
    /// <param name="allowReserved">Whether reserved characters that are safe in a query stay as they are.</param>
    public void QueryMap<T>(string name, IEnumerable<KeyValuePair<string, T>>? values, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
    {
        if (values is null)
        {
            return;
        }

        var members = ParameterText.Map(values, name);
        if (style == ParameterStyle.DeepObject)
        {
            members = members.ConvertAll(member => new KeyValuePair<string, string>(name + "[" + member.Key + "]", member.Value));
        }

        QueryStyle.Object(QueryString, name, members, style, explode, allowReserved);
    }

    /// <summary>Adds a query parameter whose value is JSON text (OpenAPI, a parameter with <c>content</c>).</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <param name="write">Writes the value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public void QueryJson<T>(string name, T? value, JsonWriteAction<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (value is not null)
        {
            QueryString.Add(name, PercentEncoding.Encode(Encoding.UTF8.GetString(RequestJson.ToUtf8Bytes(value, write))));
        }
    }
}
