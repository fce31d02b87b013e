using System;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Validation;

/// <summary>Finds the place that a JSON exception names by line and byte.</summary>
internal static class JsonErrors
{
    public static LocatedProblem Locate(string text, JsonException exception)
    {
        var lines = SourceText.From(text).Lines;
        var number = (int)Math.Min(exception.LineNumber ?? 0, lines.Count - 1);
        var line = lines[number];
        var start = Math.Min(line.Start + Characters(line.ToString(), exception.BytePositionInLine ?? 0), text.Length);

        // The library's message ends with its own, zero-based count of line and byte; ours is in the location.
        var message = exception.Message;
        var tail = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        message = tail < 0 ? message : message.Substring(0, tail);
        return new LocatedProblem(new TextSpan(start, Math.Min(1, text.Length - start)), ProblemText.Clean("The document is not valid JSON: " + message));
    }

    private static int Characters(string line, long bytes)
    {
        var characters = 0;
        for (long seen = 0; seen < bytes && characters < line.Length; characters++)
        {
            var length = char.IsHighSurrogate(line[characters]) && characters + 1 < line.Length ? 2 : 1;
            seen += Encoding.UTF8.GetByteCount(line.Substring(characters, length));
            characters += length - 1;
        }

        return characters;
    }
}
