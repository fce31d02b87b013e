using System;
using System.Text;

namespace CloudNexus.Embedded;

/// <summary>A webhook as CloudNexus sends it: the body and the signature over exactly these bytes.</summary>
public sealed class WebhookDelivery
{
    /// <summary>The header that carries <see cref="Signature"/>: <c>X-CloudNexus-Signature</c>.</summary>
    public const string SignatureHeader = "X-CloudNexus-Signature";

    internal WebhookDelivery(string eventType, byte[] body, string signature)
    {
        EventType = eventType;
        Body = body;
        Signature = signature;
    }

    /// <summary>The event, for example <c>server.created</c>.</summary>
    public string EventType { get; }

    /// <summary>The raw body: a JSON object with event, id, timestamp and data.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The body read as UTF-8.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    /// <summary>HMAC-SHA256 of <see cref="Body"/> with the secret's UTF-8 bytes as key, in lower-case hexadecimal digits.</summary>
    public string Signature { get; }
}
