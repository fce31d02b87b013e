using System;
using System.Collections;
using System.Collections.Generic;

namespace Specwright;

/// <summary>A set of OAuth 2.0 scopes (RFC 6749, section 3.3): texts without spaces, compared ordinally, written with one space between them.</summary>
public sealed class ScopeSet : IReadOnlyCollection<string>, IEquatable<ScopeSet>
{
    private readonly List<string> _scopes = [];
    private readonly HashSet<string> _lookup = new(StringComparer.Ordinal);

    /// <summary>Creates a set.</summary>
    /// <param name="scopes">The scopes; repeated ones count once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scopes"/> is null.</exception>
    /// <exception cref="ArgumentException">A scope is empty or contains white space.</exception>
    public ScopeSet(IEnumerable<string> scopes)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        foreach (var scope in scopes)
        {
            Add(scope);
        }
    }

    /// <summary>The set without any scope.</summary>
    public static ScopeSet Empty { get; } = new([]);

    /// <summary>How many scopes there are.</summary>
    public int Count => _scopes.Count;

    /// <summary>Reads a list of scopes separated by white space.</summary>
    /// <param name="text">The list, as in <c>compute:read storage:write</c>.</param>
    /// <returns>The set, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ScopeSet Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ScopeSet(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether the set has a scope, itself and not by implication.</summary>
    /// <param name="scope">The scope's text.</param>
    /// <returns>Whether it is there.</returns>
    public bool Contains(string scope) => _lookup.Contains(scope);

    /// <summary>Whether this set is enough where <paramref name="required"/> is needed.</summary>
    /// <param name="required">The scopes needed, all of them.</param>
    /// <param name="implications">Which scopes a scope includes, as in <c>storage:admin</c> → <c>storage:read</c>; followed as far as they go. Null for none.</param>
    /// <returns>Whether every required scope is granted or implied.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="required"/> is null.</exception>
    public bool Satisfies(IEnumerable<string> required, IReadOnlyDictionary<string, IReadOnlyList<string>>? implications = null)
    {
        ArgumentNullException.ThrowIfNull(required);
        HashSet<string>? granted = null;
        foreach (var scope in required)
        {
            if (!_lookup.Contains(scope) && !(granted ??= Close(implications)).Contains(scope))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(ScopeSet? other) => other is not null && _lookup.SetEquals(other._lookup);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScopeSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var scope in _scopes)
        {
            hash ^= StringComparer.Ordinal.GetHashCode(scope);
        }

        return hash;
    }

    /// <summary>The scopes with one space between them.</summary>
    /// <returns>What <see cref="Parse"/> reads.</returns>
    public override string ToString() => string.Join(" ", _scopes);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _scopes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(string scope)
    {
        if (string.IsNullOrEmpty(scope))
        {
            throw new ArgumentException("A scope cannot be empty.", nameof(scope));
        }

        foreach (var c in scope)
        {
            if (char.IsWhiteSpace(c))
            {
                throw new ArgumentException("A scope cannot contain white space; ScopeSet.Parse reads a list of them.", nameof(scope));
            }
        }

        if (_lookup.Add(scope))
        {
            _scopes.Add(scope);
        }
    }

    private HashSet<string> Close(IReadOnlyDictionary<string, IReadOnlyList<string>>? implications)
    {
        var closed = new HashSet<string>(_lookup, StringComparer.Ordinal);
        if (implications is null)
        {
            return closed;
        }

        var open = new Stack<string>(_scopes);
        while (open.Count > 0)
        {
            if (!implications.TryGetValue(open.Pop(), out var implied))
            {
                continue;
            }

            foreach (var scope in implied)
            {
                if (closed.Add(scope))
                {
                    open.Push(scope);
                }
            }
        }

        return closed;
    }
}
