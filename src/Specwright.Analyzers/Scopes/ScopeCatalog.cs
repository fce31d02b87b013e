using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Sdk;

namespace Specwright.Analyzers.Scopes;

/// <summary>The scopes of all APIs that a compilation can use.</summary>
internal sealed class ScopeCatalog
{
    private readonly Dictionary<ISymbol, ApiScopes> _byEnum = new(SymbolEqualityComparer.Default);
    private readonly ILookup<string, Scope> _byText;

    /// <summary>Reads the scope enums of the SDKs.</summary>
    public ScopeCatalog(SdkTypes types)
    {
        foreach (var sdk in types.Sdks)
        {
            if (sdk.Scopes is { } scopes)
            {
                _byEnum[scopes] = new ApiScopes(sdk, scopes, types);
            }
        }

        _byText = _byEnum.Values.SelectMany(static api => api.All).ToLookup(static scope => scope.Text);
    }

    /// <summary>The APIs that have scopes.</summary>
    public IEnumerable<ApiScopes> Apis => _byEnum.Values;

    /// <summary>The scopes that an attribute's argument means: one for a member of a scope enum, one of each API that has it for a text; none for anything else.</summary>
    public ImmutableArray<Scope> Find(TypedConstant value)
    {
        if (value is { Kind: TypedConstantKind.Primitive, Value: string text })
        {
            return _byText[text].ToImmutableArray();
        }

        return value is { Kind: TypedConstantKind.Enum, Type: { } type } && _byEnum.TryGetValue(type, out var api) && api.Of(value.Value) is { } scope
            ? ImmutableArray.Create(scope)
            : ImmutableArray<Scope>.Empty;
    }
}
