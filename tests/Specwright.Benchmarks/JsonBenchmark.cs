using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Specwright.Benchmarks.Models;
using Specwright.Benchmarks.Plain;

namespace Specwright.Benchmarks;

/// <summary>Reads and writes a page of 100 items of 15 members.</summary>
public static class JsonBenchmark
{
    // Its default options: with any other encoder its generated fast path for writing is off. The data needs no escaping, so all write the same bytes.
    private static readonly PlainContext s_context = PlainContext.Default;

    private static readonly JsonSerializerOptions s_reflection = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static void Run()
    {
        var json = JsonModel.ToUtf8Bytes(Page());
        var ours = JsonModel.Parse(json, ServerPage.Read);
        var plain = JsonSerializer.Deserialize(json, PlainContext.Default.PlainPage)!;
        if (!JsonSerializer.SerializeToUtf8Bytes(plain, s_context.PlainPage).AsSpan().SequenceEqual(json))
        {
            throw new InvalidOperationException("The contenders do not write the same JSON.");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{json.Length:n0} bytes of JSON, 100 items of 15 members\n"));
        InterleavedRunner.Run(
            "read",
            new Contender("STJ source generator", () => JsonSerializer.Deserialize(json, s_context.PlainPage)!),
            new Contender("STJ generator, required", () => JsonSerializer.Deserialize(json, s_context.RequiredPage)!),
            new Contender("STJ reflection", () => JsonSerializer.Deserialize<PlainPage>(json, s_reflection)!),
            new Contender("Specwright", () => JsonModel.Parse(json, ServerPage.Read)));
        Console.WriteLine();
        InterleavedRunner.Run(
            "write",
            new Contender("STJ source generator", () => JsonSerializer.SerializeToUtf8Bytes(plain, s_context.PlainPage)),
            new Contender("STJ reflection", () => JsonSerializer.SerializeToUtf8Bytes(plain, s_reflection)),
            new Contender("Specwright", () => JsonModel.ToUtf8Bytes(ours)));
    }

    private static ServerPage Page() => new()
    {
        Data = Enumerable.Range(0, 100).Select(Item).ToList(),
        Total = 4711,
    };

    private static Server Item(int i) => new()
    {
        Id = "srv_" + (1_000_000 + i).ToString(CultureInfo.InvariantCulture),
        Name = "web-prod-" + i.ToString(CultureInfo.InvariantCulture),
        Region = "us-east-1",
        Status = i % 3 == 0 ? ServerState.Stopped : ServerState.Running,
        Plan = i % 5 == 0 ? null : "professional",
        Image = "ubuntu-22.04-lts",
        Ipv4 = "198.51.100." + (i % 256).ToString(CultureInfo.InvariantCulture),
        Vcpus = 4 + i,
        MemoryMb = 8192,
        DiskBytes = 89_012_345_678 + i,
        PricePerHour = 0.125 + (i / 100.0),
        Tags = ["web", "production"],
        CreatedAt = new DateTimeOffset(2025, 1, 15, 9, i % 60, 0, TimeSpan.FromHours(1)),
        Owner = new ServerOwner { Id = "usr_" + i.ToString(CultureInfo.InvariantCulture), Email = "ops@example.com" },
        Locked = i % 2 == 0,
    };
}
