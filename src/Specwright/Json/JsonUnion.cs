using System;
using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>Tells the cases of a union without discriminator apart, by the shape of the JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonUnion
{
    private readonly JsonShape[] _shapes;

    /// <summary>Lists the shapes of the cases.</summary>
    /// <param name="shapes">One shape per case, in the order of the specification.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shapes"/> is null.</exception>
    public JsonUnion(params JsonShape[] shapes) => _shapes = shapes ?? throw new ArgumentNullException(nameof(shapes));

    /// <summary>Looks ahead on copies of the reader; the caller's reader does not move.</summary>
    /// <param name="reader">The reader; it stands on the start of the value.</param>
    /// <returns>The index of the best case (of equal ones the first), or -1 when none fits.</returns>
    public int Match(Utf8JsonReader reader)
    {
        var best = -1;
        var bestScore = -1;
        for (var i = 0; i < _shapes.Length; i++)
        {
            var score = _shapes[i].Score(reader);
            if (score > bestScore)
            {
                best = i;
                bestScore = score;
            }
        }

        return best;
    }
}
