using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>The expressions that write values as JSON.</summary>
internal static class JsonWrites
{
    /// <summary>A statement that writes a value to the <c>writer</c> in scope, without its semicolon.</summary>
    public static string Value(TypeNames names, TypeRef type, bool nullable, string value)
    {
        type = names.Available(type);
        return type.Kind switch
        {
            TypeKind.List or TypeKind.Map => $"{names.JsonWrite}.{type.Kind}(writer, {value}, {ItemAction(names, type)})",
            _ when IsNullableStruct(type, nullable) => $"{names.JsonWrite}.OrNull(writer, {value}, {Method(names, type)})",
            _ => $"{Method(names, type)}(writer, {value})",
        };
    }

    /// <summary>An action that writes a value: a method where one does, else a lambda.</summary>
    public static string Action(TypeNames names, TypeRef type, bool nullable)
    {
        type = names.Available(type);
        return type.Kind is TypeKind.List or TypeKind.Map || IsNullableStruct(type, nullable)
            ? $"static (writer, value) => {Value(names, type, nullable, "value")}"
            : Method(names, type);
    }

    /// <summary>An action that writes what a caller gives or leaves out.</summary>
    public static string ArgumentAction(TypeNames names, TypeRef type, bool nullable) => nullable && type.IsElement
        ? $"static (writer, value) => {names.JsonWrite}.OrNull(writer, value, {names.JsonWrite}.Element)"
        : Action(names, type, nullable);

    /// <summary>An action that writes the items of a list or map.</summary>
    public static string ItemAction(TypeNames names, TypeRef type) => Action(names, type.Item!, type.ItemNullable);

    /// <summary>The statement that writes a member, without its semicolon.</summary>
    public static string Member(TypeNames names, PropertyModel property, int index)
    {
        var type = names.Available(property.Type);
        if (property.Presence == Presence.OptionalNullable)
        {
            return $"members.Optional({index}, {property.Name}, {Action(names, type, nullable: true)})";
        }

        var orNull = property.Presence == Presence.RequiredNullable ? "OrNull" : "";
        var action = type.Kind is TypeKind.List or TypeKind.Map ? ", " + ItemAction(names, type) : "";
        // A read-only enum that no response has set yet is left out, as text is.
        var ifSet = property is { IsReadOnly: true, Presence: Presence.Required } && type.Kind == TypeKind.OpenEnum ? "IfSet" : "";
        return $"members.{MemberMethod(type)}{orNull}{ifSet}({index}, {property.Name}{action})";
    }

    private static string MemberMethod(TypeRef type) => type.Kind switch
    {
        TypeKind.Scalar => type.Scalar.ToString(),
        TypeKind.OpenEnum => "Enum",
        TypeKind.OpenNumber => "Number",
        TypeKind.File => "Model",
        _ => type.Kind.ToString(),
    };

    private static string Method(TypeNames names, TypeRef type) =>
        names.JsonWrite + "." + type.Kind switch
    {
        TypeKind.Scalar => type.Scalar.ToString(),
        TypeKind.File => "Model",
        _ => type.Kind.ToString(),
    };

    private static bool IsNullableStruct(TypeRef type, bool nullable) => nullable && type.IsValueType && !type.IsElement;
}
