using System.ComponentModel;

namespace Specwright;

/// <summary>What a call answered, where its successes differ in what they hold. The generated results derive from it: a case per status.</summary>
public abstract class ApiResult
{
    /// <summary>The HTTP status; 0 for a result that no server sent.</summary>
    public int StatusCode { get; internal set; }

    /// <summary>The number of the case, in the order of the description.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected int Number { get; init; }

    /// <summary>What the case holds; null for a case without content.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected object? Content { get; init; }

    /// <summary>The value of this case.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The value.</returns>
    protected T Value<T>() => (T)Content!;

    /// <summary>The value, if this is a given case.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="number">The number of the case.</param>
    /// <returns>The value, or the type's default for another case.</returns>
    protected T? ValueOf<T>(int number) => Number == number ? (T?)Content : default;
}
