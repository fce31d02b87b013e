namespace Specwright.Generator.Tests.Mapping;

/// <summary>Operations get short names within their group.</summary>
public sealed class OperationNamingTests
{
    [Theory]
    [InlineData("listServers", "Servers", "GET /servers", "ListAsync")]
    [InlineData("servers_list", "Servers", "GET /servers", "ListAsync")]
    [InlineData("ServersController_findAll", "Servers", "GET /servers", "FindAllAsync")]
    [InlineData("list-server-types", "ServerTypes", "GET /server-types", "ListAsync")]
    [InlineData("getServer", "Servers", "GET /servers/{id}", "GetAsync")]
    [InlineData("getServerStatus", "Servers", "GET /servers/{id}/status", "GetStatusAsync")]
    [InlineData("getAddresses", "Address", "GET /addresses", "GetAsync")]
    [InlineData("listPolicies", "Policy", "GET /policies", "ListAsync")]
    [InlineData("listStatuses", "Status", "GET /statuses", "ListAsync")]
    [InlineData("getBoxes", "Box", "GET /boxes", "GetAsync")]
    [InlineData("health", "Health", "GET /health", "GetAsync")]
    [InlineData("servers", "Servers", "GET /servers", "ListAsync")]
    [InlineData("getAsync", "Servers", "GET /servers/{id}", "GetAsync")]
    [InlineData(null, "Servers", "GET /v1/servers", "ListAsync")]
    [InlineData(null, "Servers", "GET /v1/servers/{id}", "GetAsync")]
    [InlineData(null, "Servers", "POST /v1/servers", "CreateAsync")]
    [InlineData(null, "Servers", "DELETE /v1/servers/{id}", "DeleteAsync")]
    [InlineData(null, "Servers", "GET /v1/servers/{id}/status", "GetStatusAsync")]
    [InlineData(null, "Status", "GET /status", "GetAsync")]
    public void A_method_is_named_without_its_group(string? id, string tag, string call, string expected)
    {
        var (verb, path) = (call.Split(' ')[0], call.Split(' ')[1]);
        var operationId = id is null ? "" : $"\"operationId\": \"{id}\", ";
        var parameters = path.Contains("{id}", StringComparison.Ordinal) ? "\"parameters\": [{ \"name\": \"id\", \"in\": \"path\", \"required\": true, \"schema\": { \"type\": \"string\" } }], " : "";
        var names = PublicNames.In($$"""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" },
              "paths": { "{{path}}": { "{{verb.ToLowerInvariant()}}": { {{operationId}}{{parameters}}"tags": ["{{tag}}"], "responses": { "204": { "description": "Done." } } } } } }
            """);

        Assert.Contains($"{call} = {tag}Client.{expected}({(parameters.Length > 0 ? "id, " : "")})", names);
    }
}
