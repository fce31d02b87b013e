#nullable enable

namespace PathParameters;

/// <summary>The <c>Book</c> schema.</summary>
[ApiSchema("Book")]
public sealed partial class Book
{
    /// <summary>The <c>isbn</c> member.</summary>
    public required string Isbn { get; set; }

    /// <summary>The <c>title</c> member.</summary>
    public string? Title { get; set; }
}

/// <summary>The <c>Books</c> operations.</summary>
public partial class BooksClient : ResourceClient
{
    /// <summary>Calls <c>GET /shelves/{shelf}/books/{isbn}</c>.</summary>
    /// <param name="shelf">The <c>shelf</c> in the path.</param>
    /// <param name="isbn">The number on the back.</param>
    /// <returns>The book.</returns>
    [ApiOperation("getBook", "GET", "/shelves/{shelf}/books/{isbn}")]
    public virtual Task<Book> GetAsync(
        long shelf,
        string isbn,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Path parameters</summary>
public partial class PathParametersClient : ApiClient
{
    /// <summary>The <c>Books</c> operations.</summary>
    public virtual BooksClient Books => throw null!;
}
