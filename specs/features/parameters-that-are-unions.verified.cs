#nullable enable

namespace ParametersThatAreUnions;

/// <summary>Ids</summary>
[ApiSchema("/paths/~1find~1{key}/get/parameters/2/schema")]
public abstract partial class FindIds
{
    /// <summary>Wraps a value as <see cref="StringCase"/>.</summary>
    public static implicit operator FindIds(string value) => throw null!;

    /// <summary>The case of <c>StringCase</c>.</summary>
    public sealed class StringCase : FindIds
    {
        /// <summary>Wraps a value.</summary>
        public StringCase(string value) => throw null!;

        /// <summary>The value.</summary>
        public string Value { get; }
    }

    /// <summary>The case of <c>ListCase</c>.</summary>
    public sealed class ListCase : FindIds
    {
        /// <summary>Wraps a value.</summary>
        public ListCase(IList<string> value) => throw null!;

        /// <summary>The value.</summary>
        public IList<string> Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : FindIds
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The parameters of <c>find</c>.</summary>
public sealed partial class FindParameters
{
    /// <summary>The <c>q</c> parameter.</summary>
    public TextOrNumber? Q { get; set; }

    /// <summary>The <c>ids</c> parameter.</summary>
    public FindIds? Ids { get; set; }

    /// <summary>The <c>X-Key</c> parameter.</summary>
    public TextOrNumber? XKey { get; set; }

    /// <summary>The <c>seen</c> parameter.</summary>
    public TextOrNumber? Seen { get; set; }
}

/// <summary>Unions</summary>
public partial class ParametersThatAreUnionsClient : ApiClient
{
    /// <summary>The <c>Things</c> operations.</summary>
    public virtual ThingsClient Things => throw null!;
}

/// <summary>The <c>TextOrNumber</c> schema.</summary>
[ApiSchema("TextOrNumber")]
public abstract partial class TextOrNumber
{
    /// <summary>Wraps a value as <see cref="StringCase"/>.</summary>
    public static implicit operator TextOrNumber(string value) => throw null!;

    /// <summary>Wraps a value as <see cref="IntegerCase"/>.</summary>
    public static implicit operator TextOrNumber(long value) => throw null!;

    /// <summary>The case of <c>StringCase</c>.</summary>
    public sealed class StringCase : TextOrNumber
    {
        /// <summary>Wraps a value.</summary>
        public StringCase(string value) => throw null!;

        /// <summary>The value.</summary>
        public string Value { get; }
    }

    /// <summary>The case of <c>IntegerCase</c>.</summary>
    public sealed class IntegerCase : TextOrNumber
    {
        /// <summary>Wraps a value.</summary>
        public IntegerCase(long value) => throw null!;

        /// <summary>The value.</summary>
        public long Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : TextOrNumber
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>Things</c> operations.</summary>
public partial class ThingsClient : ResourceClient
{
    /// <summary>Calls <c>GET /find/{key}</c>.</summary>
    /// <param name="key">The <c>key</c> in the path.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("find", "GET", "/find/{key}")]
    public virtual Task FindAsync(
        TextOrNumber key,
        FindParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
