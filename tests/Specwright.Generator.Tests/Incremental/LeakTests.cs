using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Specwright.Generator.Tests.Incremental;

/// <summary>A generator lives as long as the IDE: what it has seen of old edits has to go.</summary>
public sealed class LeakTests
{
    [Fact]
    public void An_old_compilation_is_collected()
    {
        var (project, old) = RunAndEditCode();

        AssertCollected(old);
        Assert.NotEmpty(project.Run().Files);
    }

    [Fact]
    public void The_text_of_an_old_spec_is_collected()
    {
        var (project, old) = RunAndEditSpec();

        AssertCollected(old);
        Assert.NotEmpty(project.Run().Files);
    }

    // In methods of their own, whose locals are gone when they return.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (SpecProject Project, WeakReference Old) RunAndEditCode()
    {
        var first = SpecProject.Of((ShopSpec.Path, ShopSpec.Text)).Run();
        return (first.Project.WithCode("internal static class UserCode { public static int Answer => 42; }").Run().Project, new WeakReference(first.Project.Compilation));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (SpecProject Project, WeakReference Old) RunAndEditSpec()
    {
        AdditionalText file = new InMemoryFile(ShopSpec.Path, ShopSpec.Text);
        var first = SpecProject.Of([file]).Run();
        return (first.Project.WithFile(ShopSpec.Path, ShopSpec.Text + "# The end.\n").Run().Project, new WeakReference(file.GetText()));
    }

    private static void AssertCollected(WeakReference old)
    {
        for (var i = 0; i < 10 && old.IsAlive; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
            GC.WaitForPendingFinalizers();
        }

        Assert.False(old.IsAlive);
    }
}
