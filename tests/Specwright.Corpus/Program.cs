using System.Globalization;
using Microsoft.CodeAnalysis;
using Specwright.Corpus;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["--driver", var find, var replacement, .. var specs])
{
    DriverTimes.Print([.. Arguments.Parse(specs).Specs().SelectMany(static spec => spec.Files)], find, replacement);
    return 0;
}

var options = Arguments.Parse(args);
var rows = new List<SpecRow>();
Console.WriteLine("spec | files | lines | methods | errors | warnings | KB | generate ms | compile ms | problems");
foreach (var (name, files) in options.Specs())
{
    var row = SpecRun.Run(name, files, options.Keep);
    rows.Add(row);
    Console.WriteLine($"{row.Name} | {row.Files} | {row.Lines} | {row.Methods} | {row.Errors} | {row.Warnings} | {row.AssemblyBytes / 1024} | {row.Generating.TotalMilliseconds:F0} | {row.Compiling.TotalMilliseconds:F0} | {row.ProblemCounts}");
    foreach (var finding in row.CompilerFindings.Take(options.Findings).Concat(row.Problems.GroupBy(static problem => problem.Id).SelectMany(group => group.Take(options.Problems))).Concat(row.Problems.Where(static problem => problem.Id is "CS8785" or "SPW0001")))
    {
        Console.WriteLine("    " + finding);
    }
}

Console.WriteLine($"{rows.Count} specs, {rows.Count(static row => row.Passed)} clean, {rows.Sum(static row => row.Errors)} errors, {rows.Sum(static row => row.Warnings)} warnings, {rows.Count(static row => row.Crashed)} crashed, {rows.Sum(static row => row.Methods)} methods, {rows.Sum(static row => row.Lines)} lines");
return rows.TrueForAll(static row => row.Passed) ? 0 : 1;
