using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Specwright.Corpus.Wire;

/// <summary>Makes the arguments of a generated method out of what the spec says of its operation.</summary>
/// <param name="operation">The operation.</param>
/// <param name="all">Whether optional arguments are given.</param>
/// <param name="options">The options of the call.</param>
/// <param name="shared">The parameters that the client's own options send, by property.</param>
internal sealed class ArgumentBuilder(WireOperation operation, bool all, RequestOptions options, IReadOnlyDictionary<string, JsonNode> shared)
{
    private readonly List<(WireParameter, JsonNode)> _sent = [];
    private readonly List<WireParameter> _missing = [];

    /// <summary>The arguments of a method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="mediaType">The media type whose body is preferred; null for the first that fits.</param>
    /// <exception cref="NotCallableException">There are none.</exception>
    public WireArguments Build(MethodInfo method, string? mediaType)
    {
        var parameters = method.GetParameters();
        var own = parameters.Where(static parameter => parameter.ParameterType != typeof(RequestOptions) && parameter.ParameterType != typeof(CancellationToken)).ToList();
        var holder = own.Find(static parameter => IsHolder(parameter.ParameterType));
        own.Remove(holder!);
        var path = operation.Parameters.Where(parameter => parameter.In == "path" && operation.Path.Contains("{" + parameter.Name + "}", StringComparison.Ordinal)).ToList();
        var values = new Dictionary<ParameterInfo, object?>();
        BindPath(path, own, values);
        BindOthers(holder, values);
        var rest = own.Where(parameter => !values.ContainsKey(parameter)).ToList();
        var body = rest.Count > 0 ? Body(rest[0], mediaType, values) : null;
        if (rest.Count > 1)
        {
            throw new NotCallableException($"a parameter of the method has no counterpart in the spec, as {rest[1].Name}");
        }

        return new WireArguments([.. parameters.Select(parameter => values.TryGetValue(parameter, out var value) ? value : parameter.ParameterType == typeof(RequestOptions) ? options : null)], _sent, body, _missing);
    }

    // The class of a method's query, header and cookie parameters stands for no schema.
    private static bool IsHolder(Type type) =>
        type.Assembly != typeof(ApiClient).Assembly && type is { IsClass: true, Namespace: not null } && !type.Namespace.StartsWith("System", StringComparison.Ordinal)
        && type.GetCustomAttribute<ApiSchemaAttribute>(inherit: true) is null && type.Name.Contains("Parameters", StringComparison.Ordinal);

    private void BindPath(List<WireParameter> path, List<ParameterInfo> own, Dictionary<ParameterInfo, object?> values)
    {
        var pairs = NameMatch.Pair([.. path.Select(static parameter => parameter.Name)], [.. own.Select(static parameter => parameter.Name!)]);
        for (var i = 0; i < path.Count; i++)
        {
            if (pairs[i] >= 0)
            {
                values[own[pairs[i]]] = Value(path[i], own[pairs[i]].ParameterType);
            }
            else
            {
                _missing.Add(path[i]);
            }
        }
    }

    private void BindOthers(ParameterInfo? holder, Dictionary<ParameterInfo, object?> values)
    {
        var others = operation.Parameters.Where(static parameter => parameter.In is "query" or "header" or "cookie" && !parameter.IsIgnored).ToList();
        var properties = holder?.ParameterType.GetProperties().Where(static property => property.SetMethod is { IsPublic: true }).ToList() ?? [];
        var pairs = NameMatch.Pair([.. others.Select(static parameter => parameter.Name)], [.. properties.Select(static property => property.Name)]);
        var instance = holder is null || (holder.HasDefaultValue && !all && !others.Exists(static parameter => parameter.IsRequired)) ? null : Activator.CreateInstance(holder.ParameterType);
        for (var i = 0; i < others.Count; i++)
        {
            if (pairs[i] < 0)
            {
                Share(others[i]);
            }
            else if (instance is not null && (all || others[i].IsRequired))
            {
                properties[pairs[i]].SetValue(instance, Value(others[i], properties[pairs[i]].PropertyType));
            }
        }

        if (holder is not null)
        {
            values[holder] = instance;
        }
    }

    private void Share(WireParameter parameter)
    {
        if (shared.TryGetValue(parameter.Name, out var value))
        {
            _sent.Add((parameter, value));
        }
        else if (parameter.IsRequired)
        {
            _missing.Add(parameter);
        }
    }

    private object? Value(WireParameter parameter, Type type)
    {
        var sample = SchemaSamples.Make(parameter.Schema, new SampleMode(all, IsRequest: true, IsAscii: parameter.In == "header", IsPlain: parameter.Style == "cookie"), parameter.Example);
        if (sample is null)
        {
            throw new NotCallableException($"no value could be made of the schema of a parameter in {parameter.In}");
        }

        if (parameter.In == "path" && sample is JsonValue && ClrValues.TextOf(sample).Length == 0)
        {
            throw new NotCallableException("the only value of a parameter in the path is empty, which would address another resource");
        }

        var value = Clr(type, sample, $"a parameter in {parameter.In}");
        _sent.Add((parameter, sample));
        return value;
    }

    private static object? Clr(Type type, JsonNode? sample, string what)
    {
        try
        {
            return ClrValues.Of(type, sample);
        }
        catch (Exception exception)
        {
            throw new NotCallableException($"the value made for {what} is none of the generated type ({(exception.InnerException ?? exception).GetType().Name}, {type.Name}: {exception.Message.Split('\n')[0]} {sample?.ToJsonString()})", exception);
        }
    }

    private WireBody? Body(ParameterInfo parameter, string? wanted, Dictionary<ParameterInfo, object?> values)
    {
        var content = operation.Body?.Content ?? new Dictionary<string, IOpenApiMediaType>();
        if (parameter.HasDefaultValue && !all && operation.Body?.Required != true)
        {
            values[parameter] = parameter.DefaultValue;
            return null;
        }

        if (Bytes(parameter.ParameterType) is { } bytes)
        {
            values[parameter] = bytes;
            return new WireBody(null, null, null);
        }

        foreach (var (mediaType, media) in content.OrderBy(entry => entry.Key == wanted ? 0 : 1).ThenBy(static entry => MediaTypes.IsJson(entry.Key) ? 0 : 1))
        {
            var sample = SchemaSamples.Make(media.Schema, new SampleMode(all, IsRequest: true, KeepsReadOnly: true));
            try
            {
                values[parameter] = Clr(parameter.ParameterType, sample, "a body");
                return new WireBody(mediaType, media, SchemaSamples.Make(media.Schema, new SampleMode(all, IsRequest: true)));
            }
            catch (NotCallableException) when (mediaType != content.Keys.LastOrDefault() && content.Count > 1)
            {
                continue;
            }
        }

        throw new NotCallableException(content.Count == 0 ? "Microsoft.OpenApi knows of no body" : "the values made for a body are none of the generated type");
    }

    // Bodies that are the caller's own.
    private static object? Bytes(Type type) =>
        type == typeof(Stream) ? new MemoryStream([1, 2, 3])
        : type == typeof(byte[]) ? new byte[] { 1, 2, 3 }
        : type == typeof(string) ? "a b/c?d&e=f+%é"
        : type == typeof(HttpContent) ? new ByteArrayContent([1, 2, 3])
        : type.IsAssignableFrom(typeof(List<MultipartPart>)) && type != typeof(object) ? new List<MultipartPart> { MultipartPart.Text("name", "value") }
        : null;
}
