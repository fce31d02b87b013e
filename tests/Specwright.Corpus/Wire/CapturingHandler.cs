using System.Net;
using System.Net.Http.Headers;

namespace Specwright.Corpus.Wire;

/// <summary>The server: keeps what is sent, and answers as it is told.</summary>
internal sealed class CapturingHandler : HttpMessageHandler
{
    // What pages on and on has shown enough.
    private const int MostRequests = 3;

    /// <summary>What is answered to a request.</summary>
    public Func<SentRequest, Answer> Answer { get; set; } = static _ => Wire.Answer.Empty(204);

    /// <summary>The requests since the last call began.</summary>
    public List<SentRequest> Sent { get; } = [];

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Sent.Count == MostRequests)
        {
            throw new EnoughRequestsException();
        }

        var sent = await SentRequest.OfAsync(request, cancellationToken);
        Sent.Add(sent);
        var answer = Answer(sent);
        var response = new HttpResponseMessage((HttpStatusCode)answer.Status) { RequestMessage = request };
        if (answer.MediaType is not null)
        {
            response.Content = new ByteArrayContent(answer.Body);
            response.Content.Headers.ContentType = MediaTypeHeaderValue.TryParse(answer.MediaType, out var mediaType) ? mediaType : null;
        }

        return response;
    }
}
