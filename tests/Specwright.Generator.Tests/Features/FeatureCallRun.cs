using System.Globalization;
using System.Text.Json;
using Specwright.Generator.Tests.Testing;

namespace Specwright.Generator.Tests.Features;

/// <summary>Compiles the calls of a feature with what is generated from its spec, and makes them.</summary>
internal sealed class FeatureCallRun
{
    private readonly FeatureSpec _spec;
    private readonly Type _type;

    private FeatureCallRun(FeatureSpec spec, Type type) => (_spec, _type) = (spec, type);

    /// <summary>The calls of a feature, compiled.</summary>
    public static FeatureCallRun Of(FeatureSpec spec)
    {
        var client = spec.Sdk.Client;
        var methods = spec.Expected.Calls.Select((call, i) => $$"""
                public static async Task Call{{i}}(HttpClient http, {{client.FullName}} client, Action<object?> Show)
                {
                    await Task.Yield();
                    {{call.Code}}
                }
            """);
        var user = $$"""
            #nullable enable
            using System;
            using System.Collections.Generic;
            using System.IO;
            using System.Linq;
            using System.Net.Http;
            using System.Text;
            using System.Text.Json;
            using System.Threading.Tasks;
            using Specwright;
            using {{client.Namespace}};

            public static class Calls
            {
                public static object Client(HttpClient http, ApiCredential credential) => new {{client.FullName}}(http, credential{{Options(spec.Sdk)}});

            {{string.Join("\n\n", methods)}}
            }
            """;
        var type = GeneratedCode.CompileWithUser(spec.Sdk.Run.Files.Values, user).GetType("Calls")!;
        return new FeatureCallRun(spec, type);
    }

    /// <summary>Makes all calls, each with a client of its own.</summary>
    public async Task Check()
    {
        for (var i = 0; i < _spec.Expected.Calls.Count; i++)
        {
            await Check(_spec.Expected.Calls[i], i);
        }
    }

    private async Task Check(FeatureCall call, int index)
    {
        using var wire = new Wire(call.Answers);
        using var http = new HttpClient(wire);
        var shown = new List<string>();
        var client = _type.GetMethod("Client")!.Invoke(null, [http, GeneratedSdk.Credential]);
        try
        {
            await (Task)_type.GetMethod($"Call{index}")!.Invoke(null, [http, client, (object? value) => shown.Add(Text(value))])!;
        }
        catch (Exception exception) when (exception is SpecwrightException or ArgumentException)
        {
            shown.Add("throws " + exception.GetType().Name);
        }

        Assert.Equal(string.Join("\n", call.Requests.Select(static request => request.Line.Split(' ')[0])), string.Join("\n", wire.Sent.Select(static sent => sent.Method)));
        for (var i = 0; i < call.Requests.Count; i++)
        {
            wire.Sent[i].AssertIs(call.Requests[i]);
        }

        Assert.Equal(string.Join("\n", call.Shown), string.Join("\n", shown));
    }

    // Most specs of schemas name no server.
    private static string Options(GeneratedSdk sdk) => sdk.Assembly.GetType(sdk.Client.FullName + "Options+Servers") is null
        ? $", new {sdk.Client.FullName}Options {{ BaseUrl = new Uri(\"https://api.example.com\") }}"
        : "";

    private static string Text(object? value) => value switch
    {
        null => "null",
        IJsonModel model => JsonModel.ToJson(model),
        string text => text,
        JsonElement element => element.GetRawText(),
        IFormattable number => number.ToString(number is DateTimeOffset or DateTime or DateOnly ? "o" : null, CultureInfo.InvariantCulture),
        System.Collections.IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(Text)) + "]",
        _ => value.ToString() ?? "null",
    };
}
