using Specwright.Generator.OpenApi;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Mapping;

/// <summary>
/// Decides between a reusable schema and something that stands elsewhere (an inline schema, the parameters of an operation, the client of a
/// group) when both want one name. What refers to the reusable schema was made beside it and takes another name; what does not was there
/// before, or it would refer to it: the reusable schema takes another name. So a schema that is added later renames nothing.
/// </summary>
internal sealed class NameRights(References references)
{
    private static readonly string[] s_composing = ["oneOf", "anyOf", "allOf", "items"];

    private readonly Dictionary<Node, int> _yielding = [];
    private readonly HashSet<Node> _claimed = [];
    private readonly HashSet<Node> _unclaimed = [];
    private IReadOnlyList<(string Wanted, Node Schema)>? _components;

    /// <summary>Whether a reusable schema leaves the name that it wants to something else.</summary>
    public bool Yields(Node component) => _yielding.ContainsKey(component);

    /// <summary>The names that are left to a reusable schema that wants one, best first.</summary>
    public string[] Left(Node component, string wanted)
    {
        string[] names = [wanted + "Schema", wanted + "SchemaModel", wanted + "Schema" + Identifiers.Hash(component.Pointer)];
        return [.. names.Skip(Math.Min(_yielding[component], names.Length) - 1)];
    }

    /// <summary>Notes that something wants a name that a reusable schema has.</summary>
    /// <param name="place">What is made of the place; missing for what is no part of the spec.</param>
    /// <param name="component">The reusable schema.</param>
    public void Claim(Node place, Node component)
    {
        if (!_unclaimed.Contains(component) && !RefersTo(place, component))
        {
            _claimed.Add(component);
        }
    }

    /// <summary>
    /// Expects the most usual claims, those of members of reusable schemas, so that nothing has to be mapped a second time for them.
    /// A wrong guess is noticed and costs just that.
    /// </summary>
    public void Guess(IReadOnlyList<(string Wanted, Node Schema)> components)
    {
        if (_components is not null)
        {
            return;
        }

        _components = components;
        var owners = new Dictionary<string, Node>(StringComparer.OrdinalIgnoreCase);
        foreach (var (wanted, schema) in components)
        {
            owners[wanted] = schema;
        }

        foreach (var (wanted, schema) in components)
        {
            if (MemberOf(owners, wanted) is { Exists: true } member && !RefersTo(member, schema))
            {
                _yielding[schema] = 1;
            }
        }
    }

    /// <summary>Whether the names that were given are the right ones; otherwise they have to be given anew.</summary>
    public bool AreSettled(TypeRegistry types)
    {
        var unclaimed = _components!.Where(component => Yields(component.Schema) && !types.IsTaken(component.Wanted)).Select(static component => component.Schema).ToList();
        var areSettled = unclaimed.Count == 0 && _claimed.Count == 0;
        foreach (var component in _claimed)
        {
            _yielding[component] = _yielding.TryGetValue(component, out var times) ? times + 1 : 1;
        }

        foreach (var component in unclaimed)
        {
            _unclaimed.Add(component);
            _yielding.Remove(component);
        }

        _claimed.Clear();
        return areSettled;
    }

    // A member of another reusable schema that makes a type of this name: PetOwner is the owner of Pet.
    private static Node MemberOf(Dictionary<string, Node> owners, string name)
    {
        for (var i = name.Length - 1; i > 0; i--)
        {
            if (!char.IsLower(name[i]) && owners.TryGetValue(name.Substring(0, i), out var owner))
            {
                foreach (var member in owner["properties"].Members)
                {
                    if (IsSpelled(member.Name, name, i) && MakesType(member.Value))
                    {
                        return member.Value;
                    }
                }
            }
        }

        return default;
    }

    private static bool IsSpelled(string member, string name, int start)
    {
        foreach (var c in member)
        {
            if (char.IsLetterOrDigit(c) && (start == name.Length || char.ToUpperInvariant(c) != char.ToUpperInvariant(name[start++])))
            {
                return false;
            }
        }

        return start == name.Length;
    }

    private static bool MakesType(Node schema) =>
        schema["$ref"].IsMissing && (schema["properties"].Count > 0 || (schema["enum"].Count > 0 && schema["type"].StringOrNull == "string"));

    // Or stands in it.
    private bool RefersTo(Node place, Node component)
    {
        for (var around = place; around.Exists; around = around.Parent)
        {
            if (around == component)
            {
                return true;
            }
        }

        var seen = new HashSet<Node>();
        var pending = new Stack<Node>([place]);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            if (References.TextOf(node) is { } reference && references.Target(node, reference) is var target && seen.Add(target))
            {
                if (target == component)
                {
                    return true;
                }

                PushComposition(target, pending);
            }

            foreach (var member in node.Members)
            {
                pending.Push(member.Value);
            }

            foreach (var item in node.Items)
            {
                pending.Push(item);
            }
        }

        return false;
    }

    // What another schema consists of: whoever refers to a union refers to its cases, but not to all that their members lead to.
    private static void PushComposition(Node schema, Stack<Node> pending)
    {
        foreach (var keyword in s_composing)
        {
            if (schema[keyword].Exists)
            {
                pending.Push(schema[keyword]);
            }
        }
    }
}
