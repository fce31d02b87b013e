#nullable enable

namespace DiscriminatorWithADefault;

/// <summary>The <c>Cat</c> schema.</summary>
[ApiSchema("Cat")]
public sealed partial class Cat
{
    /// <summary>The <c>petType</c> member.</summary>
    public string PetType { get; set; } = "cat";

    /// <summary>The <c>name</c> member.</summary>
    public string? Name { get; set; }
}

/// <summary>The <c>Dog</c> schema.</summary>
[ApiSchema("Dog")]
public sealed partial class Dog
{
    /// <summary>The <c>petType</c> member.</summary>
    public string PetType { get; set; } = "dog";

    /// <summary>The <c>bark</c> member.</summary>
    public string? Bark { get; set; }
}

/// <summary>The <c>OtherPet</c> schema.</summary>
[ApiSchema("OtherPet")]
public sealed partial class OtherPet
{
    /// <summary>The <c>petType</c> member.</summary>
    public string? PetType { get; set; }

    /// <summary>The <c>size</c> member.</summary>
    public long? Size { get; set; }
}

/// <summary>The <c>Pet</c> schema.</summary>
[ApiSchema("Pet")]
public abstract partial class Pet
{
    /// <summary>Wraps a value as <see cref="CatCase"/>.</summary>
    public static implicit operator Pet(Cat value) => throw null!;

    /// <summary>Wraps a value as <see cref="DogCase"/>.</summary>
    public static implicit operator Pet(Dog value) => throw null!;

    /// <summary>Wraps a value as <see cref="OtherPetCase"/>.</summary>
    public static implicit operator Pet(OtherPet value) => throw null!;

    /// <summary>The case of <c>CatCase</c>.</summary>
    public sealed class CatCase : Pet
    {
        /// <summary>Wraps a value.</summary>
        public CatCase(Cat value) => throw null!;

        /// <summary>The value.</summary>
        public Cat Value { get; }
    }

    /// <summary>The case of <c>DogCase</c>.</summary>
    public sealed class DogCase : Pet
    {
        /// <summary>Wraps a value.</summary>
        public DogCase(Dog value) => throw null!;

        /// <summary>The value.</summary>
        public Dog Value { get; }
    }

    /// <summary>The case of <c>OtherPetCase</c>.</summary>
    public sealed class OtherPetCase : Pet
    {
        /// <summary>Wraps a value.</summary>
        public OtherPetCase(OtherPet value) => throw null!;

        /// <summary>The value.</summary>
        public OtherPet Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : Pet
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>The <c>Thing</c> schema.</summary>
[ApiSchema("Thing")]
public abstract partial class Thing
{
    /// <summary>Wraps a value as <see cref="CatCase"/>.</summary>
    public static implicit operator Thing(Cat value) => throw null!;

    /// <summary>Wraps a value as <see cref="DogCase"/>.</summary>
    public static implicit operator Thing(Dog value) => throw null!;

    /// <summary>The case of <c>CatCase</c>.</summary>
    public sealed class CatCase : Thing
    {
        /// <summary>Wraps a value.</summary>
        public CatCase(Cat value) => throw null!;

        /// <summary>The value.</summary>
        public Cat Value { get; }
    }

    /// <summary>The case of <c>DogCase</c>.</summary>
    public sealed class DogCase : Thing
    {
        /// <summary>Wraps a value.</summary>
        public DogCase(Dog value) => throw null!;

        /// <summary>The value.</summary>
        public Dog Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : Thing
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}
