using Specwright.Generator.Diagnostics;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Overlays.Paths;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Overlays;

/// <summary>Reads Overlay documents (Overlay 1.0.0 and 1.1.0) and reports what in them is none.</summary>
internal sealed class OverlayReader(Problems problems)
{
    private static readonly HashSet<string> s_overlay = ["overlay", "info", "extends", "actions"];
    private static readonly HashSet<string> s_info = ["title", "version", "description"];
    private static readonly HashSet<string> s_action = ["target", "description", "update", "remove", "copy"];

    /// <summary>The actions that can be applied, in order.</summary>
    /// <param name="overlay">The file.</param>
    /// <param name="specPath">The path of the spec that it is applied to.</param>
    public IReadOnlyList<OverlayAction> Read(SpecDom overlay, string specPath)
    {
        var root = overlay.Root;
        if (overlay.Errors.Any(static error => error.Kind != ReadErrorKind.DuplicateKey) || !HasVersion(overlay))
        {
            return [];
        }

        CheckMembers(root, s_overlay);
        CheckMembers(root["info"], s_info);
        CheckExtends(root["extends"], specPath);
        if (root["actions"].Count == 0)
        {
            Report(root["actions"].Exists ? root["actions"] : root["overlay"], "The overlay has no 'actions', so it changes nothing");
        }

        return root["actions"].Items.Select(Action).OfType<OverlayAction>().ToList();
    }

    private bool HasVersion(SpecDom overlay)
    {
        var version = overlay.Root["overlay"];
        if (version.Text is { } text && (text is "1.0" or "1.1" || text.StartsWith("1.0.", StringComparison.Ordinal) || text.StartsWith("1.1.", StringComparison.Ordinal)))
        {
            return true;
        }

        if (version.Exists)
        {
            Report(version, $"The Overlay version '{version.Text}' is not supported; 1.0 and 1.1 are. The overlay is not applied.");
        }
        else
        {
            problems.Report(SpecRule.OverlayNotApplied, overlay, new(0, 0), "This file is named as an overlay, but has no 'overlay' at its top level. It is not applied.");
        }

        return false;
    }

    private void CheckMembers(Node node, HashSet<string> known)
    {
        foreach (var member in node.Members)
        {
            if (!known.Contains(member.Name) && !member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                var suggestion = Typos.Nearest(member.Name, known) is { } near ? $"; did you mean '{near}'?" : "";
                problems.ReportMember(SpecRule.UnknownKeyword, member.Value, member.Name, suggestion);
            }
        }
    }

    // A URL may be where the spec was downloaded from; a path is compared.
    private void CheckExtends(Node extends, string specPath)
    {
        if (extends.StringOrNull is { } path && !SpecPath.IsRemote(path) && SpecPath.Combine(extends.Dom.Path, Uri.UnescapeDataString(path)) != SpecPath.Normalize(specPath))
        {
            Report(extends, $"The overlay says that it extends '{path}', but it is applied to '{specPath.Substring(specPath.LastIndexOfAny(['/', '\\']) + 1)}'");
        }
    }

    private OverlayAction? Action(Node node)
    {
        CheckMembers(node, s_action);
        if (Path(node["target"], node) is not { } target)
        {
            return null;
        }

        if (node["update"].IsMissing && node["copy"].IsMissing && node["remove"].Boolean != true)
        {
            Report(node["target"], "The action has neither 'update' nor 'copy' nor 'remove: true', so it changes nothing");
            return null;
        }

        var copy = node["copy"].Exists ? Path(node["copy"], node) : null;
        return node["copy"].Exists && copy is null ? null : new OverlayAction(node, target, copy);
    }

    private JsonPath? Path(Node path, Node action)
    {
        if (path.StringOrNull is not { } text)
        {
            Report(path.Exists ? path : action, "The action has no 'target', a JSONPath in text; it is not applied");
            return null;
        }

        var parsed = JsonPathParser.Parse(text, out var error);
        if (error is not null)
        {
            Report(path, $"'{text}' is not a JSONPath (RFC 9535): {error.Message} at character {error.Position + 1}. The action is not applied.");
        }

        return parsed;
    }

    private void Report(Node node, string message) => problems.Report(SpecRule.OverlayNotApplied, node, message);
}
