#nullable enable

namespace TypesNamedLikeTheFrameworks;

/// <summary>The <c>DateTimeOffset</c> schema.</summary>
[ApiSchema("DateTimeOffset")]
public sealed partial class DateTimeOffset
{
    /// <summary>The <c>d</c> member.</summary>
    public string? D { get; set; }
}

/// <summary>The <c>Exception</c> schema.</summary>
[ApiSchema("Exception")]
public sealed partial class Exception
{
    /// <summary>The <c>message</c> member.</summary>
    public string? Message { get; set; }
}

/// <summary>The <c>List</c> schema.</summary>
[ApiSchema("List")]
public sealed partial class List
{
    /// <summary>The <c>items</c> member.</summary>
    public IList<Task>? Items { get; set; }
}

/// <summary>The <c>Object</c> schema.</summary>
[ApiSchema("Object")]
public sealed partial class Object
{
    /// <summary>The <c>o</c> member.</summary>
    public string? O { get; set; }
}

/// <summary>The <c>String</c> schema.</summary>
[ApiSchema("String")]
public sealed partial class String
{
    /// <summary>The <c>length</c> member.</summary>
    public long? Length { get; set; }
}

/// <summary>The <c>System</c> schema.</summary>
[ApiSchema("System")]
public sealed partial class System
{
    /// <summary>The <c>task</c> member.</summary>
    public Task? Task { get; set; }

    /// <summary>The <c>string</c> member.</summary>
    public String? String { get; set; }

    /// <summary>The <c>list</c> member.</summary>
    public List? List { get; set; }

    /// <summary>The <c>exception</c> member.</summary>
    public Exception? Exception { get; set; }

    /// <summary>The <c>uri</c> member.</summary>
    public Uri? Uri { get; set; }

    /// <summary>The <c>at</c> member.</summary>
    public global::System.DateTimeOffset? At { get; set; }
}

/// <summary>The <c>Task</c> schema.</summary>
[ApiSchema("Task")]
public sealed partial class Task
{
    /// <summary>The <c>type</c> member.</summary>
    public string? Type { get; set; }
}
