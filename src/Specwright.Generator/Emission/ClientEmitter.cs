using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints resource clients: a class with a method per operation.</summary>
internal static class ClientEmitter
{
    /// <summary>The file of one client.</summary>
    public static SourceText Emit(ClientModel part, EmissionEnvironment environment) => CodeFile.Of(part.Header, environment, part, Write);

    /// <summary>Prints a client into a file.</summary>
    public static void Write(CodeFile file, ClientModel part)
    {
        var names = NamesOf(file, part.Groups, part.Operations, ReservedNames.ClientMembers);
        var operations = new OperationSet(part.Operations);
        XmlDocs.Write(file.Body, part.Docs, $"The <c>{Resource(part.Name)}</c> operations.");
        using (file.Body.Block($"{part.Header.Accessibility} partial class {part.Name} : {names.ResourceClient}"))
        {
            operations.WriteFields(file, names);
            WriteGroupFields(file.Body, names, part.Groups);
            WriteConstructors(file.Body, names, part.Name);
            WriteGroups(file.Body, names, part.Groups, "Client");
            operations.WriteMethods(file, names, "Client.");
        }
    }

    /// <summary>The names inside a client: its groups, its methods, and what it inherits.</summary>
    public static TypeNames NamesOf(
        CodeFile file,
        IEnumerable<GroupModel> groups,
        IEnumerable<OperationModel> operations,
        IEnumerable<string> inherited)
    {
        var names = new TypeNames(file);
        foreach (var name in inherited.Concat(operations.Select(static operation => operation.MethodName)))
        {
            names.Declare(name);
        }

        foreach (var group in groups)
        {
            names.Declare(group.PropertyName, group.ClientName);
        }

        return names;
    }

    /// <summary>Prints the fields that keep the clients of groups.</summary>
    public static void WriteGroupFields(SourceWriter writer, TypeNames names, IEnumerable<GroupModel> groups)
    {
        writer.Gap();
        foreach (var group in groups)
        {
            writer.Line($"private {names.Generated(group.ClientName)}? {ParameterName.OfField(group.PropertyName)};");
        }
    }

    /// <summary>Prints the properties that give the clients of groups.</summary>
    public static void WriteGroups(SourceWriter writer, TypeNames names, IEnumerable<GroupModel> groups, string client)
    {
        foreach (var group in groups)
        {
            writer.Gap();
            XmlDocs.Write(writer, group.Docs, $"The <c>{group.PropertyName}</c> operations.");
            var type = names.Generated(group.ClientName);
            writer.Line($"public virtual {type} {group.PropertyName} => {ParameterName.OfField(group.PropertyName)} ??= new {type}({client});");
        }
    }

    private static string Resource(string client) => client.EndsWith("Client", StringComparison.Ordinal) ? client.Substring(0, client.Length - 6) : client;

    private static void WriteConstructors(SourceWriter writer, TypeNames names, string name)
    {
        writer.Gap();
        writer.Line($$"""
            /// <summary>Creates a client without an API behind it, for mocks that derive from it.</summary>
            protected {{name}}() { }

            internal {{name}}({{names.ApiClient}} client) : base(client) { }
            """);
    }
}
