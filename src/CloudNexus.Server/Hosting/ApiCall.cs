using CloudNexus.Embedded.Authentication;
using Microsoft.AspNetCore.Http;

namespace CloudNexus.Embedded.Hosting;

/// <summary>What the steps of one request know together: which API it is for, its record, its id and, once read, its credential.</summary>
internal sealed class ApiCall(Api? api, RecordedRequest record, string requestId)
{
    /// <summary>The API whose prefix the path has, or null when it has none.</summary>
    public Api? Api { get; } = api;

    public RecordedRequest Record { get; } = record;

    public string RequestId { get; } = requestId;

    /// <summary>The credential, or null when none was presented or the server did not issue it.</summary>
    public Credential? Credential { get; set; }

    public bool CredentialIsPresent { get; set; }

    public static ApiCall Of(HttpContext context) => (ApiCall)context.Items[typeof(ApiCall)]!;

    public void Attach(HttpContext context) => context.Items[typeof(ApiCall)] = this;
}
