using System.Text.Json.Nodes;

namespace Specwright.Corpus.Wire;

/// <summary>Compares a request with what the spec says of it.</summary>
/// <param name="operation">The operation.</param>
/// <param name="arguments">What the method was given.</param>
/// <param name="servers">The addresses that the operation may be sent to.</param>
/// <param name="security">What authenticates the call.</param>
/// <param name="fields">How fields of forms are written in Swagger 2.0; null in later versions.</param>
internal sealed class RequestCheck(WireOperation operation, WireArguments arguments, IReadOnlyList<string> servers, WireSecurity security, CollectionFormats? fields)
{
    /// <summary>The differences.</summary>
    public IEnumerable<Mismatch> Differences(SentRequest sent)
    {
        if (sent.Method != operation.Method)
        {
            yield return new Mismatch("method", operation.Method, sent.Method);
        }

        foreach (var missing in arguments.Missing)
        {
            yield return new Mismatch("missing parameter", $"{missing.Name} in {missing.In}", "no place for it");
        }

        var (path, pairs) = Address(sent);
        var rest = (arguments.Body is null ? [] : new BodyCheck(operation, arguments.Body, fields).Differences(sent)).Concat(HeaderDifferences(sent)).Concat(security.Differences(sent));
        foreach (var difference in PathDifferences(path, sent).Concat(new QueryCheck(arguments.Sent, TemplateQuery(), security.QueryNames).Differences(pairs)).Concat(rest))
        {
            yield return difference;
        }
    }

    private static (string Path, List<(string Name, string Value)> Query) Address(SentRequest sent)
    {
        var query = sent.Uri.Query.TrimStart('?');
        return (sent.Uri.AbsolutePath, [.. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Pair)]);
    }

    private static (string Name, string Value) Pair(string text) => text.IndexOf('=') is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, "");

    private IEnumerable<Mismatch> PathDifferences(string path, SentRequest sent)
    {
        if (arguments.Missing.Any(static parameter => parameter.In == "path"))
        {
            yield break;
        }

        var template = operation.Path.Split('?', '#')[0];
        var expected = Rfc3986.Normalize(Fill(template.StartsWith('/') ? template : "/" + template));
        var addresses = servers.Select(static server => new Uri(server)).ToList();
        var fits = addresses.Exists(server => server.IdnHost == sent.Uri.IdnHost && server.Port == sent.Uri.Port && server.AbsolutePath.TrimEnd('/') + expected == Rfc3986.Normalize(path));
        if (!fits)
        {
            yield return new Mismatch("path", string.Join(" or ", servers.Select(server => server.TrimEnd('/') + expected)), sent.Uri.GetLeftPart(UriPartial.Path));
        }
    }

    // A template's expressions, each with its value; what stands between them is as it is.
    private string Fill(string template)
    {
        var places = arguments.Sent.Where(static sent => sent.Parameter.In == "path").ToDictionary(static sent => "{" + sent.Parameter.Name + "}", static sent => TextOf(sent.Parameter, sent.Value), StringComparer.Ordinal);
        var filled = "";
        for (var at = 0; at < template.Length;)
        {
            var place = places.Keys.FirstOrDefault(name => string.CompareOrdinal(template, at, name, 0, name.Length) == 0);
            var length = place?.Length ?? (char.IsHighSurrogate(template[at]) ? 2 : 1);
            filled += place is null ? Rfc3986.EncodePath(template.Substring(at, length)) : places[place];
            at += length;
        }

        return filled;
    }

    private static string TextOf(WireParameter parameter, JsonNode value) =>
        parameter.IsJson ? Rfc3986.Encode(value.ToJsonString())
        : parameter.AllowReserved && value is JsonValue ? string.Join("/", ClrValues.TextOf(value).Split('/').Select(Rfc3986.Encode))
        : StyleText.InPath(parameter, value);

    // Some templates have a query.
    private List<(string Name, string Value)> TemplateQuery()
    {
        var query = operation.Path.Split('#')[0].IndexOf('?') is >= 0 and var at ? operation.Path.Split('#')[0][(at + 1)..] : "";
        return [.. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => Pair(Fill(pair)))];
    }

    private IEnumerable<Mismatch> HeaderDifferences(SentRequest sent)
    {
        foreach (var (parameter, value) in arguments.Sent.Where(entry => entry.Parameter.In == "header" && !security.HeaderNames.Contains(entry.Parameter.Name, StringComparer.OrdinalIgnoreCase)))
        {
            // RFC 9110, 8: what describes content goes with content.
            if (sent.Body is null && parameter.Name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var got = sent.Headers.GetValueOrDefault(parameter.Name);
            var expected = parameter.IsJson ? value.ToJsonString() : StyleText.InHeader(parameter, value);
            if (got is null || !(parameter.IsJson ? JsonTexts.AreEqual(expected, got) : StyleText.IsOpen(value) || got == expected))
            {
                yield return new Mismatch($"header {parameter.Name}", expected, got ?? "nothing");
            }
        }

        var cookies = sent.Headers.GetValueOrDefault("Cookie", "").Split("; ").Select(Rfc3986.Normalize).ToList();
        foreach (var (parameter, value) in arguments.Sent.Where(static sent => sent.Parameter.In == "cookie"))
        {
            var expected = parameter.IsJson ? [parameter.Name + "=" + Rfc3986.Encode(value.ToJsonString())] : StyleText.InCookies(parameter, value).Select(Rfc3986.Normalize).ToList();
            if (!StyleText.IsOpen(value) && expected.Exists(cookie => !cookies.Contains(cookie)))
            {
                yield return new Mismatch($"cookie {parameter.Name}", string.Join("; ", expected), string.Join("; ", cookies));
            }
        }
    }
}
