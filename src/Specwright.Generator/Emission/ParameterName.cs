using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>The names of parameters that stand for a type or member.</summary>
internal static class ParameterName
{
    /// <summary>The camelCase form of a PascalCase identifier: <c>URLPart</c> is <c>urlPart</c>, <c>String</c> is <c>@string</c>.</summary>
    public static string Of(string pascal) => Keywords.Escape(Camel(pascal));

    /// <summary>The name of a private static field.</summary>
    public static string OfStaticField(string pascal) => "s_" + Camel(pascal);

    /// <summary>The name of a private field.</summary>
    public static string OfField(string pascal) => "_" + Camel(pascal);

    private static string Camel(string pascal)
    {
        pascal = pascal.TrimStart('@');
        var upper = pascal.TakeWhile(char.IsUpper).Count();
        var lower = upper <= 1 || upper == pascal.Length ? upper : upper - 1;
        return pascal.Substring(0, lower).ToLowerInvariant() + pascal.Substring(lower);
    }
}
