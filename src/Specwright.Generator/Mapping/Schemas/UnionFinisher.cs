using Specwright.Generator.Model;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Decides, once all types are known, which form each union has and how its cases are recognised.</summary>
internal sealed class UnionFinisher(TypeRegistry types, SdkHeader header)
{
    private readonly ShapeMapper _shapes = new(types);

    /// <summary>Makes the unions.</summary>
    public void Finish(IReadOnlyList<UnionDraft> drafts)
    {
        var uses = drafts.SelectMany(static draft => draft.Cases).Where(static found => found.Mapped.Type.Name is not null)
            .GroupBy(static found => found.Mapped.Type.Name!, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        var distinct = drafts.Select(static draft => (Draft: draft, Cases: Distinct(draft))).ToList();
        var agreed = Agreed(distinct);
        foreach (var (draft, cases) in distinct)
        {
            var inherits = draft.Discriminator is not null && cases.All(found => CanDerive(found, uses));
            FixDiscriminators(draft, cases, agreed, inherits);
            types.Unions[draft.Name] = Union(draft, cases, inherits);
        }
    }

    // The classes that every union with a discriminator calls alike.
    private static HashSet<string> Agreed(IEnumerable<(UnionDraft Draft, List<UnionDraftCase> Cases)> unions) => new(
        unions.Where(static union => union.Draft.Discriminator is not null)
            .SelectMany(static union => union.Cases, static (union, found) => (found.Mapped.Type.Name, union.Draft.Discriminator, Value: ValueOf(found)))
            .Where(static call => call.Name is not null)
            .GroupBy(static call => call.Name!, StringComparer.Ordinal)
            .Where(static calls => calls.Distinct().Count() == 1 && calls.First().Value is not null)
            .Select(static calls => calls.Key),
        StringComparer.Ordinal);

    // What takes all other values has none of its own.
    private static string? ValueOf(UnionDraftCase found) => found is { Values.Count: 1, IsDefault: false } ? found.Values[0] : null;

    // Two cases that are one type in C# cannot be told apart by it; the first stands for both.
    private static List<UnionDraftCase> Distinct(UnionDraft draft)
    {
        var cases = new List<UnionDraftCase>();
        foreach (var found in AlikeCases.Widen(draft.Cases))
        {
            var index = cases.FindIndex(other => other.Mapped.Type == found.Mapped.Type);
            if (index < 0)
            {
                cases.Add(found);
            }
            else
            {
                cases[index] = cases[index] with { Values = cases[index].Values.Concat(found.Values).Distinct(StringComparer.Ordinal).ToList(), IsDefault = cases[index].IsDefault || found.IsDefault };
            }
        }

        return cases;
    }

    // A class has one base: a schema that is a case of two unions, or derives already, is wrapped instead.
    private bool CanDerive(UnionDraftCase found, Dictionary<string, int> uses) =>
        found.Values.Count > 0
        && found.Mapped is { Nullable: false, Type: { Kind: TypeKind.Model, Name: { } name } }
        && uses[name] == 1
        && types.Objects.TryGetValue(name, out var model)
        && model is { Base: null, Derived: null };

    // A case of one value has that value by itself, so that nobody has to set it.
    private void FixDiscriminators(UnionDraft draft, List<UnionDraftCase> cases, HashSet<string> agreed, bool inherits)
    {
        foreach (var found in cases)
        {
            if (found.Mapped.Type is not { Kind: TypeKind.Model, Name: { } name } || !types.Objects.TryGetValue(name, out var model))
            {
                continue;
            }

            var fixedModel = draft.Discriminator is { } discriminator && agreed.Contains(name) && model.Derived is null
                ? model with { Properties = WithConstant(model, discriminator, ValueOf(found)!) }
                : model;
            types.Objects[name] = inherits ? fixedModel with { Base = draft.Name, BaseIsUnion = true } : fixedModel;
        }
    }

    private static EquatableArray<PropertyModel> WithConstant(ObjectModel model, string discriminator, string value)
    {
        var properties = model.Properties.ToList();
        var index = properties.FindIndex(property => property.WireName.Raw == discriminator);
        if (index >= 0 && properties[index].Type is { Kind: TypeKind.OpenEnum } or { Kind: TypeKind.Scalar, Scalar: ScalarKind.String })
        {
            properties[index] = properties[index] with { Constant = new SpecText(value) };
        }
        else if (index < 0 && !model.Inherited.Any(property => property.WireName.Raw == discriminator))
        {
            var names = new NameScope([.. ReservedNames.ObjectMembers, .. properties.Select(static property => property.Name), model.Name, model.Additional.Name], StringComparer.Ordinal);
            var name = Identifiers.Pascal(discriminator);
            properties.Insert(0, new PropertyModel(
                names.Take(discriminator, name, name + "Value"), new SpecText(discriminator), TypeRef.String, Presence.Required, Docs.None, new SpecText(value)));
        }

        return properties.ToEquatableArray();
    }

    private UnionModel Union(UnionDraft draft, List<UnionDraftCase> cases, bool inherits)
    {
        var models = cases.Select(found => new UnionCase(
            inherits ? found.Name : found.Name + "Case",
            found.Mapped.Type,
            found.Values.Select(static value => new SpecText(value)).ToEquatableArray(),
            _shapes.Of(found.Mapped.Type),
            found.Mapped.Type.Name is { } name && types.Objects.TryGetValue(name, out var model) ? model.Docs : Docs.None,
            found.IsDefault)).ToEquatableArray();
        var discriminator = models.All(static found => found.Values.Count > 0) ? draft.Discriminator : null;
        return new UnionModel(
            header,
            draft.Name,
            draft.WireName,
            draft.Docs,
            discriminator is null ? null : new SpecText(discriminator),
            inherits,
            models,
            UnknownName(draft, models),
            draft.Deprecation);
    }

    private string UnknownName(UnionDraft draft, EquatableArray<UnionCase> cases)
    {
        var members = cases.Select(found => found.Type.Name).OfType<string>()
            .Where(types.Objects.ContainsKey)
            .SelectMany(name => types.Objects[name].Properties.Select(static property => property.Name));
        var names = new NameScope([.. members, .. cases.Select(static found => found.Name), draft.Name], StringComparer.Ordinal);
        var last = "Unknown" + draft.Name;
        return names.Take(draft.Name, [.. new[] { "Unknown", "UnknownCase", last }.Where(name => !types.Has(name)), last]);
    }
}
