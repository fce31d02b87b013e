using CloudNexus.Embedded.Tests.Support;

namespace CloudNexus.Embedded.Tests;

/// <summary>S2: <c>POST /auth/token/refresh</c>.</summary>
public sealed class TokenTests
{
    [Fact]
    public async Task A_refresh_without_credentials_answers_a_token_that_works_for_an_hour()
    {
        await using var running = await Running.StartAsync();
        var answer = await RefreshAsync(running, running.Server.Keys.RefreshToken);
        Assert.Equal(200, answer.Status);
        Assert.Equal("Bearer", (string?)answer.Json["token_type"]);
        Assert.Equal(3600, (int?)answer.Json["expires_in"]);
        Assert.Equal("no-store", answer.Header("Cache-Control"));

        var caller = running.Core.With((string?)answer.Json["access_token"]);
        Assert.Equal(200, (await caller.GetAsync("/storage/buckets")).Status);
        running.Clock.Advance(TimeSpan.FromHours(1));
        (await caller.GetAsync("/storage/buckets")).IsError(401, "EXPIRED_CREDENTIALS");
    }

    [Fact]
    public async Task A_form_body_works_as_well_as_json()
    {
        await using var running = await Running.StartAsync();
        using var form = new FormUrlEncodedContent([new("refresh_token", running.Server.Keys.RefreshToken), new("client_id", running.Server.Keys.ClientId)]);
        Assert.Equal(200, (await running.Core.With(null).SendAsync(HttpMethod.Post, "/auth/token/refresh", form)).Status);
    }

    [Fact]
    public async Task A_refresh_token_is_good_once_and_brings_the_next()
    {
        await using var running = await Running.StartAsync();
        var first = await RefreshAsync(running, running.Server.Keys.RefreshToken);
        (await RefreshAsync(running, running.Server.Keys.RefreshToken)).IsError(401, "INVALID_REFRESH_TOKEN");
        Assert.Equal(200, (await RefreshAsync(running, (string)first.Json["refresh_token"]!)).Status);
    }

    [Fact]
    public async Task Of_twenty_parallel_refreshes_one_succeeds()
    {
        await using var running = await Running.StartAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => RefreshAsync(running, running.Server.Keys.RefreshToken)));
        Assert.Single(answers, static answer => answer.Status == 200);
        Assert.Equal(19, answers.Count(static answer => answer.Status == 401));
    }

    [Fact]
    public async Task Another_client_cannot_use_the_token_and_both_fields_are_required()
    {
        await using var running = await Running.StartAsync();
        var other = await running.Core.With(null).PostAsync("/auth/token/refresh", $$"""{"refresh_token":"{{running.Server.Keys.RefreshToken}}","client_id":"another"}""");
        other.IsError(401, "INVALID_REFRESH_TOKEN");
        var empty = await running.Core.With(null).PostAsync("/auth/token/refresh", "{}");
        empty.IsError(400, "INVALID_PARAMETERS");
        Assert.Equal(2, empty.Json["error"]!["details"]!.AsObject().Count);
    }

    private static Task<Answer> RefreshAsync(Running running, string token) =>
        running.Core.With(null).PostAsync("/auth/token/refresh", $$"""{"refresh_token":"{{token}}","client_id":"{{running.Server.Keys.ClientId}}"}""");
}
