using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Specwright.Generator.Tests.Incremental;

/// <summary>What a project file says: properties, and metadata of its files under <c>path|name</c>.</summary>
internal sealed class ProjectOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptionsProvider
{
    public static ProjectOptions None { get; } = new(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GlobalOptions => new Options(values, "");

    public ProjectOptions With(string path, string name, string value) =>
        new(values.SetItem(path + "|build_metadata.AdditionalFiles." + name, value));

    public ProjectOptions WithProperty(string name, string value) => new(values.SetItem("|build_property." + name, value));

    /// <summary>The same content in a new object, which hosts hand out at will.</summary>
    public ProjectOptions Copy() => new(values);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(values, "none");

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(values, textFile.Path);

    private sealed class Options(ImmutableDictionary<string, string> values, string path) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(path + "|" + key, out value);
    }
}
