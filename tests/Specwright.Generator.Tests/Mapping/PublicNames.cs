using System.Text;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Inputs;
using Specwright.Generator.Mapping;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Mapping;

/// <summary>The public names of an SDK, each with the thing of the spec that it stands for, as in <c>Pet.first_name = FirstName</c>.</summary>
internal static class PublicNames
{
    /// <summary>The names in what is generated from a spec.</summary>
    public static HashSet<string> In(string json)
    {
        var dom = SpecReader.Read("specs/api.json", SourceText.From(json, Encoding.UTF8), TestContext.Current.CancellationToken);
        var problems = new Diagnostics.Problems();
        var document = DocumentReader.Read(new SpecFiles(dom, []), problems);
        var options = new SpecOptions(null, null, null, null, [], SpecChoice.Everything, null, IsNamed: false);
        return [.. Of(SdkMapper.Map(document!, options, "api", problems, TestContext.Current.CancellationToken))];
    }

    private static IEnumerable<string> Of(SdkModel sdk) =>
    [
        .. sdk.Objects.SelectMany(Of),
        .. sdk.Enums.SelectMany(Of),
        .. sdk.Unions.SelectMany(Of),
        .. sdk.Parameters.SelectMany(static model => model.Parameters.Select(parameter => $"{model.Name}.{parameter.Location}.{parameter.WireName.Raw} = {parameter.Name}")),
        .. sdk.Clients.SelectMany(static client => Of(client.Name, client.Operations, client.Groups)),
        .. Of(sdk.Root.ClientName, sdk.Root.Operations, sdk.Root.Groups),
        .. sdk.Root.CommonParameters.Select(parameter => $"{sdk.Root.OptionsName}.{parameter.WireName.Raw} = {parameter.Name}"),
        .. (sdk.Scopes?.Members ?? []).Select(static scope => $"scope {scope.Text.Raw} = {scope.Name}"),
    ];

    private static IEnumerable<string> Of(ObjectModel model) => model.Properties
        .Select(property => $"{model.Name}.{property.WireName.Raw} = {property.Name}")
        .Append($"{model.WireName.Raw} = {model.Name}");

    private static IEnumerable<string> Of(EnumModel model) => model.Members
        .Select(member => $"{model.Name}.{member.Value.Raw} = {member.Name}")
        .Append($"{model.WireName.Raw} = {model.Name}");

    private static IEnumerable<string> Of(UnionModel model) => model.Cases
        .Select(found => $"{model.Name}.{found.Type} = {found.Name}")
        .Append($"{model.WireName.Raw} = {model.Name}");

    private static IEnumerable<string> Of(string client, EquatableArray<OperationModel> operations, EquatableArray<GroupModel> groups) =>
    [
        .. operations.Select(operation => $"{operation.HttpMethod.Raw} {operation.PathTemplate.Raw} = {client}.{operation.MethodName}({string.Join(", ", operation.PathParameters.Select(static parameter => parameter.Name).Append(operation.ParametersClass))})"),
        .. groups.Select(group => $"{client}.{group.PropertyName} = {group.ClientName}"),
    ];
}
