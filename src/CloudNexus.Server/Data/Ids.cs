using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading;

namespace CloudNexus.Embedded.Data;

/// <summary>Resource ids that look like the documents' (<c>inst_9x7k2m4p1q8r5s0t</c>) and are the same in each run: derived from a counter.</summary>
internal sealed class Ids
{
    private const string Alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
    private int _count;

    public string Next(string prefix, int length) => Derive(prefix, Interlocked.Increment(ref _count), length);

    /// <summary>The id that belongs to a number.</summary>
    public static string Derive(string prefix, int number, int length)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(prefix + number.ToString(CultureInfo.InvariantCulture)));
        return string.Create(prefix.Length + length, (prefix, hash), static (text, state) =>
        {
            state.prefix.CopyTo(text);
            for (var i = state.prefix.Length; i < text.Length; i++)
            {
                text[i] = Alphabet[state.hash[i - state.prefix.Length] % Alphabet.Length];
            }
        });
    }
}
