using Specwright.Generator.Mapping.Operations;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping;

/// <summary>
/// The schemas that FastAPI makes of the parts of a form: <c>Body_upload_file_upload_post</c> is the body of the operation <c>upload_file_upload_post</c>, and is
/// called as that operation's body would be if it stood there, <c>UploadFileRequest</c>.
/// </summary>
internal sealed class FastApiBodies
{
    private const string Prefix = "Body_";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Looks for the operations of such schemas.</summary>
    public FastApiBodies(Document document)
    {
        if (!document.Reusable.Schemas.Any(static component => component.Name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            return;
        }

        // Of functions of one name, the one with the shorter path has it for itself, as among the operations.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var operations = document.Paths.SelectMany(static item => item.Operations).Where(static operation => operation.Node.IsObject && operation.OperationId is not null);
        foreach (var operation in operations.OrderBy(static operation => operation.PathItem.Path.Count(static c => c == '/')).ThenBy(static operation => operation.PathItem.Path, StringComparer.Ordinal))
        {
            var id = operation.OperationId!;
            if (OperationNames.WithoutRoute(operation, id) is { } own && own != id)
            {
                _names[Prefix + id] = Identifiers.Pascal(taken.Add(Identifiers.Pascal(own)) ? own : id) + "Request";
            }
        }
    }

    /// <summary>The C# name of such a schema; null for any other.</summary>
    public string? NameOf(string name) => _names.TryGetValue(name, out var found) ? found : null;
}
