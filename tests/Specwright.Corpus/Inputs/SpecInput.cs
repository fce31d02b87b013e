namespace Specwright.Corpus.Inputs;

/// <summary>A spec to run.</summary>
/// <param name="Name">Its name in the table: its path below the folder it was found in, without extension.</param>
/// <param name="Group">The folder's name; empty for a spec that the command line names itself.</param>
/// <param name="Folder">The folder that the files are relative to.</param>
/// <param name="Files">Its files, relative and with forward slashes.</param>
/// <param name="IsMulti">Whether the files belong together.</param>
internal sealed record SpecInput(string Name, string Group, string Folder, IReadOnlyList<string> Files, bool IsMulti)
{
    /// <summary>The files as the compiler hands them to the generator.</summary>
    public IReadOnlyList<SpecText> Texts() => [.. Files.Select(file => new SpecText(Path.Combine(Folder, file), file))];
}
