namespace Specwright.Package.Tests;

public sealed class BrokenAnalyzerTests(PackedFeed feed)
{
    [Fact]
    public async Task An_analyzer_that_does_not_load_does_not_take_the_SDK_with_it()
    {
        var project = feed.Create("Shop", ownPackages: true)
            .Project("""<AdditionalFiles Include="specs/pets.yaml" />""", properties: "")
            .File("specs/pets.yaml", Pets.Spec)
            .File("Program.cs", Pets.Program)
            .File(".globalconfig", "is_global = true\ndotnet_diagnostic.SPW1902.severity = warning\n");
        (await project.RestoreAsync()).ThatSucceeded();

        Spoil(project, "Microsoft.OpenApi.dll");
        var withoutDependency = (await project.BuildAsync()).ThatSucceeded();
        Assert.Matches(@"pets\.yaml\(1,1\): warning SPW1902: ", withoutDependency.Output);
        Assert.DoesNotContain("AD0001", withoutDependency.Output, StringComparison.Ordinal);

        Spoil(project, "Specwright.Validation.dll");
        Spoil(project, "Specwright.Analyzers.dll");
        Assert.StartsWith("Shop.Pets.", await project.RunAsync(), StringComparison.Ordinal);
    }

    private static void Spoil(ConsumerProject project, string assembly) =>
        File.WriteAllText(Path.Combine(project.PackageFolder, "analyzers", "dotnet", "cs", assembly), "This is no assembly.");
}
