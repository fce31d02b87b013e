namespace Specwright.Generator.Reading;

/// <summary>The text of a scalar that is written otherwise in the file.</summary>
internal readonly struct DecodedText(int length, string text)
{
    /// <summary>Length of the value in the file.</summary>
    public int Length { get; } = length;

    /// <summary>What it says.</summary>
    public string Text { get; } = text;
}
