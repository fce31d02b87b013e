using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;

namespace Specwright;

/// <summary>A <c>multipart/form-data</c> body (RFC 7578).</summary>
internal sealed class MultipartContentBody(List<MultipartPart> parts) : RequestContent
{
    public override bool CanReplay => parts.TrueForAll(static part => part.Content.CanReplay);

    public override HttpContent Create()
    {
        // Unquoted: a boundary of these characters needs no quotes, and some servers do not read them.
        var boundary = "specwright-" + Guid.NewGuid().ToString("N");
        var content = new MultipartContent("form-data", boundary);
        foreach (var part in parts)
        {
            content.Add(part.Create());
        }

        return WithType(content, "multipart/form-data; boundary=" + boundary);
    }
}
