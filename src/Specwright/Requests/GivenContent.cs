using System;
using System.Net.Http;

namespace Specwright;

/// <summary>Content that the caller made. It goes out once, and is disposed with the request.</summary>
internal sealed class GivenContent(HttpContent content) : RequestContent
{
    private HttpContent? _content = content;

    public override bool CanReplay => false;

    public override HttpContent Create()
    {
        var content = _content ?? throw new InvalidOperationException("The request body is an HttpContent that was already sent.");
        _content = null;
        return content;
    }
}
