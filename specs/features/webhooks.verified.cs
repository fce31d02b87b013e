#nullable enable

namespace Webhooks;

/// <summary>The <c>OrderCreated</c> schema.</summary>
[ApiSchema("OrderCreated")]
public sealed partial class OrderCreated : WebhooksWebhookEvent
{
    /// <summary>The <c>event</c> member.</summary>
    public string Event { get; set; } = "order.created";

    /// <summary>The <c>order</c> member.</summary>
    public required OrderCreatedOrder Order { get; set; }
}

/// <summary>The <c>/components/schemas/OrderCreated/properties/order</c> schema.</summary>
[ApiSchema("/components/schemas/OrderCreated/properties/order")]
public sealed partial class OrderCreatedOrder
{
    /// <summary>The <c>id</c> member.</summary>
    public string? Id { get; set; }
}

/// <summary>The <c>OrderDeleted</c> schema.</summary>
[ApiSchema("OrderDeleted")]
public sealed partial class OrderDeleted : WebhooksWebhookEvent
{
    /// <summary>The <c>event</c> member.</summary>
    public string Event { get; set; } = "order.deleted";

    /// <summary>The <c>id</c> member.</summary>
    public required string Id { get; set; }
}

/// <summary>The events that the API sends.</summary>
[ApiSchema("WebhooksWebhookEvent")]
public abstract partial class WebhooksWebhookEvent
{
    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : WebhooksWebhookEvent
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}
