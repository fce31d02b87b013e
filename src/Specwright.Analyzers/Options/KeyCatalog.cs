using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Specwright.Analyzers.Keys;
using Specwright.Analyzers.Scanning;

namespace Specwright.Analyzers.Options;

/// <summary>
/// The prefixes that hold for one compilation: built in, then stated by specs and referenced SDKs, then MSBuild, then the options of a file.
/// Later ones win. Safe for concurrent use.
/// </summary>
internal sealed class KeyCatalog
{
    private static readonly ConditionalWeakTable<Compilation, KeyCatalog> s_catalogs = new();
    private readonly ConditionalWeakTable<SyntaxTree, TreeScan> _scans = new();
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly Lazy<Dictionary<string, KeyPrefix>> _common;
    private readonly ConcurrentDictionary<(string Prefixes, int? MinLength), KeyMatcher> _matchers = new();

    private KeyCatalog(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        _options = options;
        _common = new(() => ReadCommon(compilation, options.GlobalOptions, []));
    }

    /// <summary>The catalog that all analyzers of a compilation share, so that each file is searched once.</summary>
    public static KeyCatalog Of(Compilation compilation, AnalyzerConfigOptionsProvider options)
        => s_catalogs.GetValue(compilation, key => new KeyCatalog(key, options)) is var known && known._options == options
            ? known
            : new KeyCatalog(compilation, options);

    /// <summary>Where in a file it is worth looking, with the prefixes that hold for it.</summary>
    public TreeScan ScanOf(SyntaxTree tree, KeyOptions options, CancellationToken cancellationToken)
    {
        if (!_scans.TryGetValue(tree, out var scan))
        {
            scan = TreeScan.Of(tree, MatcherFor(options), cancellationToken);
            scan = _scans.GetValue(tree, _ => scan);
        }

        return scan;
    }

    /// <summary>The options of a source file.</summary>
    public KeyOptions OptionsFor(SyntaxTree tree) => KeyOptions.Read(_options.GetOptions(tree), _options.GlobalOptions);

    /// <summary>The options of a project file.</summary>
    public KeyOptions OptionsFor(AdditionalText file) => KeyOptions.Read(_options.GetOptions(file), _options.GlobalOptions);

    /// <summary>True for a project file that the package adds by its name, for the key rules only.</summary>
    public bool IsAdded(AdditionalText file) => _options.GetOptions(file).TryGetValue(OptionNames.FileKind, out var kind) && kind == "KeyScan";

    /// <summary>The matcher for files with these options.</summary>
    public KeyMatcher MatcherFor(KeyOptions options)
        => _matchers.GetOrAdd((options.Prefixes, options.MinLength), key => CreateMatcher(key.Prefixes, key.MinLength));

    /// <summary>The prefixes of a compilation before the options of single files.</summary>
    public static Dictionary<string, KeyPrefix> ReadCommon(Compilation compilation, AnalyzerConfigOptions global, ICollection<OptionProblem> problems)
    {
        var known = BuiltInKeys.All.ToDictionary(static p => p.Literal, StringComparer.Ordinal);
        foreach (var text in PrefixMetadata.Read(compilation))
        {
            KeyPrefixText.Read(text, OptionNames.PrefixesMetadata, known, problems);
        }

        if (global.TryGetValue(OptionNames.PrefixesProperty, out var property))
        {
            KeyPrefixText.Read(property, OptionNames.PrefixesProperty, known, problems);
        }

        return known;
    }

    private KeyMatcher CreateMatcher(string prefixes, int? minLength)
    {
        var known = new Dictionary<string, KeyPrefix>(_common.Value, StringComparer.Ordinal);
        KeyPrefixText.Read(prefixes, OptionNames.Prefixes, known, []);
        return new KeyMatcher(minLength is { } min ? known.Values.Select(p => p with { MinLength = min }) : known.Values);
    }
}
