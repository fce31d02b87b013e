namespace CloudNexus.Embedded.Hosting;

/// <summary>Endpoint metadata: needs no credential.</summary>
internal sealed record AnonymousAccess;
