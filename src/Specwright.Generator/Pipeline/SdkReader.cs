using Specwright.Generator.Diagnostics;
using Specwright.Generator.Inputs;
using Specwright.Generator.Mapping;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Overlays;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Pipeline;

/// <summary>Reads and maps a spec; whatever happens, the other specs go on.</summary>
internal static class SdkReader
{
    /// <summary>The SDK of a spec and its problems.</summary>
    public static SdkResult Read(SpecSet set, CancellationToken cancellationToken)
    {
        var problems = new Problems();
        try
        {
            return new SdkResult(Map(set, problems, cancellationToken), problems.ToArray());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Report(SpecRule.InternalError, set.Root.Path, Describe(exception));
            return new SdkResult(null, problems.ToArray());
        }
    }

    /// <summary>An exception in one line, with the place that threw it.</summary>
    public static string Describe(Exception exception)
    {
        var frame = exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim() ?? "";
        return $"{exception.GetType().Name}: {exception.Message} {frame}";
    }

    private static SdkModel? Map(SpecSet set, Problems problems, CancellationToken cancellationToken)
    {
        var root = SpecReader.Read(set.Root.Path, set.Root.Text, cancellationToken);
        if (!DocumentReader.IsOpenApi(root) && !set.Root.Options.IsNamed)
        {
            return null;
        }

        foreach (var missing in set.Missing)
        {
            problems.Report(SpecRule.InvalidOption, set.Root.Path, SpecOptionNames.Overlay, $"no file '{missing}' is among the project's AdditionalFiles");
        }

        var overlays = set.Overlays.Select(file => SpecReader.Read(file.Path, file.Text, cancellationToken)).ToList();
        root = Overlay.Apply(root, overlays, problems, cancellationToken);
        var others = set.Others.Select(file => SpecReader.Read(file.Path, file.Text, cancellationToken));
        var document = DocumentReader.Read(new SpecFiles(root, others.ToList(), set.Nearby), problems);
        return document is null ? null : SdkMapper.Map(document, set.Root.Options, set.Stem, problems, cancellationToken);
    }
}
