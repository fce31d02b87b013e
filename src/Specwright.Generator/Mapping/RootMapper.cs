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
        docs.Text(document.Info["title"].Text ?? names.Api),
        docs.Text(document.Info["version"].Text ?? ""),
        docs.Of(document.Info["summary"].StringOrNull, document.Info["description"].StringOrNull ?? document.Info["title"].Text),
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
        var names = new NameScope([], StringComparer.Ordinal);
        var servers = new List<ServerModel>();
        foreach (var server in document.Servers)
        {
            if (!IsUsable(server))
            {
                continue;
            }

            var name = servers.Count == 0 ? "Default" : Identifiers.Pascal(Shortened(server.Description) ?? "Server" + servers.Count);
            servers.Add(new ServerModel(names.Take(server.Url, name), new SpecText(server.Url), docs.Of(null, server.Description)));
        }

        return servers.ToEquatableArray();
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
