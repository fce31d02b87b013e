using System;

namespace CloudNexus.Embedded;

/// <summary>What a subscriber answered to a webhook.</summary>
/// <param name="Url">The subscription's address.</param>
/// <param name="StatusCode">The status it answered.</param>
public sealed record WebhookReceipt(Uri Url, int StatusCode);
