#nullable enable

namespace OperationIdsOfOtherTools;

/// <summary>The <c>ApiResource</c> operations.</summary>
public partial class ApiResourceClient : ResourceClient
{
    /// <summary>Calls <c>GET /api/ping</c>.</summary>
    [ApiOperation("ping", "GET", "/api/ping")]
    public virtual Task PingAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Badges</c> operations.</summary>
public partial class BadgesClient : ResourceClient
{
    /// <summary>Calls <c>GET /api/v4/projects/{id}/badges</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    [ApiOperation("getApiV4ProjectsIdBadges", "GET", "/api/v4/projects/{id}/badges")]
    public virtual Task ListAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /api/v4/projects/{id}/badges</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    [ApiOperation("postApiV4ProjectsIdBadges", "POST", "/api/v4/projects/{id}/badges")]
    public virtual Task CreateAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Books</c> operations.</summary>
public partial class BooksClient : ResourceClient
{
    /// <summary>Calls <c>GET /books</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("getBooks", "GET", "/books")]
    public virtual Task GetAsync(
        GetBooksParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Contacts</c> operations.</summary>
public partial class ContactsClient : ResourceClient
{
    /// <summary>Calls <c>GET /crm/v3/contacts</c>.</summary>
    [ApiOperation("get-/crm/v3/contacts_getPage", "GET", "/crm/v3/contacts")]
    public virtual Task GetPageAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Deals</c> operations.</summary>
public partial class DealsClient : ResourceClient
{
    /// <summary>Calls <c>GET /crm/v3/deals</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("get-/crm/v3/deals_getPage", "GET", "/crm/v3/deals")]
    public virtual Task GetPageAsync(
        GetCrmV3DealsGetPageParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The parameters of <c>getBooks</c>.</summary>
public sealed partial class GetBooksParameters
{
    /// <summary>The <c>page</c> parameter.</summary>
    public long? Page { get; set; }
}

/// <summary>The parameters of <c>get-/crm/v3/deals_getPage</c>.</summary>
public sealed partial class GetCrmV3DealsGetPageParameters
{
    /// <summary>The <c>after</c> parameter.</summary>
    public string? After { get; set; }
}

/// <summary>The <c>Objects</c> operations.</summary>
public partial class ObjectsClient : ResourceClient
{
    /// <summary>Calls <c>GET /b/{bucket}/o</c>.</summary>
    /// <param name="bucket">The <c>bucket</c> in the path.</param>
    [ApiOperation("storage.objects.list", "GET", "/b/{bucket}/o")]
    public virtual Task ListAsync(string bucket, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Operation ids of other tools</summary>
public partial class OperationIdsOfOtherToolsClient : ApiClient
{
    /// <summary>The <c>Badges</c> operations.</summary>
    public virtual BadgesClient Badges => throw null!;

    /// <summary>The <c>Contacts</c> operations.</summary>
    public virtual ContactsClient Contacts => throw null!;

    /// <summary>The <c>Deals</c> operations.</summary>
    public virtual DealsClient Deals => throw null!;

    /// <summary>The <c>Objects</c> operations.</summary>
    public virtual ObjectsClient Objects => throw null!;

    /// <summary>The <c>Books</c> operations.</summary>
    public virtual BooksClient Books => throw null!;

    /// <summary>The <c>Api</c> operations.</summary>
    public virtual ApiResourceClient Api => throw null!;
}
