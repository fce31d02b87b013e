namespace CloudNexus.Embedded;

/// <summary>The plan of the account, on which the documented rate limits depend.</summary>
public enum CloudNexusTier
{
    /// <summary>Starter: platform 100, instances 60, keys 60 (burst 100), compute 120 requests a minute.</summary>
    Starter,

    /// <summary>Professional: platform 500, instances 300, keys 1,000 (burst 2,000), compute 120 requests a minute.</summary>
    Professional,

    /// <summary>Enterprise: platform 2,000, instances 1,000, keys unlimited, compute 1,000 requests a minute.</summary>
    Enterprise,
}
