namespace Specwright;

/// <summary>How an API hands out long lists.</summary>
public enum PagingStyle
{
    /// <summary>Everything in one response.</summary>
    Single,

    /// <summary>A number of the page in the request.</summary>
    PageNumber,

    /// <summary>The number of items to pass over in the request.</summary>
    Offset,

    /// <summary>An opaque text from the response goes into the next request.</summary>
    Cursor,

    /// <summary>The response's body has the URL of the next page.</summary>
    NextUrl,

    /// <summary>The response's <c>Link</c> header (RFC 8288) has the URL of the next page, as <c>rel="next"</c>.</summary>
    LinkHeader,
}
