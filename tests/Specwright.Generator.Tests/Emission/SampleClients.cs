using Specwright.Generator.Model;
using static Specwright.Generator.Tests.Emission.Parts;

namespace Specwright.Generator.Tests.Emission;

/// <summary>Clients with one operation of each kind.</summary>
internal static class SampleClients
{
    private static readonly ErrorModel s_notFound = new("404", TypeRef.Model("User"), Text("There is no such instance."));

    public static ObjectModel InstanceList { get; } = Object(
        "InstanceList",
        Property("Data", "data", TypeRef.List(TypeRef.Model("Instance"), itemNullable: false), Presence.Required),
        Property("Pagination", "pagination", TypeRef.Model("Pagination")));

    public static ObjectModel Pagination { get; } = Object(
        "Pagination",
        Property("Page", "page", TypeRef.Of(ScalarKind.Int64)),
        Property("Total", "total", TypeRef.Of(ScalarKind.Int64), Presence.OptionalNullable),
        Property("Next", "next", TypeRef.Of(ScalarKind.Uri)));

    public static OperationModel List { get; } = Operation("ListAsync", "List", "listInstances", "GET", "/instances") with
    {
        Docs = Documented("Lists instances.", "Newest first."),
        Parameters =
        [
            Query("Page", "page", TypeRef.Of(ScalarKind.Int32)),
            Query("PerPage", "per_page", TypeRef.Of(ScalarKind.Int32)),
            Query("Status", "status", Status),
            Query("Tags", "tag", TypeRef.List(TypeRef.String, itemNullable: false)) with { Explode = false, Style = Model.ParameterStyle.PipeDelimited },
        ],
        ParametersClass = "ListInstancesParameters",
        Response = Json(TypeRef.Model("InstanceList")),
        Errors = [s_notFound],
        Paging = new(
            Model.PagingStyle.PageNumber,
            TypeRef.Model("Instance"),
            [new("Data", MayBeNull: false, IsOptionalValue: false)],
            Text("page"),
            Text("per_page"),
            OffsetParameter: null,
            CursorParameter: null,
            NextCursor: [],
            NextUrl: [new("Pagination", MayBeNull: true, IsOptionalValue: false), new("Next", MayBeNull: true, IsOptionalValue: false, IsUri: true)],
            Total: [new("Pagination", MayBeNull: true, IsOptionalValue: false), new("Total", MayBeNull: true, IsOptionalValue: true)],
            TotalPages: [],
            PageNumber: [new("Pagination", MayBeNull: true, IsOptionalValue: false), new("Page", MayBeNull: true, IsOptionalValue: false)],
            HasMore: []),
    };

    public static OperationModel Create { get; } = Operation("CreateAsync", "Create", "createInstance", "POST", "/instances") with
    {
        Body = new(BodyKind.Json, "body", Text("application/json"), TypeRef.Model("User"), Nullable: false, Required: true, Documented("Who owns it.")),
        Response = Json(TypeRef.Model("Instance")) with { Docs = Documented("The new instance.") },
        Errors = [s_notFound, new("default", null, Text("Something else."))],
        Scopes = [new(["ComputeWrite", "ComputeRead"]), new(["Admin"])],
        ScopeEnum = "CloudNexusScope",
    };

    public static OperationModel Get { get; } = Operation("GetAsync", "Get", "getInstance", "GET", "/instances/{id}") with
    {
        PathParameters = [PathId],
        Response = Json(TypeRef.Model("Instance")),
        Errors = [s_notFound],
    };

    public static OperationModel Delete { get; } = Operation("DeleteAsync", "Delete", "deleteInstance", "DELETE", "/instances/{id}") with
    {
        PathParameters = [PathId],
        Security = [new([]), new([new(Text("oauth"), [Text("admin")]), new(Text("key"), [])])],
        Deprecation = new(Text("Stop it instead.")),
    };

    public static ClientModel Instances { get; } = new(
        Header,
        "InstancesClient",
        Documented("Instances."),
        [List, Create, Get, Delete],
        [new("Volumes", "VolumesClient", Documented("Volumes of an instance."))]);

    public static ClientModel Volumes { get; } = new(Header, "VolumesClient", Docs.None, [], []);

    public static ParametersModel ListParameters { get; } = new(Header, "ListInstancesParameters", Text("listInstances"), List.Parameters);

    public static ScopesModel Scopes { get; } = new(
        Header,
        "CloudNexusScope",
        [
            new("ComputeRead", Text("compute:read"), Documented("Reads instances."), []),
            new("ComputeWrite", Text("compute:write"), Docs.None, ["ComputeRead"]),
            new("Admin", Text("admin"), Docs.None, []),
        ]);

    public static RootModel Root { get; } = new(
        Header,
        "CloudNexusClient",
        "CloudNexusClientOptions",
        Text("CloudNexus Compute"),
        Text("1.0"),
        Documented("The compute API."),
        [Operation("PingAsync", "Ping", "ping", "GET", "/ping") with { Response = Json(TypeRef.Of(ScalarKind.Boolean)) }],
        [new("Instances", "InstancesClient", Documented("Instances."))],
        [
            new("Production", Text("https://api.cloudnexus.example/v1"), Docs.None),
            new("Sandbox", Text("https://sandbox.cloudnexus.example/v1"), Documented("For tests.")),
        ],
        [new(Text("bearerAuth"), Model.SecuritySchemeKind.Bearer, null), new(Text("key"), Model.SecuritySchemeKind.HeaderKey, Text("X-Key"))],
        [new([new(Text("bearerAuth"), [])]), new([new(Text("key"), [])])],
        [Query("AccountId", "X-CloudNexus-Id", TypeRef.String) with { Location = ParameterLocation.Header, Required = true }],
        Text("cn_live_sk_:live;cn_test_sk_:test"),
        Text("CLOUDNEXUS_API_KEY"),
        "CloudNexusScope");

    private static ParameterModel PathId =>
        Query("id", "id", TypeRef.String) with { Location = ParameterLocation.Path, Required = true, Style = Model.ParameterStyle.Simple, Explode = false };

    public static ParameterModel Query(string name, string wireName, TypeRef type) => new(
        name,
        Text(wireName),
        ParameterLocation.Query,
        type,
        Required: false,
        Model.ParameterStyle.Form,
        Explode: true,
        AllowReserved: false,
        IsJson: false,
        Docs.None);

    public static ResponseModel Json(TypeRef type) => new(ResponseKind.Json, type, Nullable: false, Text("application/json"), Docs.None);

    public static OperationModel Operation(string methodName, string fieldName, string id, string method, string path) => new(
        methodName,
        fieldName,
        Text(id),
        Text(method),
        Text(path),
        Docs.None,
        PathParameters: [],
        Parameters: [],
        ParametersClass: null,
        ParametersRequired: false,
        Body: null,
        new ResponseModel(ResponseKind.None, TypeRef.Stream, Nullable: false, MediaType: null, Docs.None),
        Errors: [],
        Paging: null,
        Security: null,
        Scopes: [],
        ScopeEnum: null,
        Server: null);
}
