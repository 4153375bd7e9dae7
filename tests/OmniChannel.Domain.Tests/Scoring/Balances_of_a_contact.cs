using System;
using System.Linq;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Tests.Scoring;

public class Balances_of_a_contact
{
    private static readonly HalfLife Thirty = HalfLife.OfDays(30);

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 12.937005)]
    [InlineData(45, 25.762781)]
    [InlineData(60, 18.217037)]
    [InlineData(90, 9.108518)]
    public void Points_fade_by_their_half_life(double day, double expected)
    {
        var balances = new Balances(Thirty);
        balances.Add("r", 10, Sample.Day(0));
        if (day >= 10) balances.Add("r", 5, Sample.Day(10));
        if (day >= 45) balances.Add("r", 20, Sample.Day(45));
        Assert.Equal(expected, balances.ValueAt("r", Sample.Day(day)), 6);
    }

    [Fact]
    public void A_late_event_counts_with_its_own_date()
    {
        var balances = new Balances(Thirty);
        balances.Add("r", 20, Sample.Day(45));
        balances.Add("r", 5, Sample.Day(10));
        balances.Add("r", 10, Sample.Day(0));
        Assert.Equal(25.762781, balances.ValueAt("r", Sample.Day(45)), 6);
        Assert.Equal(18.217037, balances.ValueAt("r", Sample.Day(60)), 6);
    }

    [Fact]
    public void The_order_of_events_does_not_matter()
    {
        var random = new Random(1);
        for (var round = 0; round < 500; round++)
        {
            var events = Enumerable.Range(0, random.Next(1, 40))
                .Select(_ => (Rule: "r" + random.Next(3), Points: (decimal)random.Next(-2000, 2000) / 100,
                    On: Sample.Day(random.NextDouble() * 1000))).ToArray();
            var shuffled = events.ToArray();
            random.Shuffle(shuffled);
            var one = new Balances(HalfLife.OfDays(90));
            var other = new Balances(HalfLife.OfDays(90));
            foreach (var e in events) one.Add(e.Rule, e.Points, e.On);
            foreach (var e in shuffled)
            {
                other.Add(e.Rule, e.Points, e.On);
                if (random.Next(4) == 0) other = Balances.Parse(other.Write(), other.HalfLife);
            }
            foreach (var rule in one.RuleCodes) Assert.Equal(one.ValueAt(rule, Sample.Day(1000)), other.ValueAt(rule, Sample.Day(1000)), 9);
            Assert.True(one.Agrees(other) && other.Agrees(one));
        }
    }

    [Theory]
    [InlineData("other points", 30, "r", 10.0002, 0)]
    [InlineData("another date", 30, "r", 10, 0.01)]
    [InlineData("another rule", 30, "s", 10, 0)]
    [InlineData("another half-life", 31, "r", 10, 0)]
    public void Balances_of_something_else_do_not_agree(string what, int halfLife, string rule, decimal points, double day)
    {
        var one = new Balances(Thirty);
        one.Add("r", 10, Sample.Day(0));
        var other = new Balances(HalfLife.OfDays(halfLife));
        other.Add(rule, points, Sample.Day(day));
        Assert.False(one.Agrees(other) || other.Agrees(one), what);
    }

    [Fact]
    public void Points_that_were_taken_out_again_agree_with_none_and_entries_of_no_points_do_not()
    {
        var none = new Balances(Thirty);
        var taken = new Balances(Thirty);
        var lines = new EntryLines([new EntryLine("r", 12.34m)]);
        taken.Add(lines, Sample.Day(0));
        taken.Subtract(lines, Sample.Day(0));
        Assert.True(none.Agrees(taken) && taken.Agrees(none));
        taken.Add("r", 0, Sample.Day(1));
        Assert.False(none.Agrees(taken) || taken.Agrees(none));
    }

    [Fact]
    public void Taking_everything_out_in_any_order_leaves_nothing()
    {
        var random = new Random(2);
        for (var round = 0; round < 300; round++)
        {
            var entries = Enumerable.Range(0, 30)
                .Select(_ => (Lines: Sample.Lines("r", random.Next(1, 5000) / 7m), On: Sample.Day(random.NextDouble() * 2000))).ToArray();
            var balances = new Balances(HalfLife.OfDays(45));
            foreach (var (lines, on) in entries) balances.Add(lines, on);
            random.Shuffle(entries);
            foreach (var (lines, on) in entries) balances.Subtract(lines, on);
            Assert.Equal(0m, Rounding.Stored(balances.ValueAt("r", Sample.Day(2000))));
            Assert.Equal(0, balances.CountOf("r"));
            Assert.Equal("1|45|", balances.Write());
        }
    }

    [Fact]
    public void A_reversal_that_is_read_before_its_entry_cancels_it_all_the_same()
    {
        var model = Sample.Compiled(Sample.Model([Sample.Rule("r", 14)], halfLife: 30));
        var kept = new LedgerEntry(Sample.Lines("r", 14), Sample.Day(0));
        var wrong = new LedgerEntry(Sample.Lines("r", 14), Sample.Day(40));
        var reversal = new LedgerEntry(Sample.Lines("r", -14), Sample.Day(40), isReversal: true);

        var balances = model.Rebuild([kept, reversal, wrong], Sample.Day(60));

        Assert.Equal(3.5, balances.ValueAt("r", Sample.Day(60)), 9);
        Assert.Equal(1, balances.CountOf("r"));
    }

    [Fact]
    public void Manual_points_keep_their_worth()
    {
        var balances = new Balances(Thirty);
        balances.Add(EntryLines.Manual(20), Sample.Day(0));
        Assert.Equal(20, balances.ValueAt(ReservedRules.Manual, Sample.Day(300)));
    }

    [Fact]
    public void Before_the_last_event_the_balance_is_that_of_the_event()
    {
        var balances = new Balances(Thirty);
        balances.Add("r", 10, Sample.Day(5));
        Assert.Equal(10, balances.ValueAt("r", Sample.Day(0)));
        Assert.Equal(0, balances.ValueAt("unknown", Sample.Day(0)));
    }

    [Fact]
    public void A_half_life_is_more_than_zero_days() => Assert.Throws<ArgumentOutOfRangeException>(() => HalfLife.OfDays(0));

    [Fact]
    public void Scoring_refuses_balances_of_another_half_life()
    {
        var model = Sample.Compiled(Sample.Model([Sample.Rule("r", 1)], halfLife: 30));
        Assert.Throws<ArgumentException>(() => model.ScoreAt(new Balances(HalfLife.None), Profile.Empty, Sample.Start));
    }
}
