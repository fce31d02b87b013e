using System;
using System.Collections.Generic;
using System.Text.Json;
using Specwright.Json;

namespace Specwright;

/// <summary>
/// Stands in for the files of a model while it is written as JSON to find its members: each leaves a mark that nothing else can look like.
/// </summary>
internal sealed class FileMarks
{
    // Models are written by one thread from beginning to end.
    [ThreadStatic]
    private static FileMarks? s_current;

    private readonly Dictionary<string, UploadFile> _files = new(StringComparer.Ordinal);

    /// <summary>Where files leave their marks; null where they are written themselves.</summary>
    public static FileMarks? Current => s_current;

    /// <summary>The JSON of a model, with marks for its files.</summary>
    public byte[] Write(IJsonModel model)
    {
        s_current = this;
        try
        {
            return RequestJson.ToUtf8Bytes(model);
        }
        finally
        {
            s_current = null;
        }
    }

    /// <summary>Takes a file and gives its mark.</summary>
    public string Add(UploadFile file)
    {
        var mark = Guid.NewGuid().ToString();
        _files.Add(mark, file);
        return mark;
    }

    /// <summary>The file that a value is the mark of; null for any other value.</summary>
    public UploadFile? Find(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && _files.TryGetValue(value.GetString()!, out var file) ? file : null;
}
