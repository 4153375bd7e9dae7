using System;
using System.Collections.Generic;
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

    private static Profile BornTwentyDaysAgo => new([new KeyValuePair<string, ProfileValue>("birthdate", ProfileValue.OfDate(Sample.Start.AddDays(-20)))]);

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
    public void Rules_that_compare_with_today_are_foreseen_to_the_day()
    {
        // 57 points fade to 45 after about ten days; born twenty days ago, the 5 points of the rule end after eleven, which is what makes the score fall.
        var definition = Sample.Model([Sample.Rule("r", 1), Sample.ProfileRule("p", 5, "birthdate", "within-days", "30")], halfLife: 30, threshold: 45);
        var profile = BornTwentyDaysAgo;

        var outlook = Of(definition, balances => balances.Add("r", 57, Sample.Start), profile);

        Assert.Equal(Outlook.Until, outlook.Outlook);
        Assert.Equal(Sample.Start.Date.AddDays(11), outlook.Until!.Value);
    }

    [Fact]
    public void A_date_rule_holds_the_score_up_from_its_day_on_only()
    {
        var fast = Sample.Model([Sample.Rule("r", 1), Sample.ProfileRule("p", 50, "birthdate", "older-than-days", "30")], halfLife: 10, threshold: 50);
        var slow = Sample.Model([Sample.Rule("r", 1), Sample.ProfileRule("p", 50, "birthdate", "older-than-days", "30")], halfLife: 30, threshold: 50);

        // 80 points are 50 after 6.8 days, before the rule holds; with the longer half-life they are 62 on the day it does, and then it suffices by itself.
        Assert.Equal(10 * Math.Log2(1.6), (Of(fast, balances => balances.Add("r", 80, Sample.Start), BornTwentyDaysAgo).Until!.Value - Sample.Start).TotalDays, 6);
        Assert.Equal(Outlook.Lasting, Of(slow, balances => balances.Add("r", 80, Sample.Start), BornTwentyDaysAgo).Outlook);
    }

    [Fact]
    public void Any_level_can_be_foretold_such_as_the_re_arm_threshold()
    {
        var model = Sample.Compiled(Sample.Model([Sample.Rule("r", 1)], halfLife: 30, threshold: 60));
        var balances = model.NewBalances();
        balances.Add("r", 50, Sample.Start);
        var result = model.ScoreAt(balances, Profile.Empty, Sample.Start);

        Assert.Equal(Outlook.NotAbove, result.Outlook().Outlook);
        Assert.Equal(30, (result.OutlookFor(25).Until!.Value - Sample.Start).TotalDays, 6);
    }

    [Fact]
    public void The_next_change_of_a_date_rule_is_the_earliest_of_all()
    {
        var model = Sample.Compiled(Sample.Model([
            Sample.ProfileRule("a", 1, "birthdate", "within-days", "30"), Sample.ProfileRule("b", 1, "birthdate", "older-than-days", "24"),
            Sample.ProfileRule("c", 1, "birthdate", "in-next-days", "7")]));
        DateTime? Next(double day) => model.ScoreAt(model.NewBalances(), BornTwentyDaysAgo, Sample.Day(day)).NextChange;

        Assert.Equal(Sample.Day(-27), Next(-40));
        Assert.Equal(Sample.Day(-20), Next(-27));
        Assert.Equal(Sample.Day(-19), Next(-20));
        Assert.Equal(Sample.Day(5), Next(0.5));
        Assert.Equal(Sample.Day(11), Next(5));
        Assert.Null(Next(11));
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
