using System.IO;
using System.Net.Http;

namespace Specwright;

/// <summary>A body that is a file on disk, opened for each attempt and closed with it.</summary>
internal sealed class FileContent : RequestContent
{
    private const int BufferSize = 64 * 1024;

    private readonly string _path;
    private readonly string _mediaType;

    public FileContent(string path, string mediaType)
    {
        HeaderRules.Check("Content-Type", mediaType, nameof(mediaType));
        _path = path;
        _mediaType = mediaType;
    }

    public override HttpContent Create()
    {
        var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan);
        return WithType(new StreamContent(file), _mediaType);
    }
}
