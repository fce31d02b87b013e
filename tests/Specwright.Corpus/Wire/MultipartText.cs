using System.Text;

namespace Specwright.Corpus.Wire;

/// <summary>Reads a multipart body, from the text of RFC 2046, 5.1 and RFC 7578 alone.</summary>
internal static class MultipartText
{
    /// <summary>The parts; none where the body is none.</summary>
    public static IReadOnlyList<SentPart> Parse(SentRequest sent)
    {
        var boundary = sent.ContentType.Split(';').Select(static parameter => parameter.Trim()).FirstOrDefault(static parameter => parameter.StartsWith("boundary=", StringComparison.OrdinalIgnoreCase))?["boundary=".Length..].Trim('"');
        if (boundary is null)
        {
            return [];
        }

        // Latin-1 keeps bytes as they are.
        var text = "\r\n" + Encoding.Latin1.GetString(sent.Body!);
        return [.. text.Split("\r\n--" + boundary).Skip(1).Where(static part => !part.StartsWith("--", StringComparison.Ordinal) && part.Contains("\r\n\r\n", StringComparison.Ordinal)).Select(Part)];
    }

    private static SentPart Part(string text)
    {
        var at = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var headers = text[..at].Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(':', 2)).ToDictionary(static line => line[0], static line => line[1].Trim(), StringComparer.OrdinalIgnoreCase);
        var disposition = headers.GetValueOrDefault("Content-Disposition", "");
        return new SentPart(
            Value(disposition, "name") ?? "",
            Value(disposition, "filename"),
            headers.GetValueOrDefault("Content-Type"),
            Encoding.Latin1.GetBytes(text[(at + 4)..]));
    }

    // A quoted string or a token; quotes in it are escaped as browsers do.
    private static string? Value(string disposition, string name)
    {
        var at = disposition.IndexOf("; " + name + "=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var value = disposition[(at + name.Length + 3)..];
        var text = value.StartsWith('"') ? value[1..value.IndexOf('"', 1)] : value.Split(';')[0];
        return Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(text)).Replace("%22", "\"").Replace("%0D", "\r").Replace("%0A", "\n");
    }
}
