using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Specwright.Analyzers.Tests.Testing;

/// <summary>The assemblies of the running .NET, which are newer than those that any reference package here holds.</summary>
internal static class PlatformReferences
{
    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => p.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];
}
