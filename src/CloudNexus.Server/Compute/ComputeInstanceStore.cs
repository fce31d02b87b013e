using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CloudNexus.Embedded.Data;

namespace CloudNexus.Embedded.Compute;

/// <summary>The instances of S4: 47 at the start, as its sample's total, the first of them the sample's.</summary>
internal sealed class ComputeInstanceStore
{
    private static readonly string[] s_regions = ["us-east-1", "eu-west-2", "ap-south-1"];
    private static readonly DateTimeOffset s_sampleTime = new(2024, 11, 15, 8, 32, 10, TimeSpan.Zero);
    private readonly Store<ComputeInstance> _instances = new(static instance => instance.Id);
    private readonly Ids _ids = new();
    private readonly TimeProvider _clock;

    public ComputeInstanceStore(TimeProvider clock)
    {
        _clock = clock;
        _instances.Add(new ComputeInstance("inst_9x7k2m4p1q8r5s0t", "prod-api-node-01", "standard-4x8", "us-east-1", "running", "198.51.100.42", s_sampleTime));
        foreach (var number in Enumerable.Range(2, 46))
        {
            _instances.Add(Seed(number));
        }
    }

    public IReadOnlyList<ComputeInstance> All() => _instances.All();

    public ComputeInstance? Find(string id) => _instances.Find(id);

    public ComputeInstance Add(string name, string type, string region)
    {
        var instance = new ComputeInstance(_ids.Next("inst_", 16), name, type, region, "provisioning", Address(_instances.All().Count + 1), _clock.GetUtcNow());
        _instances.Add(instance);
        return instance;
    }

    public void Change(string id, Func<ComputeInstance, ComputeInstance> change) => _instances.Change(id, change);

    public void Remove(string id) => _instances.Remove(id);

    private static string Address(int number) => "198.51.100." + (41 + (number % 200)).ToString(CultureInfo.InvariantCulture);

    private ComputeInstance Seed(int number) => new(
        _ids.Next("inst_", 16),
        "prod-api-node-" + number.ToString("00", CultureInfo.InvariantCulture),
        InstanceTypes.All[number % InstanceTypes.All.Count],
        s_regions[number % s_regions.Length],
        number % 6 == 0 ? "stopped" : "running",
        Address(number),
        s_sampleTime.AddHours(number));
}
