using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Specwright.Generator.Emission;
using Specwright.Generator.Model;
using Specwright.Generator.Tests.Testing;

namespace Specwright.Generator.Tests.Emission;

/// <summary>A spec's author writes whatever could end a literal or a comment, in every place of a model where spec text stands.</summary>
public sealed class HostileTextTests
{
    private const string Canary = "SPWCANARY17";

    private static readonly string[] s_breakouts =
    [
        "\"); System.Environment.Exit(1); (\"",
        "\\",
        "\\\"",
        "\"\"\"\n}} public class Pwn {{",
        "\n} public class Pwn {",
        "\r} public class Pwn {",
        "\u0085} public class Pwn {",
        "\u2028} public class Pwn {",
        "\u2029} public class Pwn {",
        "*/ public class Pwn { } /*",
        "\n#error x\n#endif\n#line hidden\n#pragma warning disable",
        "</summary><remarks>]]><![CDATA[&nope; a < b <see cref=\"Pwn\"/>",
        "<include file=\"/etc/passwd\" path=\"*\"/>",
        "{0} {{ {System.DateTime.Now} $\" @\"",
        "\\u0022 \\x22 \\U00000022",
        "\0\u0001\u001F\u007F\u200B\u202E\uFEFF\uFFFE\uFFFF",
        "\uD800 lone \uDC00",
        "\U0001F600 \t\v\f",
        "",
    ];

    [Fact]
    public void Text_of_a_spec_reaches_literals_and_comments_only()
    {
        var harmless = Names(Files(Canary));
        foreach (var breakout in s_breakouts)
        {
            var files = Files(Canary + breakout);

            Assert.Equal(harmless, Names(files));
            GeneratedCode.Compile(files);
        }
    }

    [Theory]
    [InlineData("\"); x(\"")]
    [InlineData("\\\r\n\t\0\u2028\uD800 \U0001F600 é {0}")]
    public void Text_that_becomes_data_is_exactly_what_the_author_wrote(string text)
    {
        var part = Parts.Object("Odd", Parts.Property("Member", text, TypeRef.Of(ScalarKind.Boolean), Presence.Required));
        var json = GeneratedCode.Run(
            [ObjectEmitter.Emit(part, EmissionEnvironment.Modern)],
            "return JsonModel.ToJson(new Odd { Member = true });");

        using var read = System.Text.Json.JsonDocument.Parse(Assert.IsType<string>(json));
        Assert.Equal(text.Replace('\uD800', '\uFFFD'), Assert.Single(read.RootElement.EnumerateObject()).Name);
    }

    // What the compiler sees besides literals and comments: it has to be the same whatever the spec says. Only whether
    // an initializer fits on a line, and so ends in a comma, depends on the length of its texts.
    private static List<string> Names(IEnumerable<SourceText> files)
    {
        var names = new List<string>();
        foreach (var file in files)
        {
            var root = CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(LanguageVersion.CSharp11)).GetRoot();
            Assert.Empty(root.GetDiagnostics());
            names.AddRange(root.DescendantTokens().Where(static token => !token.IsKind(SyntaxKind.StringLiteralToken) && !token.IsKind(SyntaxKind.CommaToken)).Select(static token => token.Text));
        }

        Assert.DoesNotContain(names, static name => name.Contains(Canary, StringComparison.Ordinal) || name == "Pwn");
        return names;
    }

    private static List<SourceText> Files(string text)
    {
        var modern = EmissionEnvironment.Modern;
        return
        [
            .. Hostile.Objects(text).Select(part => ObjectEmitter.Emit(part, modern)),
            .. Hostile.Enums(text).Select(part => EnumEmitter.Emit(part, modern)),
            .. Hostile.Unions(text).Select(part => UnionEmitter.Emit(part, modern)),
            ClientEmitter.Emit(Hostile.Client(text), modern),
            ParametersEmitter.Emit(Hostile.Parameters(text), modern),
            ScopesEmitter.Emit(Hostile.Scopes(text), modern),
            RootEmitter.Emit(Hostile.Root(text), modern),
        ];
    }
}
