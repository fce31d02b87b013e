using System;

namespace Specwright;

/// <summary>Chooses among the alternatives an operation accepts.</summary>
internal static class SchemeChoice
{
    /// <summary>The single scheme a credential should serve: headers before cookies before the query, which logs can see.</summary>
    public static SecurityScheme? Best(CredentialContext context, Func<SecurityScheme, bool> canServe)
    {
        SecurityScheme? best = null;
        foreach (var alternative in context.Alternatives)
        {
            if (alternative.Schemes.Count == 1 && canServe(alternative.Schemes[0]) && (best is null || Rank(alternative.Schemes[0]) < Rank(best)))
            {
                best = alternative.Schemes[0];
            }
        }

        return best;
    }

    /// <summary>Whether the operation can also be called without a credential, or its description names no scheme.</summary>
    public static bool IsOptional(CredentialContext context)
    {
        foreach (var alternative in context.Alternatives)
        {
            if (alternative.Schemes.Count == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int Rank(SecurityScheme scheme) => scheme.Location switch
    {
        ApiKeyLocation.Header => 0,
        ApiKeyLocation.Cookie => 1,
        _ => 2,
    };
}
