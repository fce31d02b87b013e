using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Specwright.Generator.Tests.Architecture;

/// <summary>Which types the types of an assembly name: in signatures, fields, locals, attributes and the code of methods.</summary>
internal sealed class TypeReferences : IDisposable
{
    private readonly PEReader _image;
    private readonly MetadataReader _metadata;
    private readonly TypeNames _names;

    public TypeReferences(string assemblyFile)
    {
        _image = new PEReader(File.OpenRead(assemblyFile));
        _metadata = _image.GetMetadataReader();
        _names = new TypeNames();
    }

    public void Dispose() => _image.Dispose();

    /// <summary>Every pair of a top-level type and a type that it names, by full name; nested types count as their outermost one.</summary>
    public IEnumerable<(string From, string To)> All() => _metadata.TypeDefinitions
        .SelectMany(handle => Named(_metadata.GetTypeDefinition(handle)).Select(to => (TypeNames.NameOf(_metadata, handle), to)))
        .Where(static pair => pair.Item1 != pair.to)
        .Distinct();

    private IEnumerable<string> Named(TypeDefinition type)
    {
        var named = new List<string>(NamesOf(type.BaseType));
        named.AddRange(type.GetInterfaceImplementations().SelectMany(handle => NamesOf(_metadata.GetInterfaceImplementation(handle).Interface)));
        named.AddRange(type.GetFields().SelectMany(handle => _metadata.GetFieldDefinition(handle).DecodeSignature(_names, null)));
        named.AddRange(type.GetGenericParameters().SelectMany(handle => _metadata.GetGenericParameter(handle).GetConstraints())
            .SelectMany(handle => NamesOf(_metadata.GetGenericParameterConstraint(handle).Type)));
        foreach (var handle in type.GetMethods())
        {
            var method = _metadata.GetMethodDefinition(handle);
            named.AddRange(NamesIn(method.DecodeSignature(_names, null)));
            named.AddRange(BodyOf(method));
        }

        return named;
    }

    private IEnumerable<string> BodyOf(MethodDefinition method)
    {
        if (method.RelativeVirtualAddress == 0)
        {
            return [];
        }

        var body = _image.GetMethodBody(method.RelativeVirtualAddress);
        var locals = body.LocalSignature.IsNil ? [] : _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_names, null).SelectMany(static names => names);
        return locals
            .Concat(body.ExceptionRegions.Where(static region => !region.CatchType.IsNil).SelectMany(region => NamesOf(region.CatchType)))
            .Concat(Instructions.Tokens(body.GetILReader()).SelectMany(NamesOf));
    }

    private IEnumerable<string> NamesOf(EntityHandle handle) => handle.IsNil ? [] : handle.Kind switch
    {
        HandleKind.TypeDefinition => [TypeNames.NameOf(_metadata, (TypeDefinitionHandle)handle)],
        HandleKind.TypeReference => [TypeNames.NameOf(_metadata, (TypeReferenceHandle)handle)],
        HandleKind.TypeSpecification => _metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(_names, null),
        HandleKind.MethodDefinition => NamesOf(_metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()),
        HandleKind.FieldDefinition => NamesOf(_metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()),
        HandleKind.MemberReference => OfMember(_metadata.GetMemberReference((MemberReferenceHandle)handle)),
        HandleKind.MethodSpecification => OfGeneric(_metadata.GetMethodSpecification((MethodSpecificationHandle)handle)),
        _ => [],
    };

    private IEnumerable<string> OfMember(MemberReference member) => NamesOf(member.Parent).Concat(
        member.GetKind() == MemberReferenceKind.Field ? member.DecodeFieldSignature(_names, null) : NamesIn(member.DecodeMethodSignature(_names, null)));

    private IEnumerable<string> OfGeneric(MethodSpecification method) =>
        NamesOf(method.Method).Concat(method.DecodeSignature(_names, null).SelectMany(static names => names));

    private static IEnumerable<string> NamesIn(MethodSignature<ImmutableArray<string>> signature) =>
        signature.ReturnType.Concat(signature.ParameterTypes.SelectMany(static names => names));
}
