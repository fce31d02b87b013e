using System.Reflection;
using System.Text.Json;

namespace Specwright.Generator.Tests.Features;

/// <summary>Takes an example through the generated code: JSON to model to JSON, or through a call.</summary>
internal static class RoundTrip
{
    /// <summary>Fails the test when the JSON that comes out differs; false when nothing of the SDK reads this example.</summary>
    public static async Task<bool> Check(SpecExample example, GeneratedSdk sdk)
    {
        if (example.Schema is not null)
        {
            return CheckSchema(example, sdk);
        }

        return Method(example, sdk) is { } method
            && (example.Status is null ? await CheckRequest(example, method, sdk) : await CheckResponse(example, method, sdk));
    }

    private static bool CheckSchema(SpecExample example, GeneratedSdk sdk)
    {
        if (sdk.TypeOf(example.Schema!) is not { } type)
        {
            return false;
        }

        Json.AssertEqual(example.Json, JsonSerializer.Serialize(JsonSerializer.Deserialize(example.Json, type), type));
        return true;
    }

    private static MethodInfo? Method(SpecExample example, GeneratedSdk sdk) => sdk.Assembly.GetTypes().SelectMany(static type => type.GetMethods())
        .FirstOrDefault(method => method.GetCustomAttribute<ApiOperationAttribute>() is { } operation && operation.Method == example.Method && operation.Path == example.Path);

    private static async Task<bool> CheckRequest(SpecExample example, MethodInfo method, GeneratedSdk sdk)
    {
        if (!method.GetParameters().Any(static parameter => parameter.Name == "body"))
        {
            return false;
        }

        using var wire = new Wire([]);
        await Call(method, sdk, wire, example.Json);
        Json.AssertEqual(example.Json, wire.Sent.Single().Body!);
        return true;
    }

    private static async Task<bool> CheckResponse(SpecExample example, MethodInfo method, GeneratedSdk sdk)
    {
        // Pages are walked by calls; a body that must be sent has an example of its own or a call.
        if (!method.ReturnType.IsGenericType || method.ReturnType.GetGenericTypeDefinition() != typeof(Task<>)
            || method.GetParameters().Any(static parameter => parameter is { Name: "body", IsOptional: false }))
        {
            return false;
        }

        using var wire = new Wire([new GivenAnswer(int.TryParse(example.Status, out var status) ? status : 200, "application/json", example.Json, [])]);
        var task = await Call(method, sdk, wire, null);
        var type = method.ReturnType.GetGenericArguments()[0];
        Json.AssertEqual(example.Json, JsonSerializer.Serialize(task.GetType().GetProperty("Result")!.GetValue(task), type));
        return true;
    }

    // The answer to a request matters to none of these tests.
    private static async Task<Task> Call(MethodInfo method, GeneratedSdk sdk, Wire wire, string? body)
    {
        var root = sdk.CreateClient(wire);
        var target = method.DeclaringType == sdk.Client ? root : Find(root, method.DeclaringType!);
        var task = (Task)method.Invoke(target, [.. method.GetParameters().Select(parameter => Argument(parameter, body))])!;
        await Task.WhenAny(task);
        if (body is null)
        {
            await task;
        }

        return task;
    }

    // Groups nest.
    private static object? Find(object client, Type type)
    {
        foreach (var group in client.GetType().GetProperties().Where(static property => typeof(ResourceClient).IsAssignableFrom(property.PropertyType)))
        {
            var child = group.GetValue(client)!;
            if ((group.PropertyType == type ? child : Find(child, type)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static object? Argument(ParameterInfo parameter, string? body) =>
        parameter.Name == "body" && body is not null ? JsonSerializer.Deserialize(body, parameter.ParameterType)
        : parameter.HasDefaultValue ? parameter.ParameterType.IsValueType && parameter.DefaultValue is null ? Activator.CreateInstance(parameter.ParameterType) : parameter.DefaultValue
        : parameter.ParameterType == typeof(string) ? "x"
        : Activator.CreateInstance(parameter.ParameterType);
}
