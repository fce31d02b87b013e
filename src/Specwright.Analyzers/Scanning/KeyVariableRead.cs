using Microsoft.CodeAnalysis.CSharp.Syntax;
using Specwright.Analyzers.Keys;

namespace Specwright.Analyzers.Scanning;

/// <summary>One place where code reads a live key.</summary>
/// <param name="Prefix">A live prefix of the API whose key it is.</param>
/// <param name="Name">The variable or configuration key.</param>
/// <param name="Literal">Where the name is written.</param>
/// <param name="Expression">The call or indexer that gives the key.</param>
internal readonly record struct KeyVariableRead(KeyPrefix Prefix, string Name, LiteralExpressionSyntax Literal, ExpressionSyntax Expression);
