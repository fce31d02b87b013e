#nullable enable

namespace RecursiveTypes;

/// <summary>The <c>Folder</c> schema.</summary>
[ApiSchema("Folder")]
public sealed partial class Folder
{
    /// <summary>The <c>name</c> member.</summary>
    public required string Name { get; set; }

    /// <summary>The <c>folders</c> member.</summary>
    public IList<Folder>? Folders { get; set; }

    /// <summary>The <c>owner</c> member.</summary>
    public Person? Owner { get; set; }
}

/// <summary>The <c>Person</c> schema.</summary>
[ApiSchema("Person")]
public sealed partial class Person
{
    /// <summary>The <c>home</c> member.</summary>
    public Folder? Home { get; set; }
}
