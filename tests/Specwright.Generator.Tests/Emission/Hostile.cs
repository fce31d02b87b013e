using Specwright.Generator.Model;

namespace Specwright.Generator.Tests.Emission;

/// <summary>The sample parts with one text in every place where text of a spec stands.</summary>
internal static class Hostile
{
    public static IEnumerable<ObjectModel> Objects(string text)
    {
        ObjectModel[] parts = [SampleModels.Instance, SampleModels.User, SampleModels.ServerCreated, SampleModels.ServerScaled, SampleModels.Volume, SampleModels.SsdVolume, SampleModels.TapeVolume];
        return parts.Select(part => part with
        {
            Header = Header(text),
            WireName = new(text),
            Docs = Docs(text),
            Properties = part.Properties.Select(property => Property(property, text)).ToEquatableArray(),
            Inherited = part.Inherited.Select(property => Property(property, text)).ToEquatableArray(),
            Additional = part.Additional with { Docs = Docs(text) },
            Derived = part.Derived is { } derived
                ? new(new(text), derived.Cases.Select(@case => @case with { Value = new(text + @case.TypeName) }).ToEquatableArray())
                : null,
            Deprecation = new(new(text)),
        });
    }

    public static IEnumerable<EnumModel> Enums(string text) =>
    [
        SampleModels.InstanceStatus with
        {
            Header = Header(text),
            WireName = new(text),
            Docs = Docs(text),
            Members = Members(SampleModels.InstanceStatus.Members, text),
            Deprecation = new(new(text)),
        },
    ];

    public static IEnumerable<UnionModel> Unions(string text) => new[] { SampleModels.Event, SampleModels.Target }.Select(part => part with
    {
        Header = Header(text),
        WireName = new(text),
        Docs = Docs(text),
        Discriminator = part.Discriminator is null ? null : new SpecText(text),
        Cases = part.Cases.Select(@case => @case with
        {
            Values = @case.Values.Select((_, i) => new SpecText(text + @case.Name + i)).ToEquatableArray(),
            Docs = Docs(text),
            Shape = @case.Shape with
            {
                Required = [new(text)],
                Known = [new(text + "k")],
                Values = [new(text)],
                Constants = @case.Shape.Kind == ShapeKind.Object ? [new(new(text), [new(text), new(text + "v")])] : [],
            },
        }).ToEquatableArray(),
        Deprecation = new(new(text)),
    });

    public static ClientModel Client(string text)
    {
        OperationModel[] operations = [SampleClients.Create, SampleClients.Get, SampleClients.Delete];
        return SampleClients.Instances with
        {
            Header = Header(text),
            Docs = Docs(text),
            Operations = operations.Select(operation => Operation(operation, text)).ToEquatableArray(),
            Groups = [],
        };
    }

    public static ParametersModel Parameters(string text) => SampleClients.ListParameters with
    {
        Header = Header(text),
        OperationId = new(text),
        Parameters = SampleClients.ListParameters.Parameters.Select(parameter => Parameter(parameter, text)).ToEquatableArray(),
    };

    public static ScopesModel Scopes(string text) =>
        SampleClients.Scopes with { Header = Header(text), Members = SampleClients.Scopes.Members.Select(scope => scope with { Text = new(text), Docs = Docs(text) }).ToEquatableArray() };

    public static RootModel Root(string text) => SampleClients.Root with
    {
        Header = Header(text),
        Title = new(text),
        Version = new(text),
        Docs = Docs(text),
        Operations = SampleClients.Root.Operations.Select(operation => Operation(operation, text)).ToEquatableArray(),
        Groups = SampleClients.Root.Groups.Select(group => group with { Docs = Docs(text) }).ToEquatableArray(),
        Servers = SampleClients.Root.Servers.Select(server => server with { Url = new(text), Docs = Docs(text) }).ToEquatableArray(),
        SecuritySchemes = [new(new(text), Model.SecuritySchemeKind.HeaderKey, new(text)), new(new(text), Model.SecuritySchemeKind.Bearer, null)],
        Security = [new([new(new SpecText(text), [new(text)])]), new([])],
        CommonParameters = SampleClients.Root.CommonParameters.Select(parameter => Parameter(parameter, text)).ToEquatableArray(),
        KeyPrefixes = new SpecText(text),
        EnvironmentVariable = new SpecText(text),
    };

    private static OperationModel Operation(OperationModel operation, string text) => operation with
    {
        OperationId = new(text),
        HttpMethod = new(text),
        PathTemplate = new(text),
        Docs = Docs(text),
        PathParameters = operation.PathParameters.Select(parameter => Parameter(parameter, text)).ToEquatableArray(),
        Body = operation.Body is { } body ? body with { MediaType = new(text), Docs = Docs(text) } : null,
        Response = operation.Response with { MediaType = new SpecText(text), Docs = Docs(text) },
        Errors = operation.Errors.Select(error => error with { Status = text, Hint = new(text) }).ToEquatableArray(),
        Security = EquatableArray.Create<SecurityRequirementModel>([new([new(new SpecText(text), [new(text)])])]),
        Server = new SpecText(text),
        Deprecation = new(new(text)),
    };

    private static ParameterModel Parameter(ParameterModel parameter, string text) =>
        parameter with { WireName = new(text), Docs = Docs(text), Deprecation = new(new(text)) };

    private static PropertyModel Property(PropertyModel property, string text) => property with
    {
        WireName = new(text + property.Name),
        Docs = Docs(text),
        Constant = property.Constant is null ? null : new SpecText(text),
        Deprecation = new(new(text)),
    };

    private static EquatableArray<EnumMember> Members(EquatableArray<EnumMember> members, string text) =>
        members.Select(member => member with { Value = new(text + member.Name), Docs = Docs(text) }).ToEquatableArray();

    private static SdkHeader Header(string text) => Parts.Header with { SpecFileName = new(text), DeprecatesTypes = true };

    private static Docs Docs(string text) => Parts.Documented(text, text, "\n" + text);
}
