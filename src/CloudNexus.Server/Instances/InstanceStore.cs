using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CloudNexus.Embedded.Data;

namespace CloudNexus.Embedded.Instances;

/// <summary>The instances of S1: 23 at the start, then what clients create and delete.</summary>
internal sealed class InstanceStore
{
    private static readonly string[] s_plans = ["starter", "pro", "enterprise"];
    private static readonly string[] s_regions = ["us-east-1", "eu-west-1", "ap-south-1"];
    private readonly Store<Instance> _instances = new(static instance => instance.Id);
    private readonly Ids _ids = new();
    private readonly Deployments _deployments;

    public InstanceStore(Deployments deployments)
    {
        _deployments = deployments;
        foreach (var number in Enumerable.Range(1, 23))
        {
            _instances.Add(Seed(number));
        }
    }

    public IReadOnlyList<Instance> All()
    {
        _deployments.LookAtAll(isPoll: false);
        return _instances.All();
    }

    public Instance? Poll(string id)
    {
        _deployments.Poll(id);
        return _instances.Find(id);
    }

    public Instance Create(string name, string plan, string region, string image, IReadOnlyList<string> tags)
    {
        var instance = new Instance(_ids.Next("inst_", 12), name, plan, region, image, "provisioning", tags);
        _instances.Add(instance);
        _deployments.Start(instance.Id, () => _instances.Change(instance.Id, static deployed => deployed with { Status = "running" }));
        return instance;
    }

    public Instance? Remove(string id) => _instances.Remove(id);

    private Instance Seed(int number) => new(
        _ids.Next("inst_", 12),
        "prod-api-" + number.ToString("00", CultureInfo.InvariantCulture),
        s_plans[number % s_plans.Length],
        s_regions[number % s_regions.Length],
        "ubuntu-22.04-lts",
        number % 5 == 0 ? "stopped" : "running",
        number % 2 == 0 ? ["web", "production"] : ["batch"]);
}
