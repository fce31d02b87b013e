namespace Specwright.Tests.Support;

/// <summary>Turns a call that never ends into a failed test instead of a hanging run.</summary>
public static class HangGuard
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);

    public static Task<T> OrFail<T>(this Task<T> task) => task.WaitAsync(s_limit, TestContext.Current.CancellationToken);

    public static Task OrFail(this Task task) => task.WaitAsync(s_limit, TestContext.Current.CancellationToken);
}
