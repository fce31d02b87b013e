using System.Globalization;
using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints how an object model is read from JSON and written as JSON.</summary>
internal static class ObjectJsonEmitter
{
    private const int MaskBits = 64;

    /// <summary>Prints the tables that reading and writing share.</summary>
    public static void WriteTables(SourceWriter writer, TypeNames names, ObjectModel part)
    {
        var members = part.Inherited.Concat(part.Properties).ToList();
        var arguments = new List<string> { Required(members) };
        arguments.AddRange(members.Select(static member => member.WireName.ToLiteral()));
        writer.Fill($"private static readonly {names.JsonMembers} s_members = new(", arguments, ");");
        if (part.Derived is { } derived)
        {
            var values = new List<string> { derived.Discriminator.ToLiteral() };
            values.AddRange(derived.Cases.Select(static @case => @case.Value.ToLiteral()));
            writer.Fill($"private static readonly {names.JsonDiscriminator} s_derived = new(", values, ");");
        }
    }

    /// <summary>
    /// Whether a model is read by a constructor of its own: required members are for it to set, and derived models are told apart
    /// before one is made.
    /// </summary>
    public static bool ReadsInConstructor(ObjectModel part) =>
        part.Derived is not null || part.Inherited.Concat(part.Properties).Any(static member => member.IsRequired)
        || part.Inherited.Any(static member => member.Constant is not null);

    /// <summary>Prints the constructor that reads a model.</summary>
    public static void WriteReadingConstructor(CodeFile file, TypeNames names, ObjectModel part)
    {
        file.Body.Gap();
        WriteConstructorHeader(file, names, part.Inherited.Concat(part.Properties));
        using (file.Body.Block($"private {part.Name}(ref {names.Utf8JsonReader} reader)"))
        {
            WriteMembers(file.Body, names, part, "");
        }
    }

    /// <summary>Prints what stands above a constructor that reads: that it sets the required members.</summary>
    public static void WriteConstructorHeader(CodeFile file, TypeNames names, IEnumerable<PropertyModel> members)
    {
        var required = members.Where(static member => member.IsRequired).ToList();
        if (required.Any(member => member.Presence == Presence.Required && !names.Available(member.Type).IsValueType))
        {
            file.UseRequired();
        }

        if (required.Count > 0)
        {
            file.Body.Line($"[{names.SetsRequiredMembers}]");
        }
    }

    /// <summary>Prints the methods that read and write a model.</summary>
    public static void WriteMethods(SourceWriter writer, TypeNames names, ObjectModel part)
    {
        writer.Gap();
        XmlDocs.Summary(writer, "Reads it from JSON.");
        var modifier = part.Base is null ? "" : "new ";
        var signature = $"public static {modifier}{part.Name} Read(ref {names.Utf8JsonReader} reader)";
        if (part.Derived is { } derived)
        {
            WriteDispatch(writer, names, signature, part.Name, derived);
        }
        else if (ReadsInConstructor(part))
        {
            writer.Line(signature + " => new(ref reader);");
        }
        else
        {
            WriteReadingMethod(writer, names, signature, part);
        }

        WriteWrite(writer, names, part);
    }

    private static void WriteReadingMethod(SourceWriter writer, TypeNames names, string signature, ObjectModel part)
    {
        using (writer.Block(signature))
        {
            writer.Line($"var model = new {names.GeneratedInExpression(part.Name)}();");
            WriteMembers(writer, names, part, "model.");
            writer.Gap();
            writer.Line("return model;");
        }
    }

    // A constant that the JSON lacks stays away, or it would be there when the model is written back.
    private static void WriteResets(SourceWriter writer, List<PropertyModel> members, string target)
    {
        foreach (var member in members.Where(static member => member.Constant is not null && !member.IsInEveryObject))
        {
            writer.Line($"{target}{member.Name} = default;");
        }
    }

    private static void WriteMembers(SourceWriter writer, TypeNames names, ObjectModel part, string target)
    {
        List<PropertyModel> members = [.. part.Inherited, .. part.Properties];
        WriteResets(writer, members, target);
        writer.Line("var members = s_members.Start(ref reader);");
        using (writer.Block("while (members.Next(ref reader))"))
        {
            WriteCases(writer, names, members, Unknown(names, part.Additional, target), target);
        }
    }

    private static void WriteCases(SourceWriter writer, TypeNames names, List<PropertyModel> members, string unknown, string target)
    {
        if (members.Count == 0)
        {
            writer.Line(unknown);
            return;
        }

        using (writer.Block("switch (members.Index)"))
        {
            for (var i = 0; i < members.Count; i++)
            {
                writer.Line($"case {i}: {target}{members[i].Name} = {Read(names, members[i])}; break;");
            }

            writer.Line($"default: {unknown} break;");
        }
    }

    /// <summary>The expression that reads a member.</summary>
    public static string Read(TypeNames names, PropertyModel member) => member.Presence switch
    {
        Presence.Required => JsonReads.Value(names, member.Type, nullable: false),
        Presence.OptionalNullable => JsonReads.Optional(names, member.Type),
        _ => JsonReads.Value(names, member.Type, nullable: true),
    };

    private static string Unknown(TypeNames names, AdditionalModel additional, string target) => additional.Type.IsElement
        ? $"{target}{additional.Name} = members.Unknown(ref reader, {target}{additional.Name});"
        : $"{target}{additional.Name} = members.Additional(ref reader, {target}{additional.Name}, {JsonReads.Func(names, additional.Type, additional.Nullable)});";

    private static void WriteDispatch(SourceWriter writer, TypeNames names, string signature, string name, DerivedModels derived)
    {
        writer.Line(signature + " => s_derived.Match(reader) switch");
        using (writer.Arms())
        {
            for (var i = 0; i < derived.Cases.Count; i++)
            {
                writer.Line($"{i} => {names.GeneratedInExpression(derived.Cases[i].TypeName)}.Read(ref reader),");
            }

            writer.Line($"_ => new {name}(ref reader),");
        }
    }

    private static void WriteWrite(SourceWriter writer, TypeNames names, ObjectModel part)
    {
        writer.Gap();
        writer.Line("/// <inheritdoc/>");
        var modifier = part.Base is not null || part.IsApiModel ? "override " : part.Derived is not null ? "virtual " : "";
        using (writer.Block($"public {modifier}void Write({names.Utf8JsonWriter} writer)"))
        {
            writer.Line("var members = s_members.Start(writer);");
            var index = 0;
            foreach (var member in part.Inherited.Concat(part.Properties))
            {
                var condition = member.IsReadOnly ? "if (members.WritesReadOnly) " : "";
                writer.Line(condition + JsonWrites.Member(names, member, index++) + ";");
            }

            var action = part.Additional.Type.IsElement ? "" : ", " + JsonWrites.Action(names, part.Additional.Type, part.Additional.Nullable);
            writer.Line($"members.End({part.Additional.Name}{action});");
        }
    }

    // A bit per member: binary as long as an eye can count the digits.
    private static string Required(List<PropertyModel> members)
    {
        var masks = new ulong[Math.Max(1, (members.Count + MaskBits - 1) / MaskBits)];
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].IsInEveryObject)
            {
                masks[i / MaskBits] |= 1UL << (i % MaskBits);
            }
        }

        return masks.Length == 1 ? Mask(masks[0], members.Count) : $"new ulong[] {{ {string.Join(", ", masks.Select(static mask => Mask(mask, MaskBits)))} }}";
    }

    private static string Mask(ulong mask, int count) => mask == 0 ? "0"
        : count > 16 ? "0x" + mask.ToString("x", CultureInfo.InvariantCulture)
        : "0b" + Convert.ToString((long)mask, 2).PadLeft(count, '0');
}
