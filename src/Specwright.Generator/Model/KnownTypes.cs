namespace Specwright.Generator.Model;

/// <summary>The framework and runtime types that generated code names, and the namespaces they live in.</summary>
/// <remarks>
/// A generated type of one of these names shadows it inside the SDK's namespace. The mapper lists such names in
/// <see cref="SdkHeader.Shadowed"/>; the emitters then write the known type in full.
/// </remarks>
internal static class KnownTypes
{
    private static readonly Dictionary<string, string> s_namespaces = Table(
        ("System", ["Array", "ArgumentNullException", "DateOnly", "DateTimeOffset", "Func", "Guid", "Obsolete", "TimeOnly", "Uri"]),
        ("System.Collections.Generic", ["IAsyncEnumerable", "IDictionary", "IEnumerable", "IList"]),
        ("System.Diagnostics.CodeAnalysis", ["SetsRequiredMembers"]),
        ("System.Globalization", ["CultureInfo"]),
        ("System.IO", ["Stream"]),
        ("System.Net.Http", ["HttpClient", "HttpContent"]),
        ("System.Text.Json", ["JsonElement", "JsonTokenType", "Utf8JsonReader", "Utf8JsonWriter"]),
        ("System.Text.Json.Serialization", ["JsonConverter"]),
        ("System.Threading", ["CancellationToken"]),
        ("System.Threading.Tasks", ["Task"]),
        ("Specwright",
        [
            "ApiClient", "ApiClientOptions", "ApiConstraints", "ApiCredential", "ApiDescription", "ApiErrorReader", "ApiKeyCredential", "ApiKeyLocation", "ApiModel", "ApiName", "ApiOperation",
            "ApiRequest", "ApiRequiredWhen", "ApiResult", "ApiSchema", "AsyncPageable", "FormField", "IJsonModel", "IJsonReadable", "IOpenEnum", "IOpenNumber", "ImpliesScopes", "IsoDuration", "ItemStreamFormat", "MultipartPart", "Optional", "Paging",
            "PagingStyle", "ParameterStyle", "RequestOptions", "RequiresScope", "ResourceClient", "ResultCase", "SecretString", "SecurityRequirement",
            "SecurityScheme", "ServerSentEvent", "UploadFile",
        ]),
        ("Specwright.Json",
        [
            "EnumTexts", "JsonDiscriminator", "JsonItems", "JsonMembers", "JsonModelConverter", "JsonModelConverterBase", "JsonNumbers", "JsonRead", "JsonShape", "JsonStrings",
            "JsonUnion", "JsonWrite", "OpenEnumConverter", "OpenEnumConverterBase", "OpenNumberConverter", "OpenNumberConverterBase",
        ]));

    /// <summary>All names; an attribute's name stands without its suffix.</summary>
    public static IEnumerable<string> Names => s_namespaces.Keys;

    /// <summary>The namespace of a known type.</summary>
    /// <exception cref="KeyNotFoundException">The name is not in the table.</exception>
    public static string NamespaceOf(string name) => s_namespaces[name];

    /// <summary>Whether a generated type of this name shadows a known one.</summary>
    public static bool IsShadowedBy(string typeName) => s_namespaces.ContainsKey(typeName) || IsAttribute(typeName);

    private static bool IsAttribute(string typeName) =>
        typeName.EndsWith("Attribute", StringComparison.Ordinal)
        && s_namespaces.ContainsKey(typeName.Substring(0, typeName.Length - "Attribute".Length));

    private static Dictionary<string, string> Table(params (string Namespace, string[] Names)[] groups)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (@namespace, names) in groups)
        {
            foreach (var name in names)
            {
                table.Add(name, @namespace);
            }
        }

        return table;
    }
}
