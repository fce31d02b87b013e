using System.Runtime.CompilerServices;
using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>How types are written inside one generated type: by their simple names, or in full where something else has that name.</summary>
/// <remarks>
/// A simple name finds nested types first; in expressions it finds members too, unless the member's type is the very type that is
/// meant. A property <c>Status? Status</c> of an enum is the usual case: <c>Status.Read</c> would not compile beside it.
/// </remarks>
internal sealed partial class TypeNames(CodeFile file)
{
    private readonly HashSet<string> _nested = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);

    /// <summary>The framework without DateOnly and TimeOnly has text in their place.</summary>
    public TypeRef Available(TypeRef type) =>
        type is { Kind: TypeKind.Scalar, Scalar: ScalarKind.DateOnly or ScalarKind.TimeOnly } && !file.Environment.HasDateOnly ? TypeRef.String : type;

    /// <summary>Notes a nested type, which hides types of its name.</summary>
    public TypeNames Nest(string name)
    {
        _nested.Add(name);
        return this;
    }

    /// <summary>Notes a member, which hides types of its name in expressions, unless it is of that type.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="type">The simple name of the generated type that it is of; blank for any other type.</param>
    public TypeNames Declare(string name, string type = "")
    {
        _members[name] = type;
        return this;
    }

    /// <summary>Notes a property.</summary>
    public TypeNames Declare(string name, TypeRef type, bool nullable) =>
        // A nullable struct is another type than the struct; a nullable class is the same class.
        Declare(name, nullable && type.IsValueType ? "" : type.Name ?? "");

    /// <summary>The C# type of a value.</summary>
    public string Of(TypeRef type, bool nullable)
    {
        type = Available(type);
        return nullable && !type.IsElement ? NotNull(type) + "?" : NotNull(type);
    }

    /// <summary>The C# type of a value that a caller gives or leaves out: any JSON value is nullable there, as null says that there is none.</summary>
    public string OfArgument(TypeRef type, bool nullable) => nullable ? NotNull(Available(type)) + "?" : Of(type, nullable: false);

    /// <summary>The C# type of a list's or map's items.</summary>
    public string OfItem(TypeRef type) => Of(type.Item!, type.ItemNullable);

    /// <summary>A generated type, where a type stands.</summary>
    public string Generated(string name) => _nested.Contains(name) ? InFull(name) : name;

    /// <summary>A generated type, where an expression stands: before a static member.</summary>
    public string GeneratedInExpression(string name) =>
        _nested.Contains(name) || (_members.TryGetValue(name, out var type) && type != name) ? InFull(name) : name;

    private string InFull(string name) => $"global::{file.Header.Namespace}.{name}";

    private string NotNull(TypeRef type) => type.Kind switch
    {
        TypeKind.List => $"{IList}<{OfItem(type)}>",
        TypeKind.Map => $"{IDictionary}<string, {OfItem(type)}>",
        TypeKind.Stream => Stream,
        TypeKind.File => UploadFile,
        TypeKind.Event => ServerSentEvent,
        TypeKind.Scalar => OfScalar(type.Scalar),
        _ => Generated(type.Name!),
    };

    private string OfScalar(ScalarKind scalar) => scalar switch
    {
        ScalarKind.String => "string",
        ScalarKind.Boolean => "bool",
        ScalarKind.Int32 => "int",
        ScalarKind.Int64 or ScalarKind.Int64Text => "long",
        ScalarKind.UInt64 or ScalarKind.UInt64Text => "ulong",
        ScalarKind.Double => "double",
        ScalarKind.Decimal or ScalarKind.DecimalText => "decimal",
        ScalarKind.Bytes or ScalarKind.Base64Url => "byte[]",
        ScalarKind.Guid => Guid,
        ScalarKind.Uri => Uri,
        ScalarKind.DateTimeOffset or ScalarKind.UnixTime => DateTimeOffset,
        ScalarKind.DateOnly => DateOnly,
        ScalarKind.TimeOnly => TimeOnly,
        ScalarKind.Duration => IsoDuration,
        ScalarKind.Secret => SecretString,
        ScalarKind.Element => JsonElement,
        _ => throw new InvalidOperationException($"No C# type for {scalar}."),
    };

    private string Known([CallerMemberName] string name = "") => Qualified(name, isHidden: _nested.Contains(name));

    private string KnownInExpression([CallerMemberName] string name = "") =>
        Qualified(name, isHidden: _nested.Contains(name) || _members.ContainsKey(name));

    private string Qualified(string name, bool isHidden)
    {
        var @namespace = KnownTypes.NamespaceOf(name);
        if (isHidden || file.Header.Shadowed.Items.Contains(name) || file.Header.Shadowed.Items.Contains(name + "Attribute"))
        {
            return $"global::{@namespace}.{name}";
        }

        file.Use(@namespace);
        return name;
    }
}
