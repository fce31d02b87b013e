using System;
using System.Diagnostics;

namespace Specwright;

/// <summary>
/// A text that must not be shown: <see cref="ToString"/> gives "***", and the debugger, interpolation and records that print their members
/// see nothing else. <see cref="Reveal"/> gives the text. Generated for <c>format: password</c> and members marked as secret.
/// </summary>
[DebuggerDisplay("***")]
public sealed class SecretString : IEquatable<SecretString>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value;

    /// <summary>Wraps a secret.</summary>
    /// <param name="value">The secret text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public SecretString(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Wraps a secret. There is no implicit way back.</summary>
    /// <param name="value">The secret text.</param>
#pragma warning disable CA2225 // The constructor is the named alternative.
    public static implicit operator SecretString(string value) => new(value);
#pragma warning restore CA2225

    /// <summary>Whether two secrets have the same text.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SecretString? left, SecretString? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two secrets differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SecretString? left, SecretString? right) => !(left == right);

    /// <summary>The secret itself. Call it where the secret is used, and keep the result nowhere.</summary>
    /// <returns>The text.</returns>
    public string Reveal() => _value;

    /// <summary>Compares the texts without stopping at the first difference.</summary>
    /// <param name="other">The other secret.</param>
    /// <returns>Whether the texts are equal.</returns>
    public bool Equals(SecretString? other)
    {
        if (other is null || other._value.Length != _value.Length)
        {
            return false;
        }

        var difference = 0;
        for (var i = 0; i < _value.Length; i++)
        {
            difference |= _value[i] ^ other._value[i];
        }

        return difference == 0;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SecretString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>Always "***".</summary>
    /// <returns>The mask.</returns>
    public override string ToString() => "***";
}
