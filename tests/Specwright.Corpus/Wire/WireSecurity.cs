using System.Text;
using Microsoft.OpenApi;

namespace Specwright.Corpus.Wire;

/// <summary>What authenticates a call: one of the alternatives of its operation.</summary>
internal sealed class WireSecurity
{
    private const string Key = "key-0123456789abcdef";
    private const string Token = "token-0123456789abcdef";
    private const string User = "user";
    private const string Word = "word-0123456789";

    private readonly List<(string Name, IOpenApiSecurityScheme Scheme)> _schemes;

    private WireSecurity(List<(string Name, IOpenApiSecurityScheme Scheme)> schemes, ApiCredential credential) => (_schemes, Credential) = (schemes, credential);

    /// <summary>The credential.</summary>
    public ApiCredential Credential { get; }

    /// <summary>The names in the query that it may take.</summary>
    public IReadOnlyList<string> QueryNames => [.. _schemes.Where(static entry => entry.Scheme is { Type: SecuritySchemeType.ApiKey, In: ParameterLocation.Query }).Select(static entry => entry.Scheme.Name ?? "")];

    /// <summary>The headers that it takes.</summary>
    public IReadOnlyList<string> HeaderNames => [.. _schemes.Where(static entry => entry.Scheme is { Type: SecuritySchemeType.ApiKey, In: ParameterLocation.Header }).Select(static entry => entry.Scheme.Name ?? "")];

    /// <summary>An alternative of an operation for all of whose schemes there is a credential; nothing is checked where there is none.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="document">Its document.</param>
    /// <param name="index">Which alternative; one that is not there begins again.</param>
    public static WireSecurity Of(WireOperation operation, WireDocument document, int index)
    {
        var alternatives = (operation.Security ?? []).Where(names => names.Count > 0 && names.All(name => document.Schemes.TryGetValue(name, out var scheme) && CredentialOf(scheme) is not null)).ToList();
        if (alternatives.Count == 0)
        {
            var all = document.Schemes.Select(static scheme => KeyValuePair.Create(scheme.Key, CredentialOf(scheme.Value))).Where(static entry => entry.Value is not null);
            return new WireSecurity([], operation.Security is { Count: > 0 } ? new CredentialSet(all!) : ApiCredential.None);
        }

        var chosen = alternatives[index % alternatives.Count].Select(name => (Name: name, Scheme: document.Schemes[name])).ToList();
        return new WireSecurity(chosen, new CredentialSet(chosen.Select(static entry => KeyValuePair.Create(entry.Name, CredentialOf(entry.Scheme)!))));
    }

    /// <summary>What is missing in a request.</summary>
    public IEnumerable<Mismatch> Differences(SentRequest sent)
    {
        foreach (var (name, scheme) in _schemes)
        {
            var (place, expected, got) = scheme switch
            {
                { Type: SecuritySchemeType.ApiKey, In: ParameterLocation.Query } => ("query", scheme.Name + "=" + Key, sent.Uri.Query),
                { Type: SecuritySchemeType.ApiKey, In: ParameterLocation.Cookie } => ("cookie", scheme.Name + "=" + Key, sent.Headers.GetValueOrDefault("Cookie", "")),
                { Type: SecuritySchemeType.ApiKey } => ("header", Key, sent.Headers.GetValueOrDefault(scheme.Name ?? "", "")),
                { Type: SecuritySchemeType.Http } when IsBasic(scheme) => ("header", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(User + ":" + Word)), sent.Headers.GetValueOrDefault("Authorization", "")),
                _ => ("header", "Bearer " + Token, sent.Headers.GetValueOrDefault("Authorization", "")),
            };
            if (!got.Contains(expected, StringComparison.Ordinal))
            {
                yield return new Mismatch($"security {name} in {place}", expected, got);
            }
        }
    }

    private static bool IsBasic(IOpenApiSecurityScheme scheme) => string.Equals(scheme.Scheme, "basic", StringComparison.OrdinalIgnoreCase);

    private static ApiCredential? CredentialOf(IOpenApiSecurityScheme scheme) => scheme.Type switch
    {
        SecuritySchemeType.ApiKey => new ApiKeyCredential(Key),
        SecuritySchemeType.Http when IsBasic(scheme) => new BasicCredential(User, Word),
        SecuritySchemeType.Http when !string.Equals(scheme.Scheme, "bearer", StringComparison.OrdinalIgnoreCase) => null,
        SecuritySchemeType.Http or SecuritySchemeType.OAuth2 or SecuritySchemeType.OpenIdConnect => new StaticTokenCredential(Token),
        _ => null,
    };
}
