using System;

namespace CloudNexus.Embedded.Authentication;

/// <summary>The APIs that a credential is good for.</summary>
[Flags]
internal enum ApiSet
{
    None = 0,
    Platform = 1,
    Instances = 2,
    Core = 4,
    Keys = 8,
    Compute = 16,
}
