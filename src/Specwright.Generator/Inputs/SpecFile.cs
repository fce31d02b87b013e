using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Model;

namespace Specwright.Generator.Inputs;

/// <summary>A JSON or YAML file of the project: equal when path, content and options are.</summary>
/// <param name="Path">The file's path, as the compiler has it.</param>
/// <param name="Text">Its content.</param>
/// <param name="Options">What the project says about it.</param>
/// <param name="MayBeSpec">Whether the words of an OpenAPI document occur in it; what it is, reading tells.</param>
/// <param name="References">The other files that its references name, relative to it.</param>
/// <param name="Ids">The last segments of the URIs that it names itself or its schemas by.</param>
internal sealed record SpecFile(string Path, SourceText Text, SpecOptions Options, bool MayBeSpec, EquatableArray<string> References, EquatableArray<string> Ids)
{
    /// <summary>Compares the content, not the object that holds it.</summary>
    public bool Equals(SpecFile? other) => other is not null
        && Path == other.Path
        && Options == other.Options
        && (ReferenceEquals(Text, other.Text) || Text.ContentEquals(other.Text));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Path) * 397) ^ Text.Length);
}
