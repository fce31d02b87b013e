using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Reading;

namespace Specwright.Generator.Tests.Reading;

public class CancellationTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("a: 1\n")]
    public void A_cancelled_token_ends_reading_before_it_begins(string text) =>
        Assert.Throws<OperationCanceledException>(() => SpecReader.Read("spec.yaml", SourceText.From(text), new CancellationToken(true)));

    [Theory]
    [InlineData("[", "{\"a\":1},", 200_000)]
    [InlineData("", "- a: 1\n", 200_000)]
    [InlineData("a: \"", "x x x x ", 1_000_000)]
    public void Cancelling_ends_reading_that_has_begun(string begin, string part, int count)
    {
        using var source = new CancellationTokenSource();
        var text = new CancellingText(begin + string.Concat(Enumerable.Repeat(part, count)), source);

        Assert.Throws<OperationCanceledException>(() => SpecReader.Read("spec.yaml", text, source.Token));
        Assert.True(text.WasCopied);
    }

    /// <summary>Cancels when its characters are taken, which is after the first look at the token.</summary>
    private sealed class CancellingText(string text, CancellationTokenSource source) : SourceText
    {
        public bool WasCopied { get; private set; }

        public override System.Text.Encoding? Encoding => null;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        {
            WasCopied = true;
            source.Cancel();
            text.CopyTo(sourceIndex, destination, destinationIndex, count);
        }
    }
}
