using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping.Schemas;

/// <summary>Where schemas stand inside reusable ones: what leads into a reusable schema names what is there as that schema does, whichever comes first.</summary>
internal sealed class InnerPlaces(TypeRegistry types)
{
    /// <summary>The place of a schema inside a reusable one; null when it is one itself or stands in none.</summary>
    public TypePlace? Of(Node schema)
    {
        var owner = ReusableAround(schema);
        if (owner.IsMissing || owner.Equals(schema))
        {
            return null;
        }

        var segments = schema.Pointer.Substring(owner.Pointer.Length).Split('/');
        var node = owner;
        var place = new TypePlace("", types.ComponentName(owner)!);
        for (var i = 1; i < segments.Length; i++)
        {
            node = node.Resolve("/" + segments[i]);
            place = segments[i] switch
            {
                "properties" when i + 1 < segments.Length => InsideMember(place, node = node.Resolve("/" + segments[++i])),
                "items" => place.Item,
                "additionalProperties" => place.Value,
                _ => place,
            };
        }

        return place;
    }

    /// <summary>
    /// Where a member of a schema stands to be named: in that schema, or in the reusable schema that it really stands in, so that
    /// what is named after it does not depend on which of its users comes first.
    /// </summary>
    public TypePlace OfMember(Node member, Node schema, TypePlace place) =>
        ReusableAround(member) is { Exists: true } owner && !owner.Equals(ReusableAround(schema)) ? Of(member) ?? place : place;

    private static TypePlace InsideMember(TypePlace place, Node member) => place.Inside(Overrides.NameOf(member) ?? Identifiers.Pascal(member.Name ?? ""));

    // The reusable schema that a node is or stands in; missing when it stands in none.
    private Node ReusableAround(Node node)
    {
        while (node.Exists && types.ComponentName(node) is null)
        {
            node = node.Parent;
        }

        return node;
    }
}
