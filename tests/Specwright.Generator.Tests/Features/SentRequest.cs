namespace Specwright.Generator.Tests.Features;

/// <summary>A request as it went out.</summary>
/// <param name="Method">The method.</param>
/// <param name="Url">The URL.</param>
/// <param name="Headers">Request and content headers, several values joined by commas.</param>
/// <param name="Body">The body; null when it has none. The boundary of a multipart body reads <c>BOUNDARY</c>.</param>
internal sealed record SentRequest(string Method, Uri Url, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    /// <summary>Reads a message before it is disposed.</summary>
    public static async Task<SentRequest> Of(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated.AsEnumerable() ?? [])
            .ToDictionary(static header => header.Key, static header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase);
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        if (request.Content?.Headers.ContentType?.Parameters.FirstOrDefault(static parameter => parameter.Name == "boundary")?.Value?.Trim('"') is { } boundary)
        {
            body = body!.Replace(boundary, "BOUNDARY", StringComparison.Ordinal).ReplaceLineEndings("\n").TrimEnd('\n');
            headers["Content-Type"] = headers["Content-Type"].Replace(boundary, "BOUNDARY", StringComparison.Ordinal);
        }

        return new SentRequest(request.Method.Method, request.RequestUri!, headers, body);
    }

    /// <summary>Fails the test unless this is the expected request.</summary>
    public void AssertIs(ExpectedRequest expected)
    {
        var target = expected.Line.Contains("://", StringComparison.Ordinal) ? Url.AbsoluteUri : Url.PathAndQuery;
        Assert.Equal(expected.Line, Method + " " + target);
        foreach (var (name, value) in expected.Headers)
        {
            Assert.Equal(name + ": " + value, name + ": " + Headers.GetValueOrDefault(name, ""));
        }

        AssertBody(expected.Body);
    }

    private void AssertBody(string? expected)
    {
        if (expected is not null && Body is not null && Headers.GetValueOrDefault("Content-Type", "").Contains("json", StringComparison.Ordinal))
        {
            Json.AssertEqual(expected, Body);
        }
        else
        {
            Assert.Equal(expected, Body);
        }
    }
}
