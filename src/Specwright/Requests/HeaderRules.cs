using System;

namespace Specwright;

/// <summary>What headers may contain (RFC 9110, sections 5.1 and 5.5). Checked here because the framework sends some of it unchecked.</summary>
internal static class HeaderRules
{
    private const string TokenSymbols = "!#$%&'*+-.^_`|~";

    /// <summary>Refuses a name or value with characters that would begin another header or that no server reads alike. Messages leave the value out.</summary>
    public static void Check(string name, string value, string parameterName)
    {
        CheckName(name, parameterName);
        ArgumentNullException.ThrowIfNull(value, parameterName);
        foreach (var c in value)
        {
            if (c is not ('\t' or (>= ' ' and <= '~')))
            {
                throw new ArgumentException($"The value of the header '{name}' contains a control character or a character outside ASCII.", parameterName);
            }
        }
    }

    /// <summary>Refuses headers that belong to the connection and not to the caller.</summary>
    public static void CheckOwn(string name, string parameterName)
    {
        foreach (var reserved in (string[])["Host", "Content-Length", "Transfer-Encoding", "Connection", "Proxy-Authorization"])
        {
            if (string.Equals(name, reserved, StringComparison.OrdinalIgnoreCase))
            {
                throw new ArgumentException($"The header '{reserved}' is set by the connection.", parameterName);
            }
        }
    }

    private static void CheckName(string name, string parameterName)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, parameterName);
        foreach (var c in name)
        {
            if (!(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) && !TokenSymbols.Contains(c))
            {
                throw new ArgumentException("The name of a header contains a character that is not allowed there.", parameterName);
            }
        }
    }
}
