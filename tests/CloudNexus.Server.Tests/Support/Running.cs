namespace CloudNexus.Embedded.Tests.Support;

/// <summary>A started server with a caller for each of its APIs, and a clock that stands still.</summary>
internal sealed class Running : IAsyncDisposable
{
    private readonly HttpClient _http = new();

    private Running(CloudNexusServer server, ManualClock clock)
    {
        Server = server;
        Clock = clock;
        Platform = new Caller(_http, server.PlatformUrl, server.Keys.Platform.Live, server.Keys.AccountId);
        Instances = new Caller(_http, server.InstancesUrl, server.Keys.Instances.Test);
        Core = new Caller(_http, server.CoreUrl, server.Keys.Core.Live);
        Keys = new Caller(_http, server.KeysUrl, server.Keys.KeyManagement.Live);
        Compute = new Caller(_http, server.ComputeUrl, server.Keys.Compute.Test);
    }

    public CloudNexusServer Server { get; }

    public ManualClock Clock { get; }

    public Caller Platform { get; }

    public Caller Instances { get; }

    public Caller Core { get; }

    public Caller Keys { get; }

    public Caller Compute { get; }

    public static async Task<Running> StartAsync(
        CloudNexusTier tier = CloudNexusTier.Enterprise,
        int? requestsPerMinute = null,
        int workPolls = 3,
        TimeSpan? workDuration = null,
        decimal? accountBalance = null)
    {
        var clock = new ManualClock();
        var server = await CloudNexusServer.StartAsync(
            new CloudNexusServerOptions
            {
                TimeProvider = clock,
                Tier = tier,
                RequestsPerMinute = requestsPerMinute,
                WorkPolls = workPolls,
                WorkDuration = workDuration,
                AccountBalance = accountBalance,
            },
            TestContext.Current.CancellationToken);
        return new Running(server, clock);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }
}
