using System.ComponentModel;

namespace Specwright;

/// <summary>What a call answered, where its successes differ in what they hold. The generated results derive from it: a case per status.</summary>
public abstract class ApiResult
{
    private readonly object? _value;

    /// <summary>Creates a result.</summary>
    /// <param name="number">The number of its case.</param>
    /// <param name="value">What the case holds; null for a case without content.</param>
    protected ApiResult(int number, object? value)
    {
        Number = number;
        _value = value;
    }

    /// <summary>The HTTP status; 0 for a result that no server sent.</summary>
    public int StatusCode { get; internal set; }

    /// <summary>The number of the case, in the order of the description.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected int Number { get; }

    /// <summary>The value of this case.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The value.</returns>
    protected T Value<T>() => (T)_value!;

    /// <summary>The value, if this is a given case.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="number">The number of the case.</param>
    /// <returns>The value, or the type's default for another case.</returns>
    protected T? ValueOf<T>(int number) => Number == number ? (T?)_value : default;
}
