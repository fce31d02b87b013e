using System.Text.RegularExpressions;

namespace Specwright.Analyzers.Tests.Testing;

/// <summary>Fills test code with keys: <c>KEY</c> whole, <c>BODY</c> its random part, <c>HEAD</c> and <c>TAIL</c> the halves of that, <c>PROD</c> a mixed-case key, <c>SHORT</c> a shortened one.</summary>
internal static partial class CodeTemplate
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using System.Net.Http; using System.Net.Http.Headers; using System.Text;\n";

    public static string Fill(string code)
        => Words().Replace(code, static m => m.Value switch { "KEY" => SampleKeys.CnLive, "PROD" => SampleKeys.CnxProd, _ => SampleKeys.Short })
            .Replace("CUT", SampleKeys.Short[^6..^2], StringComparison.Ordinal)
            .Replace("GUID", new Guid(Convert.FromHexString(SampleKeys.Hex32)).ToString(), StringComparison.Ordinal)
            .Replace("BODY", SampleKeys.Hex24, StringComparison.Ordinal)
            .Replace("HEAD", SampleKeys.Hex24[..12], StringComparison.Ordinal)
            .Replace("TAIL", SampleKeys.Hex24[12..], StringComparison.Ordinal);

    /// <summary>Statements in a method.</summary>
    public static string Statements(string code) => Usings + "class Case { string s = \"\"; bool flag = false; void Run(HttpClient client) {\n" + Fill(code) + "\n} }";

    /// <summary>Members of a class.</summary>
    public static string Members(string code) => Usings + "partial class Case {\n" + Fill(code) + "\n}";

    /// <summary>As whole words only, so that CN_API_KEY stays what it is.</summary>
    [GeneratedRegex(@"\b(KEY|PROD|SHORT)\b")]
    private static partial Regex Words();
}
