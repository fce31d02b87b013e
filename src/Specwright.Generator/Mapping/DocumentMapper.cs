using Specwright.Generator.Diagnostics;
using Specwright.Generator.Inputs;
using Specwright.Generator.Mapping.Choosing;
using Specwright.Generator.Mapping.Operations;
using Specwright.Generator.Mapping.Schemas;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping;

/// <summary>Maps a document once, under the names that its reusable schemas have been given.</summary>
internal sealed class DocumentMapper
{
    private readonly Document _document;
    private readonly Choice _choice;
    private readonly SdkNames _names;
    private readonly TypeRegistry _types;
    private readonly Problems _problems;
    private readonly KeyFormats _keys;
    private readonly DocsMapper _docs;
    private readonly SdkHeader _header;
    private readonly SchemaMapper _schemas;

    /// <summary>Prepares it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="choice">Which operations are wanted.</param>
    /// <param name="names">The names above the schemas.</param>
    /// <param name="types">Where types are named and kept.</param>
    /// <param name="problems">Where problems go.</param>
    public DocumentMapper(Document document, SpecChoice choice, SdkNames names, TypeRegistry types, Problems problems)
    {
        (_document, _names, _types, _problems) = (document, names, types, problems);
        _choice = new Choice(choice);
        _keys = new KeyFormats(document);
        _docs = new DocsMapper(new KeyRedactor(_keys.Prefixes));
        _header = new SdkHeader(names.HintPrefix, new SpecText(FileName(document)), names.Namespace, names.Accessibility, []);
        _schemas = new SchemaMapper(document, _header, types, _docs, problems);
    }

    /// <summary>The SDK of the document.</summary>
    /// <exception cref="OperationCanceledException">The compiler no longer wants it.</exception>
    public SdkModel Map(CancellationToken cancellationToken)
    {
        MapReusableSchemas(cancellationToken);
        var operations = ChooseOperations();
        LeftOut.Report(_document, _problems);
        PassedOver.Report(_document, _problems);
        var common = new CommonParameters(operations.Select(static entry => entry.Operation).ToList());
        var security = new SecurityMapper(_document, _docs, _problems);
        var clients = MapClients(operations, new OperationMapper(_schemas, security, common, _names.Scope), cancellationToken);
        new WebhookMapper(_document, _choice, _schemas).Map(_names.WebhookEvent);
        _choice.ReportUnused(_document, _problems);
        var options = new OptionMapper(_schemas, _names).Map(common);
        _schemas.FinishAll(cancellationToken);
        _schemas.Complete();
        ReportIgnoredSchemas();
        var root = new RootMapper(_document, _header, _docs, _problems).Map(_names, clients, security, options, _keys);
        var scopes = security.Scopes.IsEmpty ? null : new ScopesModel(_header, _names.Scope, security.Scopes);
        return SdkAssembler.Assemble(_header, _types, root, clients.Clients(), scopes);
    }

    // Where operations are chosen, only what they lead to is mapped, under the names that it has in the whole SDK.
    private void MapReusableSchemas(CancellationToken cancellationToken)
    {
        foreach (var (name, schema) in _choice.IsEverything ? _document.Reusable.Schemas.Where(static component => !Overrides.IsIgnored(component.Node)) : [])
        {
            _schemas.Map(schema, new TypePlace("", Identifiers.Pascal(name)));
            _schemas.FinishAll(cancellationToken);
        }
    }

    private ClientMapper MapClients(List<ChosenOperation> operations, OperationMapper mapper, CancellationToken cancellationToken)
    {
        var clients = new ClientMapper(_document, _header, _names.Client, _types, _docs);
        operations.ForEach(entry => clients.Declare(entry.Group));
        var names = OperationNamer.Name(operations, clients, _problems);
        for (var i = 0; i < operations.Count; i++)
        {
            var (operation, path, group) = operations[i];
            clients.Add(group, mapper.Map(operation, path, names[i], clients.NamesOf(group), cancellationToken));
        }

        return clients;
    }

    private List<ChosenOperation> ChooseOperations()
    {
        var operations = new List<ChosenOperation>();
        foreach (var item in _document.Paths.Where(static item => !Overrides.IsIgnored(item.Node)))
        {
            if (item.Node.Exists && !item.Node.IsObject && !item.Node.IsNull)
            {
                _problems.ReportMember(SpecRule.InvalidValue, item.Declared, $"'{item.Path}' has to be an object with an operation per method; as it is written, it is passed over");
            }

            PassedOver.Report(item, _problems);
            var kept = item.Operations.Where(operation => operation.Node.IsObject && !Overrides.IsIgnored(operation.Node) && _choice.Keeps(operation)).ToList();
            if (kept.Count == 0 && !_choice.IsEverything)
            {
                continue;
            }

            var path = PathTemplate.Of(item, _problems);
            foreach (var operation in kept)
            {
                operations.Add(new ChosenOperation(operation, path, OperationNames.GroupOf(operation, path)));
            }
        }

        return operations;
    }

    // What something else refers to is needed, whoever it is for.
    private void ReportIgnoredSchemas()
    {
        foreach (var (name, schema) in _document.Reusable.Schemas.Where(static component => Overrides.IsIgnored(component.Node)))
        {
            if (_schemas.IsMapped(schema))
            {
                LeftOut.ReportKept(Overrides.IgnoringExtension(schema), name, "the SDK refers to it", _problems);
            }
            else
            {
                LeftOut.Is(schema, name, _problems);
            }
        }
    }

    private static string FileName(Document document)
    {
        var path = document.Files.Root.Path.Replace('\\', '/');
        return path.Substring(path.LastIndexOf('/') + 1);
    }
}
