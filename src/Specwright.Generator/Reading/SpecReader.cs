using Microsoft.CodeAnalysis.Text;

namespace Specwright.Generator.Reading;

/// <summary>Text to DOM. Never fails on what the text says: what is wrong is in <see cref="SpecDom.Errors"/>.</summary>
internal static class SpecReader
{
    /// <summary>Reads JSON where the text begins as JSON does, and YAML otherwise.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static SpecDom Read(string path, SourceText text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (text.Length > ReadLimits.TextLength)
        {
            return TooLarge(path, text);
        }

        var chars = CharBuffer.Rent(text.Length + 1);
        try
        {
            text.CopyTo(0, chars, 0, text.Length);
            return Read(path, text, chars, cancellationToken);
        }
        finally
        {
            CharBuffer.Return(chars);
        }
    }

    private static SpecDom Read(string path, SourceText text, char[] chars, CancellationToken cancellationToken)
    {
        var start = SkipByteOrderMark(chars, text.Length);
        if (!BeginsAsJson(chars, start, text.Length))
        {
            return ReadYaml(path, text, chars, start, cancellationToken);
        }

        var builder = new DomBuilder(text.Length);
        var scanner = new JsonScanner(chars, text.Length, text, builder, cancellationToken);
        scanner.Read(start);
        var json = builder.Finish(path, text, text.Length);
        if (!builder.Errors.HasSyntaxError || !(scanner.FailedAtOnce || IsYamlPath(path)))
        {
            return json;
        }

        var yaml = ReadYaml(path, text, chars, start, cancellationToken);
        var isYaml = (scanner.FailedAtOnce && IsYamlPath(path)) || !yaml.Errors.Any(static error => error.Kind == ReadErrorKind.Syntax);
        return isYaml ? yaml : json;
    }

    private static SpecDom ReadYaml(string path, SourceText text, char[] chars, int start, CancellationToken cancellationToken)
    {
        var builder = new DomBuilder(text.Length);
        var reader = new YamlReader(chars, start, text.Length, builder, false, cancellationToken);
        reader.Read();
        if (reader.Refusal is not { } refusal || !YamlRepair.CanCure(refusal))
        {
            return builder.Finish(path, text, text.Length);
        }

        var repaired = new DomBuilder(text.Length);
        YamlRepair.Apply(chars, start, text.Length, repaired.Errors);
        new YamlReader(chars, start, text.Length, repaired, true, cancellationToken).Read();
        return repaired.Finish(path, text, text.Length);
    }

    private static SpecDom TooLarge(string path, SourceText text)
    {
        var builder = new DomBuilder(0);
        builder.Stop(ReadErrorKind.TooLarge, 0, 0, $"The file has {text.Length} characters; at most {ReadLimits.TextLength} are read. Split it into several files.");
        return builder.Finish(path, text, 0);
    }

    private static int SkipByteOrderMark(char[] chars, int length) => length > 0 && chars[0] == '\uFEFF' ? 1 : 0;

    // A JSON file may begin with comments.
    private static bool BeginsAsJson(char[] chars, int start, int length)
    {
        while (start < length && char.IsWhiteSpace(chars[start]))
        {
            start++;
        }

        return start < length && (chars[start] is '{' or '[' || (chars[start] == '/' && start + 1 < length && chars[start + 1] is '/' or '*'));
    }

    private static bool IsYamlPath(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
