using Specwright.Generator.Diagnostics;
using Specwright.Generator.Mapping.Operations;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping;

/// <summary>Maps what belongs to the API as a whole.</summary>
internal sealed class RootMapper(Document document, SdkHeader header, DocsMapper docs, Problems problems)
{
    /// <summary>The client root.</summary>
    public RootModel Map(SdkNames names, ClientMapper clients, SecurityMapper security, EquatableArray<ParameterModel> common, KeyFormats keys) => new(
        header,
        names.Client,
        names.Options,
        docs.Text(string.IsNullOrWhiteSpace(document.Info["title"].Text) ? names.Api : document.Info["title"].Text!),
        docs.Text(document.Info["version"].Text ?? ""),
        docs.Of(document.Info["summary"].StringOrNull, document.References.Follow(document.Info["description"]).StringOrNull ?? document.Info["title"].Text),
        clients.RootOperations.ToEquatableArray(),
        clients.RootGroups(),
        Servers(),
        security.Schemes,
        security.Map(document.Security),
        common,
        keys.Text is { } text ? new SpecText(text) : null,
        keys.EnvironmentVariable is { } variable ? new SpecText(variable) : null,
        security.Scopes.IsEmpty ? null : names.Scope);

    private EquatableArray<ServerModel> Servers()
    {
        var names = new NameScope([.. ReservedNames.EveryType, "Servers"], StringComparer.Ordinal);
        var servers = new List<ServerModel>();
        foreach (var server in document.Servers)
        {
            if (!IsUsable(server))
            {
                continue;
            }

            var name = servers.Count == 0 ? "Default" : Identifiers.Pascal(Shortened(server.Description) ?? "Server" + servers.Count);
            servers.Add(Server(server, names.Take(server.Url, name, name + "Server")));
            names.TryTake(servers[servers.Count - 1].Name + "With");
        }

        return servers.ToEquatableArray();
    }

    private ServerModel Server(Server server, string name)
    {
        var variables = new List<ServerVariableModel>();
        var names = new NameScope([], StringComparer.Ordinal);
        foreach (var (variable, node) in server.Variables)
        {
            if (server.Template.Contains("{" + variable + "}"))
            {
                variables.Add(new ServerVariableModel(
                    Keywords.Escape(names.Take(variable, Identifiers.Camel(variable).TrimStart('@'))),
                    new SpecText(variable),
                    new SpecText(node["default"].Text ?? ""),
                    node["enum"].Items.Select(static value => value.Text).OfType<string>().Select(static value => new SpecText(value)).ToEquatableArray(),
                    docs.Of(null, node["description"].StringOrNull)));
            }
        }

        return new ServerModel(name, new SpecText(server.Url), docs.Of(null, server.Description), Pieces(server.Template, variables), variables.ToEquatableArray());
    }

    // "https://{region}.x.com/{v}" is "https://", region, ".x.com/", v, "".
    private static EquatableArray<SpecText> Pieces(string template, List<ServerVariableModel> variables)
    {
        var pieces = new List<SpecText>();
        while (variables.Count > 0)
        {
            var next = variables.Select(variable => (variable.WireName, At: template.IndexOf("{" + variable.WireName.Raw + "}", StringComparison.Ordinal)))
                .Where(static found => found.At >= 0).OrderBy(static found => found.At).FirstOrDefault();
            if (next.WireName.Raw is null)
            {
                pieces.Add(new SpecText(template));
                break;
            }

            pieces.Add(new SpecText(template.Substring(0, next.At)));
            pieces.Add(next.WireName);
            template = template.Substring(next.At + next.WireName.Raw.Length + 2);
        }

        return pieces.ToEquatableArray();
    }

    // A relative address has no host to go to: the caller sets BaseUrl.
    private bool IsUsable(Server server)
    {
        if (!Uri.TryCreate(server.Url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0)
        {
            if (HasScheme(server.Url))
            {
                problems.Report(SpecRule.InvalidValue, server.Node, $"'{server.Url}' is not the address of a server; set BaseUrl in the client's options");
            }

            return false;
        }

        if (uri.Scheme == "http" && !uri.IsLoopback)
        {
            problems.Report(SpecRule.InsecureServer, server.Node, server.Url);
        }

        return true;
    }

    private static bool HasScheme(string url)
    {
        var colon = url.IndexOf(':');
        return colon > 0 && url.IndexOf('/') is var slash && (slash < 0 || colon < slash);
    }

    private static string? Shortened(string? description) => description is { Length: > 0 and <= 40 } ? description : null;
}
