using System;
using System.Collections.Generic;

namespace Specwright;

/// <summary>
/// A member that may be absent, null, or have a value. Used where the specification says both optional and nullable, because there
/// "not sent" and "sent as null" mean different things (RFC 7396: null removes a member).
/// </summary>
/// <typeparam name="T">The type of the value; nullable when null is a legal value.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>A defined value, which may be <see langword="null"/>.</summary>
    /// <param name="value">The value.</param>
    public Optional(T value)
    {
        _value = value;
        IsDefined = true;
    }

    /// <summary>The absent value: the member is not written. It is also the default of this type.</summary>
    public static Optional<T> Undefined => default;

    /// <summary>Whether there is a value (perhaps null) at all.</summary>
    public bool IsDefined { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; ask <see cref="IsDefined"/> first.</exception>
    public T Value => IsDefined ? _value : throw new InvalidOperationException("The optional member is undefined. Ask IsDefined before Value.");

    /// <summary>The value, or the default of <typeparamref name="T"/> when undefined.</summary>
    /// <returns>The value or the default.</returns>
    public T? GetValueOrDefault() => _value;

    /// <summary>The value, or <paramref name="fallback"/> when undefined.</summary>
    /// <param name="fallback">What to return when there is no value.</param>
    /// <returns>The value or the fallback.</returns>
    public T GetValueOrDefault(T fallback) => IsDefined ? _value : fallback;

    /// <summary>Makes a defined value.</summary>
    /// <param name="value">The value, which may be null.</param>
#pragma warning disable CA2225 // The constructor is the named alternative.
    public static implicit operator Optional<T>(T value) => new(value);
#pragma warning restore CA2225

    /// <summary>Whether two optionals are both undefined, or have equal values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether two optionals differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => IsDefined == other.IsDefined && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsDefined ? (_value is null ? 1 : EqualityComparer<T>.Default.GetHashCode(_value)) : 0;

    /// <summary>The value as text, "null", or "undefined".</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => IsDefined ? _value?.ToString() ?? "null" : "undefined";
}
