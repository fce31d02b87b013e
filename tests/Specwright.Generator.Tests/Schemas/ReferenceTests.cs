namespace Specwright.Generator.Tests.Schemas;

/// <summary>References that JSON Schema resolves by names: <c>$anchor</c>, <c>$id</c>, <c>$dynamicRef</c>, <c>$defs</c>.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void References_are_relative_to_the_id_around_them()
    {
        var sdk = SchemaSdk.Of(
            """
            Order: {$id: 'https://x.example/schemas/order', type: object, properties: {state: {$ref: '#/$defs/state'}, item: {$ref: item}, unit: {$ref: 'https://x.example/schemas/unit#name'}}, $defs: {state: {type: integer}}}
            Item: {$id: 'https://x.example/schemas/item', type: object, properties: {n: {type: integer}}}
            Unit: {$id: /schemas/unit, type: object, properties: {u: {$anchor: name, type: string}}}
            Other: {$id: 'https://x.example/schemas/unit', type: object, properties: {u: {$anchor: name, type: string}}}
            """);

        Assert.Empty(sdk.Problems);
        Assert.Contains("public long? State", sdk.Code("Order"), StringComparison.Ordinal);
        Assert.Contains("public Item? Item", sdk.Code("Order"), StringComparison.Ordinal);
        Assert.Contains("public string? Unit", sdk.Code("Order"), StringComparison.Ordinal);
        sdk.AssertSame("Order", """{"state":1,"item":{"n":2},"unit":"kg"}""");
    }

    [Fact]
    public void References_from_the_root_of_the_document_still_count_inside_an_id() => SchemaSdk.Of(
        "Order: {$id: 'https://x.example/order', type: object, properties: {item: {$ref: '#/components/schemas/Item'}}}\nItem: {type: object, properties: {n: {type: integer}}}")
        .AssertReads("Order", """{"item":{"n":2}}""", "read.Item!.N", "2");

    [Fact]
    public void An_anchor_names_a_schema() => SchemaSdk.Of("Node: {$anchor: node, type: object, properties: {next: {$ref: '#node'}}}")
        .AssertSame("Node", """{"next":{"next":{}}}""");

    [Fact]
    public void A_dynamic_reference_leads_to_the_anchor_around_it() => SchemaSdk.Of("Tree: {$dynamicAnchor: node, type: object, properties: {n: {type: integer}, children: {type: array, items: {$dynamicRef: '#node'}}}}")
        .AssertReads("Tree", """{"children":[{"n":3}]}""", "read.Children![0].N", "3");

    [Fact]
    public void A_reference_to_an_unknown_id_is_a_problem_of_its_own() => Assert.Equal(
        ["SPW1024 6:50"],
        SchemaSdk.Of("Thing: {type: object, properties: {a: {$ref: 'https://nowhere.example/x'}}}").Problems);
}
