using System;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Tests.Scoring;

public class Outlook_of_a_score
{
    private static ThresholdOutlook Of(ModelDefinition definition, Action<Balances> fill, Profile? profile = null)
    {
        var model = Sample.Compiled(definition);
        var balances = model.NewBalances();
        fill(balances);
        return model.ScoreAt(balances, profile ?? Profile.Empty, Sample.Start).Outlook();
    }

    [Fact]
    public void Eighty_points_with_a_half_life_of_thirty_days_fall_to_fifty_in_twenty_days_and_a_third()
    {
        var outlook = Of(Sample.Model([Sample.Rule("r", 1)], halfLife: 30, threshold: 50), balances => balances.Add("r", 80, Sample.Start));
        Assert.Equal(Outlook.Until, outlook.Outlook);
        Assert.Equal(20.342157, (outlook.Until!.Value - Sample.Start).TotalDays, 6);
        Assert.Equal(DateTimeKind.Utc, outlook.Until.Value.Kind);
    }

    [Fact]
    public void A_cap_holds_the_score_up_for_as_long_as_it_cuts()
    {
        var definition = Sample.Model([Sample.Rule("r", 1, maximum: 60)], halfLife: 30, threshold: 60);
        var outlook = Of(definition, balances => balances.Add("r", 240, Sample.Start));
        Assert.Equal(60, (outlook.Until!.Value - Sample.Start).TotalDays, 6);
    }

    [Fact]
    public void Points_that_do_not_fade_last() =>
        Assert.Equal(Outlook.Lasting, Of(Sample.Model([Sample.Rule("r", 1)], threshold: 50),
            balances => balances.Add("r", 80, Sample.Start)).Outlook);

    [Fact]
    public void Manual_points_that_suffice_last()
    {
        var definition = Sample.Model([Sample.Rule("r", 1)], halfLife: 3, threshold: 50);
        Assert.Equal(Outlook.Lasting, Of(definition, balances => balances.Add(EntryLines.Manual(50), Sample.Start)).Outlook);
    }

    [Fact]
    public void A_penalty_that_fades_more_slowly_than_nothing_is_solved_too()
    {
        // 100 − 30 falls to 50 when 5/7 is left.
        var definition = Sample.Model([Sample.Rule("r", 1), Sample.Rule("s", -1, type: "x")], halfLife: 10, threshold: 50);
        var outlook = Of(definition, balances =>
        {
            balances.Add("r", 100, Sample.Start);
            balances.Add("s", -30, Sample.Start);
        });
        Assert.Equal(10 * Math.Log2(7d / 5), (outlook.Until!.Value - Sample.Start).TotalDays, 6);
    }

    [Fact]
    public void Rules_that_compare_with_today_leave_it_to_the_sweep()
    {
        var definition = Sample.Model([Sample.Rule("r", 1), Sample.ProfileRule("p", 5, "birthdate", "within-days", "30")], halfLife: 30,
            threshold: 50);
        Assert.Equal(Outlook.Unknown, Of(definition, balances => balances.Add("r", 80, Sample.Start)).Outlook);
    }

    [Fact]
    public void Below_the_threshold_or_without_one_there_is_nothing_to_foretell()
    {
        Assert.Equal(Outlook.NotAbove, Of(Sample.Model([Sample.Rule("r", 1)], threshold: 50), _ => { }).Outlook);
        Assert.Equal(Outlook.NotAbove, Of(Sample.Model([Sample.Rule("r", 1)]), balances => balances.Add("r", 80, Sample.Start)).Outlook);
    }

    [Fact]
    public void What_falls_after_the_last_day_there_is_lasts()
    {
        var definition = Sample.Model([Sample.Rule("r", 1)], halfLife: 99_000_000, threshold: 50);
        Assert.Equal(Outlook.Lasting, Of(definition, balances => balances.Add("r", 80, Sample.Start)).Outlook);
    }
}
