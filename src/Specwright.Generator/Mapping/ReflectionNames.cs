using System.Text.RegularExpressions;

namespace Specwright.Generator.Mapping;

/// <summary>Names of schemas that tools take from .NET's reflection, as in <c>Page`1[[Shop.User, Shop, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null]]</c>.</summary>
internal static class ReflectionNames
{
    private static readonly Regex s_noise = new(@",[^,\[\]]*, Version=[^,\[\]]*, Culture=[^,\[\]]*, PublicKeyToken=[^,\[\]]*|`\d+(?=$|[\[+.])", RegexOptions.CultureInvariant);

    /// <summary>The name without assemblies and numbers of type parameters; any other name as it is.</summary>
    public static string Readable(string name) => name.IndexOf('`') < 0 && !name.Contains("PublicKeyToken") ? name : s_noise.Replace(name, "");
}
