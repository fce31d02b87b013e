namespace CloudNexus.Embedded.Data;

/// <summary>How far a piece of background work is.</summary>
internal enum WorkState
{
    Pending,
    Running,
    Finished,
}
