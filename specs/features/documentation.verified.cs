#nullable enable

namespace Documentation;

/// <summary>First line with &lt;b&gt;tags&lt;/b&gt; &amp; "quotes".</summary>
/// <remarks>
/// Second paragraph: */ }} {{ \u0000 &amp;amp; &lt;see cref="X"/&gt;.
///
/// * a list
/// * of two
/// </remarks>
[ApiSchema("Text")]
public sealed partial class Text
{
    /// <summary>Ends here. */ #pragma warning restore</summary>
    public string? Value { get; set; }

    /// <summary>Only a title</summary>
    public string? Titled { get; set; }
}
