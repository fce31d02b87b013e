using System.Collections.Immutable;

namespace Specwright.Analyzers.Keys;

/// <summary>The keys of CloudNexus, known without any option or spec.</summary>
internal static class BuiltInKeys
{
    private static readonly KeyNames s_names = new("CloudNexus", "CN_API_KEY", "CloudNexus:ApiKey");

    public static ImmutableArray<KeyPrefix> All { get; } = ImmutableArray.Create(
        Live("cn_live_"), Live("cnx_live_"), Live("cnx_prod_"),
        Test("cn_test_"), Test("cnx_test_"), Test("cnx_stg_"), Test("cnx_dev_"));

    private static KeyPrefix Live(string literal) => new(literal, KeyEnvironment.Live, s_names);

    private static KeyPrefix Test(string literal) => new(literal, KeyEnvironment.Test, s_names);
}
