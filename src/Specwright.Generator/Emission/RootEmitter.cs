using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Model;

namespace Specwright.Generator.Emission;

/// <summary>Prints the root client: what a user constructs.</summary>
internal static class RootEmitter
{
    private const string KeyPrefixes = "\"Specwright.KeyPrefixes\"";

    /// <summary>The file of the root client and its options.</summary>
    public static SourceText Emit(RootModel part, EmissionEnvironment environment) => CodeFile.Of(part.Header, environment, part, Write);

    /// <summary>Prints the root client and its options into a file.</summary>
    public static void Write(CodeFile file, RootModel part)
    {
        WriteClient(file, part);
        file.Body.Gap();
        OptionsEmitter.Write(file, part);
        WriteAssemblyAttributes(file, part);
    }

    // Analyzers of an application find the SDKs that it uses by these, without a walk through all types.
    private static void WriteAssemblyAttributes(CodeFile file, RootModel part)
    {
        var scopes = part.ScopeEnum is { } scopeEnum ? $", Scopes = typeof(global::{part.Header.Namespace}.{scopeEnum})" : "";
        file.AddAssemblyAttribute($"global::Specwright.ApiSdk(typeof(global::{part.Header.Namespace}.{part.ClientName}), {part.Title.ToLiteral()}{scopes})");
        if (part.KeyPrefixes is { } prefixes)
        {
            file.AddAssemblyAttribute($"global::System.Reflection.AssemblyMetadata({KeyPrefixes}, {prefixes.ToLiteral()})");
        }
    }

    private static void WriteClient(CodeFile file, RootModel part)
    {
        var names = ClientEmitter.NamesOf(file, part.Groups, part.Operations, ReservedNames.RootMembers);
        var operations = new OperationSet(part.Operations);
        XmlDocs.Write(file.Body, part.Docs, $"A client of {XmlDocs.Code(part.Title)}. It is thread-safe: make one and share it.");
        using (file.Body.Block($"{part.Header.Accessibility} partial class {part.ClientName} : {names.ApiClient}"))
        {
            WriteDescription(file.Body, names, part);
            file.Body.Gap();
            operations.WriteFields(file, names);
            ClientEmitter.WriteGroupFields(file.Body, names, part.Groups);
            WriteConstructors(file.Body, names, part);
            ClientEmitter.WriteGroups(file.Body, names, part.Groups, "this");
            WriteFromEnvironment(file.Body, names, part);
            operations.WriteMethods(file, names, "");
        }
    }

    private static void WriteDescription(SourceWriter writer, TypeNames names, RootModel part) => writer.Initializer(
        $"private static readonly {names.ApiDescription} s_api = new({part.Title.ToLiteral()}, {part.Version.ToLiteral()})",
        [.. Settings(names, part)]);

    private static IEnumerable<string> Settings(TypeNames names, RootModel part)
    {
        if (!part.Servers.IsEmpty)
        {
            yield return $"DefaultServer = {part.OptionsName}.Servers.{part.Servers[0].Name}";
        }

        if (!part.SecuritySchemes.IsEmpty)
        {
            yield return $"SecuritySchemes = new[] {{ {string.Join(", ", part.SecuritySchemes.Select(scheme => Scheme(names, scheme)))} }}";
        }

        if (!part.Security.IsEmpty)
        {
            yield return $"Security = {DescriptorEmitter.Requirements(names, part.Security)}";
        }
    }

    private static string Scheme(TypeNames names, SecuritySchemeModel scheme)
    {
        var name = scheme.Name.ToLiteral();
        return scheme.Kind switch
        {
            SecuritySchemeKind.HeaderKey => Key("Header"),
            SecuritySchemeKind.QueryKey => Key("Query"),
            SecuritySchemeKind.CookieKey => Key("Cookie"),
            _ => $"{names.SecurityScheme}.{scheme.Kind}({name})",
        };

        string Key(string place) =>
            $"{names.SecurityScheme}.ApiKey({name}, {names.ApiKeyLocation}.{place}, {scheme.ParameterName.GetValueOrDefault().ToLiteral()})";
    }

    private static void WriteConstructors(SourceWriter writer, TypeNames names, RootModel part)
    {
        if (part.SecuritySchemes.IsEmpty)
        {
            writer.Gap();
            writer.Line($$"""
                /// <summary>Creates a client that sends no credential.</summary>
                /// <param name="options">How it behaves; null for the defaults.</param>
                public {{part.ClientName}}({{part.OptionsName}}? options = null)
                    : this({{names.ApiCredential}}.None, options)
                {
                }
                """);
        }

        writer.Gap();
        writer.Line($$"""
            /// <summary>Creates a client.</summary>
            /// <param name="credential">What authenticates its calls.</param>
            /// <param name="options">How it behaves; null for the defaults.</param>
            public {{part.ClientName}}({{names.ApiCredential}} credential, {{part.OptionsName}}? options = null)
                : base(s_api, credential, options ?? new {{part.OptionsName}}())
            {
            }

            /// <summary>Creates a client that sends through a given HTTP client, which it does not dispose.</summary>
            /// <param name="httpClient">What sends its requests.</param>
            /// <param name="credential">What authenticates its calls.</param>
            /// <param name="options">How it behaves; null for the defaults.</param>
            public {{part.ClientName}}({{names.HttpClient}} httpClient, {{names.ApiCredential}} credential, {{part.OptionsName}}? options = null)
                : base(s_api, httpClient, credential, options ?? new {{part.OptionsName}}())
            {
            }

            /// <summary>Creates a client without an API behind it, for mocks that derive from it.</summary>
            protected {{part.ClientName}}() { }
            """);
    }

    private static void WriteFromEnvironment(SourceWriter writer, TypeNames names, RootModel part)
    {
        if (part.EnvironmentVariable is { } variable)
        {
            writer.Gap();
            writer.Line($$"""
                /// <summary>Creates a client with the key in the environment variable {{XmlDocs.Code(variable)}}.</summary>
                /// <param name="options">How it behaves; null for the defaults.</param>
                /// <returns>The client.</returns>
                public static {{part.ClientName}} FromEnvironment({{part.OptionsName}}? options = null) =>
                    new({{names.ApiKeyCredential}}.FromEnvironment({{variable.ToLiteral()}}), options);
                """);
        }
    }
}
