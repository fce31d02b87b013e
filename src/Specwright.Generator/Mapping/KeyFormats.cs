using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping;

/// <summary>The key formats that a document describes (<c>x-specwright-key</c> on a security scheme).</summary>
internal sealed class KeyFormats
{
    private readonly List<string> _entries = [];

    /// <summary>Reads the formats of a document.</summary>
    public KeyFormats(Document document)
    {
        foreach (var scheme in document.SecuritySchemes.Members)
        {
            var key = document.References.Follow(scheme.Value)["x-specwright-key"];
            EnvironmentVariable ??= key["env"].StringOrNull is { } variable && Identifiers.IsValid(variable) ? variable : null;
            foreach (var prefix in key["prefixes"].Items)
            {
                Add(prefix);
            }
        }
    }

    /// <summary>The prefixes.</summary>
    public List<string> Prefixes { get; } = [];

    /// <summary>The environment variable that holds a key.</summary>
    public string? EnvironmentVariable { get; }

    /// <summary>All formats as <c>prefix:environment</c>, for the analyzers; null when there are none.</summary>
    public string? Text => _entries.Count == 0 ? null : string.Join(";", _entries.Distinct(StringComparer.Ordinal));

    // A prefix shorter than this would be found in ordinary words.
    private void Add(Node prefix)
    {
        var value = prefix["value"].StringOrNull;
        if (value is { Length: >= 4 and <= 64 } && value.All(static c => c is > ' ' and < (char)127 and not (':' or ';')))
        {
            Prefixes.Add(value);
            _entries.Add(value + ":" + (prefix["environment"].StringOrNull == "live" ? "live" : "test"));
        }
    }
}
