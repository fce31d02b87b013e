using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;

namespace Specwright;

/// <summary>The headers of a response. Names are compared without regard to case.</summary>
public sealed class ResponseHeaders : IReadOnlyCollection<KeyValuePair<string, IReadOnlyList<string>>>
{
    private readonly Dictionary<string, IReadOnlyList<string>> _headers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates headers, for tests.</summary>
    /// <param name="headers">Names and values; several of one name are kept together.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is null.</exception>
    public ResponseHeaders(IEnumerable<KeyValuePair<string, string>> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        foreach (var group in headers.GroupBy(static header => header.Key, StringComparer.OrdinalIgnoreCase))
        {
            _headers[group.Key] = [.. group.Select(static header => header.Value)];
        }
    }

    internal ResponseHeaders(HttpResponseMessage response)
    {
        foreach (var header in response.Headers.Concat(response.Content.Headers))
        {
            _headers[header.Key] = [.. header.Value];
        }
    }

    /// <summary>No headers.</summary>
    public static ResponseHeaders Empty { get; } = new(Array.Empty<KeyValuePair<string, string>>());

    /// <summary>How many different names there are.</summary>
    public int Count => _headers.Count;

    /// <summary>The value of a header, several joined by commas; null when it is not there.</summary>
    /// <param name="name">The name.</param>
    public string? this[string name] => _headers.TryGetValue(name, out var values) ? string.Join(", ", values) : null;

    /// <summary>The values of a header.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The values; none when it is not there.</returns>
    public IReadOnlyList<string> GetValues(string name) => _headers.TryGetValue(name, out var values) ? values : [];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator() => _headers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
