using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Specwright.Analyzers.Sdk;

namespace Specwright.Analyzers.Scopes;

/// <summary>Which operations a program calls, and which scopes it needs for them. Safe for concurrent use; its text depends on the program alone.</summary>
internal sealed class ScopesReport(SdkTypes types, string program)
{
    private readonly ConcurrentDictionary<SdkOperation, ScopeNeed?> _calls = new();

    /// <summary>How many operations are called.</summary>
    public int OperationCount => _calls.Count;

    /// <summary>The scopes for people.</summary>
    public string ScopesText => Apis().SelectMany(static api => ScopesOf(api.Calls)).ToList() is { Count: > 0 } scopes
        ? "the scopes " + string.Join(", ", scopes.Select(static scope => "'" + scope + "'"))
        : "no scope";

    /// <summary>Notes a call.</summary>
    public void Add(SdkOperation operation, ScopeNeed? need) => _calls.TryAdd(operation, need);

    /// <summary>The report as JSON, with a line for each operation.</summary>
    public string ToJson()
    {
        var apis = Apis().Select(static api => $$"""
                {
                  "api": {{JsonText.Of(api.Sdk.Title)}},
                  "client": {{JsonText.Of(api.Sdk.Client.ToDisplayString())}},
                  "scopes": {{JsonText.Of(ScopesOf(api.Calls))}},
                  "operations": [{{JsonText.Lines(api.Calls.Select(static call => Operation(call.Operation, call.Need)), 8)}}
                  ]
                }
            """.Replace("\r\n", "\n"));
        var list = string.Join(",\n", apis);
        return $"{{\n  \"program\": {JsonText.Of(program)},\n  \"apis\": [{(list.Length > 0 ? "\n" + list + "\n  " : "")}]\n}}";
    }

    private static string Operation(SdkOperation operation, ScopeNeed? need)
    {
        var method = operation.Method.ContainingType.ToDisplayString() + "." + operation.Method.Name;
        var requires = need is null ? "" : string.Join(", ", need.Alternatives.Select(static alternative => JsonText.Of(alternative.Select(static scope => scope.Text))));
        return $"{{ \"operation\": {JsonText.Of(operation.Id)}, \"route\": {JsonText.Of(operation.Route)}, \"method\": {JsonText.Of(method)}, \"requires\": [{requires}] }}";
    }

    private static IEnumerable<string> ScopesOf(IEnumerable<(SdkOperation Operation, ScopeNeed? Need)> calls)
        => ScopeChoice.Minimal(calls.Select(static call => call.Need).OfType<ScopeNeed>()).Select(static scope => scope.Text);

    /// <summary>The APIs that are called. All types of an SDK are in the namespace of its client.</summary>
    private IEnumerable<(GeneratedSdk Sdk, List<(SdkOperation Operation, ScopeNeed? Need)> Calls)> Apis()
        => types.Sdks
            .Select(sdk => (Sdk: sdk, Calls: _calls.Where(call => IsOf(call.Key, sdk)).Select(static call => (call.Key, call.Value)).OrderBy(static call => call.Key.Id, StringComparer.Ordinal).ThenBy(static call => call.Key.Route, StringComparer.Ordinal).ToList()))
            .Where(static api => api.Calls.Count > 0)
            .OrderBy(static api => api.Sdk.Client.ToDisplayString(), StringComparer.Ordinal);

    private static bool IsOf(SdkOperation operation, GeneratedSdk sdk)
        => SymbolEqualityComparer.Default.Equals(operation.Method.ContainingNamespace, sdk.Client.ContainingNamespace);
}
