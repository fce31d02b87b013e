using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints how a union finds the case of a JSON value.</summary>
internal static class UnionJsonEmitter
{
    /// <summary>Prints the table that tells cases apart: the discriminator's values, or a shape per case.</summary>
    public static void WriteTable(SourceWriter writer, TypeNames names, UnionModel part)
    {
        if (part.Discriminator is { } discriminator)
        {
            var values = part.Cases.SelectMany(static @case => @case.Values).Select(static value => value.ToLiteral());
            writer.Fill($"private static readonly {names.JsonDiscriminator} s_cases = new(", [discriminator.ToLiteral(), .. values], ");");
        }
        else
        {
            var shapes = part.Cases.Select(@case => Shape(names, @case.Shape));
            writer.List($"private static readonly {names.JsonUnion} s_cases = new(", [.. shapes], ");");
        }
    }

    /// <summary>Prints the method that reads a union.</summary>
    public static void WriteRead(SourceWriter writer, TypeNames names, UnionModel part)
    {
        writer.Gap();
        XmlDocs.Summary(writer, $"Reads it from JSON; a value of no known case is an <see cref=\"{part.UnknownName}\"/>.");
        var signature = $"public static {part.Name} Read(ref {names.Utf8JsonReader} reader) => ";
        var isByShape = part.Discriminator is null;
        writer.Line(signature + (isByShape ? $"s_cases.Read<{part.Name}>(ref reader, static (ref {names.Utf8JsonReader} reader, int index) => index switch" : "s_cases.Match(reader) switch"));
        using (writer.Arms(isByShape ? "});" : "};"))
        {
            var index = 0;
            foreach (var @case in part.Cases)
            {
                var count = part.Discriminator is null ? 1 : @case.Values.Count;
                if (count > 0)
                {
                    writer.Line($"{string.Join(" or ", Enumerable.Range(index, count))} => {Read(names, part, @case)},");
                    index += count;
                }
            }

            if (!isByShape && part.Cases.FirstOrDefault(static @case => @case.IsDefault) is { } other)
            {
                writer.Line($"_ when reader.TokenType == {names.JsonTokenType}.StartObject => {Read(names, part, other)},");
            }

            writer.Line($"_ => new {part.UnknownName}({names.JsonRead}.Element(ref reader)),");
        }
    }

    private static string Read(TypeNames names, UnionModel part, UnionCase @case)
    {
        var value = JsonReads.Value(names, @case.Type, nullable: false);
        return part.Inherits ? value : $"new {@case.Name}({value})";
    }

    private static string Shape(TypeNames names, ShapeModel shape)
    {
        var text = $"{names.JsonShape}.{shape.Kind}";
        text += shape.Kind switch
        {
            ShapeKind.Object => Call("", shape.Required),
            ShapeKind.Array => $"({(shape.Item is null ? "" : Shape(names, shape.Item))})",
            ShapeKind.String when shape.Values.Count > 0 => Call(".In", shape.Values),
            _ => "",
        };
        text += shape.Known.Count > 0 ? Call(".Known", shape.Known) : "";
        return shape.Constants.Aggregate(text, static (all, constant) => all + Call(".With", [constant.Name, .. constant.Values]));
    }

    private static string Call(string method, IEnumerable<SpecText> arguments) =>
        $"{method}({string.Join(", ", arguments.Select(static argument => argument.ToLiteral()))})";
}
