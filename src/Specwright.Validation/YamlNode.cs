using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Validation;

/// <summary>A node of a YAML document and its place.</summary>
internal sealed class YamlNode
{
    /// <summary>Where the node is written.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The text of a scalar; null for collections.</summary>
    public string? Scalar { get; init; }

    /// <summary>True for a scalar without quotes and tag, which may be a number, a truth value or null.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The elements of a sequence; null for other nodes.</summary>
    public List<YamlNode>? Items { get; init; }

    /// <summary>The entries of a mapping; null for other nodes.</summary>
    public List<(YamlNode Key, YamlNode Value)>? Entries { get; init; }
}
