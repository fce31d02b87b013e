using System.Globalization;
using System.Text;
using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>The names of generated files: unique in a compilation, and safe on every file system.</summary>
internal static class HintNames
{
    /// <summary>The name of the file that polyfills stand in, one for all specs.</summary>
    public const string Polyfills = "Specwright.Polyfills.g.cs";

    private const int MaxStem = 95;
    private const string Extension = ".g.cs";

    private static readonly HashSet<string> s_devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "aux", "con", "nul", "prn", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4",
        "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>The file of a generated type.</summary>
    public static string OfType(SdkHeader header, string typeName) => Of(header.HintPrefix + "." + typeName);

    /// <summary>The file of several parts that share a slot.</summary>
    /// <param name="header">What every part knows.</param>
    /// <param name="kind">What the parts are, such as <c>Objects</c>.</param>
    /// <param name="slot">The slot, from 0 on.</param>
    public static string OfSlot(SdkHeader header, string kind, int slot) =>
        Of(header.HintPrefix + "." + kind + "." + slot.ToString("d3", CultureInfo.InvariantCulture));

    private static string Of(string wanted)
    {
        var stem = new StringBuilder(wanted.Length);
        foreach (var c in wanted)
        {
            stem.Append(c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '.' ? c : '_');
        }

        var safe = stem.ToString().Trim('.');
        var first = safe.Split('.')[0];
        if (safe == wanted && safe.Length <= MaxStem && first.Length > 0 && !s_devices.Contains(first))
        {
            return safe + Extension;
        }

        // What had to change could now equal another name; the hash of the wanted name keeps them apart.
        return "_" + safe.Substring(0, Math.Min(safe.Length, MaxStem - 10)) + "_" + Hash(wanted) + Extension;
    }

    private static string Hash(string text) => StableHash.Of(text).ToString("x8", CultureInfo.InvariantCulture);
}
