namespace Specwright.Package.Tests.Testing;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">All that it printed.</param>
internal sealed record DotNetResult(int ExitCode, string Output)
{
    /// <summary>Fails the test with the output, unless the command succeeded.</summary>
    public DotNetResult ThatSucceeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
