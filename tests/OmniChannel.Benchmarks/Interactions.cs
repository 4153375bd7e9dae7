using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Benchmarks;

/// <summary>
/// What one interaction costs the domain as the model grows. Three rules in five name a channel, one a content, one a term, nearly all a type too; an
/// interaction matches a handful, and the contact has balances from twenty earlier ones.
/// </summary>
public class Interactions
{
    private static readonly DateTime Now = new(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    private ScoringModel _model = null!;
    private InteractionFacts[] _interactions = null!;
    private string _memo = "";
    private int _next;

    /// <summary>Rules of the model.</summary>
    [Params(10, 100, 500, 2000)]
    public int Rules { get; set; }

    /// <summary>Compiles the model and a contact with 200 interactions.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        var rules = Enumerable.Range(0, Rules).Select(i => new RuleDefinition
        {
            Code = "rule-" + i,
            Points = 1 + (i % 20),
            GroupCode = i % 4 == 0 ? "group-" + (i % 8) : null,
            ChannelId = i % 5 < 3 ? Id('c', i % 12) : null,
            TypeId = i % 50 != 0 ? Id('t', i % 31) : null,
            ContentId = i % 5 == 3 ? Id('o', i % 250) : null,
            TermId = i % 5 == 4 ? Id('x', i % 400) : null,
        }).Where(rule => rule.ChannelId.HasValue || rule.TypeId.HasValue || rule.ContentId.HasValue || rule.TermId.HasValue).ToArray();
        var groups = new[] { "group-0", "group-4" }.Select(code => new GroupDefinition { Code = code, Maximum = 100 }).ToArray();
        _model = ScoringModel.Compile(
            new ModelDefinition { Code = "model", Threshold = 60, HalfLifeDays = 90, Minimum = 0, Maximum = 100, Rules = rules, Groups = groups },
                new NoColumns()).Model;
        _interactions = Enumerable.Range(0, 200).Select(_ => new InteractionFacts
        {
            ChannelId = Id('c', random.Next(12)), TypeId = Id('t', random.Next(31)), ContentId = Id('o', random.Next(250)),
            TermIds = Enumerable.Range(0, 6).Select(_ => Id('x', random.Next(400))).ToArray(), OccurredOn = Now.AddHours(-random.Next(4000)),
        }).ToArray();
        var balances = _model.NewBalances();
        foreach (var interaction in _interactions.Take(20)) balances.Add(_model.Match(interaction), interaction.OccurredOn);
        _memo = balances.Write();
    }

    /// <summary>Which rules does an interaction match?</summary>
    [Benchmark]
    public EntryLines Match() => _model.Match(Next());

    /// <summary>Match, read the balances, add, score and write the balances: all that a stored interaction needs.</summary>
    [Benchmark]
    public decimal MatchAndScore()
    {
        var interaction = Next();
        var balances = _model.ReadBalances(_memo);
        balances.Add(_model.Match(interaction), interaction.OccurredOn);
        var score = _model.ScoreAt(balances, Profile.Empty, Now);
        return score.Score + balances.Write().Length;
    }

    /// <summary>Until when the score stays above the threshold.</summary>
    [Benchmark]
    public ThresholdOutlook Outlook() => _model.ScoreAt(_model.ReadBalances(_memo), Profile.Empty, Now).OutlookFor(1);

    /// <summary>The score with its explanation as text.</summary>
    [Benchmark]
    public string Explain()
    {
        var score = _model.ScoreAt(_model.ReadBalances(_memo), Profile.Empty, Now);
        return ExplanationText.Write(score.Explain(), Domain.Wording.Language.English, 4000);
    }

    private InteractionFacts Next() => _interactions[_next++ % _interactions.Length];

    private static Guid Id(char kind, int number) => new(number, (short)kind, 0, 1, 2, 3, 4, 5, 6, 7, 8);

    private sealed class NoColumns : IProfileColumns
    {
        public ProfileColumn? Find(string attribute) => null;
    }
}
