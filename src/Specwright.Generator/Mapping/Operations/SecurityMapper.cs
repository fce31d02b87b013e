using Specwright.Generator.Diagnostics;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Maps security schemes, requirements and scopes.</summary>
internal sealed class SecurityMapper
{
    private readonly DocsMapper _docs;
    private readonly Problems _problems;
    private readonly Dictionary<string, SecuritySchemeModel?> _schemes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScopeModel> _scopes = new(StringComparer.Ordinal);
    private readonly NameScope _scopeNames = new(ReservedNames.ScopeMembers, StringComparer.Ordinal);

    /// <summary>Reads the schemes of a document and the scopes that they describe.</summary>
    public SecurityMapper(Document document, DocsMapper docs, Problems problems)
    {
        _docs = docs;
        _problems = problems;
        foreach (var member in document.SecuritySchemes.Members)
        {
            var node = document.References.Follow(member.Value);
            // A scheme that leads nowhere is a problem of its reference already.
            _schemes[member.Name] = node.Exists ? SchemeOf(member.Name, node) : null;
            DescribeScopes(node);
            AddImplications(node["x-specwright-scope-implies"]);
        }
    }

    /// <summary>The schemes that the runtime can apply.</summary>
    public EquatableArray<SecuritySchemeModel> Schemes => _schemes.Values.OfType<SecuritySchemeModel>().ToEquatableArray();

    /// <summary>The scopes found so far, in order of their text.</summary>
    public EquatableArray<ScopeModel> Scopes => _scopes.Values.OrderBy(static scope => scope.Text.Raw, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The alternatives of a Security Requirement list (OpenAPI 3.1, 4.8.30).</summary>
    public EquatableArray<SecurityRequirementModel> Map(Node security)
    {
        var requirements = new List<SecurityRequirementModel>();
        foreach (var alternative in security.Items)
        {
            Add(requirements, alternative);
        }

        return requirements.ToEquatableArray();
    }

    /// <summary>The scope sets that an operation needs, one of which has to be granted; empty when it can do without.</summary>
    public EquatableArray<ScopeSetModel> ScopesOf(EquatableArray<SecurityRequirementModel> requirements)
    {
        var scoped = requirements.Where(static requirement => requirement.Schemes.Any(HasScopes)).ToList();
        return requirements.Except(scoped).Any(requirement => IsEnoughWithoutScopes(requirement, scoped))
            ? []
            : scoped.Select(SetOf).Distinct().ToEquatableArray();
    }

    // A scheme that never has scopes, such as a plain key, says nothing about a token that has: for who holds one, the scopes count.
    private static bool IsEnoughWithoutScopes(SecurityRequirementModel requirement, List<SecurityRequirementModel> scoped)
    {
        var withScopes = scoped.SelectMany(static other => other.Schemes).Where(HasScopes).Select(static scheme => scheme.Scheme.Raw);
        return requirement.Schemes.All(scheme => withScopes.Contains(scheme.Scheme.Raw));
    }

    private static bool HasScopes(SchemeRequirementModel scheme) => !scheme.Scopes.IsEmpty;

    private ScopeSetModel SetOf(SecurityRequirementModel requirement) =>
        new(requirement.Schemes.SelectMany(static scheme => scheme.Scopes).Select(scope => _scopes[scope.Raw].Name).Distinct().ToEquatableArray());

    private void Add(List<SecurityRequirementModel> requirements, Node alternative)
    {
        var schemes = new List<SchemeRequirementModel>();
        foreach (var member in alternative.Members)
        {
            if (!_schemes.TryGetValue(member.Name, out var scheme))
            {
                _problems.ReportMember(SpecRule.UnresolvedReference, member.Value, member.Name, ": no security scheme has this name");
            }
            else if (scheme is not null)
            {
                var scopes = member.Value.Items.Select(static scope => scope.Text).OfType<string>().ToList();
                scopes.ForEach(scope => AddScope(scope, null));
                schemes.Add(new SchemeRequirementModel(scheme.Name, scopes.Select(static scope => new SpecText(scope)).ToEquatableArray()));
            }
        }

        // Schemes that are not applied leave what remains of an alternative; one of which nothing remains is not one without authentication.
        if (schemes.Count > 0 || alternative.Count == 0)
        {
            requirements.Add(new SecurityRequirementModel(schemes.ToEquatableArray()));
        }
    }

    private SecuritySchemeModel? SchemeOf(string name, Node node)
    {
        var parameter = node["name"].StringOrNull;
        SecuritySchemeKind? kind = (node["type"].StringOrNull, node["scheme"].StringOrNull?.ToLowerInvariant(), node["in"].StringOrNull) switch
        {
            ("http", "basic", _) or ("basic", _, _) => SecuritySchemeKind.Basic,
            ("http", "bearer", _) or ("oauth2", _, _) or ("openIdConnect", _, _) => SecuritySchemeKind.Bearer,
            ("apiKey", _, "header") => SecuritySchemeKind.HeaderKey,
            ("apiKey", _, "query") => SecuritySchemeKind.QueryKey,
            ("apiKey", _, "cookie") => SecuritySchemeKind.CookieKey,
            _ => null,
        };
        if (kind is null)
        {
            _problems.ReportMember(SpecRule.NotSupported, node, node["type"].TextEquals("mutualTLS")
                ? $"The security scheme '{name}' is not applied; give the client an HttpClient whose handler has the certificate"
                : $"The security scheme '{name}' is not applied; set its header with RequestOptions.Headers");
            return null;
        }

        var isKey = kind is SecuritySchemeKind.HeaderKey or SecuritySchemeKind.QueryKey or SecuritySchemeKind.CookieKey;
        return new SecuritySchemeModel(new SpecText(name), kind.Value, isKey ? new SpecText(parameter ?? name) : null);
    }

    private void DescribeScopes(Node scheme)
    {
        foreach (var flow in scheme["flows"].Members)
        {
            AddScopes(flow.Value["scopes"]);
        }

        AddScopes(scheme["scopes"]);
        AddScopes(scheme["x-specwright-scopes"]);
    }

    private void AddScopes(Node scopes)
    {
        foreach (var member in scopes.Members)
        {
            if (!member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                AddScope(member.Name, member.Value.StringOrNull);
            }
        }
    }

    private void AddScope(string text, string? description)
    {
        if (_scopes.TryGetValue(text, out var known))
        {
            _scopes[text] = known.Docs.Summary.IsBlank ? known with { Docs = _docs.Of(null, description) } : known;
            return;
        }

        var pascal = Identifiers.Pascal(text);
        _scopes.Add(text, new ScopeModel(_scopeNames.Take(text, pascal, pascal + "Scope"), new SpecText(text), _docs.Of(null, description), []));
    }

    private void AddImplications(Node implications)
    {
        foreach (var member in implications.Members)
        {
            AddScope(member.Name, null);
            foreach (var implied in member.Value.Items.Select(static scope => scope.Text).OfType<string>().Where(implied => implied != member.Name))
            {
                AddScope(implied, null);
                var scope = _scopes[member.Name];
                _scopes[member.Name] = scope with { Implies = scope.Implies.Append(_scopes[implied].Name).Distinct().ToEquatableArray() };
            }
        }
    }
}
