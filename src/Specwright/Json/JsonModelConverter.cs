#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a generated model.</summary>
/// <typeparam name="T">The model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonModelConverter<T> : JsonModelConverterBase<T> where T : IJsonModel, IJsonReadable<T>
{
    /// <summary>Creates the converter.</summary>
    public JsonModelConverter() : base(T.Read)
    {
    }
}
#endif
