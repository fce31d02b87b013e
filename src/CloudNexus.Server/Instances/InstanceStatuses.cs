using System.Collections.Generic;

namespace CloudNexus.Embedded.Instances;

/// <summary>The statuses of S1.</summary>
internal static class InstanceStatuses
{
    public static IReadOnlyList<string> All { get; } = ["running", "stopped", "provisioning"];
}
