namespace Specwright.Tests.Support;

/// <summary>Options as the generator emits them for an API whose operations share a header.</summary>
public sealed class TestOptions : ApiClientOptions
{
    public string? AccountId { get; set; }

    protected override void Apply(ApiRequest request) => request.Header("X-Account-Id", AccountId);
}
