using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CloudNexus.Sdk.Tests.Support;

namespace CloudNexus.Sdk.Tests;

/// <summary>Five specs in one project: no clash, no warning, well-formed documentation, and no key in any of it.</summary>
public sealed partial class GenerationTests
{
    [Fact]
    public void Five_specs_compile_together_without_a_warning()
    {
        Assert.Equal([], FiveSpecs.Compile().Found);
        Assert.Equal([], FiveSpecs.Sources.GroupBy(static source => source.HintName, StringComparer.OrdinalIgnoreCase).Where(static same => same.Count() > 1).Select(static same => same.Key));
        Assert.True(FiveSpecs.Sources.Count(static source => source.HintName.EndsWith(".Instance.g.cs", StringComparison.Ordinal)) == 4, "Four APIs have an Instance.");
    }

    [Fact]
    public void An_example_outside_its_enum_is_reported_where_it_stands()
    {
        var found = FiveSpecs.Result.Diagnostics.Where(static diagnostic => diagnostic.Id == "SPW1006").ToList();

        var compute = Assert.Single(found, static diagnostic => diagnostic.Location.GetLineSpan().Path.EndsWith("compute.yaml", StringComparison.Ordinal));
        var line = File.ReadAllLines(Spec.PathOf("compute"))[compute.Location.GetLineSpan().StartLinePosition.Line];
        Assert.Equal("type: standard-4x8", line.Trim());
        Assert.Single(found, static diagnostic => diagnostic.Location.GetLineSpan().Path.EndsWith("core.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void The_documentation_is_well_formed_and_loses_nothing()
    {
        var bytes = FiveSpecs.Compile().Documentation;
        var text = string.Concat(XDocument.Parse(Encoding.UTF8.GetString(bytes)).Descendants("member").Select(static member => member.Value));

        Assert.Contains("💡 Provisioning typically takes 15-45 seconds.", text, StringComparison.Ordinal);
        Assert.Contains("Dashboard → API Keys", text, StringComparison.Ordinal);
        Assert.Contains("<resource>:<action>", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', text);
        Assert.DoesNotContain(text, static c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));
    }

    [Fact]
    public void The_documentation_file_of_the_flagship_is_well_formed()
    {
        var members = XDocument.Load(Path.ChangeExtension(typeof(Compute.CloudNexusComputeClient).Assembly.Location, ".xml")).Descendants("member").ToList();

        Assert.Contains(members, static member => (string?)member.Attribute("name") == "T:CloudNexus.Compute.CloudNexusComputeClient");
        Assert.All(members, static member => Assert.NotEmpty(member.Elements()));
    }

    [Theory]
    [InlineData("M:CloudNexus.Instances.InstancesClient.DeleteAsync", "Snapshots are preserved unless explicitly removed.")]
    [InlineData("M:CloudNexus.Instances.InstancesClient.DeleteAsync", "Deleted instances cannot be recovered.")]
    [InlineData("M:CloudNexus.Core.CdnClient.UpdateConfigAsync", "Changes propagate to edge nodes within 60 seconds.")]
    [InlineData("M:CloudNexus.Core.InstancesClient.CreateAsync", "Supports custom images, SSH keys, and auto-scaling policies.")]
    [InlineData("M:CloudNexus.Compute.ComputeInstancesClient.CreateAsync", "Use the returned job_id with the Jobs API")]
    [InlineData("P:CloudNexus.Core.CreateInstanceRequest.ImageId", "Defaults to Ubuntu 22.04 LTS.")]
    [InlineData("P:CloudNexus.Core.CreateInstanceRequest.SshKeys", "SSH public keys")]
    [InlineData("P:CloudNexus.Compute.CreateInstanceRequest.SshKeys", "List of SSH key IDs")]
    [InlineData("P:CloudNexus.Compute.CreateInstanceRequest.Image", "Base OS image slug or custom snapshot ID")]
    [InlineData("P:CloudNexus.Instances.ListInstancesParameters.Limit", "max 100")]
    [InlineData("P:CloudNexus.Core.CdnConfig.CacheTtl", "Max 31536000 (1 year).")]
    [InlineData("T:CloudNexus.Platform.ServerCreatedEvent", "Triggered when a new instance finishes provisioning")]
    [InlineData("T:CloudNexus.Platform.ServerScaledEvent", "Triggered on auto-scale up/down events")]
    [InlineData("T:CloudNexus.Platform.BillingInvoiceFinalizedEvent", "Monthly invoice is ready")]
    [InlineData("T:CloudNexus.Platform.SecurityThreatDetectedEvent", "DDoS or intrusion attempt blocked")]
    [InlineData("T:CloudNexus.Platform.ClusterNodeJoinedEvent", "New Kubernetes worker attached")]
    [InlineData("F:CloudNexus.Keys.CloudNexusScope.NetworkRead", "View load balancers, firewalls, and DNS records")]
    [InlineData("F:CloudNexus.Keys.CloudNexusScope.StorageAdmin", "Full access to object storage and databases")]
    public void What_a_document_says_is_in_the_documentation(string member, string words)
    {
        var members = XDocument.Load(Path.ChangeExtension(typeof(Compute.CloudNexusComputeClient).Assembly.Location, ".xml")).Descendants("member");

        var documentation = Assert.Single(members, found => ((string)found.Attribute("name")!).Split('(')[0] == member);

        Assert.Contains(words, Spaces().Replace(documentation.Value, " "), StringComparison.Ordinal);
    }

    [Fact]
    public void No_generated_text_holds_anything_like_a_key()
    {
        var texts = FiveSpecs.Sources.Select(static source => (HintName: source.HintName, Text: source.SourceText.ToString()))
            .Append((HintName: "documentation", Text: Encoding.UTF8.GetString(FiveSpecs.Compile().Documentation)))
            .Append((HintName: "documentation of the flagship", Text: File.ReadAllText(Path.ChangeExtension(typeof(Compute.CloudNexusComputeClient).Assembly.Location, ".xml"))));

        Assert.Equal([], texts.SelectMany(static text => Key().Matches(text.Text).Select(match => $"{text.HintName}: {match.Index}")));
    }

    [Fact]
    public void A_key_in_the_text_of_a_spec_is_not_repeated()
    {
        const string Secret = "4f3b2c1d0e9a8f7e6d5c4b3a";
        var edited = 0;
        var result = FiveSpecs.Run((api, text) => Words().Replace(text, words =>
        {
            edited++;
            return $"{words.Value}Send {PrefixOf(api)}{Secret} with it. ";
        }));

        Assert.True(edited > 200, $"Only {edited} texts were given a key.");
        var sources = result.Results.SelectMany(static generator => generator.GeneratedSources).Select(static source => source.SourceText.ToString()).ToList();
        Assert.True(sources.Count(static text => text.Contains("with it.", StringComparison.Ordinal)) > 50);
        Assert.Equal(0, sources.Count(static text => text.Contains(Secret, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_search_for_keys_finds_one()
    {
        Assert.Matches(Key(), "Bearer cn_live_" + "sk_" + new string('8', 6));
        Assert.Matches(Key(), "cnx_prod_" + new string('8', 30));
        Assert.DoesNotMatch(Key(), "cn_live_sk_<your_api_key> and the prefix cnx_live_ alone");
    }

    private static string PrefixOf(string api) => api switch
    {
        "instances" => "cnx_live_",
        "keys" => "cnx_prod_",
        _ => "cn_live_sk_",
    };

    /// <summary>Where a text of one line begins that may be continued freely.</summary>
    [GeneratedRegex("(description|summary): (?=[A-Z][^:#'\\n]*$)", RegexOptions.Multiline)]
    private static partial Regex Words();

    [GeneratedRegex("(cn|cnx)_(live|test|prod|stg|dev)_(sk_)?[0-9A-Za-z]{4,}")]
    private static partial Regex Key();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
