namespace Specwright.Generator.Tests.Features;

/// <summary>Stands for the network: keeps what is sent and answers in order.</summary>
internal sealed class Wire(IEnumerable<GivenAnswer> answers) : HttpMessageHandler
{
    private readonly Queue<GivenAnswer> _answers = new(answers);

    /// <summary>The requests, in order.</summary>
    public List<SentRequest> Sent { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent.Add(await SentRequest.Of(request, cancellationToken));
        var message = (_answers.Count > 0 ? _answers.Dequeue() : GivenAnswer.Nothing).ToMessage();
        message.RequestMessage = request;
        return message;
    }
}
