using System;
using System.Collections.Generic;
using System.Linq;

namespace Specwright;

/// <content>Headers and cookies.</content>
public sealed partial class ApiRequest
{
    /// <summary>Sets a header, in place of one of the same name.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <exception cref="ArgumentException">The value has characters that a header cannot have, or the header belongs to the connection.</exception>
    public void Header<T>(string name, T? value)
    {
        if (WireText.Of(value, name) is { } text)
        {
            SetHeader(name, text);
        }
    }

    /// <summary>Sets a header of several values.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="values">The values; null and none are left out.</param>
    /// <param name="style">What separates them: commas (simple), or spaces, bars or tabs (Swagger 2.0).</param>
    /// <exception cref="ArgumentException">A value has characters that a header cannot have, or the header belongs to the connection.</exception>
    public void HeaderList<T>(string name, IEnumerable<T>? values, ParameterStyle style = ParameterStyle.Simple)
    {
        if (values is not null && ParameterText.List(values, name) is { Count: > 0 } texts)
        {
            SetHeader(name, string.Join(style == ParameterStyle.Simple ? "," : Uri.UnescapeDataString(QueryStyle.Delimiter(style)), texts));
        }
    }

    /// <summary>Sets a header to the members of an object, or a model of another kind: a single value or an array as such.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The object; null is left out.</param>
    /// <param name="explode">Whether members are written as <c>key=value</c>.</param>
    /// <exception cref="ArgumentException">A value has characters that a header cannot have, or the header belongs to the connection.</exception>
    public void HeaderObject(string name, IJsonModel? value, bool explode = false)
    {
        if (value is null)
        {
            return;
        }

        if (ParameterText.Values(value, out _) is { } values)
        {
            HeaderList(name, values);
        }
        else
        {
            SetHeader(name, Join(ParameterText.Object(value, name), explode));
        }
    }

    /// <summary>Sets a header to the entries of a map.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="values">The entries; null and none are left out.</param>
    /// <param name="explode">Whether entries are written as <c>key=value</c>.</param>
    /// <exception cref="ArgumentException">A value has characters that a header cannot have, or the header belongs to the connection.</exception>
    public void HeaderMap<T>(string name, IEnumerable<KeyValuePair<string, T>>? values, bool explode = false)
    {
        if (values is not null && ParameterText.Map(values, name) is { Count: > 0 } members)
        {
            SetHeader(name, Join(members, explode));
        }
    }

    /// <summary>Adds a cookie.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The cookie's name.</param>
    /// <param name="value">The value; null is left out.</param>
    /// <param name="encode">Whether the value is percent-encoded on the wire (style form); else it goes as it is (OpenAPI 3.2, style cookie).</param>
    /// <exception cref="ArgumentException">The value goes as it is, and has characters that a cookie cannot have.</exception>
    public void Cookie<T>(string name, T? value, bool encode = true)
    {
        if (WireText.Of(value, name) is { } text)
        {
            AddCookie(name, encode ? PercentEncoding.Encode(text) : Checked(name, text));
        }
    }

    /// <summary>Adds a cookie of several values (style form).</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The cookie's name.</param>
    /// <param name="values">The values; null and none are left out.</param>
    /// <param name="explode">Whether each value becomes a cookie.</param>
    public void CookieList<T>(string name, IEnumerable<T>? values, bool explode = true)
    {
        if (values is null || ParameterText.List(values, name) is not { Count: > 0 } texts)
        {
            return;
        }

        var encoded = texts.Select(PercentEncoding.Encode);
        foreach (var value in explode ? encoded : [string.Join(",", encoded)])
        {
            AddCookie(name, value);
        }
    }

    /// <summary>Adds an object as cookies (style form), or a model of another kind: a single value or an array as such.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The object; null is left out.</param>
    /// <param name="explode">Whether each member becomes a cookie.</param>
    public void CookieObject(string name, IJsonModel? value, bool explode = true)
    {
        if (value is null)
        {
            return;
        }

        if (ParameterText.Values(value, out _) is { } values)
        {
            CookieList(name, values, explode);
        }
        else
        {
            AddCookies(name, ParameterText.Object(value, name), explode);
        }
    }

    /// <summary>Adds the entries of a map as cookies (style form).</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="values">The entries; null and none are left out.</param>
    /// <param name="explode">Whether each entry becomes a cookie.</param>
    public void CookieMap<T>(string name, IEnumerable<KeyValuePair<string, T>>? values, bool explode = true)
    {
        if (values is not null && ParameterText.Map(values, name) is { Count: > 0 } members)
        {
            AddCookies(name, members, explode);
        }
    }

    // RFC 6265, 4.1.1: what would end the cookie or begin another.
    private static string Checked(string name, string value) => value.IndexOfAny([';', ',', ' ', '"', '\\']) < 0
        ? value
        : throw new ArgumentException($"The value of the cookie '{name}' contains a character that cookies cannot have.", name);

    private void AddCookies(string name, List<KeyValuePair<string, string>> members, bool explode)
    {
        var encoded = members.ConvertAll(static m => new KeyValuePair<string, string>(m.Key, PercentEncoding.Encode(m.Value)));
        if (!explode)
        {
            AddCookie(name, string.Join(",", encoded.Select(static m => PercentEncoding.Encode(m.Key) + "," + m.Value)));
            return;
        }

        foreach (var member in encoded)
        {
            AddCookie(member.Key, member.Value);
        }
    }

    private static string Join(List<KeyValuePair<string, string>> members, bool explode) =>
        string.Join(",", members.Select(member => member.Key + (explode ? "=" : ",") + member.Value));

    private void SetHeader(string name, string value)
    {
        HeaderRules.CheckOwn(name, name);
        HeaderRules.Check(name, value, name);
        Headers.RemoveAll(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase));
        Headers.Add(new KeyValuePair<string, string>(name, value));
    }

    private void AddCookie(string name, string encodedValue)
    {
        HeaderRules.Check(name, encodedValue, name);
        Cookies.Add(name + "=" + encodedValue);
    }
}
