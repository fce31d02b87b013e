using System;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Specwright.Analyzers.Constraints;

/// <summary>The words of the API description, from the documentation of generated members; blank where the compiler has none.</summary>
internal static class SpecWords
{
    private const int MaxLength = 160;

    /// <summary>What the description says of a property or parameter, ready to follow a message.</summary>
    public static string Of(ISymbol symbol)
    {
        var words = symbol is IParameterSymbol { ContainingSymbol: { } method } ? Read(method, "param", symbol.Name) : Read(symbol, "summary", null);
        return words.Length == 0 ? "" : $": {(words.Length > MaxLength ? words.Substring(0, MaxLength) + "…" : words)}";
    }

    private static string Read(ISymbol symbol, string element, string? name)
    {
        try
        {
            var xml = symbol.GetDocumentationCommentXml();
            var found = string.IsNullOrEmpty(xml)
                ? null
                : XDocument.Parse(xml).Descendants(element).FirstOrDefault(candidate => name is null || (string?)candidate.Attribute("name") == name);
            return found is null ? "" : string.Join(" ", found.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        catch (XmlException)
        {
            return "";
        }
    }
}
