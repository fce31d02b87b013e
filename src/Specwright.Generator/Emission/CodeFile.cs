using System.Text;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>A generated file: its header, the using directives that its body turns out to need, and the body.</summary>
/// <remarks>
/// The using directives stand inside the namespace, so that nothing outside the SDK's own namespace can take the place of a
/// framework type. Types carry no <c>GeneratedCode</c> attribute: they are partial, and the attribute would switch analyzers and
/// coverage off for the members that a user adds; the file's first line says the same to all of them.
/// </remarks>
internal sealed class CodeFile(SdkHeader header, EmissionEnvironment environment)
{
    private readonly SortedSet<string> _namespaces = new(StringComparer.Ordinal);
    private readonly List<string> _assemblyAttributes = [];
    private bool _usesDeprecated = header.DeprecatesTypes;
    private bool _usesRequired;

    /// <summary>What every part knows.</summary>
    public SdkHeader Header => header;

    /// <summary>What the consumer's compilation has.</summary>
    public EmissionEnvironment Environment => environment;

    /// <summary>The types of the file.</summary>
    public SourceWriter Body { get; } = new();

    /// <summary>Makes the file of one part.</summary>
    public static SourceText Of<TPart>(SdkHeader header, EmissionEnvironment environment, TPart part, Action<CodeFile, TPart> write)
    {
        var file = new CodeFile(header, environment);
        write(file, part);
        return file.ToSourceText();
    }

    /// <summary>Makes one file of several parts of the same SDK.</summary>
    public static SourceText Of<TPart>(
        SdkHeader header,
        EmissionEnvironment environment,
        IEnumerable<TPart> parts,
        Action<CodeFile, TPart> write)
    {
        var file = new CodeFile(header, environment);
        foreach (var part in parts)
        {
            file.Body.Gap();
            write(file, part);
        }

        return file.ToSourceText();
    }

    /// <summary>Notes that the body names a type of a namespace.</summary>
    public void Use(string @namespace) => _namespaces.Add(@namespace);

    /// <summary>Notes that the body names something that the spec deprecates.</summary>
    public void UseDeprecated() => _usesDeprecated = true;

    /// <summary>Notes that a constructor of the body sets the required members that it finds in JSON.</summary>
    public void UseRequired() => _usesRequired = true;

    /// <summary>Adds an attribute of the assembly.</summary>
    public void AddAssemblyAttribute(string attribute) => _assemblyAttributes.Add(attribute);

    /// <summary>The whole file.</summary>
    public SourceText ToSourceText()
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer, header.SpecFileName);
        if (_usesDeprecated)
        {
            writer.Directive("#pragma warning disable CS0618 // What the API deprecates is read, written and sent all the same.");
        }

        if (_usesRequired)
        {
            writer.Directive("#pragma warning disable CS8618 // A model that is read has its required members: Next throws when the JSON lacks one.");
        }

        foreach (var attribute in _assemblyAttributes)
        {
            writer.Gap();
            writer.Line($"[assembly: {attribute}]");
        }

        writer.Gap();
        writer.Line($"namespace {header.Namespace};");
        WriteUsings(writer);
        writer.Gap();
        return SourceText.From(writer.ToString() + Body, Encoding.UTF8);
    }

    private void WriteUsings(SourceWriter writer)
    {
        writer.Gap();
        foreach (var @namespace in _namespaces.OrderBy(static name => !name.StartsWith("System", StringComparison.Ordinal)))
        {
            writer.Line($"using global::{@namespace};");
        }
    }
}
