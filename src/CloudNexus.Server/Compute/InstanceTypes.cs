using System.Collections.Generic;

namespace CloudNexus.Embedded.Compute;

/// <summary>The instance types that S4's table of parameters lists. Its sample response holds one that is not among them, <c>standard-4x8</c>.</summary>
internal static class InstanceTypes
{
    public static IReadOnlyList<string> All { get; } = ["standard-2x4", "compute-8x16", "memory-4x32"];
}
