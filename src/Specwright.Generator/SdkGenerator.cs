using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Specwright.Generator.Diagnostics;
using Specwright.Generator.Emission;
using Specwright.Generator.Inputs;
using Specwright.Generator.Model;
using Specwright.Generator.OpenApi;
using Specwright.Generator.Pipeline;

namespace Specwright.Generator;

/// <summary>Generates an SDK for every OpenAPI document among a project's AdditionalFiles.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SdkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // A file of the project that may be a spec, or a part of one.
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, cancellationToken) => SpecFileReader.Read(input.Left, input.Right, cancellationToken))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.SpecFile);

        // A spec with the files that it refers to.
        var sets = files.Collect()
            .SelectMany(static (all, _) => Buckets.Of(SpecSets.Of(all, SpecPath.Normalize, SpecPath.Combine)))
            .SelectMany(static (slot, _) => slot.Items)
            .WithTrackingName(TrackingNames.SpecSet);

        // The spec, read and mapped; from here on nothing knows the text.
        var sdks = sets.Select(SdkReader.Read).WithTrackingName(TrackingNames.Sdk);

        // What the project has that generated code depends on.
        var environment = context.CompilationProvider.Select(ConsumerEnvironment.Of).WithTrackingName(TrackingNames.Environment);

        // Problems are an output of their own, so that a moved line prints nothing anew.
        context.RegisterSourceOutput(sdks.Select(static (sdk, _) => sdk.Problems).WithTrackingName(TrackingNames.Problems), Report);
        context.RegisterSourceOutput(sdks.Collect().Select(static (all, _) => all.Any(static sdk => sdk.Model is not null)).Combine(environment), PrintShared);

        var models = sdks.Select(static (sdk, _) => sdk.Model);
        Register(context, environment, models, TrackingNames.Objects, 256, static model => model.Objects, static part => part.Header, static part => part.Name, ObjectEmitter.Write);
        Register(context, environment, models, TrackingNames.Enums, 64, static model => model.Enums, static part => part.Header, static part => part.Name, EnumEmitter.Write);
        Register(context, environment, models, TrackingNames.Unions, 32, static model => model.Unions, static part => part.Header, static part => part.Name, UnionEmitter.Write);
        Register(context, environment, models, TrackingNames.Tuples, 8, static model => model.Tuples, static part => part.Header, static part => part.Name, TupleEmitter.Write);
        Register(context, environment, models, TrackingNames.Clients, 64, static model => model.Clients, static part => part.Header, static part => part.Name, ClientEmitter.Write);
        Register(context, environment, models, TrackingNames.Parameters, 32, static model => model.Parameters, static part => part.Header, static part => part.Name, ParametersEmitter.Write);
        Register(context, environment, models, TrackingNames.Results, 16, static model => model.Results, static part => part.Header, static part => part.Name, ResultEmitter.Write);

        var scopes = models.Select(static (model, _) => model?.Scopes).WithTrackingName(TrackingNames.Scopes).Combine(environment);
        context.RegisterSourceOutput(scopes, static (output, input) => PrintOne(output, input.Left, input.Right, static part => part.Header, static part => part.Name, ScopesEmitter.Write));
        var roots = models.Select(static (model, _) => model?.Root).WithTrackingName(TrackingNames.Root).Combine(environment);
        context.RegisterSourceOutput(roots, static (output, input) => PrintOne(output, input.Left, input.Right, static part => part.Header, static part => part.ClientName, RootEmitter.Write));
    }

    // One kind of part: from the models into buckets, from each bucket that changed into files.
    private static void Register<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ConsumerEnvironment> environment,
        IncrementalValuesProvider<SdkModel?> models,
        string kind,
        int slots,
        Func<SdkModel, EquatableArray<T>> parts,
        Func<T, SdkHeader> header,
        Func<T, string> name,
        Action<CodeFile, T> write)
        where T : IEquatable<T>
    {
        var buckets = models.SelectMany((model, _) => Buckets.Of(model, kind, slots, parts, name)).WithTrackingName(kind);
        context.RegisterSourceOutput(buckets.Combine(environment), (output, input) => Printer.Print(output, input.Left, input.Right, header, name, write));
    }

    private static void PrintOne<T>(
        SourceProductionContext context, T? part, ConsumerEnvironment environment, Func<T, SdkHeader> header, Func<T, string> name, Action<CodeFile, T> write)
        where T : class
    {
        if (part is not null)
        {
            Printer.Print(context, part, environment, header, name, write);
        }
    }

    private static void Report(SourceProductionContext context, EquatableArray<Problem> problems)
    {
        foreach (var problem in problems)
        {
            context.ReportDiagnostic(problem.ToDiagnostic());
        }
    }

    // What all SDKs of a project share: polyfills, and the demand for a language version.
    private static void PrintShared(SourceProductionContext context, (bool HasSdk, ConsumerEnvironment Environment) input)
    {
        if (!input.HasSdk)
        {
            return;
        }

        if (!input.Environment.IsSupported)
        {
            var version = input.Environment.LanguageVersion.ToDisplayString();
            context.ReportDiagnostic(Diagnostic.Create(SpecRules.Descriptor(SpecRule.LanguageVersion), Location.None, version));
        }
        else if (PolyfillsEmitter.Emit(input.Environment.Emission) is { } polyfills)
        {
            context.AddSource(HintNames.Polyfills, polyfills);
        }
    }
}
