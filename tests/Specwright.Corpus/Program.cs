using System.Globalization;
using Specwright.Corpus;
using Specwright.Corpus.Inputs;
using Specwright.Corpus.Running;
using Specwright.Corpus.Timing;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case [Worker.Argument]:
        Worker.Work(Console.In, Console.Out);
        return 0;
    case ["--driver", .. var specs]:
        DriverTimes.Print([.. SpecInputs.Find(Arguments.Parse(specs)).Specs.SelectMany(static spec => spec.Texts())], Console.Out);
        return 0;
    default:
        return Harness.Run(args, Console.Out, Console.Error);
}
