using System.Net.Http;

namespace Specwright;

/// <summary>A request body that can be turned into HTTP content once per attempt.</summary>
internal abstract class RequestContent
{
    /// <summary>Whether a second attempt can send the same body again.</summary>
    public virtual bool CanReplay => true;

    /// <summary>The JSON of the body, for merging additional members; null when it is not JSON.</summary>
    public virtual byte[]? Json => null;

    /// <summary>Makes the content of one attempt.</summary>
    public abstract HttpContent Create();

    /// <summary>Sets a content type that was checked but that the framework's parser need not accept.</summary>
    protected static HttpContent WithType(HttpContent content, string mediaType)
    {
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }
}
