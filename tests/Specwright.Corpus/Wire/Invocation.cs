using System.Reflection;

namespace Specwright.Corpus.Wire;

/// <summary>Calls a generated method and takes what it gives to the end.</summary>
internal static class Invocation
{
    private const int MostItems = 3;

    /// <summary>Calls a method.</summary>
    /// <returns>What it threw; null for nothing.</returns>
    public static async Task<Exception?> CallAsync(object target, MethodInfo method, object?[] arguments)
    {
        try
        {
            await TakeAsync(method.Invoke(target, arguments));
            return null;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException;
        }
        catch (Exception exception)
        {
            return Find<EnoughRequestsException>(exception) is null ? exception : null;
        }
    }

    private static T? Find<T>(Exception? exception) where T : Exception => exception is null ? null : exception as T ?? Find<T>(exception.InnerException);

    private static async Task TakeAsync(object? result)
    {
        if (result is Task task)
        {
            await task;
            var value = task.GetType().GetProperty("Result")?.GetValue(task);
            (value as IDisposable)?.Dispose();
            if (value is not null && ItemsOf(value.GetType()) is { } inner)
            {
                await inner(value);
            }
        }
        else if (result is not null && ItemsOf(result.GetType()) is { } items)
        {
            await items(result);
        }
    }

    // A first page is one request; of other items some are enough.
    private static Func<object, Task>? ItemsOf(Type type)
    {
        if (type.GetMethod("GetFirstPageAsync") is { } first)
        {
            return pages => (Task)first.Invoke(pages, [CancellationToken.None])!;
        }

        var item = type.GetInterfaces().FirstOrDefault(static contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))?.GetGenericArguments()[0];
        return item is null ? null : items => (Task)typeof(Invocation).GetMethod(nameof(DrainAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static async Task DrainAsync<T>(IAsyncEnumerable<T> items)
    {
        var count = 0;
        await foreach (var _ in items)
        {
            if (++count == MostItems)
            {
                return;
            }
        }
    }
}
