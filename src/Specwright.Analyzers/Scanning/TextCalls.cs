using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Specwright.Analyzers.Scanning;

/// <summary>The methods that put texts together or hand them on, by name; the symbols are looked up only after the names fit.</summary>
internal static class TextCalls
{
    public const string Concat = "Concat";
    public const string Join = "Join";
    public const string Format = "Format";
    public const string Append = "Append";
    public const string AppendLiteral = "AppendLiteral";
    public const string AppendLine = "AppendLine";
    public const string AppendFormat = "AppendFormat";
    public const string AppendJoin = "AppendJoin";
    public const string Insert = "Insert";
    public const string Replace = "Replace";
    public const string Substring = "Substring";
    public const string GetString = "GetString";

    /// <summary>True for a method whose result holds its receiver's text.</summary>
    public static bool IsKnown(string name) => Combines(name) || PassesOn(name);

    /// <summary>True for a method whose result holds the texts of several arguments.</summary>
    public static bool Combines(string name)
        => name is Concat or Join or Format or Append or AppendLiteral or AppendLine or AppendFormat or AppendJoin || Edits(name);

    /// <summary>True for a method that gives its receiver's text with changes.</summary>
    public static bool Edits(string name) => name is Insert or Replace or Substring || ChangesCase(name);

    /// <summary>True for a method that gives its receiver's text in lower or upper case.</summary>
    public static bool ChangesCase(string name) => name is "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant";

    /// <summary>True for a method that hands on its receiver's text.</summary>
    public static bool PassesOn(string name)
        => name is "ToString" or "Trim" or "TrimEnd" or "TrimStart" or "AsSpan" or "ToArray" or "ToCharArray" or "Normalize";

    /// <summary>True when the object can be a <c>string</c> or a <c>StringBuilder</c>.</summary>
    public static bool MayCreateText(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => LastName(type) is "StringBuilder" or "string" or "String",
        _ => true,
    };

    private static string LastName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        PredefinedTypeSyntax predefined => predefined.Keyword.ValueText,
        _ => "",
    };
}
