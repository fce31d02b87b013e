#nullable enable

namespace NamesOfSchemas;

/// <summary>The <c>API_KEY</c> schema.</summary>
[ApiSchema("API_KEY")]
public sealed partial class ApiKey
{
    /// <summary>The <c>a</c> member.</summary>
    public string? A { get; set; }
}

/// <summary>The <c>class</c> schema.</summary>
[ApiSchema("class")]
public sealed partial class Class
{
    /// <summary>The <c>a</c> member.</summary>
    public string? A { get; set; }
}

/// <summary>The <c>dotted.Name.v1</c> schema.</summary>
[ApiSchema("dotted.Name.v1")]
public sealed partial class DottedNameV1
{
    /// <summary>The <c>a</c> member.</summary>
    public string? A { get; set; }
}

/// <summary>The <c>Generic«List»</c> schema.</summary>
[ApiSchema("Generic\u00abList\u00bb")]
public sealed partial class GenericList
{
    /// <summary>The <c>a</c> member.</summary>
    public string? A { get; set; }
}

/// <summary>The <c>Order-Line</c> schema.</summary>
[ApiSchema("Order-Line")]
public sealed partial class OrderLine
{
    /// <summary>The <c>a</c> member.</summary>
    public string? A { get; set; }
}

/// <summary>The <c>snake_case_name</c> schema.</summary>
[ApiSchema("snake_case_name")]
public sealed partial class SnakeCaseName
{
    /// <summary>The <c>a</c> member.</summary>
    public string? A { get; set; }
}

/// <summary>The <c>400</c> schema.</summary>
[ApiSchema("400")]
public sealed partial class Value400
{
    /// <summary>The <c>a</c> member.</summary>
    public string? A { get; set; }
}
