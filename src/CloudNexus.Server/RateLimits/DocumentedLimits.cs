namespace CloudNexus.Embedded.RateLimits;

/// <summary>The limits that the documents state for the account's tier, or the customized one in their place.</summary>
internal sealed class DocumentedLimits(CloudNexusTier tier, int? customized)
{
    /// <summary>S0: "Starter: 100 req/min | Professional: 500 req/min | Enterprise: 2,000 req/min (customizable)", per account, on every response.</summary>
    public RateLimit Platform { get; } = new WindowLimit(customized ?? Pick(tier, 100, 500, 2000), countsByCredential: false, reportsOnEveryResponse: true);

    /// <summary>S1: 60, 300, 1,000+ requests a minute by plan, on every response.</summary>
    public RateLimit Instances { get; } = new WindowLimit(customized ?? Pick(tier, 60, 300, 1000), countsByCredential: false, reportsOnEveryResponse: true);

    /// <summary>S3: 60 a minute and a burst of 100; 1,000 and 2,000; custom and unlimited.</summary>
    public RateLimit? Keys { get; } = (customized, tier) switch
    {
        ({ } perMinute, _) => new BucketLimit(perMinute, perMinute),
        (_, CloudNexusTier.Starter) => new BucketLimit(60, 100),
        (_, CloudNexusTier.Professional) => new BucketLimit(1000, 2000),
        _ => null,
    };

    /// <summary>S4: "120 requests/minute for standard keys and 1000 requests/minute for enterprise tiers", per key.</summary>
    public RateLimit Compute { get; } = new WindowLimit(customized ?? Pick(tier, 120, 120, 1000), countsByCredential: true, reportsOnEveryResponse: false);

    private static int Pick(CloudNexusTier tier, int starter, int professional, int enterprise) => tier switch
    {
        CloudNexusTier.Starter => starter,
        CloudNexusTier.Professional => professional,
        _ => enterprise,
    };
}
