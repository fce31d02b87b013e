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

    /// <summary>Sets a header of several values, separated by commas.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The header's name.</param>
    /// <param name="values">The values; null and none are left out.</param>
    /// <exception cref="ArgumentException">A value has characters that a header cannot have, or the header belongs to the connection.</exception>
    public void HeaderList<T>(string name, IEnumerable<T>? values)
    {
        if (values is not null && ParameterText.List(values, name) is { Count: > 0 } texts)
        {
            SetHeader(name, string.Join(",", texts));
        }
    }

    /// <summary>Sets a header to the members of an object.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The object; null is left out.</param>
    /// <param name="explode">Whether members are written as <c>key=value</c>.</param>
    /// <exception cref="ArgumentException">A value has characters that a header cannot have, or the header belongs to the connection.</exception>
    public void HeaderObject(string name, IJsonModel? value, bool explode = false)
    {
        if (value is not null)
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
    /// <param name="value">The value, percent-encoded on the wire; null is left out.</param>
    public void Cookie<T>(string name, T? value)
    {
        if (WireText.Of(value, name) is { } text)
        {
            AddCookie(name, PercentEncoding.Encode(text));
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

    /// <summary>Adds an object as cookies (style form).</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The object; null is left out.</param>
    /// <param name="explode">Whether each member becomes a cookie.</param>
    public void CookieObject(string name, IJsonModel? value, bool explode = true)
    {
        if (value is not null)
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
