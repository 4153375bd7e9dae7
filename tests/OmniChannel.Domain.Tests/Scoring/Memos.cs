using System;
using System.Linq;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Tests.Scoring;

public class Memos
{
    private static readonly string[] AwkwardCodes = ["plain", "a,b", "a;b", "a|b", "100%", "line\r\nbreak", "ü—☃", "%2C", ""];

    [Fact]
    public void Lines_survive_writing_and_reading_whatever_their_codes()
    {
        var lines = new EntryLines(AwkwardCodes.Select((code, i) => new EntryLine(code, (i - 4) * 1.25m)));
        var read = EntryLines.Parse(lines.Write());
        Assert.Equal(lines.Select(line => (line.RuleCode, line.Points)), read.Select(line => (line.RuleCode, line.Points)));
        Assert.Equal(lines.Points, read.Points);
    }

    [Fact]
    public void Lines_are_written_compactly() =>
        Assert.Equal("1|shop-buy,14;usa,-2.5", new EntryLines([new EntryLine("shop-buy", 14.00m), new EntryLine("usa", -2.50m)]).Write());

    [Fact]
    public void Balances_survive_to_the_last_bit_in_every_culture()
    {
        var random = new Random(3);
        var balances = new Balances(HalfLife.OfDays(33.3m));
        foreach (var code in AwkwardCodes) balances.Add(code, (decimal)random.NextDouble() * 1000, Sample.Day(random.NextDouble() * 700));
        foreach (var code in AwkwardCodes) balances.Add(code, (decimal)random.NextDouble() * -1000, Sample.Day(random.NextDouble() * 700));
        var memo = balances.Write();
        foreach (var culture in Cultures.Difficult)
        {
            var read = Cultures.In(culture, () => Balances.Parse(memo, balances.HalfLife));
            foreach (var code in AwkwardCodes) Assert.Equal(balances.ValueAt(code, Sample.Day(800)), read.ValueAt(code, Sample.Day(800)));
            Assert.Equal(memo, Cultures.In(culture, read.Write));
        }
    }

    [Fact]
    public void An_empty_memo_is_an_empty_history()
    {
        Assert.Empty(Balances.Parse(null, HalfLife.None).RuleCodes);
        Assert.Empty(Balances.Parse("1|0|", HalfLife.None).RuleCodes);
        Assert.Empty(EntryLines.Parse(""));
        Assert.Empty(EntryLines.Parse("1|"));
    }

    [Theory]
    [InlineData("2|30|")]
    [InlineData("rubbish")]
    [InlineData("1|30|r,1")]
    [InlineData("1|30|r,one,2026-01-01T00:00:00Z,1")]
    [InlineData("1|30|r,NaN,2026-01-01T00:00:00Z,1")]
    [InlineData("1|30|r,1,yesterday,1")]
    [InlineData("1|30|r,1,2026-01-01T00:00:00Z,many")]
    [InlineData("1|30|r%,1,2026-01-01T00:00:00Z,1")]
    [InlineData("1|30|r,1,2026-01-01T00:00:00Z,1;r,1,2026-01-01T00:00:00Z,1")]
    [InlineData("1|31|r,1,2026-01-01T00:00:00Z,1")]
    public void A_damaged_memo_or_one_of_another_half_life_is_told_apart(string memo) =>
        Assert.Throws<MemoUnreadableException>(() => Balances.Parse(memo, HalfLife.OfDays(30)));

    [Theory]
    [InlineData("2|a,1")]
    [InlineData("1|a")]
    [InlineData("1|a,1,2")]
    [InlineData("1|a,x")]
    public void Damaged_lines_are_told_apart(string memo) => Assert.Throws<MemoUnreadableException>(() => EntryLines.Parse(memo));

    [Fact]
    public void Keys_are_the_same_for_the_same_thing_and_differ_for_others()
    {
        var one = EntryKey.ForInteraction(Sample.Id("i"), Sample.Id("m"));
        Assert.Equal(one, EntryKey.ForInteraction(Sample.Id("i"), Sample.Id("m")));
        string[] keys =
        [
            one, EntryKey.ForInteraction(Sample.Id("i"), Sample.Id("m"), 1), EntryKey.ForInteraction(Sample.Id("m"), Sample.Id("i")),
            EntryKey.ForManual(Sample.Id("i"), Sample.Id("m")), EntryKey.ForReversal(one),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.All(keys, key => Assert.True(key.Length <= 100));
    }
}
