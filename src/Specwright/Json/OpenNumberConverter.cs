#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a generated integer enum.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenNumberConverter<TEnum> : OpenNumberConverterBase<TEnum> where TEnum : struct, IOpenNumber, IJsonReadable<TEnum>
{
    /// <summary>Creates the converter.</summary>
    public OpenNumberConverter() : base(TEnum.Read)
    {
    }
}
#endif
