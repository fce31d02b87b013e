using System;

namespace Specwright;

/// <summary>Refuses texts that cannot be a key or token, with messages that do not contain them.</summary>
internal static class SecretRules
{
    private static readonly string[] s_placeholders = ["...", "…", "your_api_key", "your-api-key", "your_token", "<", ">"];

    public static void Check(string? secret, string parameterName, string what)
    {
        ArgumentNullException.ThrowIfNull(secret, parameterName);
        if (secret.Length == 0)
        {
            throw new ArgumentException($"The {what} is empty.", parameterName);
        }

        foreach (var c in secret)
        {
            if (c is <= ' ' or '"' or '\'' or '\u007F')
            {
                throw new ArgumentException($"The {what} contains white space, a quote or a control character. Was more than the {what} copied?", parameterName);
            }

            if (c > '~' && c != '…')
            {
                throw new ArgumentException($"The {what} contains a character outside ASCII.", parameterName);
            }
        }

        foreach (var placeholder in s_placeholders)
        {
            if (secret.Contains(placeholder, StringComparison.OrdinalIgnoreCase))
            {
                throw new ArgumentException($"The {what} looks like a placeholder from documentation. Use a real one.", parameterName);
            }
        }
    }
}
