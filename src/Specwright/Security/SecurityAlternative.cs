using System.Collections.Generic;

namespace Specwright;

/// <summary>Schemes that an operation accepts together, with the scopes it needs: a <see cref="SecurityRequirement"/> with its names resolved.</summary>
public sealed class SecurityAlternative
{
    internal SecurityAlternative(IReadOnlyList<SecurityScheme> schemes, IReadOnlyList<string> scopes)
    {
        Schemes = schemes;
        Scopes = scopes;
    }

    /// <summary>The schemes; none when no credential is needed.</summary>
    public IReadOnlyList<SecurityScheme> Schemes { get; }

    /// <summary>The scopes needed.</summary>
    public IReadOnlyList<string> Scopes { get; }

    /// <summary>Resolves the requirements of an operation. A requirement that names an unknown scheme is left out.</summary>
    internal static List<SecurityAlternative> Resolve(ApiDescription api, ApiOperation operation)
    {
        var alternatives = new List<SecurityAlternative>();
        if ((operation.Security ?? api.Security) is not { } requirements)
        {
            foreach (var scheme in api.SecuritySchemes)
            {
                alternatives.Add(new SecurityAlternative([scheme], operation.RequiredScopes));
            }

            return alternatives;
        }

        foreach (var requirement in requirements)
        {
            var schemes = new List<SecurityScheme>();
            foreach (var name in requirement.Schemes)
            {
                if (Find(api, name) is { } scheme)
                {
                    schemes.Add(scheme);
                }
            }

            if (schemes.Count == requirement.Schemes.Count)
            {
                alternatives.Add(new SecurityAlternative(schemes, requirement.Scopes));
            }
        }

        return alternatives;
    }

    private static SecurityScheme? Find(ApiDescription api, string name)
    {
        foreach (var scheme in api.SecuritySchemes)
        {
            if (scheme.Name == name)
            {
                return scheme;
            }
        }

        return null;
    }
}
