namespace Specwright.Corpus.Reports;

/// <summary>The most memory that was in use while a spec was generated and compiled.</summary>
/// <param name="Managed">Bytes of the garbage-collected heap, as sampled.</param>
/// <param name="Process">Resident bytes of the process; 0 where the system does not say.</param>
internal sealed record RunMemory(long Managed, long Process);
