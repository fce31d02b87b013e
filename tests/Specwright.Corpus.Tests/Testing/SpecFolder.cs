namespace Specwright.Corpus.Tests.Testing;

/// <summary>A folder with files, for one test.</summary>
internal sealed class SpecFolder : IDisposable
{
    /// <summary>A small document that has everything the harness counts.</summary>
    public const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        paths:
          /pets:
            get:
              operationId: listPets
              responses:
                '200': { description: ok, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
            post:
              operationId: addPet
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' }, example: { name: Mia } } } }
              responses: { '204': { description: ok } }
        webhooks:
          petAdded:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              responses: { '204': { description: ok } }
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: { type: string }
                born: { type: string, format: date-time, example: '2024-02-03T04:05:06.000Z' }
              example: { name: Tom }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("specwright-corpus-tests-");

    /// <summary>Where it is.</summary>
    public string Path => _folder.FullName;

    /// <summary>Writes a file; its full path.</summary>
    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
