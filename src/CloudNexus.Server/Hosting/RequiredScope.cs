namespace CloudNexus.Embedded.Hosting;

/// <summary>Endpoint metadata: the scope a key must have.</summary>
internal sealed record RequiredScope(string Scope);
