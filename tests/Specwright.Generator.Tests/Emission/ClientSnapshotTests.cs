using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Emission;
using Specwright.Generator.Tests.Testing;

namespace Specwright.Generator.Tests.Emission;

public sealed class ClientSnapshotTests
{
    private static readonly EmissionEnvironment s_modern = EmissionEnvironment.Modern;

    public static TheoryData<string> Kinds => [.. Printed.Keys];

    /// <summary>Every file of the sample clients, models included.</summary>
    internal static IEnumerable<SourceText> Files =>
    [
        .. Printed.Values,
        .. ModelSnapshotTests.Files.Values,
        ClientEmitter.Emit(SampleClients.Volumes, s_modern),
        ObjectEmitter.Emit(SampleClients.InstanceList, s_modern),
        ObjectEmitter.Emit(SampleClients.Pagination, s_modern),
    ];

    private static Dictionary<string, SourceText> Printed { get; } = new()
    {
        ["Client"] = ClientEmitter.Emit(SampleClients.Instances, s_modern),
        ["Parameters"] = ParametersEmitter.Emit(SampleClients.ListParameters, s_modern),
        ["Scopes"] = ScopesEmitter.Emit(SampleClients.Scopes, s_modern),
        ["Root"] = RootEmitter.Emit(SampleClients.Root, s_modern),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_of_client_file_prints_as_verified(string kind) => Snapshot.Match(Printed[kind].ToString(), kind);

    [Fact]
    public void All_of_them_compile_without_a_warning() => GeneratedCode.Compile(Files);
}
