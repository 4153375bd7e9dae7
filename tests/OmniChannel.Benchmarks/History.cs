using System;
using BenchmarkDotNet.Attributes;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Benchmarks;

/// <summary>
/// One more entry for a contact with a long past, an interaction each hour: the cost must not depend on how long it is. Only a rule that counts once a week has to know the weeks
/// in which it counted already.
/// </summary>
public class History
{
    private static readonly DateTime Start = new(2010, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly ScoringModel _each = Model(RepeatPolicy.EachTime);
    private readonly ScoringModel _weekly = Model(RepeatPolicy.PerPeriod);
    private string _memo = "";
    private string _weeklyMemo = "";

    /// <summary>Entries the contact has already.</summary>
    [Params(10, 1_000, 100_000)]
    public int Entries { get; set; }

    /// <summary>Builds the past.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _memo = Past(_each);
        _weeklyMemo = Past(_weekly);
    }

    /// <summary>Reads the balances, adds an entry, writes them.</summary>
    [Benchmark]
    public string AddOneEntry() => Add(_each, _memo);

    /// <summary>The same where one of the ten rules counts once a week.</summary>
    [Benchmark]
    public string AddOneEntryWithARuleThatCountsOnceAWeek() => Add(_weekly, _weeklyMemo);

    private string Past(ScoringModel model)
    {
        var balances = model.NewBalances();
        for (var i = 0; i < Entries; i++) balances.Add(Lines(i % 10, i / 10 % 10), Start.AddHours(i));
        return balances.Write();
    }

    private string Add(ScoringModel model, string memo)
    {
        var balances = model.ReadBalances(memo);
        balances.Add(Lines(3, 5), Start.AddHours(Entries));
        return balances.Write();
    }

    private static EntryLines Lines(int one, int other) => new([new EntryLine("rule-" + one, 5), new EntryLine("rule-" + other, 2.5m)]);

    private static ScoringModel Model(RepeatPolicy policy)
    {
        var rules = new RuleDefinition[10];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = new RuleDefinition
            {
                Code = "rule-" + i, Points = 5, TypeId = new Guid(i + 1, 0, 0, new byte[8]), Repeat = i == 3 ? policy : RepeatPolicy.EachTime, RepeatDays = i == 3 && policy == RepeatPolicy.PerPeriod ? 7 : null,
            };
        }

        return ScoringModel.Compile(new ModelDefinition { Code = "model", HalfLifeDays = 90, Rules = rules }, new NoColumns()).Model;
    }

    private sealed class NoColumns : IProfileColumns
    {
        public ProfileColumn? Find(string attribute) => null;
    }
}
