namespace Specwright.Generator.Tests.Architecture;

/// <summary>Finds the folders of this repository.</summary>
internal static class Repository
{
    /// <summary>A folder of the repository.</summary>
    public static string Folder(params string[] names)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "Generator.sln")))
        {
            root = root.Parent;
        }

        return Path.Combine([root.FullName, .. names]);
    }
}
