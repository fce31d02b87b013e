using System.Text.Json;

namespace Specwright.Package.Tests;

public sealed class ScopeTests(PackedFeed feed)
{
    [Fact]
    public async Task A_consumer_is_told_which_scopes_are_missing_and_which_it_needs()
    {
        var project = feed.Create("Provisioner")
            .Project("""<OpenApiSdk Include="specs/keys.yaml" Namespace="CloudNexus.Keys" Client="CloudNexusKeysClient" Api="CloudNexus" />""", properties: "")
            .File("specs/keys.yaml", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "specs", "cloudnexus", "keys.yaml"), TestContext.Current.CancellationToken))
            .File("Program.cs", """
                using CloudNexus.Keys;
                using Specwright;

                [assembly: GrantedScopes(CloudNexusScope.ComputeRead)]

                using var client = CloudNexusKeysClient.FromEnvironment();
                var instance = await client.Instances.GetAsync("i");
                await client.Instances.CreateAsync(new CreateInstanceRequest { Name = instance.Name! });
                await client.Keys.ListAsync();
                """);

        var report = project.PathOf("bin/Debug/net10.0/specwright.scopes.json");

        var warned = (await project.BuildAsync()).ThatSucceeded();
        Assert.Matches(@"Program\.cs\(8,24\): warning SPW3001: 'createInstance' \(POST /instances\) needs the scope 'compute:write', which GrantedScopes of the assembly does not have\.", warned.Output);
        Assert.False(File.Exists(report));

        project.Project(
            """<OpenApiSdk Include="specs/keys.yaml" Namespace="CloudNexus.Keys" Client="CloudNexusKeysClient" Api="CloudNexus" />""",
            properties: "<SpecwrightScopesReport>true</SpecwrightScopesReport>");
        (await project.BuildAsync()).ThatSucceeded();
        var text = await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken);
        Assert.Equal("""
            {
              "program": "Provisioner",
              "apis": [
                {
                  "api": "CloudNexus Keys API",
                  "client": "CloudNexus.Keys.CloudNexusKeysClient",
                  "scopes": ["compute:write"],
                  "operations": [
                    { "operation": "createInstance", "route": "POST /instances", "method": "CloudNexus.Keys.InstancesClient.CreateAsync", "requires": [["compute:write"]] },
                    { "operation": "getInstance", "route": "GET /instances/{id}", "method": "CloudNexus.Keys.InstancesClient.GetAsync", "requires": [["compute:read"]] },
                    { "operation": "listKeys", "route": "GET /keys", "method": "CloudNexus.Keys.KeysClient.ListAsync", "requires": [] }
                  ]
                }
              ]
            }
            """, text.TrimEnd(), ignoreLineEndingDifferences: true);
        using var json = JsonDocument.Parse(text);

        File.Delete(report);
        (await project.BuildAsync()).ThatSucceeded();
        Assert.Equal(text, await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken));
    }
}
