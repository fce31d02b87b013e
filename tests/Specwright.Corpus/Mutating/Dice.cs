namespace Specwright.Corpus.Mutating;

/// <summary>Choices that a seed decides.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A number from 0 to below <paramref name="end"/>.</summary>
    public int Below(int end) => _random.Next(end);

    /// <summary>One of several.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public T Pick<T>(IReadOnlyList<T> choices) => choices.Count > 0 ? choices[_random.Next(choices.Count)] : throw new ArgumentException("There is nothing to choose from.", nameof(choices));
}
