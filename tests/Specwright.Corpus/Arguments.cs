namespace Specwright.Corpus;

/// <summary>The command line.</summary>
internal sealed record Arguments
{
    /// <summary>How the program is called.</summary>
    public const string Usage = """
        Specwright.Corpus PATH… [--multi FOLDER…] [options]
          PATH              a spec, or a folder of single-file specs (read recursively; files that are no OpenAPI documents are skipped)
          --multi FOLDER…   folders whose files belong together
          --json FILE       writes the rows for tools
          --with FILE       adds the rows of an earlier run; may be said several times
          --markdown FILE   writes the table as a page
          --keep FOLDER     writes the generated files
          --findings N      shows at most N compiler messages of a spec (3)
          --problems N      shows at most N problems of each kind and spec (0)
          --differences N   shows at most N examples that do not survive reading and writing, and N calls that send something else (3)
          --no-round-trip   does not read and write the examples
          --no-wire         does not call the operations
          --timeout N       seconds that a spec may take (600, or 10 with --mutate)
          --in-process      runs without a child process, for a debugger
          --mutate COUNT    changes documents at random and runs these instead; --keep writes those that fail, made small
          --seed N          decides the changes (1)
        Specwright.Corpus --driver PATH…
                            times reading, generating, and the generator driver for edits of C# and of the first spec
        The exit code is 0 when every spec passes, 1 when one fails, 2 when the command line is wrong.
        """;

    /// <summary>Specs and folders of single-file specs.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Folders whose files belong together.</summary>
    public IReadOnlyList<string> MultiFolders { get; init; } = [];

    /// <summary>Where the rows are written as JSON; null for nowhere.</summary>
    public string? Json { get; init; }

    /// <summary>Rows of earlier runs.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Where the table is written as Markdown; null for nowhere.</summary>
    public string? Markdown { get; init; }

    /// <summary>Where generated files are written; null for nowhere.</summary>
    public string? Keep { get; init; }

    /// <summary>How many compiler messages of a spec are shown.</summary>
    public int Findings { get; init; } = 3;

    /// <summary>How many problems of each kind and spec are shown.</summary>
    public int Problems { get; init; }

    /// <summary>How many examples that do not survive a round trip are shown for a spec.</summary>
    public int Differences { get; init; } = 3;

    /// <summary>Whether examples are read and written by the generated code.</summary>
    public bool RoundTrips { get; init; } = true;

    /// <summary>Whether the operations are called.</summary>
    public bool Wire { get; init; } = true;

    /// <summary>How long a spec may take, in seconds; null for the mode's own limit.</summary>
    public int? Seconds { get; init; }

    /// <summary>How long a spec may take.</summary>
    public TimeSpan Timeout => TimeSpan.FromSeconds(Seconds ?? (Mutants > 0 ? 10 : 600));

    /// <summary>How many changed documents are run in place of the specs; 0 for none.</summary>
    public int Mutants { get; init; }

    /// <summary>The seed of the first changed document.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Whether everything runs in this process.</summary>
    public bool InProcess { get; init; }

    /// <summary>Reads the command line.</summary>
    /// <exception cref="ArgumentException">It is wrong; the message says where.</exception>
    public static Arguments Parse(IReadOnlyList<string> args)
    {
        var (paths, multi, isMulti) = (new List<string>(), new List<string>(), false);
        var result = new Arguments();
        for (var i = 0; i < args.Count; i++)
        {
            string Value() => ++i < args.Count ? args[i] : throw new ArgumentException($"'{args[i - 1]}' needs a value.");
            int Number() => int.TryParse(Value(), out var number) && number >= 0 ? number : throw new ArgumentException($"'{args[i]}' is not a number.");
            switch (args[i])
            {
                case "--multi":
                    isMulti = true;
                    break;
                case "--json":
                    result = result with { Json = Value() };
                    break;
                case "--with":
                    result = result with { With = [.. result.With, Existing(Value(), isFolder: false)] };
                    break;
                case "--markdown":
                    result = result with { Markdown = Value() };
                    break;
                case "--keep":
                    result = result with { Keep = Value() };
                    break;
                case "--findings":
                    result = result with { Findings = Number() };
                    break;
                case "--problems":
                    result = result with { Problems = Number() };
                    break;
                case "--differences":
                    result = result with { Differences = Number() };
                    break;
                case "--timeout":
                    result = result with { Seconds = Number() };
                    break;
                case "--mutate":
                    result = result with { Mutants = Number() };
                    break;
                case "--seed":
                    result = result with { Seed = Number() };
                    break;
                case "--no-round-trip":
                    result = result with { RoundTrips = false };
                    break;
                case "--no-wire":
                    result = result with { Wire = false };
                    break;
                case "--in-process":
                    result = result with { InProcess = true };
                    break;
                case ['-', ..]:
                    throw new ArgumentException($"'{args[i]}' is not an option.");
                default:
                    (isMulti ? multi : paths).Add(Existing(args[i], isMulti));
                    break;
            }
        }

        return paths.Count + multi.Count + result.With.Count == 0
            ? throw new ArgumentException("No spec is named.")
            : result with { Paths = paths, MultiFolders = multi };
    }

    private static string Existing(string path, bool isFolder) =>
        Directory.Exists(path) || (!isFolder && File.Exists(path)) ? path : throw new ArgumentException($"'{path}' does not exist.");
}
