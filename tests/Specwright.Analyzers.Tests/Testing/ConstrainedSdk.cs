namespace Specwright.Analyzers.Tests.Testing;

/// <summary>An API whose description says much about values.</summary>
internal static class ConstrainedSdk
{
    public static SampleSdk Shop { get; } = new("Shop", """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        paths:
          /orders/{id}:
            get:
              operationId: getOrder
              parameters:
                - { name: id, in: path, required: true, description: 'An id, as in o_1.', schema: { type: string, pattern: '^o_[0-9]+$' } }
                - { name: limit, in: query, description: Items per page (max 100), schema: { type: integer, minimum: 1, maximum: 100 } }
                - { name: step, in: query, schema: { type: integer, multipleOf: 5 } }
              responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } }
        components:
          schemas:
            Order:
              type: object
              properties:
                name: { type: string, minLength: 2, maxLength: 5 }
                secret: { type: string, format: password, minLength: 8 }
                price: { type: number, exclusiveMinimum: 0, exclusiveMaximum: 10, multipleOf: 0.01 }
                tags: { type: array, items: { type: string }, minItems: 2, maxItems: 3 }
                note: { type: [string, 'null'], maxLength: 3 }
                status: { $ref: '#/components/schemas/Status' }
                level: { type: integer, enum: [1, 2, 3] }
                size: { type: string, description: Required only for a resize. }
                reason: { type: string }
                gift: { type: boolean }
              dependentRequired: { reason: [note] }
              allOf:
                - if: { properties: { status: { const: resizing } } }
                  then: { required: [size] }
                - if: { properties: { gift: { const: false } } }
                  then: { required: [price] }
                  else: { required: [secret] }
            Status: { type: string, enum: [running, stopped, resizing] }
        """);

    /// <summary>The CloudNexus API of a file in specs/cloudnexus.</summary>
    public static SampleSdk CloudNexus(string api)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Generator.sln")))
        {
            folder = folder.Parent;
        }

        return new SampleSdk(api, File.ReadAllText(Path.Combine(folder.FullName, "specs", "cloudnexus", api + ".yaml")));
    }
}
