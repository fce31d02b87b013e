namespace Specwright;

/// <summary>A string enum that keeps texts its specification did not list. Every generated string enum implements it.</summary>
public interface IOpenEnum
{
    /// <summary>The text as it stands on the wire; <see langword="null"/> only for a default value that nobody set.</summary>
    string? Value { get; }

    /// <summary>Whether the specification lists <see cref="Value"/>.</summary>
    bool IsKnown { get; }
}
