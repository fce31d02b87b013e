using Specwright.Corpus.Inputs;

namespace Specwright.Corpus.Running;

/// <summary>A spec and what to do with it.</summary>
internal sealed record WorkRequest(SpecInput Input, RunOptions Options);
