#nullable enable

namespace FormEncoding;

/// <summary>The <c>Charges</c> operations.</summary>
public partial class ChargesClient : ResourceClient
{
    /// <summary>Calls <c>POST /charges</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("createCharge", "POST", "/charges")]
    public virtual Task CreateAsync(
        CreateChargeRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /charges</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("listCharges", "GET", "/charges")]
    public virtual Task ListAsync(
        ListChargesParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>/paths/~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema</c> schema.</summary>
[ApiSchema("/paths/~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema")]
public sealed partial class CreateChargeRequest
{
    /// <summary>The <c>amount</c> member.</summary>
    public required long Amount { get; set; }

    /// <summary>The <c>expand</c> member.</summary>
    public IList<string>? Expand { get; set; }

    /// <summary>The <c>metadata</c> member.</summary>
    public IDictionary<string, string>? Metadata { get; set; }

    /// <summary>The <c>items</c> member.</summary>
    public IList<CreateChargeRequestItemsItem>? Items { get; set; }

    /// <summary>The <c>address</c> member.</summary>
    public CreateChargeRequestAddress? Address { get; set; }

    /// <summary>The <c>codes</c> member.</summary>
    public IList<long>? Codes { get; set; }

    /// <summary>The <c>words</c> member.</summary>
    public IList<string>? Words { get; set; }

    /// <summary>The <c>labels</c> member.</summary>
    public IList<string>? Labels { get; set; }

    /// <summary>The <c>nested</c> member.</summary>
    public CreateChargeRequestNested? Nested { get; set; }
}

/// <summary>
/// The <c>/paths/~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/address</c> schema.
/// </summary>
[ApiSchema("/paths/~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/address")]
public sealed partial class CreateChargeRequestAddress
{
    /// <summary>The <c>city</c> member.</summary>
    public string? City { get; set; }

    /// <summary>The <c>zip</c> member.</summary>
    public string? Zip { get; set; }
}

/// <summary>
/// The <c>/paths/~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items</c> schema.
/// </summary>
[ApiSchema("/paths/~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/items/items")]
public sealed partial class CreateChargeRequestItemsItem
{
    /// <summary>The <c>price</c> member.</summary>
    public string? Price { get; set; }

    /// <summary>The <c>taxes</c> member.</summary>
    public IList<string>? Taxes { get; set; }
}

/// <summary>
/// The <c>/paths/~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/nested</c> schema.
/// </summary>
[ApiSchema("/paths/~1charges/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/nested")]
public sealed partial class CreateChargeRequestNested
{
    /// <summary>The <c>x</c> member.</summary>
    public long? X { get; set; }
}

/// <summary>The <c>Fields</c> operations.</summary>
public partial class FieldsClient : ResourceClient
{
    /// <summary>Calls <c>POST /fields</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("setFields", "POST", "/fields")]
    public virtual Task SetAsync(
        IDictionary<string, string> body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Forms</summary>
public partial class FormEncodingClient : ApiClient
{
    /// <summary>The <c>Charges</c> operations.</summary>
    public virtual ChargesClient Charges => throw null!;

    /// <summary>The <c>Fields</c> operations.</summary>
    public virtual FieldsClient Fields => throw null!;
}

/// <summary>The parameters of <c>listCharges</c>.</summary>
public sealed partial class ListChargesParameters
{
    /// <summary>The <c>expand</c> parameter.</summary>
    public IList<string>? Expand { get; set; }
}
