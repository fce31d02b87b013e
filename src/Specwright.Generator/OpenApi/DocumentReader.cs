using Specwright.Generator.Diagnostics;
using Specwright.Generator.Reading;

namespace Specwright.Generator.OpenApi;

/// <summary>Recognises OpenAPI documents.</summary>
internal static class DocumentReader
{
    /// <summary>Whether a file says that it is an OpenAPI document.</summary>
    public static bool IsOpenApi(SpecDom dom) => dom.Root["openapi"].Exists || dom.Root["swagger"].Exists;

    /// <summary>The document, or null with a problem when it is none that can be read.</summary>
    public static Document? Read(SpecFiles files, Problems problems)
    {
        ReportReadErrors(files, problems);
        if (!IsOpenApi(files.Root))
        {
            if (files.Root.Errors.IsEmpty)
            {
                problems.Report(SpecRule.NotOpenApi, files.Root, new(0, 0));
            }

            return null;
        }

        var declared = files.Root.Root["openapi"].Exists ? files.Root.Root["openapi"] : files.Root.Root["swagger"];
        if (IsMeantAsV20(files.Root.Root, declared))
        {
            problems.Report(SpecRule.InvalidValue, declared, $"'swagger' stands for OpenAPI 2.0 alone; the document is read as that, not as '{declared.Text}'");
            return new Document(files, OpenApiVersion.V20, problems);
        }

        if (VersionOf(declared.Text ?? "") is { } version)
        {
            return new Document(files, version, problems);
        }

        problems.Report(SpecRule.UnsupportedVersion, declared, declared.Text ?? declared.Kind.ToString());
        return null;
    }

    // 2.0 but for the number.
    private static bool IsMeantAsV20(Node root, Node version) =>
        version.Name == "swagger" && version.Text?.StartsWith("3", StringComparison.Ordinal) == true && root["components"].IsMissing
        && (root["definitions"].Exists || root["host"].Exists || root["basePath"].Exists);

    private static OpenApiVersion? VersionOf(string text)
    {
        var parts = text.Split('.');
        return (parts[0], parts.Length > 1 ? parts[1] : "0") switch
        {
            ("2", _) => OpenApiVersion.V20,
            ("3", "0") => OpenApiVersion.V30,
            ("3", "1") => OpenApiVersion.V31,
            ("3", "2") => OpenApiVersion.V32,
            _ => null,
        };
    }

    private static void ReportReadErrors(SpecFiles files, Problems problems)
    {
        foreach (var dom in files.All)
        {
            foreach (var error in dom.Errors)
            {
                problems.Report(RuleOf(error.Kind), dom, error.Span, error.Message);
            }
        }
    }

    private static SpecRule RuleOf(ReadErrorKind kind) => kind switch
    {
        ReadErrorKind.DuplicateKey => SpecRule.DuplicateKey,
        ReadErrorKind.TooDeep or ReadErrorKind.TooLarge or ReadErrorKind.AliasBudget => SpecRule.LimitExceeded,
        _ => SpecRule.MalformedText,
    };
}
