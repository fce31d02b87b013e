#nullable enable

namespace UnionOfPrimitives;

/// <summary>The <c>Setting</c> schema.</summary>
[ApiSchema("Setting")]
public sealed partial class Setting
{
    /// <summary>Whatever was set.</summary>
    public SettingValue? Value { get; set; }

    /// <summary>The <c>size</c> member.</summary>
    public SettingSize? Size { get; set; }
}

/// <summary>The <c>/components/schemas/Setting/properties/size</c> schema.</summary>
[ApiSchema("/components/schemas/Setting/properties/size")]
public abstract partial class SettingSize
{
    /// <summary>Wraps a value as <see cref="IntegerCase"/>.</summary>
    public static implicit operator SettingSize(long value) => throw null!;

    /// <summary>Wraps a value as <see cref="StringCase"/>.</summary>
    public static implicit operator SettingSize(string value) => throw null!;

    /// <summary>The case of <c>IntegerCase</c>.</summary>
    public sealed class IntegerCase : SettingSize
    {
        /// <summary>Wraps a value.</summary>
        public IntegerCase(long value) => throw null!;

        /// <summary>The value.</summary>
        public long Value { get; }
    }

    /// <summary>The case of <c>StringCase</c>.</summary>
    public sealed class StringCase : SettingSize
    {
        /// <summary>Wraps a value.</summary>
        public StringCase(string value) => throw null!;

        /// <summary>The value.</summary>
        public string Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : SettingSize
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}

/// <summary>Whatever was set.</summary>
[ApiSchema("/components/schemas/Setting/properties/value")]
public abstract partial class SettingValue
{
    /// <summary>Wraps a value as <see cref="StringCase"/>.</summary>
    public static implicit operator SettingValue(string value) => throw null!;

    /// <summary>Wraps a value as <see cref="IntegerCase"/>.</summary>
    public static implicit operator SettingValue(long value) => throw null!;

    /// <summary>Wraps a value as <see cref="BooleanCase"/>.</summary>
    public static implicit operator SettingValue(bool value) => throw null!;

    /// <summary>The case of <c>StringCase</c>.</summary>
    public sealed class StringCase : SettingValue
    {
        /// <summary>Wraps a value.</summary>
        public StringCase(string value) => throw null!;

        /// <summary>The value.</summary>
        public string Value { get; }
    }

    /// <summary>The case of <c>IntegerCase</c>.</summary>
    public sealed class IntegerCase : SettingValue
    {
        /// <summary>Wraps a value.</summary>
        public IntegerCase(long value) => throw null!;

        /// <summary>The value.</summary>
        public long Value { get; }
    }

    /// <summary>The case of <c>BooleanCase</c>.</summary>
    public sealed class BooleanCase : SettingValue
    {
        /// <summary>Wraps a value.</summary>
        public BooleanCase(bool value) => throw null!;

        /// <summary>The value.</summary>
        public bool Value { get; }
    }

    /// <summary>A value of a kind that the API description does not name.</summary>
    public sealed class Unknown : SettingValue
    {
        /// <summary>Wraps a value.</summary>
        public Unknown(JsonElement value) => throw null!;

        /// <summary>The value.</summary>
        public JsonElement Json { get; }
    }
}
