using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Validation;

/// <summary>Keeps the outcome for as long as the text lives: an IDE analyses anew after every keystroke in C#, with the same spec.</summary>
internal static class ValidationCache
{
    private static readonly ConditionalWeakTable<SourceText, ValidationOutcome> s_outcomes = new();

    public static ValidationOutcome GetOrRun(SourceText text, string path, CancellationToken cancellationToken)
    {
        if (s_outcomes.TryGetValue(text, out var known))
        {
            return known;
        }

        var outcome = GuardedValidation.Run(text.ToString(), path, cancellationToken);
        return s_outcomes.GetValue(text, _ => outcome);
    }
}
