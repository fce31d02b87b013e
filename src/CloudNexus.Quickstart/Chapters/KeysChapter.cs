using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CloudNexus.Embedded;
using CloudNexus.Keys;
using Specwright;

namespace CloudNexus.Quickstart.Chapters;

/// <summary>Scopes, and keys that never print.</summary>
internal sealed class KeysChapter(CloudNexusServer server) : Chapter
{
    public override string Name => "keys";

    public override string Subject => "scopes, and keys that never print";

    public override async Task TellAsync(Story story, CancellationToken cancellationToken)
    {
        var options = new CloudNexusKeysClientOptions { BaseUrl = server.KeysUrl };
        using var client = new CloudNexusKeysClient(new ApiKeyCredential(server.Keys.KeyManagement.Live), options);
        await ReadScopesAsync(story, client, cancellationToken).ConfigureAwait(false);
        await LackAScopeAsync(story, client, cancellationToken).ConfigureAwait(false);
        await GetAScopeAsync(story, client, cancellationToken).ConfigureAwait(false);
        var rotated = await client.Keys.RotateAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        story.Expect("the time that the old key stays active should be about 24 hours", rotated.PreviousKeyExpiresAt - DateTimeOffset.UtcNow > TimeSpan.FromHours(23));
        story.Say("Keys.RotateAsync", $"{rotated.Id} replaces {rotated.PreviousKeyId}, which stays active for 24 hours");
    }

    private static async Task ReadScopesAsync(Story story, CloudNexusKeysClient client, CancellationToken cancellationToken)
    {
        var keys = await client.Keys.ListAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        foreach (var key in keys.Data)
        {
            story.Expect("a key's status should be one of the document's", key.Status.IsKnown);
        }

        var own = keys.Data[0];
        var scopes = new ScopeSet(own.Scopes ?? []);
        story.Expect("the key's scopes", ScopeSet.Parse("compute:read storage:write network:admin"), scopes);
        story.Expect("every scope of the key should be a member of the enum", scopes.All(static scope => CloudNexusScopes.TryParse(scope, out _)));
        story.Say("Keys.ListAsync", $"{keys.Data.Count} keys, {keys.Data.Count(static key => key.Status == ApiKeyStatus.Expired)} of them expired");
        story.Say("", $"{own.Name} has {string.Join(", ", scopes.Select(CloudNexusScopes.Parse))}");
    }

    private static async Task LackAScopeAsync(Story story, CloudNexusKeysClient client, CancellationToken cancellationToken)
    {
        var instances = await client.Instances.ListAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        story.Say("Instances.ListAsync", $"{instances.Data.Count} instances: {CloudNexusScope.ComputeRead.ToText()} is enough");
        var error = await story.ExpectErrorAsync<ForbiddenException>(
            "creating an instance without compute:write",
            () => client.Instances.CreateAsync(new CreateInstanceRequest { Name = "web-01" }, cancellationToken: cancellationToken)).ConfigureAwait(false);
        story.Expect("the error's code", "INSUFFICIENT_SCOPE", error.ErrorCode);
        story.Expect("the scopes that the operation needs", "compute:write", string.Join(" ", error.RequiredScopes));
        story.Say("Instances.CreateAsync", $"{nameof(ForbiddenException)}, it needs {string.Join(", ", error.RequiredScopes)}");
    }

    private static async Task GetAScopeAsync(Story story, CloudNexusKeysClient client, CancellationToken cancellationToken)
    {
        var request = new CreateKeyRequest { Name = "Deployment", Scopes = [CloudNexusScope.ComputeWrite.ToText()], Environment = KeyEnvironment.Dev };
        var created = await client.Keys.CreateAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
        story.Expect("the key's environment", KeyEnvironment.Dev, created.Environment);
        story.Say("Keys.CreateAsync", $"{created.Id} with {string.Join(" ", created.Scopes ?? [])}; the key itself prints as {created.Key}");

        var withNewKey = new RequestOptions { Credential = new ApiKeyCredential(created.Key.Reveal()) };
        var instance = await client.Instances.CreateAsync(new CreateInstanceRequest { Name = "web-01" }, withNewKey, cancellationToken).ConfigureAwait(false);
        story.Expect("the new instance's name", "web-01", instance.Name);
        story.Say("Instances.CreateAsync, the new key", $"{instance.Id} is {instance.Name}");
    }
}
