using Specwright.Generator.Diagnostics;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping;

/// <summary>Says which operations the spec itself keeps from an SDK, so that nobody looks for them in vain.</summary>
internal static class IgnoredOperations
{
    /// <summary>Reports each operation that an extension of its own or of its path item leaves out.</summary>
    public static void Report(Document document, Problems problems)
    {
        foreach (var item in document.Paths)
        {
            var ofItem = Overrides.IgnoringExtension(item.Node);
            foreach (var operation in item.Operations)
            {
                var extension = ofItem.Exists ? ofItem : Overrides.IgnoringExtension(operation.Node);
                if (extension.Exists)
                {
                    problems.ReportMember(SpecRule.LeftOut, extension, $"{operation.Method} {item.Path}", extension.Name ?? "");
                }
            }
        }
    }
}
