using Specwright.Generator.Mapping;

namespace Specwright.Generator.Tests.Mapping;

/// <summary>Names that have to differ get suffixes from what they stand for, never counters.</summary>
public sealed class NameScopeTests
{
    [Fact]
    public void The_first_free_candidate_is_taken()
    {
        var names = new NameScope(["Reserved"], StringComparer.Ordinal);

        Assert.Equal("Pet", names.Take("pet", "Pet", "PetModel"));
        Assert.Equal("PetModel", names.Take("PET", "Pet", "PetModel"));
        Assert.Equal("ReservedModel", names.Take("reserved", "Reserved", "ReservedModel"));
    }

    [Fact]
    public void A_name_of_last_resort_depends_on_what_it_stands_for_only()
    {
        var one = new NameScope(["Pet"], StringComparer.Ordinal);
        var other = new NameScope(["Pet"], StringComparer.Ordinal);
        other.Take("a newcomer", "Pet");

        Assert.Equal(one.Take("pet", "Pet"), other.Take("pet", "Pet"));
    }

    [Fact]
    public void A_scope_may_look_beyond_case()
    {
        var names = new NameScope([], StringComparer.OrdinalIgnoreCase);

        Assert.Equal("Ipv4", names.Take("ipv4", "Ipv4"));
        Assert.True(names.IsTaken("IPV4"));
        Assert.False(names.TryTake("iPv4"));
    }
}
