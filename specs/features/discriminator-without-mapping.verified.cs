#nullable enable

namespace DiscriminatorWithoutMapping;

/// <summary>The <c>big_dog</c> schema.</summary>
[ApiSchema("big_dog")]
public sealed partial class BigDog : Pet
{
    /// <summary>The <c>petType</c> member.</summary>
    public string PetType { get; set; } = "big_dog";

    /// <summary>The <c>size</c> member.</summary>
    public long? Size { get; set; }
}

/// <summary>The <c>Cat</c> schema.</summary>
[ApiSchema("Cat")]
public sealed partial class Cat : Pet
{
    /// <summary>The <c>petType</c> member.</summary>
    public string PetType { get; set; } = "Cat";

    /// <summary>The <c>lives</c> member.</summary>
    public long? Lives { get; set; }
}

/// <summary>The <c>Pet</c> schema.</summary>
[ApiSchema("Pet")]
public abstract partial class Pet
{
    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : Pet
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}
