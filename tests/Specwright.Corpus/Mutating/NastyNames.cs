namespace Specwright.Corpus.Mutating;

/// <summary>Names that real specs have and C# does not like.</summary>
internal static class NastyNames
{
    /// <summary>Names of anything.</summary>
    public static readonly string[] All =
    [
        "class", "event", "params", "record", "async", "await", "var", "field", "value", "get", "set", "init", "required", "file", "nint", "dynamic", "global", "partial", "where", "yield", "default", "null", "true",
        "object", "string", "void", "namespace", "base", "this", "new", "checked", "operator",
        "Task", "Type", "String", "List", "System", "Object", "Exception", "Enum", "Action", "Func", "Attribute", "Guid", "Uri", "DateTime", "DateTimeOffset", "TimeSpan", "Int32", "Boolean", "Nullable", "Math", "Index",
        "Range", "Version", "Random", "Buffer", "Tuple", "Lazy", "Array", "Stream", "File", "Path", "Directory", "Console", "Environment", "Process", "Thread", "Timer", "Monitor", "Dictionary", "IEnumerable", "KeyValuePair",
        "JsonElement", "JsonConverter", "JsonSerializer", "Utf8JsonReader", "Encoding", "CultureInfo", "HttpClient", "HttpMethod", "CancellationToken", "Microsoft", "Specwright", "Text", "Json", "Net", "Http", "Collections",
        "ApiClient", "ApiClientOptions", "ApiModel", "ApiModels", "ApiName", "ApiException", "ApiResult", "ApiRequest", "ApiSchema", "Page", "Paging", "AsyncPageable", "Optional", "RequestOptions", "ResourceClient", "ResponseInfo",
        "SecretString", "UploadFile", "JsonRead", "JsonWrite", "JsonMembers", "JsonUnion", "Client", "Options", "Parameters", "Request", "Response", "Result", "Error", "Webhooks", "Scope", "Scopes", "Models",
        "Read", "Write", "Match", "Converter", "Clone", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "AdditionalProperties", "AdditionalMembers", "Members", "Values", "IsKnown", "Unknown",
        "reader", "writer", "members", "options", "request", "parameters", "cancellationToken", "body", "content", "item", "items", "case", "Item1", "Value1", "_", "__", "_id", "$ref", "$filter", "@type", "@odata.type", "#text",
        "+1", "-1", "1", "1st", "3d", "0", "a/b", "a.b.c", "a-b", "a_b", "aB", "AB", "Ab", "ab", "a b", " padded ", "", " ", "\t", ".", "*", "\"quoted\"", "back\\slash", "line\nbreak", "{brace}", "<tag>", "&amp;", "]]>", "*/", "//",
        "é", "Ünïcode", "名前", "имя", "😀", "\u200b", "\u00ad", "ａ", "ß", "ǅ", "\u0301", "ı", "İ", "models.Foo", "google.protobuf.Any", "v1Foo", "List<Foo>", "Foo[Bar]", "Foo«Bar»", "Foo`1[[System.String, mscorlib]]", "Foo+Bar", "Foo.Bar", "FooBar",
        "foo_bar", "foo-bar", "FOO_BAR", "fooBar", "IPv4Address", "OAuth2Token", "x-rate-limit", "veryLong" + "AndStillLonger", string.Concat(Enumerable.Repeat("LongName", 40)),
    ];
}
