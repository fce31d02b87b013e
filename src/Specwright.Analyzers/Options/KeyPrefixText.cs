using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Options;

/// <summary>
/// Reads prefixes from text: items <c>literal:environment[:name=value…]</c> between commas or semicolons.
/// Environments: live, test, webhook, off. Names: api, env, config, kinds (with <c>|</c>), charset, min, max, checksum.
/// Values may hold <c>%3A</c>, <c>%2C</c> and <c>%3B</c> for the separators.
/// </summary>
internal static class KeyPrefixText
{
    public const int ShortestPrefix = 4;
    public const int LongestPrefix = 64;
    private const int LongestKey = 4096;
    private static readonly char[] s_separators = [',', ';', '\r', '\n'];

    /// <summary>Adds the text's prefixes to those known; an item about a known prefix changes only what it names.</summary>
    public static void Read(string text, string option, Dictionary<string, KeyPrefix> known, ICollection<OptionProblem> problems)
    {
        foreach (var item in text.Split(s_separators))
        {
            if (item.Trim() is { Length: > 0 } trimmed && ReadItem(trimmed, known) is { } reason)
            {
                problems.Add(new OptionProblem(option, reason));
            }
        }
    }

    /// <summary>Reads one item; the result is the reason why it is ignored, or null.</summary>
    private static string? ReadItem(string item, Dictionary<string, KeyPrefix> known)
    {
        var fields = item.Split(':');
        var literal = Unescape(fields[0].Trim());
        if (CheckLiteral(literal) is { } reason)
        {
            return reason;
        }

        var word = fields.Length > 1 ? fields[1].Trim().ToLowerInvariant() : "live";
        if (word == "off")
        {
            known.Remove(literal);
            return null;
        }

        if (ReadEnvironment(word) is not { } environment)
        {
            return "the environment of a prefix is live, test, webhook or off";
        }

        var prefix = known.TryGetValue(literal, out var before)
            ? before with { Environment = environment }
            : new KeyPrefix(literal, environment, KeyNames.FromPrefix(literal)) { Charset = DefaultCharset(environment) };
        for (var i = 2; i < fields.Length; i++)
        {
            if (!TryReadField(fields[i], ref prefix))
            {
                return "a prefix has a field that is unknown or has a wrong value";
            }
        }

        known[literal] = prefix;
        return null;
    }

    private static KeyCharset DefaultCharset(KeyEnvironment environment)
        => environment == KeyEnvironment.Webhook ? KeyCharset.Base64 : KeyCharset.Base62;

    private static string? CheckLiteral(string literal)
    {
        if (literal.Length == 0)
        {
            return "a prefix is empty";
        }

        if (literal.Length is < ShortestPrefix or > LongestPrefix)
        {
            return "a prefix has fewer than 4 or more than 64 characters";
        }

        foreach (var c in literal)
        {
            if (c is <= ' ' or > '~')
            {
                return "a prefix has a character outside of printable ASCII";
            }
        }

        return null;
    }

    private static KeyEnvironment? ReadEnvironment(string word) => word switch
    {
        "live" or "prod" or "production" => KeyEnvironment.Live,
        "test" or "sandbox" or "staging" or "stg" or "development" or "dev" => KeyEnvironment.Test,
        "webhook" => KeyEnvironment.Webhook,
        _ => null,
    };

    private static bool TryReadField(string field, ref KeyPrefix prefix)
    {
        var at = field.IndexOf('=');
        if (at < 0)
        {
            return false;
        }

        var value = Unescape(field.Substring(at + 1).Trim());
        if (Apply(field.Substring(0, at).Trim(), value, prefix) is not { } changed)
        {
            return false;
        }

        prefix = changed;
        return true;
    }

    private static KeyPrefix? Apply(string name, string value, KeyPrefix prefix) => name switch
    {
        "api" when IsName(value) => prefix with { Names = prefix.Names with { Api = value } },
        "env" when IsName(value) => prefix with { Names = prefix.Names with { EnvironmentVariable = value } },
        "config" when IsName(value) => prefix with { Names = prefix.Names with { ConfigurationKey = value } },
        "kinds" => prefix with { Kinds = ImmutableArray.Create(value.Split(['|'], StringSplitOptions.RemoveEmptyEntries)) },
        "charset" when ReadCharset(value) is { } charset => prefix with { Charset = charset },
        "min" when ReadNumber(value) is { } min => prefix with { MinLength = min },
        "max" when ReadNumber(value) is { } max => prefix with { MaxLength = max },
        "checksum" when value == "crc32-base62-6" => prefix with { HasChecksum = true },
        _ => null,
    };

    /// <summary>Names end in messages and, by a fix, in code: one line of printable text without quotes.</summary>
    private static bool IsName(string value)
    {
        foreach (var c in value)
        {
            if (char.IsControl(c) || c is '"' or '\\' or '\u2028' or '\u2029' or '\u0085')
            {
                return false;
            }
        }

        return value.Length is > 0 and <= 128;
    }

    private static KeyCharset? ReadCharset(string value) => value switch
    {
        "base62" => KeyCharset.Base62,
        "hex" => KeyCharset.Hex,
        "base64url" => KeyCharset.Base64Url,
        "base64" => KeyCharset.Base64,
        _ => null,
    };

    private static int? ReadNumber(string value)
        => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= LongestKey ? number : null;

    private static string Unescape(string value) => value.IndexOf('%') < 0 ? value : Uri.UnescapeDataString(value);
}
