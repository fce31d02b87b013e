#nullable enable

namespace UnionOfModelsThatDifferInside;

/// <summary>The <c>ProfileReply</c> schema.</summary>
[ApiSchema("ProfileReply")]
public sealed partial class ProfileReply
{
    /// <summary>The <c>commands</c> member.</summary>
    public IList<ProfileReplyCommandsItem>? Commands { get; set; }
}

/// <summary>The <c>/components/schemas/ProfileReply/properties/commands/items</c> schema.</summary>
[ApiSchema("/components/schemas/ProfileReply/properties/commands/items")]
public sealed partial class ProfileReplyCommandsItem
{
    /// <summary>The <c>type</c> member.</summary>
    public string? Type { get; set; }

    /// <summary>The <c>value</c> member.</summary>
    public ProfileReplyCommandsItemValue? Value { get; set; }
}

/// <summary>The <c>/components/schemas/ProfileReply/properties/commands/items/properties/value</c> schema.</summary>
[ApiSchema("/components/schemas/ProfileReply/properties/commands/items/properties/value")]
public sealed partial class ProfileReplyCommandsItemValue
{
    /// <summary>The <c>name</c> member.</summary>
    public string? Name { get; set; }
}

/// <summary>Both have the same members; what their commands hold tells.</summary>
[ApiSchema("Reply")]
public abstract partial class Reply
{
    /// <summary>Wraps a value as <see cref="ProfileReplyCase"/>.</summary>
    public static implicit operator Reply(ProfileReply value) => throw null!;

    /// <summary>Wraps a value as <see cref="TokenReplyCase"/>.</summary>
    public static implicit operator Reply(TokenReply value) => throw null!;

    /// <summary>The case of <c>ProfileReplyCase</c>.</summary>
    public sealed class ProfileReplyCase : Reply
    {
        /// <summary>Wraps a value.</summary>
        public ProfileReplyCase(ProfileReply value) => throw null!;

        /// <summary>The value.</summary>
        public ProfileReply Value { get; }
    }

    /// <summary>The case of <c>TokenReplyCase</c>.</summary>
    public sealed class TokenReplyCase : Reply
    {
        /// <summary>Wraps a value.</summary>
        public TokenReplyCase(TokenReply value) => throw null!;

        /// <summary>The value.</summary>
        public TokenReply Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : Reply
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>TokenReply</c> schema.</summary>
[ApiSchema("TokenReply")]
public sealed partial class TokenReply
{
    /// <summary>The <c>commands</c> member.</summary>
    public IList<TokenReplyCommandsItem>? Commands { get; set; }
}

/// <summary>The <c>/components/schemas/TokenReply/properties/commands/items</c> schema.</summary>
[ApiSchema("/components/schemas/TokenReply/properties/commands/items")]
public sealed partial class TokenReplyCommandsItem
{
    /// <summary>The <c>type</c> member.</summary>
    public string? Type { get; set; }

    /// <summary>The <c>value</c> member.</summary>
    public IList<TokenReplyCommandsItemValueItem>? Value { get; set; }
}

/// <summary>The <c>/components/schemas/TokenReply/properties/commands/items/properties/value/items</c> schema.</summary>
[ApiSchema("/components/schemas/TokenReply/properties/commands/items/properties/value/items")]
public sealed partial class TokenReplyCommandsItemValueItem
{
    /// <summary>The <c>op</c> member.</summary>
    public string? Op { get; set; }

    /// <summary>The <c>path</c> member.</summary>
    public string? Path { get; set; }
}
