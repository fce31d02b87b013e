namespace Specwright.Generator.Mapping.Operations;

/// <summary>What stands between the braces of a path, where that is more than a name: notations of gateways and routers that OpenAPI does not know.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="SpansSegments">Whether the value may have slashes.</param>
internal sealed record PathExpression(string Name, bool SpansSegments)
{
    /// <summary>
    /// Reads <c>name=projects/*</c> (gRPC), <c>+name</c> (RFC 6570), <c>name+</c> (AWS), <c>*name</c>, <c>**name</c>, <c>name:constraint</c> and <c>name?</c> (ASP.NET Core);
    /// null for what is a name.
    /// </summary>
    public static PathExpression? Of(string text)
    {
        var start = text.Length - text.TrimStart('+', '*').Length;
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.' or '$'))
        {
            end++;
        }

        var (name, rest) = (text.Substring(start, end - start), text.Substring(end));
        return name.Length == 0 || !IsKnown(rest) || name.Length == text.Length ? null : new PathExpression(name, start > 0 || Spans(rest));
    }

    /// <summary>Whether the value may be left out: queries, fragments and extensions of RFC 6570, as in <c>{?page,limit}</c> and <c>{._format}</c>.</summary>
    public static bool IsOptional(string text) => text.Length > 1 && text[0] is '?' or '&' or '#' or '.';

    private static bool IsKnown(string rest) => rest is "" or "*" or "+" or "?" || rest[0] is '=' or ':';

    private static bool Spans(string rest) => rest is "*" or "+" or "=**" or ":path" || rest.StartsWith(":.", StringComparison.Ordinal) || (rest.Length > 0 && rest[0] == '=' && rest.Contains('/'));
}
