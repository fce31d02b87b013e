namespace CloudNexus.Embedded.Hosting;

/// <summary>Endpoint metadata: changes something, so a read-only credential gets 403.</summary>
internal sealed record WriteAccess;
