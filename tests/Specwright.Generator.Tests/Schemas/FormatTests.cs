namespace Specwright.Generator.Tests.Schemas;

/// <summary>What <c>type</c> and <c>format</c> make of scalars.</summary>
public sealed class FormatTests
{
    [Theory]
    [InlineData("{type: integer}", "long?", "9007199254740993")]
    [InlineData("{type: integer, format: int8}", "int?", "-8")]
    [InlineData("{type: integer, format: int16}", "int?", "-16")]
    [InlineData("{type: integer, format: int32}", "int?", "-32")]
    [InlineData("{type: integer, format: int64}", "long?", "-64")]
    [InlineData("{type: integer, format: uint8}", "int?", "255")]
    [InlineData("{type: integer, format: uint16}", "int?", "65535")]
    [InlineData("{type: integer, format: uint32}", "long?", "4294967295")]
    [InlineData("{type: integer, format: uint64}", "ulong?", "18446744073709551615")]
    [InlineData("{type: integer, minimum: 0, maximum: 18446744073709551615}", "ulong?", "18446744073709551615")]
    [InlineData("{type: integer, format: float}", "double?", "0.5")]
    [InlineData("{type: integer, format: unix-time}", "DateTimeOffset?", "1702834567")]
    [InlineData("{type: integer, format: unixtime}", "DateTimeOffset?", "1702834567")]
    [InlineData("{type: integer, format: timestamp}", "long?", "1702834567123")]
    [InlineData("{type: number}", "double?", "0.1")]
    [InlineData("{type: number, format: float}", "double?", "37.774929512")]
    [InlineData("{type: number, format: double}", "double?", "1E+300")]
    [InlineData("{type: number, format: decimal}", "decimal?", "12.340")]
    [InlineData("{type: number, format: int32}", "int?", "7")]
    [InlineData("{type: string}", "string?", "\"a\"")]
    [InlineData("{type: string, format: date}", "DateOnly?", "\"2025-01-15\"")]
    [InlineData("{type: string, format: date-time}", "DateTimeOffset?", "\"2025-01-15T10:00:00Z\"")]
    [InlineData("{type: string, format: dateTime}", "DateTimeOffset?", "\"2025-01-15T10:00:00.5+02:00\"")]
    [InlineData("{type: string, format: time}", "string?", "\"10:00:00+02:00\"")]
    [InlineData("{type: string, format: time-local}", "TimeOnly?", "\"10:00:00\"")]
    [InlineData("{type: string, format: duration}", "IsoDuration?", "\"P1Y2M3DT1H30M\"")]
    [InlineData("{type: string, format: uuid}", "Guid?", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData("{type: string, format: UUID}", "Guid?", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData("{type: string, format: uri}", "Uri?", "\"https://a.example/b?c=%20d\"")]
    [InlineData("{type: string, format: uri-reference}", "Uri?", "\"/a/b#c\"")]
    [InlineData("{type: string, format: iri}", "Uri?", "\"https://ä.example/\"")]
    [InlineData("{type: string, format: byte}", "byte[]?", "\"AQL/\"")]
    [InlineData("{type: string, contentEncoding: base64}", "byte[]?", "\"AQL/\"")]
    [InlineData("{type: string, format: base64url}", "byte[]?", "\"-_8\"")]
    [InlineData("{type: string, contentEncoding: base64url}", "byte[]?", "\"-_8\"")]
    [InlineData("{type: string, contentEncoding: quoted-printable}", "string?", "\"a=20b\"")]
    [InlineData("{type: string, contentMediaType: application/json}", "string?", "\"{}\"")]
    [InlineData("{type: string, format: int64}", "long?", "\"9007199254740993\"")]
    [InlineData("{type: string, format: uint64}", "ulong?", "\"18446744073709551615\"")]
    [InlineData("{type: string, format: decimal}", "decimal?", "\"19.90\"")]
    [InlineData("{type: string, format: double}", "string?", "\"0.10\"")]
    [InlineData("{type: string, format: password}", "SecretString?", "\"hush\"")]
    [InlineData("{type: string, format: binary}", "string?", "\"x\"")]
    [InlineData("{type: string, format: ipv4}", "string?", "\"10.0.0.0\"")]
    [InlineData("{type: string, format: ipv6}", "string?", "\"::1\"")]
    [InlineData("{type: string, format: hostname}", "string?", "\"a.example\"")]
    [InlineData("{type: string, format: email}", "string?", "\"a@b.example\"")]
    [InlineData("{type: string, format: char}", "string?", "\"c\"")]
    [InlineData("{type: string, format: regex}", "string?", "\"^a$\"")]
    [InlineData("{type: string, format: json-pointer}", "string?", "\"/a~1b\"")]
    [InlineData("{type: string, format: uri-template}", "string?", "\"/users/{id}\"")]
    [InlineData("{type: string, format: date-time-rfc-2822}", "string?", "\"Wed, 15 Jan 2025 10:00:00 +0200\"")]
    [InlineData("{type: string, format: repo.nwo}", "string?", "\"octo-org/octo-repo\"")]
    [InlineData("{format: date-time}", "DateTimeOffset?", "\"2025-01-15T10:00:00Z\"")]
    [InlineData("{format: int32}", "int?", "7")]
    [InlineData("{type: boolean}", "bool?", "false")]
    public void A_format_decides_the_type_and_its_values_survive(string schema, string type, string json)
    {
        var sdk = SchemaSdk.Of($"Thing: {{type: object, properties: {{value: {schema}}}}}");

        Assert.Contains($"public {type} Value {{ get; set; }}", sdk.Code("Thing"), StringComparison.Ordinal);
        Assert.Empty(sdk.Problems);
        sdk.AssertSame("Thing", $$"""{"value":{{json}}}""");
    }

    [Fact]
    public void A_password_never_prints() => SchemaSdk.Of("Login: {type: object, required: [password], properties: {password: {type: string, format: password}}}")
        .AssertReads("Login", """{"password":"hush"}""", "read.Password", "***");

    [Fact]
    public void A_value_that_does_not_fit_is_refused_at_its_path() => Assert.Contains(
        "UUID",
        (string)SchemaSdk.Of("Thing: {type: object, properties: {id: {type: string, format: uuid}}}").Run(
            """try { JsonModel.Parse("{\"id\":\"x\"}", Thing.Read); return ""; } catch (JsonException e) { return e.Message; }""")!,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("maximum: 4294967295")]
    [InlineData("minimum: -3000000000")]
    public void Bounds_beyond_the_format_count(string bound)
    {
        var sdk = SchemaSdk.Of($"Thing: {{type: object, properties: {{size: {{type: integer, format: int32, {bound}}}}}}}");

        Assert.Contains("public long? Size", sdk.Code("Thing"), StringComparison.Ordinal);
    }
}
