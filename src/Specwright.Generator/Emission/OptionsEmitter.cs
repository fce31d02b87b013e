using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints the options of the root client: the API's servers, and the parameters that all operations share.</summary>
internal static class OptionsEmitter
{
    /// <summary>Prints the options into a file.</summary>
    public static void Write(CodeFile file, RootModel part)
    {
        var names = new TypeNames(file).Nest("Servers");
        XmlDocs.Summary(file.Body, $"How a <see cref=\"{part.ClientName}\"/> behaves.");
        using (file.Body.Block($"{part.Header.Accessibility} partial class {part.OptionsName} : {names.ApiClientOptions}"))
        {
            ParametersEmitter.WriteProperties(file, names, part.CommonParameters.Select(static parameter => parameter with { Required = false }));
            WriteApply(file.Body, names, part);
            WriteServers(file.Body, part);
        }
    }

    private static void WriteApply(SourceWriter writer, TypeNames names, RootModel part)
    {
        if (part.CommonParameters.IsEmpty)
        {
            return;
        }

        foreach (var name in ReservedNames.OptionsMembers.Concat(part.CommonParameters.Select(static parameter => parameter.Name)))
        {
            names.Declare(name);
        }

        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        using (writer.Block($"protected override void Apply({names.ApiRequest} request)"))
        {
            writer.Line("base.Apply(request);");
            foreach (var parameter in part.CommonParameters)
            {
                if (parameter.Required)
                {
                    writer.Line($"RequireHeader(request, {parameter.WireName.ToLiteral()}, {parameter.Name}, nameof({parameter.Name}));");
                }

                writer.Line(ParameterEmitter.Statement(names, parameter, parameter.Name, isNullable: true));
            }
        }
    }

    private static void WriteServers(SourceWriter writer, RootModel part)
    {
        if (part.Servers.IsEmpty)
        {
            return;
        }

        writer.Gap();
        XmlDocs.Summary(writer, "The servers of the API, for <see cref=\"global::Specwright.ApiClientOptions.BaseUrl\"/>.");
        using (writer.Block("public static class Servers"))
        {
            foreach (var server in part.Servers)
            {
                writer.Gap();
                XmlDocs.Write(writer, server.Docs, $"{XmlDocs.Code(server.Url)}.");
                writer.Line($"public const string {server.Name} = {server.Url.ToLiteral()};");
                WriteTemplate(writer, server);
            }
        }
    }

    // Where the address has variables: the same with other values.
    private static void WriteTemplate(SourceWriter writer, ServerModel server)
    {
        if (server.Variables.IsEmpty)
        {
            return;
        }

        writer.Gap();
        XmlDocs.Summary(writer, $"{XmlDocs.Code(server.Url)} with other values in it.");
        foreach (var variable in server.Variables)
        {
            var values = variable.Values.IsEmpty ? XmlDocs.Code(variable.WireName) + "." : $"One of {string.Join(", ", variable.Values.Select(XmlDocs.Code))}.";
            XmlDocs.Parameter(writer, variable.Name, variable.Docs.Summary, values);
        }

        XmlDocs.Returns(writer, default, "The address.");
        writer.List(
            $"public static string {server.Name}With(",
            [.. server.Variables.Select(static variable => $"string {variable.Name} = {variable.Default.ToLiteral()}")],
            $") => {string.Join(" + ", server.Template.Select((piece, i) => i % 2 == 0 ? piece.ToLiteral() : server.Variables.First(variable => variable.WireName == piece).Name))};");
    }
}
