#nullable enable

namespace DiscriminatorInSwagger2;

/// <summary>The <c>Animal</c> schema.</summary>
[ApiSchema("Animal")]
public partial class Animal
{
    /// <summary>The <c>kind</c> member.</summary>
    public string Kind { get; set; } = "Animal";
}

/// <summary>The <c>Dog</c> schema.</summary>
[ApiSchema("Dog")]
public partial class Dog : Animal
{
    /// <summary>The <c>barks</c> member.</summary>
    public bool? Barks { get; set; }
}

/// <summary>The <c>Kennel</c> schema.</summary>
[ApiSchema("Kennel")]
public sealed partial class Kennel
{
    /// <summary>The <c>animals</c> member.</summary>
    public IList<Animal>? Animals { get; set; }
}

/// <summary>The <c>Puppy</c> schema.</summary>
[ApiSchema("Puppy")]
public sealed partial class Puppy : Dog
{
    /// <summary>The <c>weeks</c> member.</summary>
    public long? Weeks { get; set; }
}
