using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Tests.Keys;

/// <summary>How often a random key is taken for something else, and that names are not taken for keys.</summary>
public sealed class RandomKeyTests
{
    private const int Keys = 20_000;
    private const string Hex = "0123456789abcdef";
    private const string Base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const string Base62 = Base36 + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static readonly KeyMatcher s_matcher = new(BuiltInKeys.All);

    // Sixteen characters of a small alphabet are now and then without a digit, or too even to tell from filler.
    [Theory]
    [InlineData(24, Hex, 1)]
    [InlineData(32, Hex, 0)]
    [InlineData(30, Base62, 3)]
    [InlineData(16, Base62, 5)]
    [InlineData(16, Hex, 60)]
    [InlineData(16, Base36, 160)]
    public void Few_random_keys_are_missed(int length, string alphabet, int most)
    {
        var random = new Random(20240607);
        var missed = 0;
        for (var i = 0; i < Keys; i++)
        {
            var key = "cn_live_sk_" + new string(random.GetItems<char>(alphabet, length));
            missed += s_matcher.Find(key) is [{ Verdict: KeyVerdict.Key, Start: 0 } match] && match.Length == key.Length ? 0 : 1;
        }

        Assert.InRange(missed, 0, most);
    }

    [Theory]
    [InlineData("EnvironmentConfiguration")]
    [InlineData("environmentConfigurationSettings")]
    [InlineData("environmentconfiguration2")]
    [InlineData("HTTPConnectionPoolSettings")]
    [InlineData("MaxConcurrentRequestsPerServer")]
    [InlineData("InstanceCountByRegion24")]
    [InlineData("Authorizationheaderprefix")]
    [InlineData("DatabaseConnectionStringName")]
    [InlineData("sessions24")]
    [InlineData("connections_total_by_region_v2")]
    [InlineData("MAXIMUM_CONNECTIONS_PER_SERVER")]
    [InlineData("qwertyuiopasdfghjklzxcvbnm")]
    [InlineData("zyxwvutsrqponmlkjihgfedcba98765")]
    [InlineData("0123456789ABCDEFGHIJKL")]
    public void Names_and_alphabets_are_no_keys(string name) => Assert.Empty(s_matcher.Find("cn_live_" + name));

    [Theory]
    [InlineData("\\n")]
    [InlineData("\\u0022")]
    [InlineData("%20")]
    [InlineData("%3D")]
    [InlineData("=")]
    [InlineData("/")]
    [InlineData("_")]
    public void A_key_may_follow_an_escape_or_a_separator(string before)
        => Assert.Single(s_matcher.Find("x" + before + Testing.SampleKeys.CnLive));
}
