using System;

namespace Specwright;

/// <summary>Says that an assembly has the generated SDK of an API. The generator writes one for each API description; analyzers start from it.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ApiSdkAttribute : Attribute
{
    /// <summary>Names the SDK.</summary>
    /// <param name="client">The root client.</param>
    /// <param name="title">The API's title.</param>
    public ApiSdkAttribute(Type client, string title)
    {
        Client = client;
        Title = title;
    }

    /// <summary>The root client.</summary>
    public Type Client { get; }

    /// <summary>The API's title.</summary>
    public string Title { get; }

    /// <summary>The enum of the API's scopes; null when the API has none.</summary>
    public Type? Scopes { get; set; }
}
