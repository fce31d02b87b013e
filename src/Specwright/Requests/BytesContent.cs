using System.Net.Http;

namespace Specwright;

/// <summary>A body that is already in memory.</summary>
internal sealed class BytesContent : RequestContent
{
    private readonly byte[] _bytes;
    private readonly bool _isJson;

    public BytesContent(byte[] bytes, string mediaType, bool isJson)
    {
        HeaderRules.Check("Content-Type", mediaType, nameof(mediaType));
        _bytes = bytes;
        _isJson = isJson;
        MediaType = mediaType;
    }

    public string MediaType { get; }

    public override byte[]? Json => _isJson ? _bytes : null;

    public override HttpContent Create() => WithType(new ByteArrayContent(_bytes), MediaType);
}
