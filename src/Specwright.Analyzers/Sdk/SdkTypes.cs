using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Specwright.Analyzers.Sdk;

/// <summary>
/// The generated SDKs that a compilation can use, its own and those of the assemblies it refers to, and the runtime's attributes on their types.
/// All rules about generated types start here: it is found once for each compilation, and where there is no SDK they leave at once.
/// </summary>
internal sealed class SdkTypes
{
    private static readonly ConditionalWeakTable<Compilation, Lazy<SdkTypes?>> s_found = new();

    private readonly Compilation _compilation;

    private SdkTypes(Compilation compilation, ImmutableArray<GeneratedSdk> sdks)
    {
        _compilation = compilation;
        Sdks = sdks;
    }

    /// <summary>The SDKs, those of references first; at least one.</summary>
    public ImmutableArray<GeneratedSdk> Sdks { get; }

    /// <summary>What a compilation can use; null when there is no generated SDK.</summary>
    public static SdkTypes? Of(Compilation compilation)
        => s_found.GetValue(compilation, static key => new Lazy<SdkTypes?>(() => Find(key))).Value;

    /// <summary>One of the runtime's types, by a name of <see cref="SdkMarkers"/>; null when the runtime is too old to have it.</summary>
    public INamedTypeSymbol? Marker(string metadataName) => _compilation.GetTypeByMetadataName(metadataName);

    private static SdkTypes? Find(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(SdkMarkers.Sdk) is not { } marker)
        {
            return null;
        }

        var sdks = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(static assembly => assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == SdkMarkers.Runtime)))
            .Append(compilation.Assembly)
            .SelectMany(assembly => Read(assembly, marker))
            .ToImmutableArray();
        return sdks.IsEmpty ? null : new SdkTypes(compilation, sdks);
    }

    private static IEnumerable<GeneratedSdk> Read(IAssemblySymbol assembly, INamedTypeSymbol marker)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, marker)
                && attribute.ConstructorArguments is { Length: 2 } arguments
                && arguments[0].Value is INamedTypeSymbol client
                && arguments[1].Value is string title)
            {
                var scopes = attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Scopes").Value;
                yield return new GeneratedSdk(client, title, scopes.Kind == TypedConstantKind.Type ? scopes.Value as INamedTypeSymbol : null);
            }
        }
    }
}
