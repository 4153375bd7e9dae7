using System;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Scoring;

public class Explanations
{
    private static Explanation Of(int rules, decimal points, decimal? maximum = null)
    {
        var definitions = Enumerable.Range(0, rules).Select(i => Sample.Rule(FormattableString.Invariant($"r{i:00}"), 1, type: "t")).ToArray();
        var model = Sample.Compiled(Sample.Model(definitions, maximum: maximum));
        var balances = model.NewBalances();
        for (var i = 0; i < rules; i++) balances.Add(FormattableString.Invariant($"r{i:00}"), points, Sample.Start);
        return model.ScoreAt(balances, Profile.Empty, Sample.Start).Explain();
    }

    [Fact]
    public void Thirds_are_rounded_so_that_they_add_up()
    {
        var explanation = Of(3, 1 / 3m);
        Assert.Equal(1.00m, explanation.Score);
        Assert.Equal([0.34m, 0.33m, 0.33m], explanation.Select(line => line.Points));
    }

    [Fact]
    public void The_text_has_signs_counts_and_limits_in_the_readers_language()
    {
        var explanation = Of(2, 30.5m, maximum: 50);
        Assert.Equal("+30.50 Rule r00 (1×)\n+30.50 Rule r01 (1×)\n−11.00 capped: maximum of Model",
            ExplanationText.Write(explanation, Language.English, 500));
        Assert.Equal("+30,50 Rule r00 (1×)\n+30,50 Rule r01 (1×)\n−11,00 gekappt: Maximum von Model",
            ExplanationText.Write(explanation, Language.German, 500));
        Assert.Equal("+30,50 Rule r00 (1×)\n+30,50 Rule r01 (1×)\n−11,00 limitato: massimo di Model",
            ExplanationText.Write(explanation, Language.Italian, 500));
    }

    [Fact]
    public void What_does_not_fit_is_summed_up_so_that_the_text_still_adds_up()
    {
        var explanation = Of(40, 1.11m);
        Assert.Equal("+1.11 Rule r00 (1×)\n+1.11 Rule r01 (1×)\n… and 38 more, together +42.18",
            ExplanationText.Write(explanation, Language.English, 80));
        Assert.Equal("+1.11 Rule r00 (1×)\n+1.11 Rule r01 (1×)\n… and 38 more, together +42.18",
            ExplanationText.Write(explanation, Language.English, 4000, maximumLines: 3));
        for (var length = 1; length < 1000; length += 7) Assert.True(ExplanationText.Write(explanation, Language.German, length).Length <= length);
    }

    [Fact]
    public void A_line_that_fits_is_not_summed_up() =>
        Assert.DoesNotContain("more", ExplanationText.Write(Of(3, 2), Language.English, 4000, maximumLines: 3), StringComparison.Ordinal);

    [Fact]
    public void Nothing_explains_nothing()
    {
        var explanation = Of(2, 0);
        Assert.Empty(explanation);
        Assert.Equal(string.Empty, ExplanationText.Write(explanation, Language.English, 100));
    }
}
