using Specwright.Generator.Model;

namespace Specwright.Generator.Mapping;

/// <summary>Puts the parts together, once all names are known.</summary>
internal static class SdkAssembler
{
    /// <summary>The SDK; every part carries the final header.</summary>
    public static SdkModel Assemble(SdkHeader header, TypeRegistry types, RootModel root, EquatableArray<ClientModel> clients, ScopesModel? scopes)
    {
        var names = types.TypeNames
            .Concat(clients.Select(static client => client.Name))
            .Concat([root.ClientName, root.OptionsName])
            .Concat(scopes is null ? [] : [scopes.Name, scopes.Name + "s"]);
        var final = header with
        {
            DeprecatesTypes = types.HasDeprecations,
            Shadowed = names.Where(KnownTypes.IsShadowedBy).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(),
        };
        return new SdkModel(
            final,
            root with { Header = final },
            Ordered(types.Objects, model => model with { Header = final }),
            Ordered(types.Enums, model => model with { Header = final }),
            Ordered(types.Unions, model => model with { Header = final }),
            Ordered(types.Tuples, model => model with { Header = final }),
            clients.Select(client => client with { Header = final }).ToEquatableArray(),
            Ordered(types.Parameters, model => model with { Header = final }),
            Ordered(types.Results, model => model with { Header = final }),
            scopes is null ? null : scopes with { Header = final });
    }

    private static EquatableArray<T> Ordered<T>(Dictionary<string, T> models, Func<T, T> finish)
        where T : IEquatable<T> =>
        models.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(entry => finish(entry.Value)).ToEquatableArray();
}
