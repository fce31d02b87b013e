using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>Tells the cases of a union without discriminator apart, by the shape of the JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonUnion
{
    // Unions inside of unions could multiply attempts without end; beyond this many in one value the first refusal stands.
    private const int MostAttempts = 16;

    [ThreadStatic]
    private static int s_depth;

    [ThreadStatic]
    private static int s_attempts;

    private readonly JsonShape[] _shapes;

    /// <summary>Lists the shapes of the cases.</summary>
    /// <param name="shapes">One shape per case, in the order of the specification.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shapes"/> is null.</exception>
    public JsonUnion(params JsonShape[] shapes) => _shapes = shapes ?? throw new ArgumentNullException(nameof(shapes));

    /// <summary>
    /// Reads a value as the case whose shape fits best; when that case refuses something deeper inside, as the others that fit, in turn.
    /// </summary>
    /// <typeparam name="T">The union.</typeparam>
    /// <param name="reader">The reader; it stands on the start of the value.</param>
    /// <param name="read">Reads a case.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">No case that fits by its shape can be read; what the best one refused.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    public T Read<T>(ref Utf8JsonReader reader, JsonCaseReadFunc<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var start = reader;
        var best = Match(reader);
        s_attempts = s_depth++ == 0 ? 0 : s_attempts;
        try
        {
            return read(ref reader, best);
        }
        catch (JsonException) when (best >= 0)
        {
            if (TryOthers(start, best, read, out var value, ref reader))
            {
                return value!;
            }

            throw;
        }
        finally
        {
            s_depth--;
        }
    }

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

    private bool TryOthers<T>(Utf8JsonReader start, int best, JsonCaseReadFunc<T> read, out T? value, ref Utf8JsonReader reader)
    {
        foreach (var index in Others(start, best))
        {
            if (s_attempts++ >= MostAttempts)
            {
                break;
            }

            reader = start;
            try
            {
                value = read(ref reader, index);
                return true;
            }
            catch (JsonException)
            {
                // The next case, or what the best one refused.
            }
        }

        value = default;
        return false;
    }

    // The cases that fit besides the best, the better ones first.
    private List<int> Others(Utf8JsonReader start, int best)
    {
        var others = new List<(int Score, int Index)>();
        for (var i = 0; i < _shapes.Length; i++)
        {
            var score = i == best ? -1 : _shapes[i].Score(start);
            if (score >= 0)
            {
                others.Add((-score, i));
            }
        }

        others.Sort();
        return others.ConvertAll(static other => other.Index);
    }
}
