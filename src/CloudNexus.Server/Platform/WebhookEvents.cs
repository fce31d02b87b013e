using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace CloudNexus.Embedded.Platform;

/// <summary>The five events of S0 and a payload for each: the document's own where it shows one, a small assumed one where it does not.</summary>
internal static class WebhookEvents
{
    public static IReadOnlyList<string> Names { get; } =
        ["server.created", "server.scaled", "billing.invoice.finalized", "security.threat.detected", "cluster.node.joined"];

    public static JsonObject SampleData(string name) => name switch
    {
        "server.created" => new JsonObject { ["server_id"] = "srv_2x9k4m", ["region"] = "us-east-1", ["ip"] = "10.244.1.5", ["status"] = "running" },
        "security.threat.detected" => new JsonObject { ["source_ip"] = "185.220.101.44", ["attack_type"] = "SYN_FLOOD", ["mitigated"] = true, ["packets_blocked"] = 45200 },
        "server.scaled" => new JsonObject { ["server_id"] = "srv_2x9k4m", ["direction"] = "up", ["instances"] = 3 },
        "billing.invoice.finalized" => new JsonObject { ["invoice_id"] = "inv_7h3k9d", ["amount"] = "129.00", ["currency"] = "USD" },
        "cluster.node.joined" => new JsonObject { ["cluster_id"] = "k8s_4m7p2q", ["node_id"] = "node_5c8r1z" },
        _ => [],
    };
}
