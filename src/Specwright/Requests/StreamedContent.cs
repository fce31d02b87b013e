using System;
using System.IO;
using System.Net.Http;

namespace Specwright;

/// <summary>A body read from the caller's stream, which stays open. It can be sent again only when the stream can seek.</summary>
internal sealed class StreamedContent : RequestContent
{
    private readonly Stream _stream;
    private readonly string _mediaType;
    private readonly long _start;
    private bool _wasSent;

    public StreamedContent(Stream stream, string mediaType)
    {
        HeaderRules.Check("Content-Type", mediaType, nameof(mediaType));
        _stream = stream;
        _mediaType = mediaType;
        _start = stream.CanSeek ? stream.Position : 0;
    }

    public override bool CanReplay => _stream.CanSeek;

    public override HttpContent Create()
    {
        if (_wasSent)
        {
            if (!_stream.CanSeek)
            {
                throw new InvalidOperationException("The request body is a stream that cannot seek, and was already sent.");
            }

            _stream.Position = _start;
        }

        _wasSent = true;
        return WithType(new StreamContent(new UnownedStream(_stream)), _mediaType);
    }
}
