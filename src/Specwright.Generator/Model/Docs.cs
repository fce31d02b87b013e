namespace Specwright.Generator.Model;

/// <summary>Documentation of a type or member, in the spec's words.</summary>
/// <param name="Summary">The first thing to say; blank when the spec says nothing.</param>
/// <param name="Remarks">More, one entry per paragraph.</param>
internal sealed record Docs(SpecText Summary, EquatableArray<SpecText> Remarks)
{
    /// <summary>No documentation in the spec.</summary>
    public static Docs None { get; } = new(new SpecText(""), []);
}
