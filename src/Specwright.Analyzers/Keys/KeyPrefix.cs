using System.Collections.Immutable;

namespace Specwright.Analyzers.Keys;

/// <summary>One way in which an API's keys begin, and the shape of what follows.</summary>
internal sealed record KeyPrefix(string Literal, KeyEnvironment Environment, KeyNames Names)
{
    /// <summary>The shortest random part that counts as a key, unless the API says otherwise.</summary>
    public const int DefaultMinLength = 16;

    /// <summary>The longest random part that counts as a key, unless the API says otherwise.</summary>
    public const int DefaultMaxLength = 512;

    /// <summary>Secret, restricted and publishable: the kinds that most vendors have.</summary>
    public static readonly ImmutableArray<string> DefaultKinds = ImmutableArray.Create("sk", "rk", "pk");

    /// <summary>Words that may stand between prefix and random part, without their underscore.</summary>
    public ImmutableArray<string> Kinds { get; init; } = DefaultKinds;

    /// <summary>The characters of the random part.</summary>
    public KeyCharset Charset { get; init; }

    /// <summary>Length of the shortest random part that is a key.</summary>
    public int MinLength { get; init; } = DefaultMinLength;

    /// <summary>Length of the longest random part that is a key.</summary>
    public int MaxLength { get; init; } = DefaultMaxLength;

    /// <summary>True when the last six characters are the base62 CRC-32 of those before.</summary>
    public bool HasChecksum { get; init; }
}
