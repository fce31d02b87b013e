using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping.Operations;

/// <summary>Maps the successes of an operation that differ in what they hold.</summary>
internal sealed class ResultMapper(SdkHeader header, TypeRegistry types)
{
    /// <summary>The class that has a case for each of several responses.</summary>
    public TypeRef Map(Operation operation, string owner, IReadOnlyList<(string Status, ResponseModel Response)> responses)
    {
        var name = types.NameFor(owner + "#result", operation.Node, owner + "Result", owner + "ResponseResult");
        var names = new NameScope([.. ReservedNames.ResultMembers, name], StringComparer.Ordinal);
        var cases = responses.Select(entry => new ResultCaseModel(
            names.Take(entry.Status, NameOf(entry.Status), "Status" + entry.Status.ToUpperInvariant()),
            entry.Status == "default" ? entry.Status : entry.Status.ToUpperInvariant(),
            entry.Response.Kind,
            entry.Response.Type,
            entry.Response.Nullable,
            entry.Response.Docs));
        types.Results[name] = new ResultModel(header, name, new SpecText(operation.OperationId ?? owner), cases.ToEquatableArray());
        return TypeRef.Model(name);
    }

    // As System.Net.HttpStatusCode names them.
    private static string NameOf(string status) => status switch
    {
        "200" => "Ok",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "NonAuthoritative",
        "204" => "NoContent",
        "205" => "ResetContent",
        "206" => "PartialContent",
        "207" => "MultiStatus",
        "208" => "AlreadyReported",
        "226" => "IMUsed",
        "default" => "Default",
        "2XX" or "2xx" => "Success",
        _ => "Status" + status.ToUpperInvariant(),
    };
}
