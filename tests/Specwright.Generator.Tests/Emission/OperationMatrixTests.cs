using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Emission;
using Specwright.Generator.Model;
using Specwright.Generator.Tests.Testing;
using static Specwright.Generator.Tests.Emission.SampleClients;

namespace Specwright.Generator.Tests.Emission;

/// <summary>Every kind of parameter, body and response becomes a method that compiles without a warning.</summary>
public sealed class OperationMatrixTests
{
    private static readonly TypeRef[] s_types =
    [
        .. Enum.GetValues<ScalarKind>().Select(TypeRef.Of),
        Parts.Status,
        Parts.Code,
        TypeRef.Model("User"),
        TypeRef.List(TypeRef.String, itemNullable: false),
        TypeRef.List(Parts.Status, itemNullable: true),
        TypeRef.Map(TypeRef.Of(ScalarKind.Int64), itemNullable: false),
    ];

    private readonly List<OperationModel> _operations = [];

    [Theory]
    [InlineData(nameof(ParameterLocation.Path), nameof(Model.ParameterStyle.Simple), false)]
    [InlineData(nameof(ParameterLocation.Path), nameof(Model.ParameterStyle.Label), true)]
    [InlineData(nameof(ParameterLocation.Path), nameof(Model.ParameterStyle.Matrix), true)]
    [InlineData(nameof(ParameterLocation.Query), nameof(Model.ParameterStyle.Form), true)]
    [InlineData(nameof(ParameterLocation.Query), nameof(Model.ParameterStyle.Form), false)]
    [InlineData(nameof(ParameterLocation.Query), nameof(Model.ParameterStyle.SpaceDelimited), false)]
    [InlineData(nameof(ParameterLocation.Query), nameof(Model.ParameterStyle.DeepObject), true)]
    [InlineData(nameof(ParameterLocation.Header), nameof(Model.ParameterStyle.Simple), false)]
    [InlineData(nameof(ParameterLocation.Header), nameof(Model.ParameterStyle.Simple), true)]
    [InlineData(nameof(ParameterLocation.Cookie), nameof(Model.ParameterStyle.Form), true)]
    public void Parameters_of_every_type_stand_everywhere(string where, string how, bool explode)
    {
        var location = Enum.Parse<ParameterLocation>(where);
        var style = Enum.Parse<Model.ParameterStyle>(how);
        foreach (var type in s_types)
        {
            foreach (var required in location == ParameterLocation.Path ? [true] : new[] { true, false })
            {
                AddParameter(Query("Value", "value", type) with { Location = location, Style = style, Explode = explode, Required = required });
            }
        }

        Compile();
    }

    [Fact]
    public void Parameters_may_be_json_or_keep_reserved_characters()
    {
        foreach (var type in s_types)
        {
            foreach (var location in Enum.GetValues<ParameterLocation>())
            {
                AddParameter(Query("Value", "value", type) with { Location = location, IsJson = true, Required = location == ParameterLocation.Path });
                AddParameter(Query("Value", "value", type) with { Location = location, IsJson = true, Required = true });
            }

            AddParameter(Query("Value", "value", type) with { AllowReserved = true });
        }

        Compile();
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Bodies_of_every_kind_are_sent(bool required, bool nullable)
    {
        foreach (var type in s_types)
        {
            AddBody(BodyKind.Json, "application/json", type, required, nullable);
        }

        AddBody(BodyKind.Json, "application/merge-patch+json", TypeRef.Model("User"), required, nullable);
        AddBody(BodyKind.Form, "application/x-www-form-urlencoded", TypeRef.Model("User"), required, nullable: false);
        AddBody(BodyKind.Multipart, "multipart/form-data", TypeRef.Stream, required, nullable: false);
        AddBody(BodyKind.Stream, "image/png", TypeRef.Stream, required, nullable: false);
        AddBody(BodyKind.Stream, "application/octet-stream", TypeRef.Stream, required, nullable: false);
        AddBody(BodyKind.Text, "text/plain", TypeRef.String, required, nullable: false);
        AddBody(BodyKind.Content, "multipart/mixed", TypeRef.Stream, required, nullable: false);
        Compile();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Responses_of_every_kind_are_read(bool nullable)
    {
        foreach (var type in s_types)
        {
            Add(operation => operation with { Response = SampleClients.Json(type) with { Nullable = nullable } });
        }

        Add(static operation => operation with { Response = operation.Response with { Kind = ResponseKind.Text, MediaType = Parts.Text("text/plain") } });
        Add(static operation => operation with { Response = operation.Response with { Kind = ResponseKind.Stream, MediaType = Parts.Text("image/*") } });
        Compile();
    }

    [Fact]
    public void Lists_are_walked_in_every_style()
    {
        foreach (var style in Enum.GetValues<Model.PagingStyle>())
        {
            Add(operation => operation with
            {
                Response = SampleClients.Json(TypeRef.List(TypeRef.Model("User"), itemNullable: false)),
                Paging = new(style, TypeRef.Model("User"), [], Parts.Text("p"), Parts.Text("s"), Parts.Text("o"), Parts.Text("c"), [], [], [], [], [], []),
            });
        }

        Compile();
    }

    [Fact]
    public void What_is_required_stands_before_what_is_not()
    {
        Add(static operation => operation with
        {
            PathParameters = [Query("id", "id", TypeRef.String) with { Location = ParameterLocation.Path, Required = true }],
            Body = new(BodyKind.Json, "body", Parts.Text("application/json"), TypeRef.Model("User"), Nullable: false, Required: false, Docs.None),
            Parameters = [Query("Value", "value", TypeRef.String) with { Required = true }],
            ParametersClass = "Parameters0",
            ParametersRequired = true,
        });
        var code = ClientEmitter.Emit(Client(), EmissionEnvironment.Modern).ToString().ReplaceLineEndings(" ");

        Assert.Matches(@"\(\s*string id,\s*Parameters0 parameters,\s*User\? body = null,\s*RequestOptions\? options = null,", code);
        Compile();
    }

    [Fact]
    public void Names_of_fields_stay_apart()
    {
        var paged = List with { FieldName = "A", MethodName = "AAsync", ParametersClass = null, Parameters = [] };
        _operations.AddRange([paged, Get with { FieldName = "APaging", MethodName = "BAsync" }, Get with { FieldName = "AErrors", MethodName = "CAsync" }]);

        Compile(ObjectEmitter.Emit(InstanceList, EmissionEnvironment.Modern), ObjectEmitter.Emit(Pagination, EmissionEnvironment.Modern));
    }

    private void AddParameter(ParameterModel parameter)
    {
        if (parameter.Location == ParameterLocation.Path)
        {
            Add(operation => operation with { PathParameters = [parameter with { Name = "value" }] });
        }
        else
        {
            var name = "Parameters" + _operations.Count;
            Add(operation => operation with { Parameters = [parameter], ParametersClass = name, ParametersRequired = parameter.Required });
        }
    }

    private void AddBody(BodyKind kind, string mediaType, TypeRef type, bool required, bool nullable) =>
        Add(operation => operation with { Body = new(kind, "body", Parts.Text(mediaType), type, nullable, required, Docs.None) });

    private void Add(Func<OperationModel, OperationModel> change)
    {
        var name = "Call" + _operations.Count;
        _operations.Add(change(Operation(name + "Async", name, name, "POST", "/x/{value}")));
    }

    private ClientModel Client() => new(Parts.Header, "MatrixClient", Docs.None, _operations.ToEquatableArray(), []);

    private void Compile(params SourceText[] more)
    {
        var parameters = _operations.Where(static operation => operation.ParametersClass is not null)
            .Select(static operation => new ParametersModel(Parts.Header, operation.ParametersClass!, operation.OperationId, operation.Parameters));
        GeneratedCode.Compile(
        [
            ClientEmitter.Emit(Client(), EmissionEnvironment.Modern),
            .. parameters.Select(static part => ParametersEmitter.Emit(part, EmissionEnvironment.Modern)),
            ObjectEmitter.Emit(SampleModels.User, EmissionEnvironment.Modern),
            ObjectEmitter.Emit(SampleModels.Instance, EmissionEnvironment.Modern),
            EnumEmitter.Emit(SampleModels.InstanceStatus, EmissionEnvironment.Modern),
            EnumEmitter.Emit(SampleModels.ExitCode, EmissionEnvironment.Modern),
            .. more,
        ]);
    }
}
