using System.Collections.Generic;

namespace Specwright.Analyzers.Keys;

/// <summary>What one pass over a text finds; null where there is nothing.</summary>
/// <param name="Pieces">Where a literal may be a piece of a key, in order.</param>
/// <param name="Escapes">Where printable ASCII is escaped, in order.</param>
internal readonly record struct TextPlaces(List<int>? Pieces, List<int>? Escapes);
