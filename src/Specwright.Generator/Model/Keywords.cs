namespace Specwright.Generator.Model;

/// <summary>The reserved keywords of C#, which need an <c>@</c> to be identifiers.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto",
        "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out",
        "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc",
        "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using",
        "virtual", "void", "volatile", "while",
    };

    /// <summary>Whether a text is a reserved keyword.</summary>
    public static bool Contains(string text) => s_keywords.Contains(text);

    /// <summary>The identifier, with an <c>@</c> when it is a keyword.</summary>
    public static string Escape(string identifier) => Contains(identifier) ? "@" + identifier : identifier;
}
