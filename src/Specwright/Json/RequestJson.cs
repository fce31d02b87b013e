using System;

namespace Specwright.Json;

/// <summary>Writes the JSON of requests: models without the members that only responses have.</summary>
internal static class RequestJson
{
    // Writing is synchronous from end to end, so the thread is the scope. Models hand on a bare Utf8JsonWriter, which carries nothing of ours.
    [ThreadStatic]
    private static bool s_isWriting;

    /// <summary>Whether this thread is writing a request.</summary>
    public static bool IsWriting => s_isWriting;

    /// <summary>A model as JSON in UTF-8.</summary>
    public static byte[] ToUtf8Bytes(IJsonModel model) => ToUtf8Bytes(model, static (writer, value) => value.Write(writer));

    /// <summary>A value as JSON in UTF-8.</summary>
    public static byte[] ToUtf8Bytes<T>(T value, JsonWriteAction<T> write)
    {
        var outer = s_isWriting;
        s_isWriting = true;
        try
        {
            return JsonModel.ToUtf8Bytes(value, write);
        }
        finally
        {
            s_isWriting = outer;
        }
    }
}
