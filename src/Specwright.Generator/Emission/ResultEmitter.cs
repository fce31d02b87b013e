using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints the class of a result: a property per status, and what reads it.</summary>
internal static class ResultEmitter
{
    /// <summary>Prints a class into a file.</summary>
    public static void Write(CodeFile file, ResultModel part)
    {
        var names = new TypeNames(file);
        foreach (var @case in part.Cases)
        {
            names.Declare(PropertyOf(@case)).Declare(FactoryOf(@case));
        }

        var writer = file.Body;
        XmlDocs.Summary(writer, $"What {XmlDocs.Code(part.OperationId)} answers: a case per status.");
        using (writer.Block($"{part.Header.Accessibility} sealed partial class {part.Name} : {names.ApiResult}"))
        {
            writer.Line($"internal static readonly {names.ResultCase}<{part.Name}>[] s_cases =");
            writer.Arms([.. part.Cases.Select(@case => Reader(names, part.Name, @case))], "};");
            writer.Gap();
            writer.Line($"private {part.Name}() {{ }}");
            for (var i = 0; i < part.Cases.Count; i++)
            {
                WriteProperty(writer, names, part.Cases[i], i);
            }

            for (var i = 0; i < part.Cases.Count; i++)
            {
                WriteFactory(writer, names, part.Name, part.Cases[i], i);
            }

            WriteMatch(writer, names, part);
        }
    }

    private static string Reader(TypeNames names, string result, ResultCaseModel @case)
    {
        var create = $"{names.ResultCase}<{result}>.";
        var status = new SpecText(@case.Status).ToLiteral();
        return create + @case.Kind switch
        {
            ResponseKind.Json => $"Json{JsonReads.Argument(names, @case.Type, @case.Nullable)}({status}, {JsonReads.Func(names, @case.Type, @case.Nullable)}, {FactoryOf(@case)})",
            ResponseKind.None => $"Empty({status}, {FactoryOf(@case)})",
            _ => $"{@case.Kind}({status}, {FactoryOf(@case)})",
        };
    }

    private static void WriteProperty(SourceWriter writer, TypeNames names, ResultCaseModel @case, int number)
    {
        writer.Gap();
        if (@case.Kind == ResponseKind.None)
        {
            XmlDocs.Summary(writer, $"Whether the status is {@case.Status}, which holds nothing.");
            writer.Line($"public bool {PropertyOf(@case)} => Number == {number};");
            return;
        }

        XmlDocs.Write(writer, @case.Docs, $"What status {@case.Status} holds; null for any other.");
        writer.Line($"public {TypeOf(names, @case, nullable: true)} {PropertyOf(@case)} => ValueOf<{TypeOf(names, @case, nullable: true)}>({number});");
    }

    private static void WriteFactory(SourceWriter writer, TypeNames names, string result, ResultCaseModel @case, int number)
    {
        writer.Gap();
        XmlDocs.Summary(writer, $"The result of status {@case.Status}, for test doubles.");
        var isEmpty = @case.Kind == ResponseKind.None;
        if (!isEmpty)
        {
            writer.Line("/// <param name=\"value\">What it holds.</param>");
        }

        writer.Line("/// <returns>The result.</returns>");
        writer.Line($"public static {result} {FactoryOf(@case)}({(isEmpty ? "" : TypeOf(names, @case, @case.Nullable) + " value")}) => new() {{ Number = {number}{(isEmpty ? "" : ", Content = value")} }};");
    }

    private static void WriteMatch(SourceWriter writer, TypeNames names, ResultModel part)
    {
        writer.Gap();
        XmlDocs.Summary(writer, "Calls the function for the case that this is, and gives its result.");
        var parameters = part.Cases.Select(@case => $"{names.Func}<{(@case.Kind == ResponseKind.None ? "" : TypeOf(names, @case, @case.Nullable) + ", ")}TResult> {ParameterName.Of(@case.Name)}");
        writer.List("public TResult Match<TResult>(", [.. parameters], ") => Number switch");
        using (writer.Arms())
        {
            for (var i = 0; i < part.Cases.Count; i++)
            {
                var @case = part.Cases[i];
                var value = @case.Kind == ResponseKind.None ? "" : $"Value<{TypeOf(names, @case, @case.Nullable)}>()";
                writer.Line($"{(i == part.Cases.Count - 1 ? "_" : i.ToString(System.Globalization.CultureInfo.InvariantCulture))} => {ParameterName.Of(@case.Name)}({value}),");
            }
        }
    }

    private static string TypeOf(TypeNames names, ResultCaseModel @case, bool nullable) => @case.Kind switch
    {
        ResponseKind.Text => nullable ? "string?" : "string",
        ResponseKind.Stream => nullable ? names.Stream + "?" : names.Stream,
        _ => nullable ? names.OfArgument(@case.Type, nullable: true) : names.Of(@case.Type, nullable: false),
    };

    private static string PropertyOf(ResultCaseModel @case) => @case.Kind == ResponseKind.None ? "Is" + @case.Name : @case.Name;

    private static string FactoryOf(ResultCaseModel @case) => "From" + @case.Name;
}
