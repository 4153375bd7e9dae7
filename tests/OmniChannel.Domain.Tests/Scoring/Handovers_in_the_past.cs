using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Tests.Scoring;

public class Handovers_in_the_past
{
    private static ScoringModel Model(decimal coolDown = 0) => Sample.Compiled(new ModelDefinition
    {
        OriginalId = Sample.Id("model"), Code = "model", Name = "Model", Threshold = 20, RearmThreshold = 10, HalfLifeDays = 10, CoolDownDays = coolDown,
        Rules = [Sample.Rule("r", 10)],
    });

    private static LedgerEntry Entry(double day, decimal points = 10) => new(Sample.Lines("r", points), Sample.Day(day));

    private static IEnumerable<double> Days(ScoringModel model, params LedgerEntry[] ledger) =>
        CrossingReplay.Handovers(model, ledger, Profile.Empty, Sample.Day(1000)).Select(date => (date - Sample.Start).TotalDays);

    [Fact]
    public void A_handover_happens_when_the_threshold_is_crossed_and_not_again_before_the_score_fell_below_the_rearm_threshold() =>
        Assert.Equal([0d, 31d], Days(Model(), Entry(0), Entry(0), Entry(5), Entry(30), Entry(31), Entry(31)));

    [Fact]
    public void No_handover_happens_within_the_cool_down() =>
        Assert.Equal([0d, 70d], Days(Model(coolDown: 60), Entry(0, 20), Entry(40, 20), Entry(70, 20)));

    [Fact]
    public void What_lies_after_the_end_is_left_out() =>
        Assert.Empty(CrossingReplay.Handovers(Model(), [Entry(5, 50)], Profile.Empty, Sample.Day(4)));

    [Fact]
    public void A_model_without_threshold_hands_nobody_over() =>
        Assert.Empty(CrossingReplay.Handovers(Sample.Compiled(Sample.Model(Sample.Rule("r", 10))), [Entry(0, 500)], Profile.Empty, Sample.Day(1)));

    [Fact]
    public void The_order_of_the_ledger_does_not_matter()
    {
        var random = new Random(20261126);
        for (var i = 0; i < 500; i++)
        {
            var ledger = Enumerable.Range(0, random.Next(40)).Select(_ => Entry(random.NextDouble() * 200)).ToArray();
            Assert.Equal(Days(Model(), ledger), Days(Model(), [.. ledger.Reverse()]));
        }
    }
}
