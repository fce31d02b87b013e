#nullable enable

namespace ReferencesToEveryObject;

/// <summary>The <c>Animal</c> schema.</summary>
[ApiSchema("Animal")]
public partial class Animal
{
    /// <summary>The <c>kind</c> member.</summary>
    public string Kind { get; set; } = "Animal";

    /// <summary>The <c>name</c> member.</summary>
    public required string Name { get; set; }
}

/// <summary>All that lives here.</summary>
public partial class AnimalsClient : ResourceClient
{
    /// <summary>Calls <c>GET /animals/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <returns>The animal.</returns>
    /// <remarks>The response has headers, which RequestOptions.Capture gives: X-Left.</remarks>
    [ApiOperation("getAnimal", "GET", "/animals/{id}")]
    public virtual Task<Animal> GetAsync(Guid id, RequestOptions? options = null, CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>PUT /animals/{id}</c>.</summary>
    /// <param name="id">The <c>id</c> in the path.</param>
    /// <param name="body">What to send.</param>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    [ApiOperation("putAnimal", "PUT", "/animals/{id}")]
    public virtual Task PutAsync(
        Guid id,
        Animal body,
        PutAnimalParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;

    /// <summary>Calls <c>GET /animals</c>.</summary>
    /// <param name="parameters">The parameters of the query, headers and cookies.</param>
    /// <returns>All of them.</returns>
    [ApiOperation("listAnimals", "GET", "/animals")]
    public virtual Task<IList<Animal>> ListAsync(
        ListAnimalsParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw null!;
}

/// <summary>The <c>cat</c> schema.</summary>
[ApiSchema("cat")]
public sealed partial class Cat : Animal
{
    /// <summary>The <c>purrs</c> member.</summary>
    public bool? Purrs { get; set; }
}

/// <summary>The <c>dog</c> schema.</summary>
[ApiSchema("dog")]
public sealed partial class Dog : Animal
{
    /// <summary>The <c>master</c> member.</summary>
    public Guid? Master { get; set; }
}

/// <summary>The <c>/parameters/Kinds/schema/items</c> schema.</summary>
[ApiSchema("/parameters/Kinds/schema/items")]
public readonly partial record struct KindsParameterItem
{
    /// <summary>Creates a value, which need not be a known one.</summary>
    public KindsParameterItem(string value) => throw null!;

    /// <summary>The value <c>cat</c>.</summary>
    public static KindsParameterItem Cat => new("cat");

    /// <summary>The value <c>dog</c>.</summary>
    public static KindsParameterItem Dog => new("dog");

    /// <summary>Makes a value of what the API sends.</summary>
    public static implicit operator KindsParameterItem(string value) => throw null!;
}

/// <summary>The parameters of <c>listAnimals</c>.</summary>
public sealed partial class ListAnimalsParameters
{
    /// <summary>The <c>kind</c> parameter.</summary>
    public IList<KindsParameterItem>? Kind { get; set; }
}

/// <summary>The <c>/responses/Problem/content/application~1json/schema</c> schema.</summary>
[ApiSchema("/responses/Problem/content/application~1json/schema")]
public sealed partial class ProblemResponse
{
    /// <summary>The <c>message</c> member.</summary>
    public string? Message { get; set; }
}

/// <summary>The parameters of <c>putAnimal</c>.</summary>
public sealed partial class PutAnimalParameters
{
    /// <summary>The <c>X-Trace</c> parameter.</summary>
    public string? XTrace { get; set; }
}

/// <summary>Every kind of object, each in another file.</summary>
public partial class ReferencesToEveryObjectClient : ApiClient
{
    /// <summary>All that lives here.</summary>
    public virtual AnimalsClient Animals => throw null!;
}

/// <summary>The events that the API sends.</summary>
[ApiSchema("ReferencesToEveryObjectWebhookEvent")]
public abstract partial class ReferencesToEveryObjectWebhookEvent
{
    /// <summary>Wraps a value as <see cref="AnimalCase"/>.</summary>
    public static implicit operator ReferencesToEveryObjectWebhookEvent(Animal value) => throw null!;

    /// <summary>The case of <c>AnimalCase</c>.</summary>
    public sealed class AnimalCase : ReferencesToEveryObjectWebhookEvent
    {
        /// <summary>Wraps a value.</summary>
        public AnimalCase(Animal value) => throw null!;

        /// <summary>The value.</summary>
        public Animal Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : ReferencesToEveryObjectWebhookEvent
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}
