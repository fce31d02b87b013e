using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints tuples: a class with a property per position of a JSON array.</summary>
internal static class TupleEmitter
{
    /// <summary>The file of one tuple.</summary>
    public static SourceText Emit(TupleModel part, EmissionEnvironment environment) => CodeFile.Of(part.Header, environment, part, Write);

    /// <summary>Prints a tuple into a file.</summary>
    public static void Write(CodeFile file, TupleModel part)
    {
        var names = NamesOf(file, part);
        TypeHeader.WriteSchema(file, names, part.Name, JsonConverterName.Model, part.WireName, part.Docs, part.Deprecation);
        var bases = TypeHeader.Bases(file, names, part.Name, names.IJsonModel);
        using (file.Body.Block($"{part.Header.Accessibility} sealed partial class {part.Name} : {bases}"))
        {
            var hasRequired = part.Items.Any(static item => item.IsRequired);
            XmlDocs.Summary(file.Body, hasRequired ? "Creates it; its required items have to be set." : "Creates it without any item set.");
            file.Body.Line($"public {part.Name}() {{ }}");
            WriteReadingConstructor(file, names, part);
            WriteProperties(file, names, part);
            WriteMethods(file.Body, names, part);
            TypeHeader.WriteConverter(file, names, part.Name, JsonConverterName.Model);
        }
    }

    private static TypeNames NamesOf(CodeFile file, TupleModel part)
    {
        var names = new TypeNames(file).Nest("Converter").Declare(part.Other.Name);
        foreach (var item in part.Items)
        {
            _ = item.Presence == Presence.OptionalNullable
                ? names.Declare(item.Name)
                : names.Declare(item.Name, names.Available(item.Type), nullable: item.Presence != Presence.Required);
        }

        return names;
    }

    private static void WriteReadingConstructor(CodeFile file, TypeNames names, TupleModel part)
    {
        var writer = file.Body;
        writer.Gap();
        ObjectJsonEmitter.WriteConstructorHeader(file, names, part.Items);
        using (writer.Block($"private {part.Name}(ref {names.Utf8JsonReader} reader)"))
        {
            writer.Line($"var items = {names.JsonItems}.Start(ref reader, {part.Items.Count(static item => item.IsInEveryObject)});");
            using (writer.Block("while (items.Next(ref reader))"))
            using (writer.Block("switch (items.Index)"))
            {
                for (var i = 0; i < part.Items.Count; i++)
                {
                    writer.Line($"case {i}: {part.Items[i].Name} = {ObjectJsonEmitter.Read(names, part.Items[i])}; break;");
                }

                var read = JsonReads.Func(names, part.Other.Type, part.Other.Nullable);
                writer.Line($"default: {part.Other.Name} = items.Other(ref reader, {part.Other.Name}, {read}); break;");
            }
        }
    }

    private static void WriteProperties(CodeFile file, TypeNames names, TupleModel part)
    {
        for (var i = 0; i < part.Items.Count; i++)
        {
            var item = part.Items[i];
            file.Body.Gap();
            TypeHeader.WriteMember(file, names, item.Docs, $"The item at index {i}.", item.Deprecation, item.IsRequired, item.Default);
            file.Body.Line(ObjectEmitter.Declaration(names, item));
        }

        file.Body.Gap();
        XmlDocs.Write(file.Body, part.Other.Docs, "The items that follow; null when there are none.");
        file.Body.Line($"public {names.IList}<{names.Of(part.Other.Type, part.Other.Nullable)}>? {part.Other.Name} {{ get; set; }}");
    }

    private static void WriteMethods(SourceWriter writer, TypeNames names, TupleModel part)
    {
        writer.Gap();
        XmlDocs.Summary(writer, "Reads it from JSON.");
        writer.Line($"public static {part.Name} Read(ref {names.Utf8JsonReader} reader) => new(ref reader);");
        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        using (writer.Block($"public void Write({names.Utf8JsonWriter} writer)"))
        {
            writer.Line($"var items = {names.JsonItems}.Start(writer);");
            foreach (var item in part.Items)
            {
                writer.Line(Statement(names, item) + ";");
            }

            writer.Line($"items.End({part.Other.Name}, {JsonWrites.Action(names, part.Other.Type, part.Other.Nullable)});");
        }
    }

    private static string Statement(TypeNames names, PropertyModel item)
    {
        var type = names.Available(item.Type);
        return item.Presence switch
        {
            Presence.OptionalNullable => $"items.Optional({item.Name}, {JsonWrites.Action(names, type, nullable: true)})",
            Presence.Optional when type.IsElement => $"items.Element({item.Name})",
            Presence.Optional => $"items.Item({item.Name}, {JsonWrites.Action(names, type, nullable: false)})",
            _ => JsonWrites.Value(names, type, item.Presence == Presence.RequiredNullable, item.Name),
        };
    }
}
