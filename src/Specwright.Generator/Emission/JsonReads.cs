using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>The expressions that read values from JSON.</summary>
internal static class JsonReads
{
    /// <summary>An expression that reads a value from the <c>reader</c> in scope.</summary>
    public static string Value(TypeNames names, TypeRef type, bool nullable)
    {
        type = names.Available(type);
        var orNull = nullable && !type.IsElement ? "OrNull" : "";
        return type.Kind switch
        {
            TypeKind.Scalar => $"{names.JsonRead}.{type.Scalar}{orNull}(ref reader)",
            TypeKind.List or TypeKind.Map => $"{Collection(names, type, orNull)}(ref reader, {ItemFunc(names, type)})",
            TypeKind.Model or TypeKind.File when nullable => $"{names.JsonRead}.OrNull(ref reader, {Reader(names, type)})",
            TypeKind.OpenEnum or TypeKind.OpenNumber when nullable => $"{names.JsonRead}.ValueOrNull(ref reader, {Reader(names, type)})",
            _ => $"{Reader(names, type)}(ref reader)",
        };
    }

    /// <summary>A function that reads a value: a method where one does, else a lambda.</summary>
    public static string Func(TypeNames names, TypeRef type, bool nullable)
    {
        type = names.Available(type);
        return type.Kind switch
        {
            TypeKind.Scalar => $"{names.JsonRead}.{type.Scalar}{(nullable && !type.IsElement ? "OrNull" : "")}",
            TypeKind.Model or TypeKind.File or TypeKind.Event or TypeKind.OpenEnum or TypeKind.OpenNumber when !nullable => Reader(names, type),
            _ => $"static (ref {names.Utf8JsonReader} reader) => {Value(names, type, nullable)}",
        };
    }

    /// <summary>A function that reads the items of a list or map.</summary>
    public static string ItemFunc(TypeNames names, TypeRef type) => Func(names, type.Item!, type.ItemNullable);

    /// <summary>An expression that reads a member that may be absent or null.</summary>
    public static string Optional(TypeNames names, TypeRef type) =>
        $"{names.JsonRead}.Optional{Argument(names, type, nullable: true)}(ref reader, {Func(names, type, nullable: true)})";

    /// <summary>
    /// The type argument of a reading call, where inference would take the collection's class for its interface; blank otherwise.
    /// </summary>
    public static string Argument(TypeNames names, TypeRef type, bool nullable) =>
        type.Kind is TypeKind.List or TypeKind.Map ? $"<{names.Of(type, nullable)}>" : "";

    private static string Collection(TypeNames names, TypeRef type, string orNull) =>
        $"{names.JsonRead}.{type.Kind}{orNull}{Argument(names, type.Item!, type.ItemNullable)}";

    private static string Reader(TypeNames names, TypeRef type) => type.Kind switch
    {
        TypeKind.File => names.UploadFile,
        TypeKind.Event => names.ServerSentEvent,
        _ => names.GeneratedInExpression(type.Name!),
    } + ".Read";
}
