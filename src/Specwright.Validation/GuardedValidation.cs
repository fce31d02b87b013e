using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace Specwright.Validation;

/// <summary>
/// The wall around Microsoft.OpenApi, YamlDotNet and System.Text.Json: runs them on a thread with a large stack and for a limited time,
/// and turns every way in which they can fail into an outcome. Only a cancellation gets through.
/// </summary>
internal static class GuardedValidation
{
    /// <summary>Their recursion follows the spec's nesting; a compiler's thread has 1 MB.</summary>
    private const int StackSize = 16 * 1024 * 1024;

    /// <summary>Far beyond any real spec (13 MB takes half a second); what is left running then ends by itself.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan s_poll = TimeSpan.FromMilliseconds(20);

    /// <summary>Validates a spec.</summary>
    public static ValidationOutcome Run(string text, string path, CancellationToken cancellationToken)
        => Run(() => SpecValidator.Validate(text, path), s_limit, cancellationToken);

    /// <summary>Runs any validation behind the wall.</summary>
    internal static ValidationOutcome Run(Func<ValidationOutcome> validate, TimeSpan limit, CancellationToken cancellationToken)
    {
        ValidationOutcome? outcome = null;
        ExceptionDispatchInfo? cancelled = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    outcome = Invoke(validate);
                }
                catch (OperationCanceledException exception)
                {
                    cancelled = ExceptionDispatchInfo.Capture(exception);
                }
                catch (Exception exception)
                {
                    outcome = OutcomeOf(exception);
                }
            },
            StackSize) { IsBackground = true, Name = "Specwright validation" };
        thread.Start();
        for (var waited = TimeSpan.Zero; !thread.Join(s_poll); waited += s_poll)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (waited > limit)
            {
                return ValidationOutcome.Failed("it took too long");
            }
        }

        cancelled?.Throw();
        return outcome ?? ValidationOutcome.Failed("it ended without a result");
    }

    /// <summary>A call of its own, so that a type which cannot be loaded fails inside of the try and not before it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ValidationOutcome Invoke(Func<ValidationOutcome> validate) => validate();

    private static ValidationOutcome OutcomeOf(Exception exception) => exception switch
    {
        SpecSyntaxException syntax => ValidationOutcome.Of([syntax.Problem]),
        SpecUnreadableException => ValidationOutcome.Failed(exception.Message),
        TypeInitializationException { InnerException: { } inner } => OutcomeOf(inner),
        FileNotFoundException or FileLoadException or BadImageFormatException or TypeLoadException or MissingMemberException
            => ValidationOutcome.HostFailed("a library that it needs cannot be loaded by this compiler (" + ProblemText.Clean(NameOf(exception)) + ")"),
        _ => ValidationOutcome.Failed("Microsoft.OpenApi stopped with " + exception.GetType().Name + " (" + ProblemText.Clean(exception.Message) + ")"),
    };

    private static string NameOf(Exception exception) => exception switch
    {
        FileNotFoundException { FileName: { } name } => SimpleName(name),
        FileLoadException { FileName: { } name } => SimpleName(name),
        BadImageFormatException { FileName: { } name } => SimpleName(name),
        _ => exception.GetType().Name,
    };

    private static string SimpleName(string assembly)
    {
        var comma = assembly.IndexOf(',');
        return Path.GetFileName(comma < 0 ? assembly : assembly.Substring(0, comma));
    }
}
