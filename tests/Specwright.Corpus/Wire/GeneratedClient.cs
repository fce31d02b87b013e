using System.Reflection;
using System.Text.Json.Nodes;

namespace Specwright.Corpus.Wire;

/// <summary>A client of a compiled SDK, made by reflection.</summary>
internal sealed class GeneratedClient
{
    private readonly List<(object Target, MethodInfo Method, ApiOperationAttribute Operation)> _methods = [];
    private readonly Dictionary<string, JsonNode> _shared = new(StringComparer.Ordinal);

    /// <summary>Makes a client.</summary>
    /// <param name="type">The root client's type.</param>
    /// <param name="handler">The server.</param>
    /// <param name="baseUrl">Where the API is; null for what its description says.</param>
    /// <param name="documents">The documents it may be made from.</param>
    public GeneratedClient(Type type, HttpMessageHandler handler, string? baseUrl, IReadOnlyList<WireDocument> documents)
    {
        var constructor = type.GetConstructors().First(static candidate => candidate.GetParameters().Any(static parameter => parameter.ParameterType == typeof(HttpClient)));
        var root = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Argument(parameter.ParameterType, handler, baseUrl, documents))]);
        Collect(root, []);
    }

    /// <summary>The methods of operations, with what they are called on.</summary>
    public IReadOnlyList<(object Target, MethodInfo Method, ApiOperationAttribute Operation)> Methods => _methods;

    /// <summary>The values of parameters that all operations share, by name.</summary>
    public IReadOnlyDictionary<string, JsonNode> Shared => _shared;

    private object? Argument(Type type, HttpMessageHandler handler, string? baseUrl, IReadOnlyList<WireDocument> documents)
    {
        if (type == typeof(HttpClient))
        {
            return new HttpClient(handler, disposeHandler: false);
        }

        if (!type.IsSubclassOf(typeof(ApiClientOptions)))
        {
            return type.IsAssignableFrom(typeof(CredentialSet)) ? ApiCredential.None : null;
        }

        var options = (ApiClientOptions)Activator.CreateInstance(type)!;
        options.AllowInsecureHttp = true;
        options.BaseUrl = baseUrl is null ? null : new Uri(baseUrl);
        SetShared(options, documents);
        return options;
    }

    // Options have what every request needs, as an account's header.
    private void SetShared(ApiClientOptions options, IReadOnlyList<WireDocument> documents)
    {
        var properties = options.GetType().GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance);
        var headers = documents.SelectMany(static document => document.Operations).SelectMany(static operation => operation.Parameters)
            .Where(static parameter => parameter.In is "header" or "query" or "cookie" && !parameter.IsIgnored).GroupBy(static parameter => parameter.Name).OrderByDescending(static group => group.Count()).Select(static group => group.First()).ToList();
        var pairs = NameMatch.Pair([.. properties.Select(static property => property.Name)], [.. headers.Select(static header => header.Name)]);
        for (var i = 0; i < properties.Length; i++)
        {
            if (pairs[i] >= 0 && SchemaSamples.Make(headers[pairs[i]].Schema, new SampleMode(All: true, IsRequest: true, IsAscii: true)) is { } sample)
            {
                properties[i].SetValue(options, ClrValues.Of(properties[i].PropertyType, sample));
                _shared[headers[pairs[i]].Name] = sample;
            }
        }
    }

    private void Collect(object client, HashSet<Type> seen)
    {
        if (!seen.Add(client.GetType()))
        {
            return;
        }

        foreach (var method in client.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (method.GetCustomAttribute<ApiOperationAttribute>() is { } operation)
            {
                _methods.Add((client, method, operation));
            }
        }

        foreach (var property in client.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.PropertyType.IsSubclassOf(typeof(ResourceClient))))
        {
            if (property.GetValue(client) is { } group)
            {
                Collect(group, seen);
            }
        }
    }
}
