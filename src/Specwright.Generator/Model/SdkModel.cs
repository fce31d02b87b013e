namespace Specwright.Generator.Model;

/// <summary>Everything that is generated for one spec.</summary>
/// <remarks>
/// This record and all that it holds travel through the incremental pipeline, where Roslyn compares them to decide what has to be
/// printed again. Keep them cacheable: immutable, equal by value (records, <see cref="EquatableArray{T}"/>, never a bare collection),
/// and free of Roslyn symbols, syntax and DOM nodes. Positions in the spec do not belong here: a moved line must change nothing.
/// </remarks>
/// <param name="Header">What every part needs to know.</param>
/// <param name="Root">The client root and its options.</param>
/// <param name="Objects">Object models, ordered by name.</param>
/// <param name="Enums">Open enums, ordered by name.</param>
/// <param name="Unions">Unions, ordered by name.</param>
/// <param name="Tuples">Tuples, ordered by name.</param>
/// <param name="Clients">Resource clients, ordered by name.</param>
/// <param name="Parameters">Classes that hold the optional parameters of an operation, ordered by name.</param>
/// <param name="Results">Results of operations whose successes differ, ordered by name.</param>
/// <param name="Scopes">The scope enum, when the spec declares scopes.</param>
internal sealed record SdkModel(
    SdkHeader Header,
    RootModel Root,
    EquatableArray<ObjectModel> Objects,
    EquatableArray<EnumModel> Enums,
    EquatableArray<UnionModel> Unions,
    EquatableArray<TupleModel> Tuples,
    EquatableArray<ClientModel> Clients,
    EquatableArray<ParametersModel> Parameters,
    EquatableArray<ResultModel> Results,
    ScopesModel? Scopes);
