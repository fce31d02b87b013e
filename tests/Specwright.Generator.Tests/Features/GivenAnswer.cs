using System.Globalization;
using System.Net;
using System.Text;

namespace Specwright.Generator.Tests.Features;

/// <summary>What the API answers to a call.</summary>
/// <param name="Status">The status.</param>
/// <param name="MediaType">The body's media type.</param>
/// <param name="Body">The body.</param>
/// <param name="Headers">Headers besides Content-Type.</param>
internal sealed record GivenAnswer(int Status, string MediaType, string Body, IReadOnlyList<(string Name, string Value)> Headers)
{
    /// <summary>The answer where none is given.</summary>
    public static GivenAnswer Nothing { get; } = new(204, "", "", []);

    /// <summary>Reads the lines that begin with <c>&lt;</c>.</summary>
    public static GivenAnswer Parse(IReadOnlyList<string> lines)
    {
        var words = lines[0][1..].Trim().Split(' ', 2);
        var content = words.Length > 1 ? words[1] : "";
        var mediaType = content.Split(' ')[0];
        var hasMediaType = mediaType.Contains('/', StringComparison.Ordinal) && mediaType[0] is not ('{' or '[' or '"');
        return new GivenAnswer(
            int.Parse(words[0], CultureInfo.InvariantCulture),
            hasMediaType ? mediaType : "application/json",
            string.Join("\n", [hasMediaType ? content[mediaType.Length..].TrimStart() : content, .. lines.Where(IsBody).Select(static line => line[2..].TrimStart())]),
            [.. lines.Skip(1).Where(static line => !IsBody(line)).Select(static line => ExpectedRequest.Header(line[1..].Trim()))]);
    }

    private static bool IsBody(string line) => line.StartsWith("<<", StringComparison.Ordinal);

    /// <summary>The answer as a message.</summary>
    public HttpResponseMessage ToMessage()
    {
        var message = new HttpResponseMessage((HttpStatusCode)Status);
        if (Body.Length > 0)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
            message.Content.Headers.TryAddWithoutValidation("Content-Type", MediaType);
        }

        foreach (var (name, value) in Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }
}
