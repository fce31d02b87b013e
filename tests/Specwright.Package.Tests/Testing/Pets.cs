namespace Specwright.Package.Tests.Testing;

/// <summary>The spec of a small API, as it is first and as it is after an edit.</summary>
internal static class Pets
{
    /// <summary>The spec, with a pet that has a name.</summary>
    public const string Spec = """
        openapi: 3.1.0
        info: { title: Pets, version: "1" }
        servers: [ { url: "https://pets.example" } ]
        security: [ { key: [] } ]
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              tags: [pets]
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              responses:
                "200": { description: The pet., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
        components:
          securitySchemes: { key: { type: http, scheme: bearer } }
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: { type: string }

        """;

    /// <summary>The same with one more property, <c>age</c>.</summary>
    public const string SpecWithAge = Spec + "        age: { type: integer }\n";

    /// <summary>A program that makes a client and reads and writes a pet.</summary>
    public const string Program = """
        using Specwright;
        using Shop.Pets;

        using var client = new PetsClient(new ApiKeyCredential("not-a-key-of-anybody"));
        var pet = JsonModel.Parse<Pet>("{\"name\":\"Rex\",\"age\":4}", Pet.Read);
        Console.WriteLine($"{client.Pets.GetType()} {pet.Name} {JsonModel.ToJson(pet)}");
        """;

    /// <summary>An overlay with one action.</summary>
    public static string Overlay(string target, string update) => $$"""
        overlay: 1.1.0
        info: { title: Ours, version: "1" }
        actions: [ { target: "{{target}}", update: {{(update.Contains(':', StringComparison.Ordinal) ? "{ " + update + " }" : update)}} } ]

        """;
}
