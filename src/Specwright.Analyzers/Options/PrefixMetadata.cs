using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Specwright.Analyzers.Options;

/// <summary>Finds what generated SDKs state about their keys: <c>[assembly: AssemblyMetadata("Specwright.KeyPrefixes", "…")]</c>.</summary>
internal static class PrefixMetadata
{
    private const string Runtime = "Specwright";
    private static readonly string[] s_platform = ["System", "Microsoft", "mscorlib", "netstandard", "Windows", "WindowsBase", "PresentationCore", "PresentationFramework"];

    /// <summary>The texts of the references, then those of the compilation itself.</summary>
    public static IEnumerable<string> Read(Compilation compilation)
        => compilation.SourceModule.ReferencedAssemblySymbols
            .Where(static a => !IsPlatform(a))
            .Append(compilation.Assembly)
            .SelectMany(Read);

    private static IEnumerable<string> Read(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "AssemblyMetadataAttribute" }
                && attribute.ConstructorArguments is { Length: 2 } arguments
                && arguments[0].Value is OptionNames.PrefixesMetadata
                && arguments[1].Value is string text)
            {
                yield return text;
            }
        }
    }

    /// <summary>Attributes of the some 160 platform assemblies are not worth reading, unless one is an SDK of ours.</summary>
    private static bool IsPlatform(IAssemblySymbol assembly)
    {
        var name = assembly.Name;
        return s_platform.Any(p => name.StartsWith(p, StringComparison.Ordinal) && (name.Length == p.Length || name[p.Length] == '.'))
            && !assembly.Modules.Any(static m => m.ReferencedAssemblies.Any(static r => r.Name == Runtime));
    }
}
