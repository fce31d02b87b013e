using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Specwright;

namespace CloudNexus.Quickstart;

/// <summary>Tells chapters, one line per step, and stops at the first step that is not what the documents say.</summary>
internal sealed class Story(TextWriter output)
{
    private const int CallWidth = 36;
    private Chapter? _chapter;
    private string _lastStep = "its beginning";

    /// <summary>Tells one chapter.</summary>
    /// <exception cref="StoryException">A step was not what the documents say, or a call failed.</exception>
    public async Task TellAsync(Chapter chapter, CancellationToken cancellationToken = default)
    {
        _chapter = chapter;
        _lastStep = "its beginning";
        await output.WriteLineAsync().ConfigureAwait(false);
        await output.WriteLineAsync($"{chapter.Name}: {chapter.Subject}").ConfigureAwait(false);
        try
        {
            await chapter.TellAsync(this, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SpecwrightException or JsonException)
        {
            throw new StoryException($"{chapter.Name}, after {_lastStep}: {e.Message}", e);
        }
    }

    /// <summary>Tells a step that went as expected.</summary>
    public void Say(string call, string result)
    {
        _lastStep = call;
        output.WriteLine($"  {call.PadRight(CallWidth)} {result}");
    }

    /// <summary>Stops the story unless a value is the expected one.</summary>
    public void Expect<T>(string what, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw Contradiction($"{what} should be {Show(expected)}, but is {Show(actual)}");
        }
    }

    /// <summary>Stops the story unless something holds.</summary>
    public void Expect(string what, bool holds)
    {
        if (!holds)
        {
            throw Contradiction(what);
        }
    }

    /// <summary>Stops the story unless a call fails with an exception of exactly this type.</summary>
    public async Task<TException> ExpectErrorAsync<TException>(string what, Func<Task> call)
        where TException : ApiException
    {
        try
        {
            await call().ConfigureAwait(false);
        }
        catch (TException e) when (e.GetType() == typeof(TException))
        {
            return e;
        }
        catch (SpecwrightException e)
        {
            throw Contradiction($"{what} should fail with {typeof(TException).Name}, but failed with {e.GetType().Name}: {e.Message}", e);
        }

        throw Contradiction($"{what} should fail with {typeof(TException).Name}, but succeeded");
    }

    private static string Show<T>(T value) => value is null ? "absent" : FormattableString.Invariant($"'{value}'");

    private StoryException Contradiction(string what, Exception? cause = null) => new($"{_chapter?.Name}, after {_lastStep}: {what}.", cause);
}
