using System.Reflection;
using Specwright.Generator.Tests.Incremental;
using Specwright.Generator.Tests.Testing;

namespace Specwright.Generator.Tests.Features;

/// <summary>What is generated from a spec, compiled and loaded.</summary>
internal sealed class GeneratedSdk
{
    private readonly Lazy<Assembly> _assembly;

    private GeneratedSdk(SpecRun run)
    {
        Run = run;
        _assembly = new(() => GeneratedCode.Compile(run.Files.Values));
    }

    /// <summary>The run that made it.</summary>
    public SpecRun Run { get; }

    /// <summary>The assembly; getting it fails the test when the code does not compile without a warning.</summary>
    public Assembly Assembly => _assembly.Value;

    /// <summary>The root client.</summary>
    public Type Client => Assembly.GetTypes().Single(static type => type.BaseType == typeof(ApiClient));

    /// <summary>The SDK of a run.</summary>
    public static GeneratedSdk Of(SpecRun run) => new(run);

    /// <summary>The type of a schema by its name in the spec; null when the schema has no type of its own.</summary>
    public Type? TypeOf(string schema) => Assembly.GetTypes().FirstOrDefault(type => type.GetCustomAttribute<ApiSchemaAttribute>()?.Name == schema);

    /// <summary>A root client that sends through a handler.</summary>
    public object CreateClient(HttpMessageHandler handler)
    {
        var constructor = Client.GetConstructors().Single(static candidate => candidate.GetParameters()[0].ParameterType == typeof(HttpClient));
        return constructor.Invoke([new HttpClient(handler, disposeHandler: false), Credential, null]);
    }

    /// <summary>What authenticates the calls of tests.</summary>
    public static ApiCredential Credential { get; } = new ApiKeyCredential("key-0123456789abcdef");
}
