using System.Text.Json;
using Specwright.Json;

namespace Specwright.Tests.Json;

/// <summary>Models with more members than a mask has bits.</summary>
public sealed class WideModelTests
{
    private static readonly string[] s_names = [.. Enumerable.Range(0, 130).Select(static i => "member_" + i)];
    private static readonly JsonMembers s_members = new([1UL, 1UL << 3, 1UL << 1], s_names);

    [Fact]
    public void All_members_of_a_wide_model_are_found_in_any_order()
    {
        var json = "{" + string.Join(",", s_names.Reverse().Select(static (name, i) => $"\"{name}\":{i}")) + "}";

        Assert.Equal(Enumerable.Range(0, 130).Reverse(), Read(json));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(67)]
    [InlineData(129)]
    public void A_missing_required_member_is_noticed_in_each_word(int missing)
    {
        var json = "{" + string.Join(",", s_names.Where((_, i) => i != missing).Select(static name => $"\"{name}\":0")) + "}";

        Assert.Equal($"Required members are missing: 'member_{missing}'.", Assert.Throws<JsonModelException>(() => Read(json)).Message);
    }

    [Fact]
    public void One_mask_is_not_enough_for_more_than_64_members()
    {
        Assert.Throws<ArgumentException>(() => new JsonMembers(1UL, s_names));
    }

    private static List<int> Read(string json) => JsonModel.Parse(json, static (ref Utf8JsonReader reader) =>
    {
        var indexes = new List<int>();
        var members = s_members.Start(ref reader);
        while (members.Next(ref reader))
        {
            indexes.Add(members.Index);
            members.Skip(ref reader);
        }

        return indexes;
    });
}
