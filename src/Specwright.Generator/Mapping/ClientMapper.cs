using Specwright.Generator.Mapping.Operations;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping;

/// <summary>Puts operations into resource groups, each of which becomes a client.</summary>
internal sealed class ClientMapper(Document document, SdkHeader header, string rootName, TypeRegistry types, DocsMapper docs)
{
    private readonly Dictionary<string, Draft> _drafts = new(StringComparer.Ordinal);

    private sealed class Draft(string path, string property, string clientName, NameScope names)
    {
        public string Path => path;

        public string Property => property;

        public string ClientName => clientName;

        public NameScope Names => names;

        public List<OperationModel> Operations { get; } = [];

        public List<Draft> Children { get; } = [];
    }

    /// <summary>The members of the root client.</summary>
    public NameScope RootNames { get; } = new([.. ReservedNames.RootMembers, rootName], StringComparer.Ordinal);

    /// <summary>The operations without a group.</summary>
    public List<OperationModel> RootOperations { get; } = [];

    private List<Draft> RootChildren { get; } = [];

    /// <summary>Makes room for a group, so that its name is taken before those of methods.</summary>
    public void Declare(IReadOnlyList<string> group)
    {
        for (var depth = 1; depth <= group.Count; depth++)
        {
            DraftOf(group, depth);
        }
    }

    /// <summary>The members of the client of a group.</summary>
    public NameScope NamesOf(IReadOnlyList<string> group) => group.Count == 0 ? RootNames : DraftOf(group, group.Count).Names;

    /// <summary>Adds an operation to a group.</summary>
    public void Add(IReadOnlyList<string> group, OperationModel operation) =>
        (group.Count == 0 ? RootOperations : DraftOf(group, group.Count).Operations).Add(operation);

    /// <summary>The groups of the root client.</summary>
    public EquatableArray<GroupModel> RootGroups() => Groups(RootChildren);

    /// <summary>The clients, ordered by name.</summary>
    public EquatableArray<ClientModel> Clients() => _drafts.Values
        .Select(draft => new ClientModel(header, draft.ClientName, DocsOf(draft), draft.Operations.ToEquatableArray(), Groups(draft.Children)))
        .OrderBy(static client => client.Name, StringComparer.Ordinal)
        .ToEquatableArray();

    private EquatableArray<GroupModel> Groups(List<Draft> children) =>
        children.Select(child => new GroupModel(child.Property, child.ClientName, DocsOf(child))).ToEquatableArray();

    private Draft DraftOf(IReadOnlyList<string> group, int depth)
    {
        var path = string.Join(".", group.Take(depth));
        if (_drafts.TryGetValue(path, out var draft))
        {
            return draft;
        }

        var parent = depth == 1 ? null : DraftOf(group, depth - 1);
        var clientName = types.NameFor("#group/" + path, default, ClientNames(string.Concat(group.Take(depth))));
        var property = (parent?.Names ?? RootNames).Take(path, PropertyNames(group[depth - 1], parent?.Children ?? RootChildren));
        draft = new Draft(path, property, clientName, new NameScope([.. ReservedNames.ClientMembers, clientName], StringComparer.Ordinal));
        _drafts.Add(path, draft);
        (parent?.Children ?? RootChildren).Add(draft);
        return draft;
    }

    // A client of the name of one that the runtime or the framework has would be taken for it.
    private static string[] ClientNames(string group) =>
        KnownTypes.IsShadowedBy(group + "Client") ? [group + "ResourceClient"] : [group + "Client", group + "ResourceClient"];

    // Groups whose names differ in case alone would share the field behind the property.
    private static string[] PropertyNames(string group, List<Draft> siblings) =>
        siblings.Exists(sibling => string.Equals(sibling.Property, group, StringComparison.OrdinalIgnoreCase)) ? [group + "Group"] : [group, group + "Group"];

    // The tag that names the group describes it.
    private Docs DocsOf(Draft draft)
    {
        foreach (var tag in document.Tags)
        {
            if (tag["name"].Text is { } name && Identifiers.Pascal(name) == draft.Path)
            {
                return docs.Of(null, DescriptionOf(tag));
            }
        }

        return Docs.None;
    }

    private static string? DescriptionOf(Node tag) => tag["description"].StringOrNull ?? tag["summary"].StringOrNull;
}
