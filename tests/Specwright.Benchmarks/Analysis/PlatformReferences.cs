using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Specwright.Benchmarks.Analysis;

/// <summary>The assemblies of the running .NET.</summary>
internal static class PlatformReferences
{
    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
}
