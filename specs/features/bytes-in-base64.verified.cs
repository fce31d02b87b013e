#nullable enable

namespace BytesInBase64;

/// <summary>The <c>Files</c> schema.</summary>
[ApiSchema("Files")]
public sealed partial class Files
{
    /// <summary>As 3.0 says it.</summary>
    public byte[]? Byte { get; set; }

    /// <summary>As 3.1 says it.</summary>
    /// <remarks>Holds image/png.</remarks>
    public byte[]? Encoded { get; set; }
}
