using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Specwright.Analyzers;
using Specwright.Analyzers.Rules;

namespace Specwright.CodeFixes;

/// <summary>Replaces a hard-coded key by code that reads it: from options or configuration where those are at hand, or from the environment variable of the API.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HardCodedKeyFixProvider))]
[Shared]
public sealed class HardCodedKeyFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; }
        = ImmutableArray.Create(RuleIds.HardCodedLiveKey, RuleIds.HardCodedTestKey, RuleIds.HardCodedWebhookSecret);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => HardCodedKeyFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            await RegisterAsync(context, diagnostic, KeySource.Options, $"Read the key from the bound options ('{Name(diagnostic, KeyPropertyNames.ConfigurationKey)}')").ConfigureAwait(false);
            await RegisterAsync(context, diagnostic, KeySource.Configuration, $"Read the key from configuration ('{Name(diagnostic, KeyPropertyNames.ConfigurationKey)}')").ConfigureAwait(false);
            await RegisterAsync(context, diagnostic, KeySource.Environment, $"Read the key from the environment variable '{Name(diagnostic, KeyPropertyNames.EnvironmentVariable)}'").ConfigureAwait(false);
            await RegisterAsync(context, diagnostic, KeySource.EnvironmentInsteadOfConstant, $"Replace the constant by the environment variable '{Name(diagnostic, KeyPropertyNames.EnvironmentVariable)}'").ConfigureAwait(false);
        }
    }

    private static string Name(Diagnostic diagnostic, string property)
        => diagnostic.Properties.TryGetValue(property, out var name) ? name ?? "" : "";

    /// <summary>The changed document is made before the fix is offered, because only then is it known to compile.</summary>
    private static async Task RegisterAsync(CodeFixContext context, Diagnostic diagnostic, string source, string title)
    {
        var changed = await KeyReadChanges.ApplyAsync(context.Document, [diagnostic], source, context.CancellationToken).ConfigureAwait(false);
        if (changed is not null)
        {
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), equivalenceKey: source), diagnostic);
        }
    }
}
