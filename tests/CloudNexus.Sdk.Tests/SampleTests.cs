using System.Text.Json;
using CloudNexus.Sdk.Tests.Support;
using Specwright;

namespace CloudNexus.Sdk.Tests;

/// <summary>What the documents show is read into models and written back; and models written by hand are what the documents show.</summary>
public sealed class SampleTests
{
    private static readonly Dictionary<string, (string Json, Func<string, IJsonModel> Read)> s_samples = new(StringComparer.Ordinal)
    {
        ["platform: create server"] = (Samples.CreateServer, static json => JsonModel.Parse(json, Platform.CreateServerRequest.Read)),
        ["platform: server.created"] = (Samples.ServerCreated, static json => JsonModel.Parse(json, Platform.CloudNexusWebhookEvent.Read)),
        ["platform: security.threat.detected"] = (Samples.ThreatDetected, static json => JsonModel.Parse(json, Platform.CloudNexusWebhookEvent.Read)),
        ["instances: create instance"] = (Samples.CreateInstanceS1, static json => JsonModel.Parse(json, Instances.CreateInstanceRequest.Read)),
        ["instances: error"] = (Samples.InsufficientCredits, static json => JsonModel.Parse(json, Instances.ErrorResponse.Read)),
        ["core: health"] = (Samples.Health, static json => JsonModel.Parse(json, Core.Health.Read)),
        ["core: create instance"] = (Samples.CreateInstanceS2, static json => JsonModel.Parse(json, Core.CreateInstanceRequest.Read)),
        ["core: instance"] = (Samples.InstanceS2, static json => JsonModel.Parse(json, Core.Instance.Read)),
        ["core: buckets"] = (Samples.Buckets, static json => JsonModel.Parse(json, Core.BucketList.Read)),
        ["compute: instances"] = (Samples.InstanceListS4, static json => JsonModel.Parse(json, Compute.InstanceList.Read)),
        ["compute: create instance"] = (Samples.CreateInstanceS4, static json => JsonModel.Parse(json, Compute.CreateInstanceRequest.Read)),
        ["compute: resize"] = (Samples.Resize, static json => JsonModel.Parse(json, Compute.InstanceAction.Read)),
    };

    public static TheoryData<string> Names() => [.. s_samples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_read_and_written_back_as_it_was(string name)
    {
        var (json, read) = s_samples[name];

        Assert.Equal(Canonical.Of(json), Canonical.Of(read(json)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Members_that_no_document_names_survive(string name)
    {
        var (json, read) = s_samples[name];
        var more = json.TrimEnd()[..^1] + """, "x_new": { "deep": [1, null, "\u00e9"] } }""";

        Assert.Equal(Canonical.Of(more), Canonical.Of(read(more)));
    }

    [Fact]
    public void Tags_are_a_list_in_one_document_and_a_map_in_another()
    {
        var list = new Instances.CreateInstanceRequest
        {
            Name = "prod-api-01", Plan = Instances.Plan.Pro, Region = "us-east-1", Image = "ubuntu-22.04-lts", Tags = ["web", "production"],
        };
        var map = new Compute.CreateInstanceRequest
        {
            Name = "worker-node-alpha",
            Type = Compute.InstanceType.Compute8x16,
            Region = "eu-west-2",
            Image = "ubuntu-22.04-lts",
            SshKeys = ["key_7f8g9h0j1k2l"],
            Tags = new Dictionary<string, string> { ["environment"] = "production", ["team"] = "platform" },
        };

        Assert.Equal(Canonical.Of(Samples.CreateInstanceS1), Canonical.Of(list));
        Assert.Equal(Canonical.Of(Samples.CreateInstanceS4), Canonical.Of(map));
    }

    [Fact]
    public void Requests_written_by_hand_are_those_of_the_documents()
    {
        var server = new Platform.CreateServerRequest { Region = "us-east-1", Plan = "professional", Image = "ubuntu-22.04", Count = 2 };
        var instance = new Core.CreateInstanceRequest
        {
            Name = "web-prod-primary",
            Plan = Core.Plan.Professional,
            Region = Core.Region.UsEast,
            SshKeys = ["ssh-rsa AAAAB3..."],
            AutoScale = new Core.AutoScalePolicy { MinInstances = 2, MaxInstances = 10, CpuThreshold = 75 },
        };
        var resize = new Compute.ResizeAction { Type = Compute.InstanceType.Memory4x32 };

        Assert.Equal(Canonical.Of(Samples.CreateServer), Canonical.Of(server));
        Assert.Equal(Canonical.Of(Samples.CreateInstanceS2), Canonical.Of(instance));
        Assert.Equal(Canonical.Of(Samples.Resize), Canonical.Of(resize));
    }

    [Fact]
    public void What_is_optional_and_not_set_is_not_sent()
    {
        var small = new Core.CreateInstanceRequest { Name = "a", Plan = Core.Plan.Starter, Region = Core.Region.ApSouth };

        Assert.Equal("""{"name":"a","plan":"starter","region":"ap-south"}""", JsonModel.ToJson(small));
        Assert.Equal("""{"name":"a"}""", JsonModel.ToJson(new Keys.CreateInstanceRequest { Name = "a" }));
    }

    [Fact]
    public void A_flag_that_is_off_is_not_a_flag_that_is_unset()
    {
        Assert.Equal("""{"cache_ttl":60}""", JsonModel.ToJson(new Core.CdnConfig { CacheTtl = 60 }));
        Assert.Equal("""{"cache_ttl":60,"ssl_enabled":false}""", JsonModel.ToJson(new Core.CdnConfig { CacheTtl = 60, SslEnabled = false }));
    }

    [Fact]
    public void Sizes_beyond_32_bits_are_read()
    {
        var buckets = JsonModel.Parse(Samples.Buckets, Core.BucketList.Read);

        Assert.Equal(89_012_345_678L, buckets.Items[1].SizeBytes);
        Assert.Equal(typeof(long), typeof(Core.Bucket).GetProperty(nameof(Core.Bucket.SizeBytes))!.PropertyType);
    }

    [Fact]
    public void Instances_and_buckets_are_typed()
    {
        var instance = JsonModel.Parse(Samples.InstanceS2, Core.Instance.Read);
        var bucket = JsonModel.Parse(Samples.Buckets, Core.BucketList.Read).Items[0];
        var compute = JsonModel.Parse(Samples.InstanceListS4, Compute.InstanceList.Read).Data[0];

        Assert.Equal(new DateTimeOffset(2025, 5, 20, 14, 32, 0, TimeSpan.Zero), instance.CreatedAt);
        Assert.Equal(Core.InstanceStatus.Provisioning, instance.Status);
        Assert.True(JsonModel.Parse(Samples.Health, Core.Health.Read) is { Uptime: 9999312, Region: { Value: "us-east-1", IsKnown: false } });
        Assert.Equal("/instances/inst_8x92a1b3/logs", instance.Links!.Logs!.OriginalString);
        Assert.Equal((12450L, new DateTimeOffset(2025, 1, 15, 9, 0, 0, TimeSpan.Zero)), (bucket.ObjectCount, bucket.CreatedAt));
        Assert.Equal(("198.51.100.42", Compute.InstanceStatus.Running), (compute.Ipv4, compute.Status));
    }

    [Fact]
    public void The_offset_of_a_time_survives()
    {
        var json = Samples.InstanceS2.Replace("14:32:00Z", "14:32:00+05:30", StringComparison.Ordinal);
        var instance = JsonModel.Parse(json, Core.Instance.Read);

        Assert.Equal(TimeSpan.FromHours(5.5), instance.CreatedAt.Offset);
        Assert.Contains("2025-05-20T14:32:00+05:30", JsonModel.ToJson(instance), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonSerializer_reads_and_writes_models_too()
    {
        var instance = JsonSerializer.Deserialize<Core.Instance>(Samples.InstanceS2)!;

        Assert.Equal(Canonical.Of(Samples.InstanceS2), Canonical.Of(JsonSerializer.Serialize(instance)));
    }

    [Fact]
    public void Money_in_details_stays_text()
    {
        var error = JsonModel.Parse(Samples.InsufficientCredits, Instances.ErrorResponse.Read).Error;

        Assert.Equal(("$2.45", "$5.00"), (error.Details!["current_balance"].GetString(), error.Details["required"].GetString()));
        Assert.Equal("req_8f7e6d5c4b3a2f1e", error.RequestId);
    }
}
