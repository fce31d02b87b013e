using CloudNexus.Embedded;
using CloudNexus.Sdk.Tests.Support;
using Specwright;

namespace CloudNexus.Sdk.Tests;

/// <summary>The three ways in which the documents divide lists into pages.</summary>
public sealed class ListTests
{
    [Fact]
    public async Task Forty_seven_instances_at_ten_per_page_are_exactly_five_requests()
    {
        await using var cloud = await Cloud.StartAsync();

        var pages = await cloud.Compute.Compute.Instances.ListAsync(new() { PerPage = 10 }).AsPages().ToListAsync();

        Assert.Equal([10, 10, 10, 10, 7], pages.Select(static page => page.Count));
        Assert.Equal(47, pages.SelectMany(static page => page).Select(static instance => instance.Id).Distinct().Count());
        Assert.Equal(["?per_page=10", "?per_page=10&page=2", "?per_page=10&page=3", "?per_page=10&page=4", "?per_page=10&page=5"], Queries(cloud));
        Assert.All(pages, static page => Assert.Equal((47L, 5L), (page.TotalCount, page.TotalPages)));
        Assert.Equal([1, 2, 3, 4, 5], pages.Select(static page => page.PageNumber!.Value));
    }

    [Fact]
    public async Task The_first_page_is_not_asked_for_by_its_number()
    {
        await using var cloud = await Cloud.StartAsync();

        await cloud.Compute.Compute.Instances.ListAsync().GetFirstPageAsync();

        Assert.Equal("", cloud.Last.Query);
    }

    [Fact]
    public async Task Filters_go_to_every_page()
    {
        await using var cloud = await Cloud.StartAsync();

        var running = await cloud.Compute.Compute.Instances.ListAsync(new() { Status = Compute.InstanceStatus.Running, Region = "us-east-1", PerPage = 5 }).ToListAsync();

        Assert.All(running, static instance => Assert.Equal((Compute.InstanceStatus.Running, "us-east-1"), (instance.Status, instance.Region)));
        Assert.True(cloud.Server.Requests.Count > 1);
        Assert.All(Queries(cloud), static query => Assert.Contains("region=us-east-1&status=running", query, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_size_of_pages_can_be_given_for_one_walk()
    {
        await using var cloud = await Cloud.StartAsync();

        var pages = await cloud.Compute.Compute.Instances.ListAsync().AsPages(pageSizeHint: 40).ToListAsync();

        Assert.Equal([40, 7], pages.Select(static page => page.Count));
        Assert.All(Queries(cloud), static query => Assert.Contains("per_page=40", query, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_walk_by_numbers_goes_on_from_the_page_it_was_given()
    {
        await using var cloud = await Cloud.StartAsync();

        var rest = await cloud.Instances.Instances.ListAsync(new() { Page = 2, Limit = 10 }).ToListAsync();

        Assert.Equal(13, rest.Count);
        Assert.Equal(["?page=2&limit=10", "?page=3&limit=10"], Queries(cloud));
    }

    [Fact]
    public async Task Instances_of_the_first_version_come_in_pages_and_by_status()
    {
        await using var cloud = await Cloud.StartAsync();

        var pages = await cloud.Instances.Instances.ListAsync(new() { Limit = 10 }).AsPages().ToListAsync();
        var stopped = await cloud.Instances.Instances.ListAsync(new() { Status = Instances.InstanceStatus.Stopped }).ToListAsync();

        Assert.Equal([10, 10, 3], pages.Select(static page => page.Count));
        Assert.All(pages, static page => Assert.Equal(23, page.TotalCount));
        Assert.All(stopped, static instance => Assert.Equal(Instances.InstanceStatus.Stopped, instance.Status));
        Assert.Equal("status=stopped", cloud.Last.Query);
    }

    [Fact]
    public async Task What_the_prose_promises_and_the_table_omits_can_be_sent()
    {
        await using var cloud = await Cloud.StartAsync();
        var options = new RequestOptions { Query = { ["tags"] = "web" } };

        var tagged = await cloud.Instances.Instances.ListAsync(new() { Limit = 5 }, options).ToListAsync();

        Assert.All(tagged, static instance => Assert.Contains("web", instance.Tags!));
        Assert.True(cloud.Server.Requests.Count > 1);
        Assert.All(Queries(cloud), static query => Assert.Contains("tags=web", query, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Buckets_are_walked_by_the_cursor_in_the_link_to_the_next_page()
    {
        await using var cloud = await Cloud.StartAsync();

        var pages = await cloud.Core.Storage.Buckets.ListAsync().AsPages().ToListAsync();

        Assert.Equal(24, pages.SelectMany(static page => page).Select(static bucket => bucket.Id).Distinct().Count());
        Assert.All(pages, static page => Assert.Equal(24, page.TotalCount));
        Assert.Equal(12, cloud.Server.Requests.Count);
        Assert.All(cloud.Server.Requests, static request => Assert.Equal("/core/v1/storage/buckets", request.Path));
        Assert.Equal("eyJpZCI6ImJrdF80ZDVlNmYifQ==", Uri.UnescapeDataString(cloud.Server.Requests[1].Query.Split("cursor=")[1]));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("absent")]
    [InlineData("empty")]
    public async Task A_list_ends_where_no_next_page_is_named(string how)
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next("GET /core/v1/storage/buckets", how switch
        {
            "null" => Fault.Set("pagination.next_page", null),
            "absent" => Fault.Remove("pagination.next_page"),
            _ => Fault.Set("pagination.next_page", ""),
        });

        Assert.Equal(2, (await cloud.Core.Storage.Buckets.ListAsync().ToListAsync()).Count);
    }

    [Fact]
    public async Task A_walk_can_be_taken_up_again_with_the_token_of_a_page()
    {
        await using var cloud = await Cloud.StartAsync();
        var first = await cloud.Core.Storage.Buckets.ListAsync().GetFirstPageAsync();

        var rest = await cloud.Core.Storage.Buckets.ListAsync().AsPages(first.ContinuationToken).ToListAsync();

        Assert.Equal(22, rest.Sum(static page => page.Count));
    }

    [Fact]
    public async Task A_link_to_another_server_gets_no_credential_and_no_request()
    {
        await using var cloud = await Cloud.StartAsync();
        await using var other = await CloudNexusServer.StartAsync();
        cloud.Server.Faults.Next("GET /core/v1/storage/buckets", Fault.Set("pagination.next_page", new Uri(other.Address, "core/v1/storage/buckets?cursor=x").AbsoluteUri));

        await Assert.ThrowsAsync<PagingException>(async () => await cloud.Core.Storage.Buckets.ListAsync().ToListAsync());

        Assert.Empty(other.Requests);
    }

    [Theory]
    [InlineData("pagination.total", 0)]
    [InlineData("pagination.total", 12)]
    [InlineData("pagination.total", 9000)]
    [InlineData("pagination.total_pages", 0)]
    [InlineData("pagination.total_pages", 2)]
    [InlineData("pagination.total_pages", 900)]
    public async Task A_wrong_count_loses_no_instance_and_costs_one_request_at_most(string path, int wrong)
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next("GET /compute/v1/compute/instances", Fault.Set(path, wrong), times: 20);

        var all = await cloud.Compute.Compute.Instances.ListAsync(new() { PerPage = 10 }).ToListAsync();

        Assert.Equal(47, all.Select(static instance => instance.Id).Distinct().Count());
        Assert.InRange(cloud.Server.Requests.Count, 5, 6);
    }

    [Fact]
    public async Task A_server_that_sends_the_same_page_for_ever_is_noticed()
    {
        await using var cloud = await Cloud.StartAsync();
        cloud.Server.Faults.Next("GET /core/v1/storage/buckets", Fault.Set("pagination.next_page", "/storage/buckets?cursor=eyJpZCI6ImJrdF80ZDVlNmYifQ=="), times: 20);

        await Assert.ThrowsAsync<PagingException>(async () => await cloud.Core.Storage.Buckets.ListAsync().ToListAsync());

        Assert.InRange(cloud.Server.Requests.Count, 2, 4);
    }

    private static IEnumerable<string> Queries(Cloud cloud) => cloud.Server.Requests.Select(static request => request.Query.Length == 0 ? "" : "?" + request.Query);
}
