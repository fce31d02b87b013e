using System.Text.Json.Nodes;

namespace Specwright.Corpus.Wire;

/// <summary>The arguments of a call, and what the spec says of them.</summary>
/// <param name="Values">The arguments.</param>
/// <param name="Sent">The parameters that have a value.</param>
/// <param name="Body">The body; null for none.</param>
/// <param name="Missing">Required parameters that the method has no place for.</param>
internal sealed record WireArguments(object?[] Values, IReadOnlyList<(WireParameter Parameter, JsonNode Value)> Sent, WireBody? Body, IReadOnlyList<WireParameter> Missing);
