namespace Specwright.Generator.Model;

/// <summary>How a list goes on.</summary>
internal enum PagingStyle
{
    /// <summary>It does not: one page holds everything.</summary>
    Single,

    /// <summary>By page numbers.</summary>
    PageNumber,

    /// <summary>By the number of items to skip.</summary>
    Offset,

    /// <summary>By a cursor in the body.</summary>
    Cursor,

    /// <summary>By a URL in the body.</summary>
    NextUrl,

    /// <summary>By the Link header (RFC 8288).</summary>
    LinkHeader,
}
