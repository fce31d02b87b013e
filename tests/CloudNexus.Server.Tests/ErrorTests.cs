using System.Text;
using CloudNexus.Embedded.Tests.Support;

namespace CloudNexus.Embedded.Tests;

/// <summary>What all APIs answer to requests that no document describes.</summary>
public sealed class ErrorTests
{
    [Theory]
    [InlineData("{\"name\":")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("""{"name":"a","name":"b"}""")]
    public async Task A_body_that_is_no_json_object_is_malformed(string body)
    {
        await using var running = await Running.StartAsync();
        (await running.Compute.PostAsync("/compute/instances", body)).IsError(400, "MALFORMED_JSON");
    }

    [Fact]
    public async Task A_body_that_is_not_labelled_as_json_is_refused()
    {
        await using var running = await Running.StartAsync();
        using var text = new StringContent("{}", Encoding.UTF8, "text/plain");
        (await running.Platform.SendAsync(HttpMethod.Post, "/servers", text)).IsError(400, "INVALID_CONTENT_TYPE");
        (await running.Platform.PostAsync("/servers")).IsError(400, "INVALID_CONTENT_TYPE");
    }

    [Fact]
    public async Task All_problems_of_a_body_are_named_at_once()
    {
        await using var running = await Running.StartAsync();
        var answer = await running.Instances.PostAsync("/v1/instances", """{"plan":"gold","tags":7}""");
        Assert.Equal(["image", "name", "plan", "region", "tags"], answer.Json["error"]!["details"]!.AsObject().Select(static detail => detail.Key));
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/compute/v1")]
    [InlineData("/compute/v2/compute/instances")]
    public async Task A_path_outside_the_apis_is_not_found(string path)
    {
        await using var running = await Running.StartAsync();
        using var http = new HttpClient();
        var answer = await new Caller(http, new Uri(running.Server.Address.AbsoluteUri.TrimEnd('/')), running.Server.Keys.Compute.Live).GetAsync(path);
        answer.IsError(404, "NOT_FOUND");
    }

    [Fact]
    public async Task A_method_that_no_document_names_is_not_allowed()
    {
        await using var running = await Running.StartAsync();
        (await running.Core.GetAsync("/cdn/config")).IsError(405, "METHOD_NOT_ALLOWED");
        (await running.Compute.DeleteAsync("/compute/instances")).IsError(405, "METHOD_NOT_ALLOWED");
    }

    [Fact]
    public async Task Each_response_has_a_request_id_of_its_own()
    {
        await using var running = await Running.StartAsync();
        var first = (await running.Core.GetAsync("/health")).Header("X-Request-Id");
        var second = (await running.Core.GetAsync("/nothing")).Header("X-Request-Id");
        Assert.Matches("^req_[0-9a-z]{16}$", first);
        Assert.NotEqual(first, second);
    }
}
