namespace Specwright.Tests.Values;

public sealed class IsoDurationTests
{
    [Theory]
    [InlineData("P1M", "P1M")]
    [InlineData("P1Y", "P1Y")]
    [InlineData("-P1Y2M3DT4H5M6.5S", "-P1Y2M3DT4H5M6.5S")]
    [InlineData("P0.5Y", "P6M")]
    [InlineData("P18M", "P18M")]
    [InlineData("P1MT1M", "P1MT1M")]
    [InlineData("P2W", "P14D")]
    [InlineData("+PT36H", "P1DT12H")]
    [InlineData("P0D", "PT0S")]
    public void What_was_read_is_written_with_the_same_value(string text, string written)
    {
        var duration = IsoDuration.Parse(text);

        Assert.Equal(written, duration.ToString());
        Assert.Equal(duration, IsoDuration.Parse(written));
    }

    [Fact]
    public void A_month_is_counted_by_the_calendar_and_has_no_length()
    {
        var month = IsoDuration.Parse("P1MT1H");

        Assert.Equal(new DateTimeOffset(2025, 2, 28, 1, 0, 0, TimeSpan.Zero), month.After(new DateTimeOffset(2025, 1, 31, 0, 0, 0, TimeSpan.Zero)));
        Assert.False(month.IsExact);
        Assert.Throws<InvalidOperationException>(() => (TimeSpan)month);
    }

    [Fact]
    public void A_length_of_time_converts_there_and_back()
    {
        IsoDuration duration = TimeSpan.FromMinutes(90);

        Assert.Equal("PT1H30M", duration.ToString());
        Assert.Equal(TimeSpan.FromMinutes(90), (TimeSpan)duration);
        Assert.True(duration == IsoDuration.Parse("PT90M"));
        Assert.True(duration != IsoDuration.Parse("PT91M"));
    }

    [Fact]
    public void Signs_cannot_be_mixed()
    {
        Assert.Throws<ArgumentException>(() => new IsoDuration(1, 0, TimeSpan.FromDays(-1)));
    }
}
