#nullable enable

namespace PartsThatSayMoreOrLess;

/// <summary>The <c>Contrary</c> schema.</summary>
[ApiSchema("Contrary")]
public sealed partial class Contrary
{
    /// <summary>The <c>id</c> member.</summary>
    public long? Id { get; set; }
}

/// <summary>The <c>Either</c> schema.</summary>
[ApiSchema("Either")]
public abstract partial class Either
{
    /// <summary>Wraps a value as <see cref="UserCase"/>.</summary>
    public static implicit operator Either(User value) => throw null!;

    /// <summary>Wraps a value as <see cref="StringCase"/>.</summary>
    public static implicit operator Either(string value) => throw null!;

    /// <summary>The case of <c>UserCase</c>.</summary>
    public sealed class UserCase : Either
    {
        /// <summary>Wraps a value.</summary>
        public UserCase(User value) => throw null!;

        /// <summary>The value.</summary>
        public User Value { get; }
    }

    /// <summary>The case of <c>StringCase</c>.</summary>
    public sealed class StringCase : Either
    {
        /// <summary>Wraps a value.</summary>
        public StringCase(string value) => throw null!;

        /// <summary>The value.</summary>
        public string Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : Either
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>Linked</c> schema.</summary>
[ApiSchema("Linked")]
public sealed partial class Linked
{
    /// <summary>The <c>items</c> member.</summary>
    public IList<JsonElement>? Items { get; set; }

    /// <summary>The <c>next</c> member.</summary>
    public string? Next { get; set; }

    /// <summary>The <c>_links</c> member.</summary>
    public LinkedLinks? Links { get; set; }
}

/// <summary>The <c>/components/schemas/Linked/allOf/1/properties/_links</c> schema.</summary>
[ApiSchema("/components/schemas/Linked/allOf/1/properties/_links")]
public sealed partial class LinkedLinks
{
    /// <summary>The <c>self</c> member.</summary>
    public string? Self { get; set; }

    /// <summary>The <c>next</c> member.</summary>
    public required string Next { get; set; }
}

/// <summary>The <c>Page</c> schema.</summary>
[ApiSchema("Page")]
public sealed partial class Page
{
    /// <summary>The <c>items</c> member.</summary>
    public IList<JsonElement>? Items { get; set; }

    /// <summary>The <c>next</c> member.</summary>
    public string? Next { get; set; }

    /// <summary>The <c>_links</c> member.</summary>
    public PageLinks? Links { get; set; }
}

/// <summary>The <c>/components/schemas/Page/properties/_links</c> schema.</summary>
[ApiSchema("/components/schemas/Page/properties/_links")]
public sealed partial class PageLinks
{
    /// <summary>The <c>self</c> member.</summary>
    public string? Self { get; set; }
}

/// <summary>The <c>User</c> schema.</summary>
[ApiSchema("User")]
public sealed partial class User
{
    /// <summary>The <c>name</c> member.</summary>
    public string? Name { get; set; }
}

/// <summary>The <c>UserPage</c> schema.</summary>
[ApiSchema("UserPage")]
public sealed partial class UserPage
{
    /// <summary>The <c>items</c> member.</summary>
    public IList<User>? Items { get; set; }

    /// <summary>The <c>next</c> member.</summary>
    public string? Next { get; set; }

    /// <summary>The <c>_links</c> member.</summary>
    public PageLinks? Links { get; set; }
}

/// <summary>The <c>UsersFirst</c> schema.</summary>
[ApiSchema("UsersFirst")]
public sealed partial class UsersFirst
{
    /// <summary>The <c>items</c> member.</summary>
    public IList<User>? Items { get; set; }

    /// <summary>The <c>next</c> member.</summary>
    public Uri? Next { get; set; }

    /// <summary>The <c>_links</c> member.</summary>
    public PageLinks? Links { get; set; }
}
