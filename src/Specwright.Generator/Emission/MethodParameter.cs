using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>A parameter of a generated method.</summary>
/// <param name="Type">Its C# type.</param>
/// <param name="Name">Its name.</param>
/// <param name="Required">Whether it has no default.</param>
/// <param name="Summary">What the spec says about it.</param>
/// <param name="Fallback">What to say when the spec says nothing: XML of our own.</param>
/// <param name="Last">A last sentence of our own; blank for none.</param>
internal sealed record MethodParameter(string Type, string Name, bool Required, SpecText Summary, string Fallback, string Last = "")
{
    /// <summary>How it is declared.</summary>
    public string Declaration => Required ? $"{Type} {Name}" : $"{Type} {Name} = {(Type.EndsWith("?", StringComparison.Ordinal) ? "null" : "default")}";
}
