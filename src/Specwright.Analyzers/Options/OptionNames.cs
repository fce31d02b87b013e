namespace Specwright.Analyzers.Options;

/// <summary>The options of the key rules as they are written in .editorconfig, .globalconfig and MSBuild.</summary>
internal static class OptionNames
{
    /// <summary>More prefixes, such as <c>acme_live_:live, acme_test_:test</c>.</summary>
    public const string Prefixes = "specwright_keys.prefixes";

    /// <summary>Length of the shortest random part that is a key.</summary>
    public const string MinLength = "specwright_keys.min_length";

    /// <summary><c>off</c> where a file is not to be searched.</summary>
    public const string Scan = "specwright_keys.scan";

    /// <summary>Fingerprints of keys that may stay, eight hexadecimal digits each.</summary>
    public const string AllowedFingerprints = "specwright_keys.allowed_fingerprints";

    /// <summary><c>true</c> to search generated code as well.</summary>
    public const string IncludeGenerated = "specwright_keys.include_generated";

    /// <summary>What all option names of the key rules start with.</summary>
    public const string Group = "specwright_keys.";

    /// <summary>The MSBuild property with more prefixes.</summary>
    public const string PrefixesProperty = "build_property.SpecwrightKeyPrefixes";

    /// <summary>The item metadata by which the package marks the files that it adds.</summary>
    public const string FileKind = "build_metadata.AdditionalFiles.SpecwrightKind";

    /// <summary>The key of the assembly metadata in which a generated SDK states its prefixes.</summary>
    public const string PrefixesMetadata = "Specwright.KeyPrefixes";
}
