#nullable enable

namespace NamesOfMembers;

/// <summary>The <c>Odd</c> schema.</summary>
[ApiSchema("Odd")]
public sealed partial class Odd
{
    /// <summary>The <c>@type</c> member.</summary>
    public string? Type { get; set; }

    /// <summary>The <c>+1</c> member.</summary>
    public long? Plus1 { get; set; }

    /// <summary>The <c>-1</c> member.</summary>
    public long? Minus1 { get; set; }

    /// <summary>The <c>$filter</c> member.</summary>
    public string? Filter { get; set; }

    /// <summary>The <c>class</c> member.</summary>
    public string? Class { get; set; }

    /// <summary>The <c>1st</c> member.</summary>
    public string? Value1st { get; set; }

    /// <summary>The <c>a/b</c> member.</summary>
    public string? AB { get; set; }

    /// <summary>The <c>😀</c> member.</summary>
    public string? U1f600 { get; set; }

    /// <summary>The <c>snake_case</c> member.</summary>
    public string? SnakeCase { get; set; }

    /// <summary>The <c>kebab-case</c> member.</summary>
    public string? KebabCase { get; set; }

    /// <summary>The <c>SHOUTED_NAME</c> member.</summary>
    public string? ShoutedName { get; set; }

    /// <summary>The <c>HTTPServer</c> member.</summary>
    public string? HttpServer { get; set; }

    /// <summary>The <c>with space</c> member.</summary>
    public string? WithSpace { get; set; }

    /// <summary>The <c>dotted.name</c> member.</summary>
    public string? DottedName { get; set; }

    /// <summary>The <c>ünï</c> member.</summary>
    public string? Ünï { get; set; }
}
