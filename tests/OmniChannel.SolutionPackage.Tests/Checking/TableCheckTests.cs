using System.Linq;
using OmniChannel.SolutionPackage.Checking;
using OmniChannel.SolutionPackage.Model;
using Xunit;
using static OmniChannel.SolutionPackage.Tests.Checking.GoodSolution;

namespace OmniChannel.SolutionPackage.Tests.Checking;

public sealed class TableCheckTests
{
    [Fact]
    public void Nothing_is_found_in_a_good_solution() => Assert.Empty(SolutionChecks.Run(Create()));

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.0.0.x")]
    [InlineData("1.0.0.0.0")]
    public void A_version_has_four_numbers(string version) => Broken.Solution(s => s with { Version = version }, "write four numbers with dots");

    [Fact]
    public void A_publisher_has_a_prefix_and_a_range()
    {
        Broken.Solution(s => s with { Publisher = s.Publisher with { OptionValuePrefix = 123 }, OptionSets = [], Tables = [WithoutKind] }, "a number of five digits");
        Broken.Solution(s => s with { MissingDependencies = [new MissingDependency(1, "x", "Active", "y")] }, "a solution called Active");
    }

    private static Table WithoutKind => Boat with { Columns = [.. Boat.Columns.Where(c => c.LogicalName != "hm_kind")] };

    [Fact]
    public void A_root_component_that_is_not_in_the_package_is_found() =>
        Broken.Solution(s => s with { RootComponents = [.. s.RootComponents, new RootComponent(1, "hm_ship", null, 0)] }, "lists hm_ship (type 1), which is not in the package", roots: false);

    [Fact]
    public void A_part_that_the_manifest_does_not_list_is_found() =>
        Broken.Solution(s => s with { RootComponents = [.. s.RootComponents
            .Where(r => r.Type != 20)] }, "Role Captain is in the package and the manifest does not list it", roots: false);

    [Fact]
    public void A_table_of_ours_is_listed_with_all_its_parts() =>
        Broken.Solution(s => s with { RootComponents = [.. s.RootComponents
            .Select(r => r.Type == 1 ? r with { Behavior = 2 } : r)] }, "has behavior 2", roots: false);

    [Fact]
    public void A_root_component_of_an_assembly_needs_id_and_name() =>
        Broken.Solution(s => s with { RootComponents = [.. s.RootComponents
            .Select(r => r.Type == 91 ? r with { SchemaName = null } : r)] }, "needs both an id and the full name", roots: false);

    [Fact]
    public void Two_parts_with_the_same_id_are_found() =>
        Broken.Solution(s => s with { WebResources = [Script with { Id = s.Roles[0].Id }] }, "have the same id");

    [Fact]
    public void Two_places_of_a_form_with_the_same_id_are_found() =>
        Broken.Table(t => t with { Forms = [Form("<section id='1' showlabel='false'/>")] }, "tabs, sections or cells with id 1");

    [Fact]
    public void A_column_without_the_prefix_is_found() =>
        Broken.Table(t => t with { Columns = [.. t.Columns, Text("Flag") with { IsCustom = true }] }, "does not begin with hm_");

    [Fact]
    public void A_name_that_is_too_long_is_found() =>
        Broken.Table(t => t with { Columns = [.. t.Columns, Text("hm_" + new string('a', 48))] }, "more than 50 characters");

    [Fact]
    public void The_same_column_twice_is_found() =>
        Broken.Table(t => t with { Columns = [.. t.Columns, t.Columns[1] with { IsPrimaryName = false }] }, "2 columns called hm_boat.hm_name");

    [Fact]
    public void A_table_without_a_needed_column_is_found()
    {
        Broken.Table(t => t with { Columns = [.. t.Columns.Where(c => c.Type != ColumnType.Owner)] }, "owned by users and has no ownerid");
        Broken.Table(t => t with { Ownership = Ownership.Unknown }, "does not say who owns its rows");
        Broken.Column("hm_name", c => c with { IsPrimaryName = false }, "no column that names a row");
        Broken.Table(t => t with { EntitySetName = null }, "no EntitySetName");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4001)]
    public void A_text_of_an_impossible_length_is_found(int length) =>
        Broken.Table(t => t with { Columns = [.. t.Columns, Text("hm_Flag", length)] }, "A text takes 1 to 4000");

    [Fact]
    public void A_number_with_impossible_limits_is_found()
    {
        Broken.Column("hm_length", c => c with { Accuracy = 11 }, "A decimal takes 0 to 10");
        Broken.Column("hm_length", c => c with { MinValue = 501 }, "smallest value above its largest");
        Broken.Column("hm_length", c => c with { MaxValue = 1e12 }, "goes beyond");
    }

    [Fact]
    public void A_date_that_does_not_say_how_it_is_stored_is_found() =>
        Broken.Column("hm_launchedon", c => c with { DateBehavior = DateBehavior.Unknown }, "how its date is stored");

    [Fact]
    public void A_choice_that_is_not_there_is_found() =>
        Broken.Column("hm_kind", c => c with { OptionSetName = "hm_colour" }, "hm_colour, which the solution does not have");

    [Fact]
    public void An_option_outside_the_range_of_the_publisher_is_found() =>
        Broken.Solution(s => s with { OptionSets = [s.OptionSets[0] with { Options = [new Option(100000000, Named("Sail"))] }] }, "use 123450000 to 123459999");

    [Fact]
    public void A_value_used_twice_is_found() =>
        Broken.Solution(s => s with { OptionSets = [s.OptionSets[0] with { Options = [new Option(123450000, Named("Sail")), new Option(123450000, Named("Motor"))] }] }, "the value 123450000 twice");

    [Fact]
    public void A_default_that_is_no_option_is_found() => Broken.Column("hm_kind", c => c with { DefaultValue = 7 }, "which is none of its options");

    [Fact]
    public void A_status_reason_of_no_state_is_found() => Broken.Column(
        "statuscode", c => c with { OptionSet = c.OptionSet! with { Options = [.. c.OptionSet.Options, new Option(2, Named("Sunk")) { State = 1 }] } }, "belongs to state 1, which there is not");

    [Fact]
    public void A_state_whose_default_is_not_its_own_is_found() => Broken.Column(
        "statecode", c => c with { OptionSet = c.OptionSet! with { Options = [c.OptionSet.Options[0] with { DefaultStatus = 2 }] } }, "default status reason 2");

    [Fact]
    public void A_key_that_fits_into_no_index_is_found()
    {
        Broken.Column("hm_name", c => c with { MaxLength = 451 }, "takes 902 bytes; Dataverse takes 900");
        Broken.Table(t => t with { Keys = [t.Keys[0] with { Columns = ["hm_colour"] }] }, "names the column hm_colour");
        Broken.Table(t => t with { Keys = [t.Keys[0] with { Columns = [] }] }, "has 0 columns");
        Broken.Table(t => t with { Keys = [t.Keys[0] with { Columns = ["ownerid"] }] }, "cannot be part of a key");
    }
}
