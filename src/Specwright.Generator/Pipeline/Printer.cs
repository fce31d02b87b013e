using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Diagnostics;
using Specwright.Generator.Emission;
using Specwright.Generator.Model;

namespace Specwright.Generator.Pipeline;

/// <summary>Adds the files of parts to a compilation; a part that cannot be printed is a problem, and the others are printed.</summary>
internal static class Printer
{
    /// <summary>Prints the parts of a bucket: each into a file of its own, or all into one.</summary>
    public static void Print<T>(
        SourceProductionContext context, Bucket<T> bucket, ConsumerEnvironment environment, Func<T, SdkHeader> header, Func<T, string> name, Action<CodeFile, T> write)
        where T : IEquatable<T>
    {
        if (bucket.Parts.IsEmpty || !environment.IsSupported)
        {
            return;
        }

        if (bucket.IsShared)
        {
            var shared = header(bucket.Parts[0]);
            Add(context, HintNames.OfSlot(shared, bucket.Kind, bucket.Slot), () => CodeFile.Of(shared, environment.Emission, bucket.Parts, write));
            return;
        }

        foreach (var part in bucket.Parts)
        {
            Print(context, part, environment, header, name, write);
        }
    }

    /// <summary>Prints a part into a file of its own.</summary>
    public static void Print<T>(
        SourceProductionContext context, T part, ConsumerEnvironment environment, Func<T, SdkHeader> header, Func<T, string> name, Action<CodeFile, T> write)
    {
        if (environment.IsSupported)
        {
            Add(context, HintNames.OfType(header(part), name(part)), () => CodeFile.Of(header(part), environment.Emission, part, write));
        }
    }

    private static void Add(SourceProductionContext context, string hintName, Func<SourceText> print)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        try
        {
            context.AddSource(hintName, print());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            context.ReportDiagnostic(Diagnostic.Create(SpecRules.Descriptor(SpecRule.InternalError), Location.None, hintName + ": " + SdkReader.Describe(exception)));
        }
    }
}
