using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Specwright.Analyzers.Scanning;

/// <summary>Finds the identifiers of a file that read like a name, without walking its tree.</summary>
internal static class NameUses
{
    /// <summary>A name that is used more often than this is not followed to the end.</summary>
    private const int MostUses = 256;

    public static IEnumerable<SyntaxToken> Find(SyntaxNode root, string text, string name)
    {
        if (name.Length == 0)
        {
            // While somebody types, a declaration may have no name yet.
            yield break;
        }

        var uses = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0 && uses < MostUses; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (IsIdentifierPart(text, at - 1) || IsIdentifierPart(text, at + name.Length))
            {
                continue;
            }

            uses++;
            var token = root.FindToken(at);
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
            {
                yield return token;
            }
        }
    }

    private static bool IsIdentifierPart(string text, int index)
        => index >= 0 && index < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[index]);
}
