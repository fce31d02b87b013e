using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;

namespace Specwright;

/// <summary>A <c>multipart/form-data</c> body (RFC 7578), or one of another kind of multipart whose parts have names all the same.</summary>
internal sealed class MultipartContentBody : RequestContent
{
    private const string Prefix = "multipart/";

    private readonly string _subtype;
    private readonly List<MultipartPart> _parts;

    public MultipartContentBody(List<MultipartPart> parts, string mediaType = "multipart/form-data")
    {
        HeaderRules.Check("Content-Type", mediaType, nameof(mediaType));
        var essence = mediaType.Split(';')[0].Trim();
        _subtype = essence.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? essence.Substring(Prefix.Length) : "form-data";
        _parts = parts;
    }

    public override bool CanReplay => _parts.TrueForAll(static part => part.Content.CanReplay);

    public void Add(MultipartPart part) => _parts.Add(part);

    public override HttpContent Create()
    {
        // Unquoted: a boundary of these characters needs no quotes, and some servers do not read them.
        var boundary = "specwright-" + Guid.NewGuid().ToString("N");
        var content = new MultipartContent(_subtype, boundary);
        foreach (var part in _parts)
        {
            content.Add(part.Create());
        }

        return WithType(content, Prefix + _subtype + "; boundary=" + boundary);
    }
}
