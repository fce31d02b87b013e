namespace Specwright.Generator.Tests.Schemas;

/// <summary>Arrays whose items have types by their position.</summary>
public sealed class TupleTests
{
    [Theory]
    [InlineData("""["a",1]""")]
    [InlineData("""["a",1,true,{"x":null}]""")]
    public void Items_have_types_by_position_and_none_is_lost(string json)
    {
        var sdk = SchemaSdk.Of("Pair: {type: array, prefixItems: [{type: string}, {type: integer}], minItems: 2}");

        Assert.Empty(sdk.Problems);
        Assert.Contains("public required string Item1 { get; set; }", sdk.Code("Pair"), StringComparison.Ordinal);
        Assert.Contains("public required long Item2 { get; set; }", sdk.Code("Pair"), StringComparison.Ordinal);
        sdk.AssertSame("Pair", json);
    }

    [Fact]
    public void A_title_names_a_position() => SchemaSdk
        .Of("Position: {type: array, minItems: 2, maxItems: 2, items: false, prefixItems: [{type: number, title: Longitude}, {type: number, title: Latitude}]}")
        .AssertReads("Position", "[1.5,2]", "read.Longitude} {read.Latitude", "1.5 2");

    [Theory]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("""["a"]""")]
    [InlineData("""["a",1]""")]
    [InlineData("""["a",1,{"d":1},["x"]]""")]
    [InlineData("""[null,1,{"d":1},["x"],{"d":2},{"d":3}]""")]
    public void Items_may_be_missing_where_nothing_says_how_many_there_are(string json) => SchemaSdk.Of(
        """
        Row: {type: array, prefixItems: [{type: [string, 'null']}, {type: integer}, {$ref: '#/components/schemas/Cell'}, {type: array, items: {type: string}}], items: {$ref: '#/components/schemas/Cell'}}
        Cell: {type: object, properties: {d: {type: integer}}}
        """).AssertSame("Row", json);

    [Fact]
    public void An_item_that_is_left_out_before_another_is_null() => Assert.Equal(
        "[null,null,true]",
        SchemaSdk.Of("Row: {type: array, prefixItems: [{type: string}, {type: integer}, {type: boolean}]}").Run("return JsonModel.ToJson(new Row { Item3 = true });"));

    [Fact]
    public void Too_few_items_are_refused() => Assert.Contains(
        "has 1 items and must have 2",
        (string)SchemaSdk.Of("Pair: {type: array, prefixItems: [{type: string}, {type: integer}], minItems: 2}").Run(
            """try { JsonModel.Parse("[\"a\"]", Pair.Read); return ""; } catch (JsonException e) { return e.Message; }""")!,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2.0")]
    [InlineData("3.0.3")]
    public void Before_3_1_the_items_are_a_list(string version)
    {
        const string Schemas = "Pair: {type: array, items: [{type: string}, {type: integer}], additionalItems: {type: boolean}, minItems: 1}";
        var sdk = version == "2.0" ? SchemaSdk.OfSwagger(Schemas) : SchemaSdk.Of(Schemas, version);

        Assert.Empty(sdk.Problems);
        sdk.AssertSame("Pair", """["a",1,true,false]""");
    }

    [Fact]
    public void A_tuple_stands_wherever_a_schema_does() => SchemaSdk.Of(
        """
        Line:
          type: object
          properties:
            ends: {type: array, items: {type: array, minItems: 2, prefixItems: [{type: number}, {type: number}]}}
            either: {oneOf: [{type: string}, {type: array, prefixItems: [{type: integer}, {$ref: '#/components/schemas/Line'}]}]}
            both: {type: [object, array], properties: {a: {type: string}}, prefixItems: [{type: integer}]}
        """).AssertSame("Line", """{"ends":[[1,2],[3,4]],"either":[1,{"either":"x"}],"both":[1]}""");

    [Fact]
    public void Names_of_positions_do_not_clash() => SchemaSdk.Of(
        "Odd: {type: array, prefixItems: [{type: string, title: Odd}, {type: string, title: Read}, {type: string, title: Item1}, {type: string, title: Item1}, {type: string, title: OtherItems}]}")
        .AssertSame("Odd", """["a","b","c","d","e","f"]""");
}
