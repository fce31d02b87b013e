namespace Specwright;

/// <summary>An integer enum that keeps numbers its specification did not list. Every generated integer enum implements it.</summary>
public interface IOpenNumber
{
    /// <summary>The number as it stands on the wire.</summary>
    long Value { get; }

    /// <summary>Whether the specification lists <see cref="Value"/>.</summary>
    bool IsKnown { get; }
}
