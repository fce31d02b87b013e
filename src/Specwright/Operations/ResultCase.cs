using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Specwright.Json;

namespace Specwright;

/// <summary>How the response of one status becomes a result.</summary>
/// <typeparam name="TResult">The result.</typeparam>
public abstract class ResultCase<TResult> where TResult : ApiResult
{
    private readonly string _status;

    private ResultCase(string status)
    {
        ArgumentException.ThrowIfNullOrEmpty(status);
        _status = status;
    }

    internal virtual bool KeepsResponse => false;

    /// <summary>A status whose response is JSON.</summary>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <param name="status"><c>200</c>, <c>2XX</c> or <c>default</c>; the most exact one wins.</param>
    /// <param name="read">The type's reading method.</param>
    /// <param name="make">Makes the result.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public static ResultCase<TResult> Json<T>(string status, JsonReadFunc<T> read, Func<T, TResult> make)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new Case<T>(status, _ => new JsonResponseReader<T>(read)!, make);
    }

    /// <summary>A status whose response is text.</summary>
    /// <param name="status"><c>200</c>, <c>2XX</c> or <c>default</c>; the most exact one wins.</param>
    /// <param name="make">Makes the result.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public static ResultCase<TResult> Text(string status, Func<string, TResult> make) => new Case<string>(status, static _ => TextResponseReader.Instance, make);

    /// <summary>A status whose response is handed over as a stream.</summary>
    /// <param name="status"><c>200</c>, <c>2XX</c> or <c>default</c>; the most exact one wins.</param>
    /// <param name="make">Makes the result.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public static ResultCase<TResult> Stream(string status, Func<Stream, TResult> make) => new Case<Stream>(status, static clock => new StreamResponseReader(clock), make);

    /// <summary>A status whose response has nothing to say.</summary>
    /// <param name="status"><c>204</c>, <c>2XX</c> or <c>default</c>; the most exact one wins.</param>
    /// <param name="make">Makes the result.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public static ResultCase<TResult> Empty(string status, Func<TResult> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        return new Case<bool>(status, static _ => NoResponseReader.Instance, _ => make());
    }

    internal int Rank(int status) => StatusPattern.Rank(_status, status);

    internal abstract Task<TResult> ReadAsync(ApiCall call, HttpResponseMessage response, TimeProvider clock, long maxBytes, CancellationToken cancellationToken);

    private sealed class Case<T> : ResultCase<TResult>
    {
        private readonly Func<TimeProvider, ResponseReader<T>> _reader;
        private readonly Func<T, TResult> _make;

        public Case(string status, Func<TimeProvider, ResponseReader<T>> reader, Func<T, TResult> make) : base(status)
        {
            ArgumentNullException.ThrowIfNull(make);
            _reader = reader;
            _make = make;
        }

        internal override bool KeepsResponse => typeof(T) == typeof(Stream);

        internal override async Task<TResult> ReadAsync(ApiCall call, HttpResponseMessage response, TimeProvider clock, long maxBytes, CancellationToken cancellationToken) =>
            _make(await _reader(clock).ReadAsync(call, response, maxBytes, cancellationToken).ConfigureAwait(false));
    }
}
