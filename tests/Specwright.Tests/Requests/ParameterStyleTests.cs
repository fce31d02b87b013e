using Specwright.Tests.Support;

namespace Specwright.Tests.Requests;

/// <summary>The table of OpenAPI 3.1.1, section 4.8.12.4, Style Examples, row by row. (Empty path values are refused, see PathTests.)</summary>
public sealed class ParameterStyleTests
{
    private static readonly string[] s_array = ["blue", "black", "brown"];

    [Theory]
    [InlineData(ParameterStyle.Matrix, false, "blue", ";color=blue")]
    [InlineData(ParameterStyle.Matrix, true, "blue", ";color=blue")]
    [InlineData(ParameterStyle.Label, false, "blue", ".blue")]
    [InlineData(ParameterStyle.Label, true, "blue", ".blue")]
    [InlineData(ParameterStyle.Simple, false, "blue", "blue")]
    [InlineData(ParameterStyle.Matrix, false, "array", ";color=blue,black,brown")]
    [InlineData(ParameterStyle.Matrix, true, "array", ";color=blue;color=black;color=brown")]
    [InlineData(ParameterStyle.Label, false, "array", ".blue,black,brown")]
    [InlineData(ParameterStyle.Label, true, "array", ".blue.black.brown")]
    [InlineData(ParameterStyle.Simple, false, "array", "blue,black,brown")]
    [InlineData(ParameterStyle.Simple, true, "array", "blue,black,brown")]
    [InlineData(ParameterStyle.Matrix, false, "object", ";color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Matrix, true, "object", ";R=100;G=200;B=150")]
    [InlineData(ParameterStyle.Label, false, "object", ".R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Label, true, "object", ".R=100.G=200.B=150")]
    [InlineData(ParameterStyle.Simple, false, "object", "R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Simple, true, "object", "R=100,G=200,B=150")]
    public async Task Path_parameters_follow_the_table(ParameterStyle style, bool explode, string value, string expected)
    {
        var sent = await SendAsync("/p/{color}", request =>
        {
            switch (value)
            {
                case "array": request.PathList("color", s_array, style, explode); break;
                case "object": request.PathObject("color", Color.Rgb, style, explode); break;
                default: request.Path("color", value, style); break;
            }
        });

        Assert.Equal("/v1/p/" + expected, sent.Target);
    }

    [Theory]
    [InlineData(ParameterStyle.Form, false, "", "color=")]
    [InlineData(ParameterStyle.Form, false, "blue", "color=blue")]
    [InlineData(ParameterStyle.Form, false, "array", "color=blue,black,brown")]
    [InlineData(ParameterStyle.Form, true, "array", "color=blue&color=black&color=brown")]
    [InlineData(ParameterStyle.SpaceDelimited, false, "array", "color=blue%20black%20brown")]
    [InlineData(ParameterStyle.PipeDelimited, false, "array", "color=blue%7Cblack%7Cbrown")]
    [InlineData(ParameterStyle.Form, false, "object", "color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Form, true, "object", "R=100&G=200&B=150")]
    [InlineData(ParameterStyle.SpaceDelimited, false, "object", "color=R%20100%20G%20200%20B%20150")]
    [InlineData(ParameterStyle.PipeDelimited, false, "object", "color=R%7C100%7CG%7C200%7CB%7C150")]
    [InlineData(ParameterStyle.DeepObject, true, "object", "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    public async Task Query_parameters_follow_the_table(ParameterStyle style, bool explode, string value, string expected)
    {
        var sent = await SendAsync("/p", request =>
        {
            switch (value)
            {
                case "array": request.QueryList("color", s_array, style, explode); break;
                case "object": request.QueryObject("color", Color.Rgb, style, explode); break;
                default: request.Query("color", value); break;
            }
        });

        Assert.Equal(expected, sent.Query);
    }

    [Fact]
    public async Task Maps_are_written_like_objects()
    {
        var map = new Dictionary<string, int> { ["R"] = 100, ["G"] = 200 };

        Assert.Equal("color%5BR%5D=100&color%5BG%5D=200", (await SendAsync("/p", r => r.QueryMap("color", map, ParameterStyle.DeepObject))).Query);
        Assert.Equal("R=100&G=200", (await SendAsync("/p", r => r.QueryMap("color", map))).Query);
        Assert.Equal("color=R,100,G,200", (await SendAsync("/p", r => r.QueryMap("color", map, explode: false))).Query);
        Assert.Equal("/v1/p/R=100,G=200", (await SendAsync("/p/{color}", r => r.PathMap("color", map, explode: true))).Target);
        Assert.Equal("R=100,G=200", (await SendAsync("/p", r => r.HeaderMap("X-Color", map, explode: true))).Header("X-Color"));
    }

    [Fact]
    public async Task Headers_are_simple_and_cookies_are_form()
    {
        var sent = await SendAsync("/p", request =>
        {
            request.Header("X-Value", "blue");
            request.HeaderList("X-List", s_array);
            request.HeaderObject("X-Object", Color.Rgb);
            request.HeaderObject("X-Exploded", Color.Rgb, explode: true);
            request.Cookie("one", "a b;c");
            request.CookieList("many", s_array, explode: false);
            request.CookieObject("color", new Color("""{"R":100,"G":200}"""));
        });

        Assert.Equal("blue", sent.Header("X-Value"));
        Assert.Equal("blue,black,brown", sent.Header("X-List"));
        Assert.Equal("R,100,G,200,B,150", sent.Header("X-Object"));
        Assert.Equal("R=100,G=200,B=150", sent.Header("X-Exploded"));
        Assert.Equal("one=a%20b%3Bc; many=blue,black,brown; R=100; G=200", sent.Header("Cookie"));
    }

    [Fact]
    public async Task What_is_null_or_an_empty_list_is_not_sent()
    {
        var sent = await SendAsync("/p", request =>
        {
            request.Query("a", (string?)null);
            request.Query("b", (int?)null);
            request.Query("c", (ThingStatus?)default(ThingStatus));
            request.QueryList("d", Array.Empty<string>());
            request.QueryList("e", (IEnumerable<string>?)null, explode: false);
            request.QueryObject("f", null);
            request.QueryObject("g", new Color("""{"x":null}"""));
            request.QueryMap("h", new Dictionary<string, string?> { ["x"] = null });
            request.Header("X-A", (string?)null);
            request.HeaderList("X-B", Array.Empty<string>());
            request.Cookie("i", (string?)null);
        });

        Assert.Equal("/v1/p", sent.Target);
        Assert.DoesNotContain(sent.Headers.Keys, static name => name.StartsWith("X-", StringComparison.Ordinal) || name == "Cookie");
    }

    [Fact]
    public async Task Nested_objects_are_bracketed_in_deepObject_and_JSON_elsewhere()
    {
        var nested = new Color("""{"size":{"min":1,"max":2},"tags":["a","b"]}""");

        Assert.Equal(
            "filter%5Bsize%5D%5Bmin%5D=1&filter%5Bsize%5D%5Bmax%5D=2&filter%5Btags%5D=a&filter%5Btags%5D=b",
            (await SendAsync("/p", r => r.QueryObject("filter", nested, ParameterStyle.DeepObject))).Query);
        Assert.Equal(
            "size=" + Uri.EscapeDataString("""{"min":1,"max":2}""") + "&tags=" + Uri.EscapeDataString("""["a","b"]"""),
            (await SendAsync("/p", r => r.QueryObject("filter", nested))).Query);
    }

    [Fact]
    public async Task Lists_in_deepObject_have_empty_brackets() =>
        Assert.Equal("tag%5B%5D=a&tag%5B%5D=b", (await SendAsync("/p", static r => r.QueryList("tag", ["a", "b"], ParameterStyle.DeepObject))).Query);

    [Theory]
    [InlineData("\"a/b\"", "a%2Fb", "a/b", "q=a%2Fb")]
    [InlineData("5", "5", "5", "q=5")]
    [InlineData("[\"a\",2]", "a,2", "a,2", "q=a&q=2")]
    public async Task A_model_that_is_no_object_is_its_value(string json, string path, string header, string query)
    {
        var sent = await SendAsync("/p/{id}", request =>
        {
            request.PathObject("id", new Color(json));
            request.QueryObject("q", new Color(json), ParameterStyle.Form);
            request.HeaderObject("X-Q", new Color(json));
            request.CookieObject("q", new Color(json), explode: false);
        });

        Assert.Equal("/v1/p/" + path + "?" + query, sent.Target);
        Assert.Equal(header, sent.Header("X-Q"));
        Assert.Equal("q=" + path, sent.Header("Cookie"));
    }

    [Fact]
    public async Task Lists_of_Swagger_2_have_separators_of_their_own()
    {
        Assert.Equal("color=blue%09black%09brown", (await SendAsync("/p", static r => r.QueryList("color", s_array, ParameterStyle.TabDelimited, explode: false))).Query);
        Assert.Equal("/v1/p/blue%20black%20brown", (await SendAsync("/p/{color}", static r => r.PathList("color", s_array, ParameterStyle.SpaceDelimited))).Target);
        Assert.Equal("blue|black|brown", (await SendAsync("/p", static r => r.HeaderList("X-Color", s_array, ParameterStyle.PipeDelimited))).Header("X-Color"));
    }

    [Fact]
    public async Task A_cookie_may_go_as_it_is_if_it_can()
    {
        Assert.Equal("a=x%20=y", (await SendAsync("/p", static r => r.Cookie("a", "x%20=y", encode: false))).Header("Cookie"));
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync("/p", static r => r.Cookie("a", "x; b=y", encode: false)));
    }

    [Fact]
    public async Task Parameters_of_the_path_may_stand_in_its_query()
    {
        var sent = await SendAsync("/p?action=stop&id={id}", static request =>
        {
            request.Path("id", "a&b/c");
            request.Query("text", "{id}");
        });

        Assert.Equal("/v1/p?action=stop&id=a%26b%2Fc&text=%7Bid%7D", sent.Target);
    }

    [Fact]
    public async Task A_parameter_with_content_is_JSON()
    {
        var sent = await SendAsync("/p", static r => r.QueryJson("filter", new List<int> { 1, 2 }, static (w, v) => Specwright.Json.JsonWrite.List(w, v, Specwright.Json.JsonWrite.Int32)));

        Assert.Equal("filter=%5B1%2C2%5D", sent.Query);
    }

    [Theory]
    [InlineData("a/b:c?d,e;f@g", "q=a/b:c?d,e;f@g")]
    [InlineData("a&b=c#d+e", "q=a%26b=c%23d%2Be")]
    [InlineData("50%20%zz ü", "q=50%20%25zz%20%C3%BC")]
    public async Task Reserved_characters_stay_where_the_description_says_so_and_they_do_no_harm(string value, string expected)
    {
        Assert.Equal(expected, (await SendAsync("/p", r => r.Query("q", value, allowReserved: true))).Query);
        Assert.Equal("q=" + Uri.EscapeDataString(value), (await SendAsync("/p", r => r.Query("q", value))).Query);
    }

    private static async Task<SentRequest> SendAsync(string path, Action<ApiRequest> prepare)
    {
        using var handler = new RecordedHandler("{}");
        using var client = TestClient.Over(handler);
        await client.CallAsync(new ApiOperation("op", "GET", path), prepare);
        return handler.Last;
    }
}
