namespace Specwright.Analyzers.Keys;

/// <summary>The characters of a key's random part.</summary>
internal enum KeyCharset
{
    /// <summary>Letters and digits; <c>_</c> and <c>-</c> separate segments.</summary>
    Base62,

    /// <summary>Hexadecimal digits in either case.</summary>
    Hex,

    /// <summary>Letters, digits, <c>_</c> and <c>-</c>, all of them random.</summary>
    Base64Url,

    /// <summary>Letters, digits, <c>+</c>, <c>/</c> and the padding <c>=</c>.</summary>
    Base64,
}
