#nullable enable

namespace ListOrItem;

/// <summary>The <c>Query</c> schema.</summary>
[ApiSchema("Query")]
public sealed partial class Query
{
    /// <summary>The <c>fields</c> member.</summary>
    public QueryFields? Fields { get; set; }
}

/// <summary>The <c>/components/schemas/Query/properties/fields</c> schema.</summary>
[ApiSchema("/components/schemas/Query/properties/fields")]
public abstract partial class QueryFields
{
    /// <summary>Wraps a value as <see cref="StringCase"/>.</summary>
    public static implicit operator QueryFields(string value) => throw null!;

    /// <summary>The case of <c>StringCase</c>.</summary>
    public sealed class StringCase : QueryFields
    {
        /// <summary>Wraps a value.</summary>
        public StringCase(string value) => throw null!;

        /// <summary>The value.</summary>
        public string Value { get; }
    }

    /// <summary>The case of <c>ListCase</c>.</summary>
    public sealed class ListCase : QueryFields
    {
        /// <summary>Wraps a value.</summary>
        public ListCase(IList<string> value) => throw null!;

        /// <summary>The value.</summary>
        public IList<string> Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : QueryFields
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}
