namespace Specwright.Analyzers.Tests.Testing;

/// <summary>Keys for tests, put together when the tests run, so that no file of this repository holds one.</summary>
internal static class SampleKeys
{
    /// <summary>24 hexadecimal digits.</summary>
    public static readonly string Hex24 = Reverse("e0d9c8b7a6f5e1d4c9b2a3f8");

    /// <summary>32 hexadecimal digits.</summary>
    public static readonly string Hex32 = Reverse("c9d0e1f2a3b4c5d6e7f8a9e0d1c2b3f4");

    /// <summary>30 letters and digits.</summary>
    public static readonly string Base62 = Reverse("De0Ab4Zc1Hy6Jt3Nw7Rq5Lv2Pm9Kx8");

    public static readonly string CnLive = Key("cn", "live", "sk", Hex24);

    public static readonly string CnTest = Key("cn", "test", "sk", Hex24);

    public static readonly string CnxLive = Key("cnx", "live", Hex32);

    public static readonly string CnxProd = Key("cnx", "prod", Base62);

    /// <summary>The head of a live key, as examples have it.</summary>
    public static readonly string Short = Key("cn", "live", "sk", Reverse("321cba"));

    /// <summary>Joins the parts of a key by underscores.</summary>
    public static string Key(params string[] parts) => string.Join('_', parts);

    private static string Reverse(string text) => new([.. text.Reverse()]);
}
