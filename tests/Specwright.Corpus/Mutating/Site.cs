using System.Text.Json.Nodes;

namespace Specwright.Corpus.Mutating;

/// <summary>A value in a document that can be changed.</summary>
/// <param name="Holder">The object or array that it stands in.</param>
/// <param name="Name">Its name in an object; null in an array.</param>
/// <param name="Index">Its position in an array; 0 in an object.</param>
internal sealed record Site(JsonNode Holder, string? Name, int Index)
{
    /// <summary>The value; null for JSON's null, too.</summary>
    public JsonNode? Value
    {
        get => Name is null ? Holder[Index] : Holder[Name];
        set
        {
            if (Name is null)
            {
                Holder[Index] = value;
            }
            else
            {
                Holder[Name] = value;
            }
        }
    }

    /// <summary>The value where it is an object; null where it is not.</summary>
    public JsonObject? Object => Value as JsonObject;

    /// <summary>Where it is, as a path.</summary>
    public string Place => Name is null ? $"{Holder.GetPath()}[{Index}]" : $"{Holder.GetPath()}.{Name}";

    /// <summary>Takes it out.</summary>
    public void Remove()
    {
        if (Name is null)
        {
            Holder.AsArray().RemoveAt(Index);
        }
        else
        {
            Holder.AsObject().Remove(Name);
        }
    }

    /// <summary>Gives a member another name and keeps its place; false when it is an item or the name is taken.</summary>
    public bool Rename(string name)
    {
        if (Name is null || Holder.AsObject().ContainsKey(name))
        {
            return false;
        }

        var holder = Holder.AsObject();
        var at = holder.IndexOf(Name);
        var value = Value;
        holder.RemoveAt(at);
        holder.Insert(at, name, value);
        return true;
    }
}
