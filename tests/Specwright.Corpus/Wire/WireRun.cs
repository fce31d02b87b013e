using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Specwright.Corpus.Counting;

namespace Specwright.Corpus.Wire;

/// <summary>Calls every operation of a compiled SDK and compares what it sends with what Microsoft.OpenApi reads in the spec.</summary>
internal sealed partial class WireRun
{
    private const int MostFailures = 200;
    private const string Host = "https://wire.example.com";

    private readonly IReadOnlyList<WireDocument> _documents;
    private readonly CapturingHandler _handler = new();
    private readonly HashSet<(string Method, string Path)> _called = [];
    private readonly Dictionary<string, int> _notCalled = [];
    private readonly List<WireFailure> _failures = [];
    private int _equal;
    private int _mismatches;

    private WireRun(IReadOnlyList<WireDocument> documents) => _documents = documents;

    /// <summary>What became of the operations.</summary>
    /// <param name="documents">The documents as Microsoft.OpenApi reads them; none when it cannot.</param>
    /// <param name="assembly">The compiled SDK.</param>
    public static WireCounts Run(IReadOnlyList<SecondDocument> documents, MemoryStream assembly)
    {
        var context = new AssemblyLoadContext("wire", isCollectible: true);
        try
        {
            assembly.Position = 0;
            var run = new WireRun([.. documents.Select(static document => new WireDocument(document))]);
            foreach (var sdk in context.LoadFromStream(assembly).GetCustomAttributes<ApiSdkAttribute>())
            {
                run.Call(sdk.Client);
            }

            return new WireCounts(run._called.Count, run._equal, run._mismatches, run._notCalled, [.. run._failures.Take(MostFailures)]);
        }
        catch (Exception exception)
        {
            return WireCounts.None with { NotCalled = new Dictionary<string, int> { [$"Microsoft.OpenApi: {exception.GetType().Name}: {exception.Message}"] = 1 } };
        }
        finally
        {
            context.Unload();
        }
    }

    private void Call(Type type)
    {
        var baseUrl = _documents.Count > 0 && IsAbsolute(_documents[0].Servers.FirstOrDefault()) ? null : Host + RelativeOf(_documents.FirstOrDefault()?.Servers.FirstOrDefault());
        if (Client(type, ref baseUrl) is not { } client)
        {
            return;
        }

        foreach (var (target, method, attribute) in client.Methods)
        {
            if (Find(attribute) is not { } found)
            {
                Count("Microsoft.OpenApi does not know the operation");
            }
            else if (Gateways().IsMatch(found.Operation.Path))
            {
                Count("the path is in a notation that OpenAPI does not have");
            }
            else
            {
                Call(client, target, method, found.Document, found.Operation, baseUrl);
            }
        }
    }

    // A description may name its server in a way that Microsoft.OpenApi does not know.
    private GeneratedClient? Client(Type type, ref string? baseUrl)
    {
        try
        {
            return new GeneratedClient(type, _handler, baseUrl, _documents);
        }
        catch (Exception) when (baseUrl is null)
        {
            baseUrl = Host;
            return Client(type, ref baseUrl);
        }
        catch (Exception exception)
        {
            Count($"the client cannot be made: {(exception.InnerException?.InnerException ?? exception.InnerException ?? exception).Message}");
            return null;
        }
    }

    private (WireDocument Document, WireOperation Operation)? Find(ApiOperationAttribute attribute)
    {
        foreach (var matches in new Func<WireOperation, bool>[]
        {
            operation => operation.Method == attribute.Method && operation.Path == attribute.Path,
            operation => operation.Method == attribute.Method && operation.Id == attribute.OperationId && operation.Id is not null,
            operation => operation.Method == attribute.Method && operation.Path.Trim('/') == attribute.Path.Trim('/'),
        })
        {
            foreach (var document in _documents)
            {
                if (document.Operations.FirstOrDefault(matches) is { } found)
                {
                    return (document, found);
                }
            }
        }

        return null;
    }

    // With what is required and with everything; and once more for each further success.
    private void Call(GeneratedClient client, object target, MethodInfo method, WireDocument document, WireOperation operation, string? baseUrl)
    {
        var answers = Math.Max(1, new Answers(operation, all: false).Successes.Count);
        for (var i = 0; i < Math.Max(2, answers); i++)
        {
            Call(client, target, method, document, operation, baseUrl, all: i == 1, i);
        }
    }

    private void Call(GeneratedClient client, object target, MethodInfo method, WireDocument document, WireOperation operation, string? baseUrl, bool all, int index)
    {
        try
        {
            var security = WireSecurity.Of(operation, document, index);
            var arguments = Arguments(client, method, operation, security, all, mediaType: null);
            var mismatches = Send(target, method, operation, arguments, document, security, baseUrl, all, index);

            // A model that stands for several media types is sent as one of them.
            if (arguments.Body is { MediaType: { } made } && _handler.Sent.FirstOrDefault()?.ContentType is { Length: > 0 } contentType
                && operation.Body!.Content!.Keys.FirstOrDefault(key => MediaTypes.Covers(key, contentType)) is { } other && other != made)
            {
                mismatches = Send(target, method, operation, Arguments(client, method, operation, security, all, other), document, security, baseUrl, all, index);
            }

            Take(operation, all, mismatches);
        }
        catch (NotCallableException exception)
        {
            Count(exception.Message);
        }
        catch (Exception exception)
        {
            // Its model resolves references when it is asked.
            Count($"Microsoft.OpenApi: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private static WireArguments Arguments(GeneratedClient client, MethodInfo method, WireOperation operation, WireSecurity security, bool all, string? mediaType) =>
        new ArgumentBuilder(operation, all, new RequestOptions { Credential = security.Credential }, client.Shared).Build(method, mediaType);

    private List<Mismatch> Send(object target, MethodInfo method, WireOperation operation, WireArguments arguments, WireDocument document, WireSecurity security, string? baseUrl, bool all, int index)
    {
        var answers = new Answers(operation, all);
        var uncovered = false;
        NotCallableException? unanswered = null;
        _handler.Sent.Clear();
        _handler.Answer = sent =>
        {
            try
            {
                var answer = answers.To(sent.Headers.GetValueOrDefault("Accept", ""), index < answers.Successes.Count ? index : 0, operation.Method == "HEAD");
                uncovered |= answer is null;
                return answer ?? Answer.Empty(204);
            }
            catch (NotCallableException exception)
            {
                unanswered = exception;
                return Answer.Empty(204);
            }
        };
        var exception = Invocation.CallAsync(target, method, arguments.Values).GetAwaiter().GetResult();
        if (unanswered is not null || (answers.Successes.Count > 0 && !answers.MediaTypes.Any() && exception is ApiDeserializationException))
        {
            throw unanswered ?? new NotCallableException("Microsoft.OpenApi sees no content where the method reads some");
        }

        if (_handler.Sent.Count == 0)
        {
            return [new Mismatch("request", "one", exception is null ? "none" : $"{exception.GetType().Name}: {exception.Message}")];
        }

        var sent = _handler.Sent[0];
        var mismatches = new RequestCheck(operation, arguments, ServersOf(operation, baseUrl), security, document.Formats.IsSwagger2 ? document.Formats : null).Differences(sent).ToList();
        if (uncovered)
        {
            mismatches.Add(new Mismatch("Accept", string.Join(", ", answers.MediaTypes), sent.Headers.GetValueOrDefault("Accept", "")));
        }
        else if (exception is not null)
        {
            mismatches.Add(new Mismatch("response", "it is read", $"{exception.GetType().Name}: {exception.Message}"));
        }

        return mismatches;
    }

    private void Take(WireOperation operation, bool all, List<Mismatch> mismatches)
    {
        _called.Add((operation.Method, operation.Path));
        _ = mismatches.Count == 0 ? _equal++ : _mismatches++;
        _failures.AddRange(mismatches.Select(mismatch => new WireFailure(operation.ToString(), all ? "all" : "required", mismatch.What, mismatch.Expected, mismatch.Got)));
    }

    private void Count(string reason) => _notCalled[reason] = _notCalled.GetValueOrDefault(reason) + 1;

    // A base URL that the caller gives holds for all operations. A relative one is on the host of the document, which is taken to be that of the API.
    private IReadOnlyList<string> ServersOf(WireOperation operation, string? baseUrl)
    {
        var host = _documents.SelectMany(static document => document.Servers).FirstOrDefault(IsAbsolute) is { } known ? new Uri(known).GetLeftPart(UriPartial.Authority) : Host;
        return baseUrl is not null ? [baseUrl] : [.. operation.Servers.Select(server => IsAbsolute(server) ? server : host + RelativeOf(server))];
    }

    [GeneratedRegex(@"\{\}|\{[^}]*[^\w.$@\- :\[\]}][^}]*\}|\{\.")]
    private static partial Regex Gateways();

    private static bool IsAbsolute(string? server) => Uri.TryCreate(server, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && !server!.Contains('{', StringComparison.Ordinal);

    private static string RelativeOf(string? server) => server is { Length: > 0 } && server.StartsWith('/') && !server.Contains('{', StringComparison.Ordinal) ? server.TrimEnd('/') : "";
}
