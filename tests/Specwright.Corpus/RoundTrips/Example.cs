using Specwright.Generator.Reading;

namespace Specwright.Corpus.RoundTrips;

/// <summary>An example of a spec.</summary>
/// <param name="Schema">The schema that it is an example of, where it is declared.</param>
/// <param name="Value">The example.</param>
/// <param name="IsRequest">Whether it stands in a request, where what is read-only is not sent.</param>
internal sealed record Example(Node Schema, Node Value, bool IsRequest);
