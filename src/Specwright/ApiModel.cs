using System.Collections.Generic;
using System.Text.Json;

namespace Specwright;

/// <summary>An object of an API. The generated models derive from it, unless their description types the members it does not name.</summary>
public abstract class ApiModel : IJsonModel
{
    /// <summary>The members that the API description does not name; null when there are none. They are kept, and written again.</summary>
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <inheritdoc/>
    public abstract void Write(Utf8JsonWriter writer);
}
