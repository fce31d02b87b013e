using System;
using System.Net.Http;
using System.Text;

namespace Specwright;

/// <summary>The character set of a response.</summary>
internal static class ResponseText
{
    /// <summary>The encoding the response declares, or null for UTF-8, which is also what an unknown name counts as.</summary>
    public static Encoding? EncodingOf(HttpResponseMessage response)
    {
        var name = response.Content.Headers.ContentType?.CharSet?.Trim('"', '\'', ' ');
        if (string.IsNullOrEmpty(name) || name!.Replace("-", "").Equals("utf8", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            var encoding = Encoding.GetEncoding(name!);
            return encoding.CodePage == Encoding.UTF8.CodePage ? null : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static string Decode(PooledBuffer buffer, HttpResponseMessage response)
    {
        var bytes = WithoutMark(buffer.Written);
        return (EncodingOf(response) ?? Encoding.UTF8).GetString(bytes.ToArray());
    }

    /// <summary>The bytes without the byte order mark of UTF-8, which JSON must not have (RFC 8259, section 8.1) and sometimes has.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes.Slice(3) : bytes;
}
