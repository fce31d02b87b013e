using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Emission;
using Specwright.Generator.Tests.Testing;

namespace Specwright.Generator.Tests.Emission;

public sealed class ModelSnapshotTests
{
    private static readonly EmissionEnvironment s_modern = EmissionEnvironment.Modern;

    public static TheoryData<string> Kinds => [.. Files.Keys];

    /// <summary>Every sample model's file, by name.</summary>
    internal static Dictionary<string, SourceText> Files { get; } = new()
    {
        ["Object"] = ObjectEmitter.Emit(SampleModels.Instance, s_modern),
        ["ObjectOfOneMember"] = ObjectEmitter.Emit(SampleModels.User, s_modern),
        ["Enum"] = EnumEmitter.Emit(SampleModels.InstanceStatus, s_modern),
        ["EnumOfNumbers"] = EnumEmitter.Emit(SampleModels.ExitCode, s_modern),
        ["UnionInherited"] = UnionEmitter.Emit(SampleModels.Event, s_modern),
        ["UnionCase"] = ObjectEmitter.Emit(SampleModels.ServerCreated, s_modern),
        ["UnionCaseOther"] = ObjectEmitter.Emit(SampleModels.ServerScaled, s_modern),
        ["UnionWrapped"] = UnionEmitter.Emit(SampleModels.Target, s_modern),
        ["ObjectBase"] = ObjectEmitter.Emit(SampleModels.Volume, s_modern),
        ["ObjectDerived"] = ObjectEmitter.Emit(SampleModels.SsdVolume, s_modern),
        ["ObjectDerivedOther"] = ObjectEmitter.Emit(SampleModels.TapeVolume, s_modern),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_of_model_prints_as_verified(string kind) => Snapshot.Match(Files[kind].ToString(), kind);

    [Fact]
    public void All_of_them_compile_without_a_warning() => GeneratedCode.Compile(Files.Values);
}
