using OmniChannel.SolutionPackage.Model;
using Xunit;
using static OmniChannel.SolutionPackage.Tests.Checking.GoodSolution;

namespace OmniChannel.SolutionPackage.Tests.Checking;

public sealed class LabelCheckTests
{
    private static readonly LocalizedText Half = new([new(1033, "Boat"), new(1031, "Boot")]);

    [Fact]
    public void A_name_that_is_missing_in_a_language_is_found()
    {
        Broken.Table(t => t with { Labels = Half }, "Table hm_boat has no name in Italian (1040)");
        Broken.Table(t => t with { PluralLabels = Half }, "Table hm_boat (plural) has no name in Italian");
        Broken.Column("hm_length", c => c with { Labels = Half }, "Column hm_boat.hm_length has no name in Italian");
        Broken.Solution(s => s with { OptionSets = [s.OptionSets[0] with { Options = [new Option(123450000, Half)] }] }, "Option 123450000 of hm_boatkind has no name in Italian");
        Broken.Table(t => t with { Keys = [t.Keys[0] with { Labels = Half }] }, "Key hm_boat.hm_namekey");
        Broken.Solution(s => s with { CustomApis = [Api with { Labels = Half }] }, "Custom API hm_Inspect");
    }

    [Fact]
    public void A_description_may_be_missing_but_not_in_one_language_alone() =>
        Broken.Table(t => t with { Descriptions = Half }, "The description of table hm_boat is missing in Italian");

    [Fact]
    public void A_name_that_is_too_long_is_found() =>
        Broken.Column("hm_length", c => c with { Labels = Named(new string('a', 100)).Longer() }, "a name of 101 characters in language 1031");

    [Fact]
    public void Two_texts_in_one_language_are_found() =>
        Broken.Column("hm_length", c => c with { Labels = new([.. c.Labels.Labels, new Label(1031, "Länge")]) }, "has 2 texts in language 1031");
}

file static class Texts
{
    public static LocalizedText Longer(this LocalizedText text) => new([text.Labels[0], new(1031, text.Labels[1].Text + "a"), text.Labels[2]]);
}
