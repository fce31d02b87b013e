using Specwright.Generator.Diagnostics;
using Specwright.Generator.Inputs;
using Specwright.Generator.Mapping.Choosing;
using Specwright.Generator.Mapping.Operations;
using Specwright.Generator.Mapping.Schemas;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping;

/// <summary>Maps a document to the model of its SDK.</summary>
internal static class SdkMapper
{
    // What gives way to what is known after one attempt, nearly always; names made from names that change with it may take another.
    private const int MaxAttempts = 6;

    /// <summary>The SDK of a document.</summary>
    /// <exception cref="OperationCanceledException">The compiler no longer wants it.</exception>
    public static SdkModel Map(Document document, SpecOptions options, string stem, Problems problems, CancellationToken cancellationToken)
    {
        var names = SdkNames.Of(document, options, stem, problems);
        var keys = new KeyFormats(document);
        var docs = new DocsMapper(new KeyRedactor(keys.Prefixes));
        var rights = new NameRights(document.References);
        var bodies = new FastApiBodies(document);
        for (var attempt = 1; ; attempt++)
        {
            var found = new Problems();
            var types = new TypeRegistry([names.Client, names.Options, names.Scope, names.Scope + "s", Last(names.Namespace), .. ReservedNames.Types], rights);
            types.NameComponents(document.Reusable.Schemas, bodies, found);
            var sdk = MapAll(document, new Choice(options.Choice), names, types, docs, keys, found, cancellationToken);
            if (rights.AreSettled(types) || attempt == MaxAttempts)
            {
                problems.Add(found);
                return sdk;
            }
        }
    }

    private static SdkModel MapAll(
        Document document, Choice choice, SdkNames names, TypeRegistry types, DocsMapper docs, KeyFormats keys, Problems problems, CancellationToken cancellationToken)
    {
        var header = new SdkHeader(names.HintPrefix, new SpecText(FileName(document)), names.Namespace, names.Accessibility, []);
        var schemas = new SchemaMapper(document, header, types, docs, problems);

        // Where operations are chosen, only what they lead to is mapped, under the names that it has in the whole SDK.
        foreach (var (name, schema) in choice.IsEverything ? document.Reusable.Schemas.Where(static component => !Overrides.IsIgnored(component.Node)) : [])
        {
            schemas.Map(schema, new TypePlace("", Identifiers.Pascal(name)));
            schemas.FinishAll(cancellationToken);
        }

        return MapOperations(document, choice, names, header, types, docs, keys, schemas, problems, cancellationToken);
    }

    private static SdkModel MapOperations(
        Document document, Choice choice, SdkNames names, SdkHeader header, TypeRegistry types, DocsMapper docs, KeyFormats keys, SchemaMapper schemas, Problems problems, CancellationToken cancellationToken)
    {
        var operations = Operations(document, choice, problems);
        LeftOut.Report(document, problems);
        PassedOver.Report(document, problems);
        var common = new CommonParameters(operations.Select(static entry => entry.Operation).ToList());
        var security = new SecurityMapper(document, docs, problems);
        var clients = new ClientMapper(document, header, names.Client, types, docs);
        operations.ForEach(entry => clients.Declare(entry.Group));
        var mapper = new OperationMapper(schemas, security, common, names.Scope);
        var operationNames = OperationNamer.Name(operations, clients, problems);
        for (var i = 0; i < operations.Count; i++)
        {
            var (operation, path, group) = operations[i];
            clients.Add(group, mapper.Map(operation, path, operationNames[i], clients.NamesOf(group), cancellationToken));
        }

        new WebhookMapper(document, choice, schemas).Map(names.WebhookEvent);
        choice.ReportUnused(document, problems);
        var optionNames = new NameScope([.. ReservedNames.OptionsMembers, names.Options], StringComparer.Ordinal);
        var parameters = new ParameterMapper(schemas);
        var commonModels = common.All.Select(parameter => Option(parameters.Map(parameter, ParameterLocation.Header, CommonName(parameter, optionNames), names.Api), common.IsRequiredOfAll(parameter))).ToEquatableArray();
        schemas.FinishAll(cancellationToken);
        schemas.Complete();
        ReportIgnoredSchemas(document, schemas);
        var root = new RootMapper(document, header, docs, problems).Map(names, clients, security, commonModels, keys);
        var scopes = security.Scopes.IsEmpty ? null : new ScopesModel(header, names.Scope, security.Scopes);
        return SdkAssembler.Assemble(header, types, root, clients.Clients(), scopes);
    }

    private static List<ChosenOperation> Operations(Document document, Choice choice, Problems problems)
    {
        var operations = new List<ChosenOperation>();
        foreach (var item in document.Paths.Where(static item => !Overrides.IsIgnored(item.Node)))
        {
            if (item.Node.Exists && !item.Node.IsObject && !item.Node.IsNull)
            {
                problems.ReportMember(SpecRule.InvalidValue, item.Declared, $"'{item.Path}' has to be an object with an operation per method; as it is written, it is passed over");
            }

            PassedOver.Report(item, problems);
            var kept = item.Operations.Where(operation => operation.Node.IsObject && !Overrides.IsIgnored(operation.Node) && choice.Keeps(operation)).ToList();
            if (kept.Count == 0 && !choice.IsEverything)
            {
                continue;
            }

            var path = PathTemplate.Of(item, problems);
            foreach (var operation in kept)
            {
                operations.Add(new ChosenOperation(operation, path, OperationNames.GroupOf(operation, path)));
            }
        }

        return operations;
    }

    // What something else refers to is needed, whoever it is for.
    private static void ReportIgnoredSchemas(Document document, SchemaMapper schemas)
    {
        foreach (var (name, schema) in document.Reusable.Schemas.Where(static component => Overrides.IsIgnored(component.Node)))
        {
            if (schemas.IsMapped(schema))
            {
                LeftOut.ReportKept(Overrides.IgnoringExtension(schema), name, "the SDK refers to it", schemas.Problems);
            }
            else
            {
                LeftOut.Is(schema, name, schemas.Problems);
            }
        }
    }

    private static ParameterModel Option(ParameterModel parameter, bool isRequired) => parameter with
    {
        Required = isRequired,
        Docs = isRequired ? parameter.Docs with { Remarks = [.. parameter.Docs.Remarks, new SpecText("The API requires it of every request; a call without it is refused before it is sent.")] } : parameter.Docs,
    };

    // X-CloudNexus-Id reads CloudNexusId among the options: the X only says that the header is nobody's standard.
    private static string CommonName(Parameter parameter, NameScope names)
    {
        var name = parameter.Name.StartsWith("X-", StringComparison.OrdinalIgnoreCase) ? parameter.Name.Substring(2) : parameter.Name;
        var pascal = Overrides.NameOf(parameter.Node) ?? Identifiers.Pascal(name);
        return names.Take(parameter.Name, pascal, pascal + "Header");
    }

    private static string FileName(Document document)
    {
        var path = document.Files.Root.Path.Replace('\\', '/');
        return path.Substring(path.LastIndexOf('/') + 1);
    }

    private static string Last(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
