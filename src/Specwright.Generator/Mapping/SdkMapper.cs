using Specwright.Generator.Diagnostics;
using Specwright.Generator.Inputs;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;

namespace Specwright.Generator.Mapping;

/// <summary>Maps a document to the model of its SDK.</summary>
internal static class SdkMapper
{
    // What gives way to what is known after one attempt, nearly always; names made from names that change with it may take another.
    private const int MaxAttempts = 6;

    /// <summary>The SDK of a document.</summary>
    /// <exception cref="OperationCanceledException">The compiler no longer wants it.</exception>
    public static SdkModel Map(Document document, SpecOptions options, string stem, Problems problems, CancellationToken cancellationToken)
    {
        var names = SdkNames.Of(document, options, stem, problems);
        var rights = new NameRights(document.References);
        var bodies = new FastApiBodies(document);
        for (var attempt = 1; ; attempt++)
        {
            var found = new Problems();
            var types = new TypeRegistry([names.Client, names.Options, names.Scope, names.Scope + "s", Last(names.Namespace), .. ReservedNames.Types], rights);
            types.NameComponents(document.Reusable.Schemas, bodies, found);
            var sdk = new DocumentMapper(document, options.Choice, names, types, found).Map(cancellationToken);
            if (rights.AreSettled(types) || attempt == MaxAttempts)
            {
                problems.Add(found);
                return sdk;
            }
        }
    }

    private static string Last(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
