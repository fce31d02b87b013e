using System.Text.RegularExpressions;

namespace Specwright.Package.Tests;

public sealed class ConsumerTests(PackedFeed feed)
{
    [Fact]
    public async Task A_fresh_project_has_an_SDK_that_follows_its_specs()
    {
        var project = feed.Create("Shop")
            .Project("""<AdditionalFiles Include="specs/*.yaml" />""")
            .File("specs/pets.yaml", Pets.Spec)
            .File("specs/birds.yaml", Pets.Spec.Replace("Pet", "Bird", StringComparison.Ordinal))
            .File("Program.cs", Pets.Program + """Console.WriteLine(typeof(Pet).Assembly.GetType("Shop.Birds.Bird")?.Name ?? "gone");""");
        Assert.Equal("Shop.Pets.PetsResourceClient Rex {\"name\":\"Rex\",\"age\":4}\nBird", await project.RunAsync());

        project.File("specs/pets.yaml", Pets.SpecWithAge)
            .File("Program.cs", Pets.Program + """Console.WriteLine(pet.Age + 1);""");
        Assert.EndsWith("\n5", await project.RunAsync(), StringComparison.Ordinal);

        project.Delete("specs/birds.yaml");
        project.File("Program.cs", Pets.Program + """Console.WriteLine(typeof(Pet).Assembly.GetType("Shop.Birds.Bird")?.Name ?? "gone");""");
        Assert.EndsWith("\ngone", await project.RunAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_name_the_namespace_and_the_client_and_a_file_named_twice_is_one()
    {
        var project = feed.Create("Shop")
            .Project("""
                <AdditionalFiles Include="specs/pets.yaml" />
                <OpenApiSdk Include="specs/pets.yaml" Namespace="Acme.Animals" Client="AcmeClient" Accessibility="internal" IncludeTags="p*;pets" Overlay="specs/names.overlay.yaml;specs/more.overlay.yaml" />
                """)
            .File("specs/pets.yaml", Pets.Spec)
            .File("specs/names.overlay.yaml", Pets.Overlay("$..get", "x-specwright-name: Get"))
            .File("specs/more.overlay.yaml", Pets.Overlay("$..get['x-specwright-name']", "Fetch"))
            .File("Program.cs", """
                using Acme.Animals;

                Func<AcmeClient, Task<Pet>> fetch = static client => client.Pets.FetchAsync("Rex");
                Console.WriteLine($"{typeof(AcmeClient)} {typeof(AcmeClient).IsPublic} {typeof(Pet)}");
                Console.WriteLine(string.Join(',', typeof(Pet).Assembly.GetTypes().Where(static type => type.Name == "Pet")));
                """);

        Assert.Equal("Acme.Animals.AcmeClient False Acme.Animals.Pet\nAcme.Animals.Pet", await project.RunAsync());
        var items = (await project.EvaluateAsync("AdditionalFiles")).ThatSucceeded();
        Assert.Single(Regex.Matches(items.Output, "\"Identity\": \"specs/pets.yaml\""));
        Assert.Contains("\"SpecwrightIncludeTags\": \"p*|pets\"", items.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ten_lines_of_the_README_compile()
    {
        var project = feed.Create("Shop")
            .Project(Readme.Block("xml").Split('\n').Single(static line => line.Contains("<AdditionalFiles", StringComparison.Ordinal)))
            .File("specs/compute.yaml", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "specs", "cloudnexus", "compute.yaml"), TestContext.Current.CancellationToken))
            .File("Program.cs", Readme.Block("csharp"));

        (await project.BuildAsync()).ThatSucceeded();
    }

    [Fact]
    public async Task A_live_key_in_a_literal_is_a_warning_that_does_not_repeat_it()
    {
        // Put together when the test runs: no source of ours holds a key.
        var secret = string.Concat("V3cKb8WzT4rL".Reverse()) + "a9Xm2Qf7";
        var project = feed.Create("Leak")
            .Project("", properties: "")
            .File("Program.cs", "Console.WriteLine(\"" + "cn_live_" + "sk_" + secret + "\");\n")
            .File("appsettings.json", "{ \"key\": \"" + "cnx_live_" + secret + "\" }\n")
            .File("deploy.yaml", "env:\n  KEY: cn_live_" + "sk_" + secret + "\n");
        var result = (await project.BuildAsync()).ThatSucceeded();

        Assert.Matches(@"Program\.cs\(1,\d+\): warning SPW2001: ", result.Output);
        Assert.Matches(@"deploy\.yaml\(2,\d+\): warning SPW2005: ", result.Output);
        Assert.Matches(@"appsettings\.json\(1,\d+\): warning SPW2005: ", result.Output);
        Assert.DoesNotContain(secret[..6], result.Output, StringComparison.Ordinal);
    }
}
