#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a generated string enum.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenEnumConverter<TEnum> : OpenEnumConverterBase<TEnum> where TEnum : struct, IOpenEnum, IJsonReadable<TEnum>
{
    /// <summary>Creates the converter.</summary>
    public OpenEnumConverter() : base(TEnum.Read)
    {
    }
}
#endif
