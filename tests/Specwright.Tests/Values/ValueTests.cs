using System.Text.Json;
using Specwright.Json;

namespace Specwright.Tests.Values;

public sealed class ValueTests
{
    [Fact]
    public void An_optional_knows_absent_null_and_value()
    {
        Optional<string?> absent = default;
        Optional<string?> none = null;
        Optional<string?> some = "x";

        Assert.False(absent.IsDefined);
        Assert.True(none.IsDefined);
        Assert.Null(none.Value);
        Assert.Equal("x", some.Value);
        Assert.NotEqual(absent, none);
        Assert.Equal(some, new Optional<string?>("x"));
        Assert.Equal("fallback", absent.GetValueOrDefault("fallback"));
        Assert.Null(none.GetValueOrDefault("fallback"));
        Assert.Throws<InvalidOperationException>(() => absent.Value);
        Assert.Equal(("undefined", "null", "x"), (absent.ToString(), none.ToString(), some.ToString()));
    }

    [Fact]
    public void A_secret_shows_itself_only_when_asked_to()
    {
        SecretString secret = "s3cret";

        Assert.Equal("***", secret.ToString());
        Assert.Equal("key: ***", $"key: {secret}");
        Assert.Equal("s3cret", secret.Reveal());
        Assert.True(secret == new SecretString("s3cret"));
        Assert.False(secret == new SecretString("s3cres"));
        Assert.DoesNotContain("s3cret", JsonSerializer.Serialize(secret), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", new Holder(secret).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Scopes_are_a_list_with_spaces_both_ways()
    {
        var scopes = ScopeSet.Parse(" compute:read  storage:write\tnetwork:admin compute:read ");

        Assert.Equal("compute:read storage:write network:admin", scopes.ToString());
        Assert.Equal(3, scopes.Count);
        Assert.True(scopes.Contains("compute:read"));
        Assert.False(scopes.Contains("Compute:Read"));
        Assert.Equal(scopes, ScopeSet.Parse("network:admin storage:write compute:read"));
        Assert.Throws<ArgumentException>(() => new ScopeSet(["a b"]));
    }

    [Fact]
    public void Scopes_imply_others_as_far_as_the_table_goes_and_without_end_in_a_circle()
    {
        var implications = new Dictionary<string, IReadOnlyList<string>>
        {
            ["storage:admin"] = ["storage:write"],
            ["storage:write"] = ["storage:read"],
            ["storage:read"] = ["storage:admin"],
        };

        Assert.True(ScopeSet.Parse("storage:admin").Satisfies(["storage:read", "storage:admin"], implications));
        Assert.False(ScopeSet.Parse("storage:admin").Satisfies(["storage:read"]));
        Assert.False(ScopeSet.Parse("storage:admin").Satisfies(["compute:read"], implications));
        Assert.True(ScopeSet.Empty.Satisfies([]));
    }

    [Fact]
    public void Enum_texts_go_both_ways()
    {
        var texts = new EnumTexts("compute:read", "compute:write");

        Assert.Equal("compute:write", texts.ToText(1));
        Assert.True(texts.TryParse("compute:read", out var index));
        Assert.Equal(0, index);
        Assert.False(texts.TryParse("COMPUTE:READ", out _));
        Assert.Throws<FormatException>(() => texts.Parse("nothing"));
        Assert.Throws<ArgumentOutOfRangeException>(() => texts.ToText(2));
    }

    private sealed record Holder(SecretString Secret);
}
