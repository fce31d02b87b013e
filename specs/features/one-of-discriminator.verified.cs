#nullable enable

namespace OneOfDiscriminator;

/// <summary>The <c>CardPayment</c> schema.</summary>
[ApiSchema("CardPayment")]
public sealed partial class CardPayment : Payment
{
    /// <summary>The <c>method</c> member.</summary>
    public string Method { get; set; } = "card";

    /// <summary>The <c>number</c> member.</summary>
    public required string Number { get; set; }
}

/// <summary>The <c>CashPayment</c> schema.</summary>
[ApiSchema("CashPayment")]
public sealed partial class CashPayment : Payment
{
    /// <summary>The <c>method</c> member.</summary>
    public string Method { get; set; } = "cash";

    /// <summary>The <c>note</c> member.</summary>
    public string? Note { get; set; }
}

/// <summary>oneOf with a discriminator</summary>
public partial class OneOfDiscriminatorClient : ApiClient
{
    /// <summary>The <c>Payments</c> operations.</summary>
    public virtual PaymentsClient Payments => throw null!;
}

/// <summary>The <c>Payment</c> schema.</summary>
[ApiSchema("Payment")]
public abstract partial class Payment
{
    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : Payment
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>Payments</c> operations.</summary>
public partial class PaymentsClient : ResourceClient
{
    /// <summary>Calls <c>POST /payments</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("pay", "POST", "/payments")]
    public virtual Task PayAsync(Payment body, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}
