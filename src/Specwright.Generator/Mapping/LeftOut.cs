using Specwright.Generator.Diagnostics;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping;

/// <summary>Says what the spec itself keeps from an SDK, so that nobody looks for it in vain.</summary>
internal static class LeftOut
{
    /// <summary>Reports each operation and webhook that an extension of its own or of its path item leaves out.</summary>
    public static void Report(Document document, Problems problems)
    {
        foreach (var item in document.Paths.Concat(document.Webhooks))
        {
            var ofItem = Overrides.IgnoringExtension(item.Node);
            foreach (var operation in item.Operations)
            {
                var extension = ofItem.Exists ? ofItem : Overrides.IgnoringExtension(operation.Node);
                if (extension.Exists)
                {
                    Report(extension, $"{operation.Method} {item.Path}", problems);
                }
            }
        }
    }

    /// <summary>Whether an extension leaves out a member, a parameter, a value or a case; says so if it does.</summary>
    /// <param name="node">Where the extension may stand.</param>
    /// <param name="name">What is left out.</param>
    /// <param name="problems">Takes the problem.</param>
    public static bool Is(Node node, string name, Problems problems)
    {
        var extension = Overrides.IgnoringExtension(node);
        if (extension.Exists)
        {
            Report(extension, name, problems);
        }

        return extension.Exists;
    }

    /// <summary>Reports what has to stay although an extension would leave it out.</summary>
    public static void ReportKept(Node extension, string name, string reason, Problems problems) =>
        problems.ReportMember(SpecRule.LeftOut, extension, $"'{name}' stays in the SDK although '{extension.Name}' would leave it out: {reason}");

    private static void Report(Node extension, string name, Problems problems) =>
        problems.ReportMember(SpecRule.LeftOut, extension, $"'{name}' is left out of the SDK, as '{extension.Name}' asks");
}
