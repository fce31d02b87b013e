#nullable enable

namespace OperationIdsOfFastapi;

/// <summary>The <c>Files</c> operations.</summary>
public partial class FilesClient : ResourceClient
{
    /// <summary>Calls <c>POST /files/</c>.</summary>
    /// <param name="body">What to send.</param>
    [ApiOperation("upload_file_files__post", "POST", "/files/")]
    public virtual Task UploadAsync(
        UploadFileRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>POST /files/{file_id}/parts</c>.</summary>
    /// <param name="fileId">The <c>file_id</c> in the path.</param>
    /// <param name="body">What to send.</param>
    [ApiOperation("upload_file_files__file_id__parts_post", "POST", "/files/{file_id}/parts")]
    public virtual Task UploadFileAsync(
        long fileId,
        UploadFileFilesFileIdPartsPostRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>Items</c> operations.</summary>
public partial class ItemsClient : ResourceClient
{
    /// <summary>Calls <c>GET /items/{item_id}</c>.</summary>
    /// <param name="itemId">The <c>item_id</c> in the path.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("read_item_items__item_id__get", "GET", "/items/{item_id}")]
    public virtual Task ReadAsync(
        long itemId,
        ReadItemParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /items/</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("read_items_items__get", "GET", "/items/")]
    public virtual Task ReadItemsAsync(
        ReadItemsParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>Operation ids of FastAPI</summary>
public partial class OperationIdsOfFastapiClient : ApiClient
{
    /// <summary>The <c>Items</c> operations.</summary>
    public virtual ItemsClient Items => throw null!;

    /// <summary>The <c>Users</c> operations.</summary>
    public virtual UsersClient Users => throw null!;

    /// <summary>The <c>Files</c> operations.</summary>
    public virtual FilesClient Files => throw null!;

    /// <summary>Calls <c>GET /</c>.</summary>
    [ApiOperation("root__get", "GET", "/")]
    public virtual Task RootAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The parameters of <c>read_item_items__item_id__get</c>.</summary>
public sealed partial class ReadItemParameters
{
    /// <summary>The <c>q</c> parameter.</summary>
    public string? Q { get; set; }
}

/// <summary>The parameters of <c>read_items_items__get</c>.</summary>
public sealed partial class ReadItemsParameters
{
    /// <summary>The <c>q</c> parameter.</summary>
    public string? Q { get; set; }
}

/// <summary>The parameters of <c>read_items_users__get</c>.</summary>
public sealed partial class ReadItemsUsersGetParameters
{
    /// <summary>The <c>q</c> parameter.</summary>
    public string? Q { get; set; }
}

/// <summary>The <c>Body_upload_file_files__file_id__parts_post</c> schema.</summary>
[ApiSchema("Body_upload_file_files__file_id__parts_post")]
public sealed partial class UploadFileFilesFileIdPartsPostRequest
{
    /// <summary>The <c>part</c> member.</summary>
    public required UploadFile Part { get; set; }
}

/// <summary>The <c>Body_upload_file_files__post</c> schema.</summary>
[ApiSchema("Body_upload_file_files__post")]
public sealed partial class UploadFileRequest
{
    /// <summary>The <c>title</c> member.</summary>
    public required string Title { get; set; }
}

/// <summary>The <c>Users</c> operations.</summary>
public partial class UsersClient : ResourceClient
{
    /// <summary>Calls <c>GET /users/</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("read_items_users__get", "GET", "/users/")]
    public virtual Task ReadItemsAsync(
        ReadItemsUsersGetParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}
