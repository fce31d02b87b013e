using Specwright.Generator.Mapping.Operations;
using Specwright.Generator.Mapping.Schemas;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping;

/// <summary>Maps the headers that all operations share to members of the client's options.</summary>
internal sealed class OptionMapper(SchemaMapper schemas, SdkNames names)
{
    private readonly ParameterMapper _parameters = new(schemas);

    /// <summary>The members.</summary>
    public EquatableArray<ParameterModel> Map(CommonParameters common)
    {
        var taken = new NameScope([.. ReservedNames.OptionsMembers, names.Options], StringComparer.Ordinal);
        return common.All.Select(header => Option(_parameters.Map(header, ParameterLocation.Header, NameOf(header, taken), names.Api), common.IsRequiredOfAll(header))).ToEquatableArray();
    }

    private static ParameterModel Option(ParameterModel parameter, bool isRequired) => parameter with
    {
        Required = isRequired,
        Docs = isRequired ? parameter.Docs with { Remarks = [.. parameter.Docs.Remarks, new SpecText("The API requires it of every request; a call without it is refused before it is sent.")] } : parameter.Docs,
    };

    // X-CloudNexus-Id reads CloudNexusId among the options: the X only says that the header is nobody's standard.
    private static string NameOf(Parameter parameter, NameScope taken)
    {
        var name = parameter.Name.StartsWith("X-", StringComparison.OrdinalIgnoreCase) ? parameter.Name.Substring(2) : parameter.Name;
        var pascal = Overrides.NameOf(parameter.Node) ?? Identifiers.Pascal(name);
        return taken.Take(parameter.Name, pascal, pascal + "Header");
    }
}
