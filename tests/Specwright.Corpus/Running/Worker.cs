using System.Text.Json;
using Specwright.Corpus.Inputs;

namespace Specwright.Corpus.Running;

/// <summary>The child's side: takes one spec per line of input, says what it is doing, and answers with its row.</summary>
internal static class Worker
{
    /// <summary>The argument that makes the program a worker.</summary>
    public const string Argument = "--worker";

    /// <summary>What begins a line that names a stage.</summary>
    public const string StageMark = "@stage ";

    /// <summary>What begins a line with a row.</summary>
    public const string RowMark = "@row ";

    /// <summary>Works until there is no more input.</summary>
    public static void Work(TextReader input, TextWriter output)
    {
        WarmUp();
        while (input.ReadLine() is { } line)
        {
            var request = JsonSerializer.Deserialize<WorkRequest>(line)!;
            var row = SpecRun.Run(request.Input, request.Options, stage => output.WriteLine(StageMark + stage));
            output.WriteLine(RowMark + JsonSerializer.Serialize(row));
        }
    }

    // The first run of a process pays for its start; no spec should.
    private static void WarmUp()
    {
        var folder = Directory.CreateTempSubdirectory("specwright-warm-up-");
        File.WriteAllText(Path.Combine(folder.FullName, "warm-up.yaml"), """
            openapi: 3.1.0
            info: { title: Warm up, version: '1' }
            paths:
              /pets:
                get:
                  responses:
                    '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
            components:
              schemas:
                Pet: { type: object, required: [name], properties: { name: { type: string }, kind: { enum: [cat, dog] } }, example: { name: Mia } }
            """);
        SpecRun.Run(new SpecInput("warm-up", "", folder.FullName, ["warm-up.yaml"], IsMulti: false), new RunOptions(null, true, true, true), static _ => { });
        folder.Delete(recursive: true);
    }
}
