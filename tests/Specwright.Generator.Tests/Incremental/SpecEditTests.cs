namespace Specwright.Generator.Tests.Incremental;

/// <summary>An edit of a spec prints anew what it changes, and nothing else.</summary>
public sealed class SpecEditTests
{
    private const string CustomerName = "        name:\n          type: string\n";

    private const string Coupon = "    {0}:\n      type: object\n      properties:\n        code:\n          type: string\n";

    private const string FirstSchema = "  schemas:\n    Customer:\n";

    private const string MiddleSchema = "    Payment:\n      oneOf:\n";

    private const string LastSchema = "      enum: [open, paid, shipped]\n";

    private static readonly SpecRun s_first = SpecProject.Of((ShopSpec.Path, ShopSpec.Text)).Run();

    public static TheoryData<string, string> SameDocuments => new()
    {
        { "an empty line at the end", ShopSpec.Text + "\n\n" },
        { "an empty line at the start", "\n" + ShopSpec.Text },
        { "a comment", "# The shop.\n" + ShopSpec.Text },
        { "CRLF instead of LF", ShopSpec.Text.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "other quotes", ShopSpec.With("title: Shop", "title: 'Shop'") },
        { "another order of top-level members", ShopSpec.With("  title: Shop\n  version: 1.0.0\n", "  version: 1.0.0\n  title: Shop\n") },
    };

    [Theory]
    [MemberData(nameof(SameDocuments))]
    public void Spec_whitespace_edit_prints_nothing(string edit, string text)
    {
        var run = Edit(text);

        Assert.True(run.Reasons == RunReasons.SameModel, $"{edit}: {run.Reasons}");
        Assert.Empty(run.PrintedSince(s_first));
    }

    [Fact]
    public void One_schema_edited_prints_one_file()
    {
        var run = Edit(ShopSpec.With(CustomerName, CustomerName.Replace("string", "integer", StringComparison.Ordinal)));

        Assert.Equal(RunReasons.ChangedModel, run.Reasons);
        Assert.Equal(["Shop.Customer.g.cs"], run.PrintedSince(s_first));
        Assert.Equal(1, run.OutputsRun);
        run.AssertCompiles();
    }

    [Fact]
    public void One_description_edited_prints_one_file() =>
        Assert.Equal(["Shop.Customer.g.cs"], Edit(ShopSpec.With(CustomerName, CustomerName + "          description: What they are called.\n")).PrintedSince(s_first));

    [Fact]
    public void One_enum_value_added_prints_the_enum() =>
        Assert.Equal(["Shop.Status.g.cs"], Edit(ShopSpec.With("paid, shipped]", "paid, shipped, lost]")).PrintedSince(s_first));

    [Fact]
    public void A_schema_inserted_at_the_front_prints_its_own_file() =>
        AssertPrintsOnly("Shop.Aardvark.g.cs", ShopSpec.With(FirstSchema, FirstSchema.Replace("    Customer", string.Format(null, Coupon, "Aardvark") + "    Customer", StringComparison.Ordinal)));

    [Fact]
    public void A_schema_inserted_in_the_middle_prints_its_own_file() =>
        AssertPrintsOnly("Shop.Coupon.g.cs", ShopSpec.With(MiddleSchema, string.Format(null, Coupon, "Coupon") + MiddleSchema));

    [Fact]
    public void A_schema_inserted_at_the_end_prints_its_own_file() =>
        AssertPrintsOnly("Shop.Zebra.g.cs", ShopSpec.With(LastSchema, LastSchema + string.Format(null, Coupon, "Zebra")));

    [Fact]
    public void A_schema_inserted_prints_what_refers_to_it_too()
    {
        var run = Edit(ShopSpec.With(CustomerName, CustomerName + "        coupon:\n          $ref: '#/components/schemas/Coupon'\n")
            .Replace(LastSchema, LastSchema + string.Format(null, Coupon, "Coupon"), StringComparison.Ordinal));

        Assert.Equal(["Shop.Coupon.g.cs", "Shop.Customer.g.cs"], run.PrintedSince(s_first));
    }

    [Fact]
    public void A_schema_removed_prints_nothing_and_takes_its_file_with_it()
    {
        var with = Edit(ShopSpec.With(MiddleSchema, string.Format(null, Coupon, "Coupon") + MiddleSchema));
        var run = with.Project.WithFile(ShopSpec.Path, ShopSpec.Text).Run();

        Assert.Empty(run.PrintedSince(with));
        Assert.Equal(["Shop.Coupon.g.cs"], run.RemovedSince(with));
    }

    [Fact]
    public void An_operation_added_prints_the_client_of_its_group()
    {
        const string Get = "  /customers/{id}:\n";
        var run = Edit(ShopSpec.With(Get, "  /customers:\n    get:\n      operationId: customers.count\n      responses:\n        '204':\n          description: Counted.\n" + Get));

        Assert.Equal(["Shop.CustomersClient.g.cs"], run.PrintedSince(s_first));
        run.AssertCompiles();
    }

    [Fact]
    public void A_group_added_prints_its_client_and_the_root()
    {
        const string Get = "  /customers/{id}:\n";
        var run = Edit(ShopSpec.With(Get, "  /audits:\n    get:\n      operationId: audits.start\n      responses:\n        '204':\n          description: Started.\n" + Get));

        Assert.Equal(["Shop.AuditsClient.g.cs", "Shop.ShopClient.g.cs"], run.PrintedSince(s_first));
    }

    [Fact]
    public void A_schema_inserted_into_a_large_spec_prints_one_shared_file()
    {
        var names = Enumerable.Range(0, 600).Select(static i => FormattableString.Invariant($"Thing{i:d3}")).ToList();
        var first = SpecProject.Of((ShopSpec.Path, Large(names))).Run();
        Assert.InRange(first.Files.Count, 200, 256 + 192);

        var run = first.Project.WithFile(ShopSpec.Path, Large(names.Prepend("Inserted"))).Run();

        var printed = Assert.Single(run.PrintedSince(first));
        Assert.StartsWith("Shop.Objects.", printed, StringComparison.Ordinal);
        Assert.Equal(1, run.OutputsRun);
    }

    [Fact]
    public void A_problem_that_moved_by_a_line_is_reported_there_and_prints_nothing()
    {
        var faulty = ShopSpec.With(CustomerName, "        name:\n          type: strng\n");
        var first = Edit(faulty);
        var run = first.Project.WithFile(ShopSpec.Path, "# One line more.\n" + faulty).Run();

        var (before, after) = (LineOf(faulty, "type: strng"), LineOf("# One line more.\n" + faulty, "type: strng"));
        Assert.Equal(before + 1, after);
        Assert.Equal([$"SPW1018 {before}:17"], first.Problems);
        Assert.Equal([$"SPW1018 {after}:17"], run.Problems);
        Assert.Equal(RunReasons.MovedProblem, run.Reasons);
        Assert.Empty(run.PrintedSince(first));
    }

    [Fact]
    public void A_spec_that_breaks_and_is_mended_comes_back()
    {
        var broken = Edit(ShopSpec.With("  title: Shop", "  title: [Shop"));
        Assert.Contains(broken.Problems, static problem => problem.StartsWith("SPW1001", StringComparison.Ordinal));

        var mended = broken.Project.WithFile(ShopSpec.Path, ShopSpec.Text).Run();

        Assert.Empty(mended.Problems);
        Assert.Equal(Texts(s_first), Texts(mended));
    }

    private static void AssertPrintsOnly(string hintName, string text)
    {
        var run = Edit(text);
        Assert.Equal([hintName], run.PrintedSince(s_first));
        Assert.Equal(1, run.OutputsRun);
    }

    private static SpecRun Edit(string text) => s_first.Project.WithFile(ShopSpec.Path, text).Run();

    private static string Large(IEnumerable<string> names) =>
        "openapi: 3.1.0\ninfo:\n  title: Shop\n  version: 1.0.0\npaths: {}\ncomponents:\n  schemas:\n"
        + string.Concat(names.Select(static name => $"    {name}:\n      type: object\n      properties:\n        code:\n          type: string\n"));

    private static int LineOf(string text, string part) => text[..text.IndexOf(part, StringComparison.Ordinal)].Count(static c => c == '\n') + 1;

    private static IEnumerable<string> Texts(SpecRun run) => run.Files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => file.Value.ToString());
}
