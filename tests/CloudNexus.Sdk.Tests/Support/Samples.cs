namespace CloudNexus.Sdk.Tests.Support;

/// <summary>The JSON that the five documents show, as they show it.</summary>
internal static class Samples
{
    public const string CreateServer = """{ "region": "us-east-1", "plan": "professional", "image": "ubuntu-22.04", "count": 2 }""";

    public const string ServerCreated = """
        { "event": "server.created", "id": "evt_9f8a7b6c5d4e", "timestamp": "2025-01-15T14:22:00Z",
          "data": { "server_id": "srv_2x9k4m", "region": "us-east-1", "ip": "10.244.1.5", "status": "running" } }
        """;

    public const string ThreatDetected = """
        { "event": "security.threat.detected", "id": "evt_1a2b3c4d5e6f", "timestamp": "2025-01-15T16:45:12Z",
          "data": { "source_ip": "185.220.101.44", "attack_type": "SYN_FLOOD", "mitigated": true, "packets_blocked": 45200 } }
        """;

    public const string CreateInstanceS1 = """
        { "name": "prod-api-01", "plan": "pro", "region": "us-east-1", "image": "ubuntu-22.04-lts", "tags": ["web", "production"] }
        """;

    public const string InsufficientCredits = """
        { "error": { "code": "INSUFFICIENT_CREDITS", "message": "Account balance is below minimum threshold.",
                     "details": { "current_balance": "$2.45", "required": "$5.00" }, "request_id": "req_8f7e6d5c4b3a2f1e" } }
        """;

    public const string Health = """{ "status": "healthy", "version": "2.4.1", "uptime": 9999312, "region": "us-east-1" }""";

    public const string CreateInstanceS2 = """
        { "name": "web-prod-primary", "plan": "professional", "region": "us-east", "ssh_keys": ["ssh-rsa AAAAB3..."],
          "auto_scale": { "min_instances": 2, "max_instances": 10, "cpu_threshold": 75 } }
        """;

    public const string InstanceS2 = """
        { "id": "inst_8x92a1b3", "name": "web-prod-primary", "status": "provisioning", "plan": "professional", "region": "us-east", "ip": "10.4.2.15",
          "created_at": "2025-05-20T14:32:00Z", "links": { "self": "/instances/inst_8x92a1b3", "logs": "/instances/inst_8x92a1b3/logs" } }
        """;

    public const string Buckets = """
        { "items": [
            { "id": "bkt_1a2b3c", "name": "media-assets", "region": "us-east", "size_bytes": 4589231456, "object_count": 12450, "created_at": "2025-01-15T09:00:00Z" },
            { "id": "bkt_4d5e6f", "name": "db-backups", "region": "eu-west", "size_bytes": 89012345678, "object_count": 365, "created_at": "2024-12-01T00:00:00Z" } ],
          "pagination": { "next_page": "/storage/buckets?cursor=eyJpZCI6ImJrdF80ZDVlNmYifQ==", "total_count": 24 } }
        """;

    public const string InstanceListS4 = """
        { "data": [ { "id": "inst_9x7k2m4p1q8r5s0t", "name": "prod-api-node-01", "type": "standard-4x8", "region": "us-east-1", "status": "running",
                      "ipv4": "198.51.100.42", "created_at": "2024-11-15T08:32:10Z" } ],
          "pagination": { "total": 47, "page": 1, "per_page": 10, "total_pages": 5 } }
        """;

    public const string CreateInstanceS4 = """
        { "name": "worker-node-alpha", "type": "compute-8x16", "region": "eu-west-2", "image": "ubuntu-22.04-lts", "ssh_keys": ["key_7f8g9h0j1k2l"],
          "tags": { "environment": "production", "team": "platform" } }
        """;

    public const string Resize = """{ "action": "resize", "type": "memory-4x32" }""";
}
