using Specwright.Generator.Diagnostics;
using Specwright.Generator.Model;

namespace Specwright.Generator.Pipeline;

/// <summary>What became of a spec: its SDK, when there is one, and its problems.</summary>
internal sealed record SdkResult(SdkModel? Model, EquatableArray<Problem> Problems);
