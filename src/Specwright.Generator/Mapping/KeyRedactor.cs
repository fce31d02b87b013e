namespace Specwright.Generator.Mapping;

/// <summary>Blots out key-shaped text in everything that is copied from a spec: generated code never repeats a key.</summary>
internal sealed class KeyRedactor
{
    // The shortest body that can be a key; shorter ones are placeholders such as "..." or "<your_api_key>".
    private const int MinBody = 6;

    private static readonly string[] s_always = ["cn_live_", "cnx_live_", "cnx_prod_"];

    private readonly string[] _prefixes;

    /// <summary>Takes the prefixes that the spec describes, besides those that are always known.</summary>
    public KeyRedactor(IEnumerable<string> prefixes) =>
        _prefixes = s_always.Concat(prefixes).Distinct(StringComparer.Ordinal).ToArray();

    /// <summary>The text with the body of every key replaced by an ellipsis.</summary>
    public string Redact(string text)
    {
        foreach (var prefix in _prefixes)
        {
            text = Redact(text, prefix);
        }

        return text;
    }

    private static string Redact(string text, string prefix)
    {
        var at = text.IndexOf(prefix, StringComparison.Ordinal);
        while (at >= 0)
        {
            var start = at + prefix.Length;
            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }

            if (end - start >= MinBody)
            {
                text = text.Substring(0, start) + "…" + text.Substring(end);
            }

            at = text.IndexOf(prefix, start, StringComparison.Ordinal);
        }

        return text;
    }
}
