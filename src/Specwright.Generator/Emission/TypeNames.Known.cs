namespace Specwright.Generator.Emission;

/// <content>The framework and runtime types that generated code names, so that a template shows the code it makes.</content>
internal sealed partial class TypeNames
{
    // Where a type stands.
    public string ApiClient => Known();
    public string ApiClientOptions => Known();
    public string ApiDescription => Known();
    public string ApiModel => Known();
    public string ApiName => Known();
    public string ApiOperation => Known();
    public string ApiRequest => Known();
    public string ApiSchema => Known();
    public string ArgumentNullException => Known();
    public string AsyncPageable => Known();
    public string CancellationToken => Known();
    public string DateOnly => Known();
    public string DateTimeOffset => Known();
    public string EnumTexts => Known();
    public string Func => Known();
    public string Guid => Known();
    public string HttpClient => Known();
    public string HttpContent => Known();
    public string IDictionary => Known();
    public string IEnumerable => Known();
    public string IJsonModel => Known();
    public string IJsonReadable => Known();
    public string IList => Known();
    public string IOpenEnum => Known();
    public string IOpenNumber => Known();
    public string ImpliesScopes => Known();
    public string JsonConverter => Known();
    public string JsonDiscriminator => Known();
    public string JsonElement => Known();
    public string JsonMembers => Known();
    public string JsonModelConverter => Known();
    public string JsonModelConverterBase => Known();
    public string JsonNumbers => Known();
    public string JsonStrings => Known();
    public string JsonUnion => Known();
    public string MultipartPart => Known();
    public string Obsolete => Known();
    public string OpenEnumConverter => Known();
    public string OpenEnumConverterBase => Known();
    public string OpenNumberConverter => Known();
    public string OpenNumberConverterBase => Known();
    public string Optional => Known();
    public string Paging => Known();
    public string RequestOptions => Known();
    public string RequiresScope => Known();
    public string ResourceClient => Known();
    public string SecretString => Known();
    public string SetsRequiredMembers => Known();
    public string Stream => Known();
    public string Task => Known();
    public string TimeOnly => Known();
    public string TimeSpan => Known();
    public string Uri => Known();
    public string Utf8JsonReader => Known();
    public string Utf8JsonWriter => Known();

    // Where an expression stands, in which a member of the same name would win.
    public string ApiCredential => KnownInExpression();
    public string ApiErrorReader => KnownInExpression();
    public string ApiKeyLocation => KnownInExpression();
    public string ApiKeyCredential => KnownInExpression();
    public string Array => KnownInExpression();
    public string CultureInfo => KnownInExpression();
    public string JsonRead => KnownInExpression();
    public string JsonShape => KnownInExpression();
    public string JsonWrite => KnownInExpression();
    public string PagingStyle => KnownInExpression();
    public string ParameterStyle => KnownInExpression();
    public string SecurityRequirement => KnownInExpression();
    public string SecurityScheme => KnownInExpression();
}
