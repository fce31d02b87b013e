using Specwright.Corpus.Inputs;
using Specwright.Corpus.Reports;

namespace Specwright.Corpus.Mutating;

/// <summary>Changes documents as a seed decides, runs them, and tells what fails, each cause once in full.</summary>
/// <param name="inputs">The documents; large ones are passed over.</param>
/// <param name="run">Generates and compiles a document.</param>
/// <param name="keep">Where documents that fail are written; null for nowhere.</param>
/// <param name="output">Takes what fails.</param>
internal sealed class MutationRun(IReadOnlyList<SpecInput> inputs, Func<SpecInput, SpecRow> run, string? keep, TextWriter output)
{
    private const int LargestFile = 3 * 1024 * 1024;
    private const int MostChanges = 25;
    private const int Attempts = 400;

    private readonly List<SpecInput> _inputs = [.. inputs.Where(static input => !input.IsMulti && new FileInfo(Path.Combine(input.Folder, input.Files[0])).Length <= LargestFile)];
    private readonly Dictionary<SpecInput, SpecTree?> _trees = [];
    private readonly Dictionary<string, int> _causes = new(StringComparer.Ordinal);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("specwright-mutating-");

    /// <summary>How often each cause was met.</summary>
    public IReadOnlyDictionary<string, int> Causes => _causes;

    /// <summary>Runs <paramref name="count"/> documents; the seed of each is one more than that of the last, so that each can be had alone.</summary>
    public void Run(int count, int seed)
    {
        for (var i = 0; i < count && _inputs.Count > 0; i++)
        {
            Run(seed + i);
        }

        _folder.Delete(recursive: true);
        foreach (var (cause, times) in _causes.OrderByDescending(static cause => cause.Value))
        {
            output.WriteLine($"{times} × {cause}");
        }

        output.WriteLine($"{count} documents from seed {seed} on, {_causes.Values.Sum()} fail for {_causes.Count} causes");
    }

    private void Run(int seed)
    {
        var dice = new Dice(seed);
        var source = dice.Pick(_inputs);
        if (Tree(source) is not { } whole)
        {
            return;
        }

        var document = SpecPart.Of(whole, dice);
        var mutant = new Mutant(source, [.. Enumerable.Range(0, 1 + dice.Below(MostChanges)).Select(_ => new MutationStep(dice.Pick(Mutations.All), dice.Below(int.MaxValue), Tree(dice.Pick(_inputs)) ?? document))]);
        if (Failure(mutant.Build(document, [])) is { } failure)
        {
            _causes[failure.Cause] = _causes.GetValueOrDefault(failure.Cause) + 1;
            if (_causes[failure.Cause] == 1)
            {
                Tell(seed, failure.IsSlow ? mutant : Minimized(mutant, document, failure.Cause), document, failure);
            }
        }
    }

    private void Tell(int seed, Mutant mutant, SpecTree document, MutationFailure failure)
    {
        var words = new List<string>();
        var tree = mutant.Build(document, words);
        output.WriteLine($"seed {seed}, {mutant.Source.Group} {mutant.Source.Name}: {failure.Words}");
        words.ForEach(word => output.WriteLine($"    {word}"));
        if (keep is not null)
        {
            tree = failure.IsSlow ? tree : new MutationReduction(smaller => Failure(smaller)?.Cause == failure.Cause, Attempts).Reduce(tree);
            Directory.CreateDirectory(keep);
            File.WriteAllText(Path.Combine(keep, $"{seed}.json"), tree.Print());
        }

        output.Flush();
    }

    // Without the changes that it fails without.
    private Mutant Minimized(Mutant mutant, SpecTree document, string cause)
    {
        foreach (var step in mutant.Steps)
        {
            var smaller = mutant with { Steps = [.. mutant.Steps.Where(other => other != step)] };
            mutant = Failure(smaller.Build(document, []))?.Cause == cause ? smaller : mutant;
        }

        return mutant;
    }

    private MutationFailure? Failure(SpecTree tree)
    {
        var input = new SpecInput("mutant", "", _folder.FullName, ["mutant.json"], IsMulti: false);
        File.WriteAllText(Path.Combine(input.Folder, input.Files[0]), tree.Print());
        return MutationFailure.Of(run(input));
    }

    private SpecTree? Tree(SpecInput input) =>
        _trees.TryGetValue(input, out var tree) ? tree : _trees[input] = SpecTree.Read(new SpecText(Path.Combine(input.Folder, input.Files[0]), input.Files[0]));
}
