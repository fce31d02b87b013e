using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Generator.Tests.Features;

/// <summary>
/// What users of generated code see, as C# that compiles: types and members with their documentation and attributes, without bodies, and
/// without what every type has alike (JSON code, constructors of clients). Examples and calls show what the bodies do.
/// </summary>
internal sealed class PublicSurface : CSharpSyntaxRewriter
{
    // What no reader has to see again in every type.
    private static readonly HashSet<string> s_alike = new(StringComparer.Ordinal) { "Read", "Write", "Converter", "ToString", "IsKnown", "Match" };
    private static readonly HashSet<string> s_alikeBases = new(StringComparer.Ordinal) { "ApiModel", "IJsonModel", "IJsonReadable", "IOpenEnum", "IOpenNumber" };

    // Parameters that every method has.
    private static readonly string[] s_alikeLines =
    [
        "    /// <param name=\"options\">Options for this call only.</param>\n",
        "    /// <param name=\"cancellationToken\">Cancels the call.</param>\n",
    ];

    private PublicSurface()
    {
    }

    /// <summary>The surface of generated files.</summary>
    public static string Of(IEnumerable<SourceText> files)
    {
        var roots = files.Select(static file => CSharpSyntaxTree.ParseText(file).GetCompilationUnitRoot()).ToList();
        var spaces = roots.SelectMany(static root => root.Members.OfType<BaseNamespaceDeclarationSyntax>()).ToList();
        var rewriter = new PublicSurface();
        var types = spaces.SelectMany(static space => space.Members).OfType<BaseTypeDeclarationSyntax>()
            .Where(static type => type.Modifiers.Any(SyntaxKind.PublicKeyword))
            .Select(type => rewriter.Visit(type) as BaseTypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>()
            .Where(static type => !IsEmptyClient(type));
        var text = new StringBuilder("#nullable enable\n\n");
        foreach (var attribute in roots.SelectMany(static root => root.AttributeLists).Select(static list => list.ToString()).Where(static list => !list.Contains("ApiSdk", StringComparison.Ordinal)))
        {
            text.Append(attribute).Append("\n\n");
        }

        text.Append("namespace ").Append(spaces.Select(static space => space.Name.ToString()).Distinct().Single()).Append(";\n");

        foreach (var type in types)
        {
            text.Append('\n').Append(type.ToFullString().Trim('\n')).Append('\n');
        }

        return s_alikeLines.Aggregate(text.Replace("{\n\n", "{\n").Replace(")\n=> throw", ") => throw"), static (current, line) => current.Replace(line, "")).ToString();
    }

    /// <summary>What the surface leaves out, so that it compiles.</summary>
    public static SourceText Usings { get; } = SourceText.From("""
        global using System;
        global using System.Collections.Generic;
        global using System.Diagnostics.CodeAnalysis;
        global using System.IO;
        global using System.Net.Http;
        global using System.Text.Json;
        global using System.Text.Json.Serialization;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Specwright;
        global using Specwright.Json;
        """);

    public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node) => OfType(node, (TypeDeclarationSyntax?)base.VisitClassDeclaration(node));

    public override SyntaxNode? VisitRecordDeclaration(RecordDeclarationSyntax node) => OfType(node, (TypeDeclarationSyntax?)base.VisitRecordDeclaration(node));

    public override SyntaxNode? VisitStructDeclaration(StructDeclarationSyntax node) => OfType(node, (TypeDeclarationSyntax?)base.VisitStructDeclaration(node));

    public override SyntaxNode? VisitEnumDeclaration(EnumDeclarationSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => IsVisible(node) ? node : null;

    public override SyntaxNode? VisitOperatorDeclaration(OperatorDeclarationSyntax node) => null;

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) =>
        !IsVisible(node) || s_alike.Contains(node.Identifier.Text) || node.Identifier.Text is "Apply" ? null
        : node.Modifiers.Any(SyntaxKind.AbstractKeyword) ? node
        : node.WithBody(null).WithExpressionBody(Nothing).WithSemicolonToken(End).WithTrailingTrivia(node.GetTrailingTrivia());

    public override SyntaxNode? VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node) =>
        node.WithBody(null).WithExpressionBody(Nothing).WithSemicolonToken(End).WithTrailingTrivia(node.GetTrailingTrivia());

    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node) =>
        !IsVisible(node) || node.ParameterList.Parameters.Count == 0 || IsClient(node.Parent as TypeDeclarationSyntax) ? null
        : node.WithBody(null).WithExpressionBody(Nothing).WithSemicolonToken(End).WithInitializer(null).WithTrailingTrivia(node.GetTrailingTrivia());

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        if (!IsVisible(node) || IsAlike(node))
        {
            return null;
        }

        // A value of an enum shows its text, not the constant that has it.
        if (node.Parent is RecordDeclarationSyntax type && ConstantOf(type, node.Identifier.Text) is { } constant)
        {
            return node.WithExpressionBody(SyntaxFactory.ArrowExpressionClause(Arrow, SyntaxFactory.ParseExpression($"new({constant})")));
        }

        // A property that computes its value, or one with accessors that do.
        var isComputed = node.ExpressionBody is not null || node.AccessorList!.Accessors.Any(static accessor => accessor.ExpressionBody is not null || accessor.Body is not null);
        return isComputed && node.AccessorList?.Accessors.Count is null or 1
            ? node.WithAccessorList(null).WithExpressionBody(Nothing).WithSemicolonToken(End).WithTrailingTrivia(node.GetTrailingTrivia())
            : node;
    }

    private static SyntaxToken Arrow { get; } = SyntaxFactory.Token(SyntaxKind.EqualsGreaterThanToken).WithTrailingTrivia(SyntaxFactory.Space);

    private static ArrowExpressionClauseSyntax Nothing { get; } = SyntaxFactory.ArrowExpressionClause(Arrow, SyntaxFactory.ParseExpression("throw null!"));

    private static SyntaxToken End { get; } = SyntaxFactory.Token(SyntaxKind.SemicolonToken);

    private static bool IsAlike(PropertyDeclarationSyntax node) => s_alike.Contains(node.Identifier.Text)
        || (node.Parent is RecordDeclarationSyntax && node.Identifier.Text == "Value")
        || node.Type.ToString() == "IDictionary<string, JsonElement>?" && node.Identifier.Text == "AdditionalProperties";

    private static ExpressionSyntax? ConstantOf(RecordDeclarationSyntax type, string name) => type.Members.OfType<ClassDeclarationSyntax>()
        .SelectMany(static values => values.Members).OfType<FieldDeclarationSyntax>().SelectMany(static field => field.Declaration.Variables)
        .FirstOrDefault(constant => constant.Identifier.Text == name)?.Initializer?.Value;

    private static bool IsVisible(MemberDeclarationSyntax node) => node.Modifiers.Any(SyntaxKind.PublicKeyword);

    private static SyntaxNode? OfType(TypeDeclarationSyntax original, TypeDeclarationSyntax? visited)
    {
        if (visited is null || s_alike.Contains(original.Identifier.Text) || !IsVisible(original) || original is { Parent: RecordDeclarationSyntax, Identifier.Text: "Values" })
        {
            return null;
        }

        var attributes = visited.AttributeLists.Where(static list => !list.ToString().Contains("JsonConverter", StringComparison.Ordinal)).ToList();
        var leading = visited.GetLeadingTrivia();
        var bases = visited.BaseList?.Types.Where(static type => !s_alikeBases.Contains(SimpleName(type))).ToList() ?? [];
        return WithBases((TypeDeclarationSyntax)visited.WithAttributeLists([.. attributes]), bases).WithLeadingTrivia(leading);
    }

    private static TypeDeclarationSyntax WithBases(TypeDeclarationSyntax type, List<BaseTypeSyntax> bases) => bases.Count == 0
        ? (TypeDeclarationSyntax)type.WithBaseList(null).WithIdentifier(type.Identifier.WithTrailingTrivia(type.BaseList?.GetTrailingTrivia() ?? type.Identifier.TrailingTrivia))
        : (TypeDeclarationSyntax)type.WithBaseList(type.BaseList!.WithTypes(SyntaxFactory.SeparatedList(bases)).WithTrailingTrivia(type.BaseList!.GetTrailingTrivia()));

    private static string SimpleName(BaseTypeSyntax type) => type.ToString().Split('<')[0].Split('.')[^1];

    private static bool IsClient(TypeDeclarationSyntax? type) => type?.BaseList?.Types[0].ToString().Split('.')[^1] is "ApiClient" or "ResourceClient";

    // A client or its options to which the spec adds nothing.
    private static bool IsEmptyClient(BaseTypeDeclarationSyntax type) =>
        type is ClassDeclarationSyntax client && client.Members.All(IsOneServer) && type.BaseList?.Types[0].ToString().Split('.')[^1] is "ApiClient" or "ApiClientOptions";

    private static bool IsOneServer(MemberDeclarationSyntax member) => member is ClassDeclarationSyntax { Identifier.Text: "Servers", Members.Count: 1 };
}
