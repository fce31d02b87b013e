using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Generator.Emission;

/// <summary>Prints the attributes that C# wants for <see langword="required"/> members, where the framework lacks them.</summary>
internal static class PolyfillsEmitter
{
    /// <summary>The file of the polyfills; null when the framework has all of them.</summary>
    public static SourceText? Emit(EmissionEnvironment environment)
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer, "Attributes that the C# compiler looks for and this framework lacks.");
        if (!environment.HasRequiredMember || !environment.HasCompilerFeatureRequired)
        {
            writer.Gap();
            using (writer.Block("namespace System.Runtime.CompilerServices"))
            {
                WriteCompilerServices(writer, environment);
            }
        }

        if (!environment.HasSetsRequiredMembers)
        {
            writer.Gap();
            using (writer.Block("namespace System.Diagnostics.CodeAnalysis"))
            {
                WriteAttribute(writer, "SetsRequiredMembersAttribute", "Constructor");
            }
        }

        var isNeeded = !environment.HasRequiredMember || !environment.HasCompilerFeatureRequired || !environment.HasSetsRequiredMembers;
        return isNeeded ? SourceText.From(writer.ToString(), Encoding.UTF8) : null;
    }

    private static void WriteCompilerServices(SourceWriter writer, EmissionEnvironment environment)
    {
        if (!environment.HasRequiredMember)
        {
            WriteAttribute(writer, "RequiredMemberAttribute", "Class | global::System.AttributeTargets.Struct | global::System.AttributeTargets.Field"
                + " | global::System.AttributeTargets.Property");
        }

        if (!environment.HasCompilerFeatureRequired)
        {
            writer.Gap();
            writer.Line("""
                [global::System.AttributeUsage(global::System.AttributeTargets.All, AllowMultiple = true, Inherited = false)]
                internal sealed class CompilerFeatureRequiredAttribute : global::System.Attribute
                {
                    public CompilerFeatureRequiredAttribute(string featureName) => FeatureName = featureName;

                    public string FeatureName { get; }

                    public bool IsOptional { get; set; }
                }
                """);
        }
    }

    private static void WriteAttribute(SourceWriter writer, string name, string targets) =>
        writer.Line($$"""
            [global::System.AttributeUsage(global::System.AttributeTargets.{{targets}}, Inherited = false)]
            internal sealed class {{name}} : global::System.Attribute
            {
            }
            """);
}
