using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using CloudNexus.Embedded.Json;

namespace CloudNexus.Embedded;

/// <summary>
/// A deliberate deviation from the documents, for negative tests. A fault with a <see cref="StatusCode"/> answers instead of the endpoint, which then does
/// not run; any other fault changes the answer of the endpoint, which has run.
/// </summary>
public sealed class Fault
{
    /// <summary>The status to answer instead of the endpoint, or <see langword="null"/> to let the endpoint answer.</summary>
    public int? StatusCode { get; init; }

    /// <summary>Headers to set on the response; a <see langword="null"/> value removes the header.</summary>
    public IReadOnlyDictionary<string, string?> Headers { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>The bytes to answer as body, or <see langword="null"/> to keep the endpoint's.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>Changes the JSON body: edit the node and return it, or return another; <see langword="null"/> gives the literal <c>null</c>.</summary>
    public Func<JsonNode, JsonNode?>? JsonEdit { get; init; }

    /// <summary>How long to wait by the server's clock before the request is handled; <see cref="Timeout.InfiniteTimeSpan"/> never answers.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>How long to wait by the server's clock in the middle of the body, its first half sent; <see cref="Timeout.InfiniteTimeSpan"/> never goes on.</summary>
    public TimeSpan BodyDelay { get; init; }

    /// <summary>The connection is cut after this many bytes of the body; with -1 before any byte of the response. <see langword="null"/> cuts nothing.</summary>
    public int? CutAfter { get; init; }

    /// <summary>Changes the endpoint's JSON, for example removes a field, adds one, or gives an enum an unknown value.</summary>
    /// <param name="edit">Edits the node in place.</param>
    /// <returns>The fault.</returns>
    public static Fault Edit(Action<JsonNode> edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        return new Fault
        {
            JsonEdit = node =>
            {
                edit(node);
                return node;
            },
        };
    }

    /// <summary>Sets one value in the endpoint's JSON.</summary>
    /// <param name="path">Names and array indexes separated by dots, for example <c>data.0.status</c>.</param>
    /// <param name="value">The value; <see langword="null"/> writes a JSON null.</param>
    /// <returns>The fault.</returns>
    public static Fault Set(string path, JsonNode? value) => Edit(root => JsonPath.Set(root, path, value?.DeepClone()));

    /// <summary>Removes one field from the endpoint's JSON.</summary>
    /// <param name="path">Names and array indexes separated by dots, for example <c>data.0.id</c>.</param>
    /// <returns>The fault.</returns>
    public static Fault Remove(string path) => Edit(root => JsonPath.Remove(root, path));

    /// <summary>Answers instead of the endpoint.</summary>
    /// <param name="statusCode">An HTTP status, 200 to 599.</param>
    /// <param name="body">The body, sent as UTF-8.</param>
    /// <param name="contentType">The body's media type.</param>
    /// <param name="headers">More headers; a <see langword="null"/> value removes the header.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> is not an HTTP status.</exception>
    public static Fault Answer(int statusCode, string body, string contentType = "application/json", IReadOnlyDictionary<string, string?>? headers = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        var all = new Dictionary<string, string?>(headers ?? new Dictionary<string, string?>(), StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = contentType };
        return new Fault { StatusCode = statusCode, Headers = all, Body = Encoding.UTF8.GetBytes(body) };
    }

    /// <summary>Answers a status with an error body.</summary>
    /// <param name="statusCode">An HTTP status, 200 to 599.</param>
    /// <param name="code">The machine-readable code.</param>
    /// <param name="headers">More headers, for example Retry-After.</param>
    /// <returns>The fault.</returns>
    public static Fault Error(int statusCode, string code = "INTERNAL_ERROR", IReadOnlyDictionary<string, string?>? headers = null)
    {
        var error = new JsonObject { ["code"] = code, ["message"] = "A fault was injected.", ["request_id"] = "req_fa017fa017fa017f" };
        return Answer(statusCode, new JsonObject { ["error"] = error }.ToJsonString(), headers: headers);
    }

    /// <summary>Answers 429 with Retry-After.</summary>
    /// <param name="retryAfter">The header's text: seconds, an HTTP date, or anything a broken server might send; <see langword="null"/> leaves it out.</param>
    /// <returns>The fault.</returns>
    public static Fault TooManyRequests(string? retryAfter) => Error(429, "RATE_LIMITED", new Dictionary<string, string?> { ["Retry-After"] = retryAfter });

    /// <summary>Answers 502 with the HTML page of a proxy.</summary>
    /// <returns>The fault.</returns>
    public static Fault BadGateway() => Answer(502, "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n", "text/html");

    /// <summary>The endpoint's status and headers with an empty body.</summary>
    /// <returns>The fault.</returns>
    public static Fault Empty() => new() { Body = ReadOnlyMemory<byte>.Empty };

    /// <summary>The endpoint runs, but the connection is cut before any of its answer is sent.</summary>
    /// <returns>The fault.</returns>
    public static Fault Disconnect() => new() { CutAfter = -1 };

    /// <summary>The connection is cut in the body.</summary>
    /// <param name="bytes">How many bytes of the body are sent; at least 0.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bytes"/> is negative.</exception>
    public static Fault Truncate(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        return new Fault { CutAfter = bytes };
    }

    /// <summary>Never answers: the request ends with its connection or with the server.</summary>
    /// <returns>The fault.</returns>
    public static Fault Hang() => new() { Delay = Timeout.InfiniteTimeSpan };

    /// <summary>Answers late.</summary>
    /// <param name="delay">How long to wait by the server's clock.</param>
    /// <returns>The fault.</returns>
    public static Fault Late(TimeSpan delay) => new() { Delay = delay };

    /// <summary>Sends the head and half of the body, then waits before the rest.</summary>
    /// <param name="delay">How long to wait by the server's clock; <see cref="Timeout.InfiniteTimeSpan"/> never goes on.</param>
    /// <returns>The fault.</returns>
    public static Fault SlowBody(TimeSpan delay) => new() { BodyDelay = delay };

    /// <summary>What kind of fault it is.</summary>
    /// <returns>A short description.</returns>
    public override string ToString() => StatusCode?.ToString(CultureInfo.InvariantCulture) ?? "a changed answer";
}
