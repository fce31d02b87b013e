using System.Text;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Diagnostics;
using Specwright.Generator.Inputs;
using Specwright.Generator.Pipeline;

namespace Specwright.Generator.Tests.Problems;

/// <summary>A mistake of our own costs one spec its SDK, with SPW0001 at its file, and no exception leaves the step.</summary>
public sealed class InternalErrorTests
{
    private static readonly SpecOptions s_options = new(null, null, null, null, [], SpecChoice.Everything, null, IsNamed: true);

    [Fact]
    public void An_exception_while_reading_is_a_problem_of_that_spec()
    {
        var set = new SpecSet(new SpecFile("specs/pings.yaml", new FailingText(), s_options, MayBeSpec: true, [], []), [], [], [], [], "pings");

        var result = SdkReader.Read(set, TestContext.Current.CancellationToken);

        Assert.Null(result.Model);
        var problem = Assert.Single(result.Problems);
        Assert.Equal((SpecRule.InternalError, "specs/pings.yaml"), (problem.Rule, problem.Path));
        Assert.Contains("The text is gone.", problem.ToDiagnostic().GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cancellation_is_no_internal_error()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var text = SourceText.From("openapi: 3.1.0\ninfo: {title: Pings, version: '1'}\npaths: {}\ncomponents: {schemas: {Ping: {type: object}}}\n", Encoding.UTF8);
        var set = new SpecSet(new SpecFile("specs/pings.yaml", text, s_options, MayBeSpec: true, [], []), [], [], [], [], "pings");

        Assert.ThrowsAny<OperationCanceledException>(() => SdkReader.Read(set, cancelled.Token));
    }

    private sealed class FailingText : SourceText
    {
        public override Encoding? Encoding => null;

        public override int Length => throw new InvalidOperationException("The text is gone.");

        public override char this[int position] => throw new InvalidOperationException("The text is gone.");

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => throw new InvalidOperationException("The text is gone.");
    }
}
