using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Tests.Scoring;

/// <summary>
/// Properties of any ledger by a model that also takes points from who has gone quiet, on any channel and on one, alone and within a group that limits it, with decay and limited
/// repeats beside it. What a lead score does is done here: balances are stored after each batch, and added up from the ledger where they ask for it.
/// </summary>
public class Properties_of_inactivity
{
    private static readonly Gen<Event> AnyEvent =
        from channel in Gen.Choose(0, 2)
        from minute in Gen.Choose(0, 400 * 24 * 60)
        select new Event("c" + channel, minute);

    private static readonly Arbitrary<Case> Cases = Arb.From(
        from count in Gen.Choose(0, 25)
        from events in AnyEvent.ArrayOf(count)
        from halfLife in Gen.Elements<decimal?>(null, 7m, 90m)
        from days in Gen.Choose(1, 120)
        from again in Gen.Elements<int?>(null, 1, 13, 60)
        from day in Gen.Choose(400, 700)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new Case(events, halfLife, days, again, day, seed),
        example => Enumerable.Range(0, example.Events.Length).Select(left => example with { Events = [.. example.Events.Where((_, number) => number != left)] }));

    [Fact]
    public void Any_permutation_and_any_split_into_batches_gives_the_same_score() => Holds((example, random) =>
    {
        var (model, entries) = (example.Model(), example.Entries());
        var expected = Read(example, model.Rebuild(entries, DateTime.MaxValue));
        random.Shuffle(entries);
        return Read(example, Stored(model, entries, random)) == expected;
    });

    [Fact]
    public void Taking_some_back_is_as_if_they_had_never_been_and_taking_all_back_leaves_nothing() => Holds((example, random) =>
    {
        var (model, entries) = (example.Model(), example.Entries());
        var gone = entries.Where(_ => random.Next(2) == 0).ToArray();
        var left = Stored(model, Ledgers.WithReversals(entries, gone, random), random);
        var nothing = Stored(model, Ledgers.WithReversals(entries, entries, random), random);
        return Read(example, left) == Read(example, model.Rebuild(entries.Except(gone), DateTime.MaxValue)) && Read(example, nothing) == Read(example, model.NewBalances())
            && left.Agrees(model.Rebuild(entries.Except(gone), DateTime.MaxValue));
    });

    [Fact]
    public void A_merge_scores_the_union() => Holds((example, random) =>
    {
        var (model, entries) = (example.Model(), example.Entries());
        var split = entries.ToLookup(_ => random.Next(2));
        var moved = model.ReadBalances(Stored(model, [.. split[0]], random).Write());
        foreach (var entry in split[1]) moved.Add(entry.Lines, entry.OccurredOn);
        return Read(example, moved) == Read(example, model.Rebuild(entries, DateTime.MaxValue));
    });

    [Fact]
    public void The_score_is_the_definition_over_the_whole_history() => Holds((example, _) =>
    {
        var entries = example.Entries().Where(entry => entry.OccurredOn <= example.AsOf).ToArray();
        var score = example.Model().ScoreAt(example.Model().Rebuild(entries, DateTime.MaxValue), Profile.Empty, example.AsOf);
        decimal Taken(string? channel, decimal points, decimal maximum)
        {
            var seen = example.Events.Where(happened => (channel == null || happened.Channel == channel) && happened.On <= example.AsOf).ToList();
            if (seen.Count == 0) return 0;
            var quiet = (example.AsOf - seen.Max(happened => happened.On)).TotalDays - example.Days;
            if (quiet < 0) return 0;
            return example.Again is { } again ? Math.Max(maximum, points * (1 + (int)(quiet / again))) : points;
        }
        return score.InactivityPoints == Taken(null, -8, -30) + Taken("c1", -5, -12);
    });

    [Fact]
    public void Explanations_add_up_to_the_score_shown_exactly() => Holds((example, _) =>
    {
        var model = example.Model();
        var score = model.ScoreAt(model.Rebuild(example.Entries(), DateTime.MaxValue), Profile.Empty, example.AsOf);
        var explanation = score.Explain();
        return explanation.Sum(line => line.Points) == Rounding.Shown(score.Score) && explanation.All(line => line.Points != 0 && line.Points == Rounding.Shown(line.Points));
    });

    [Fact]
    public void Between_now_and_the_next_change_nothing_changes_but_fading_and_the_threshold_is_left_when_foretold() => Holds((example, _) =>
    {
        var model = example.Model();
        var balances = model.Rebuild(example.Entries(), example.AsOf);
        var now = model.ScoreAt(balances, Profile.Empty, example.AsOf);
        var before = now.NextChange?.AddTicks(-1);
        if (before is { } moment && model.ScoreAt(balances, Profile.Empty, moment).InactivityPoints != now.InactivityPoints) return false;
        if (now.NextChange is { } change && model.ScoreAt(balances, Profile.Empty, change).InactivityPoints >= now.InactivityPoints) return false;
        if (!now.IsAboveThreshold) return now.Outlook().Until == null;
        var end = now.Outlook().Until ?? example.AsOf.AddDays(3000);
        var stays = Enumerable.Range(0, 12).All(part => model.ScoreAt(balances, Profile.Empty, example.AsOf.AddTicks((end - example.AsOf).Ticks / 13 * part)).Score >= 9.9999m);
        return stays && (now.Outlook().Until == null || model.ScoreAt(balances, Profile.Empty, end.AddMinutes(30)).Score < 10m);
    });

    private static void Holds(Func<Case, Random, bool> property) => Prop.ForAll(Cases, example => property(example, new Random(example.Seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    private static string Read(Case example, Balances balances)
    {
        var score = example.Model().ScoreAt(balances, Profile.Empty, example.AsOf);
        return FormattableString.Invariant($"{score.Compared:0.0000} {score.InactivityPoints} {score.NextChange:O}\n") + string.Join("\n", score.Explain().Select(line => FormattableString.Invariant($"{line.Code} {line.Points:0.00} {line.Since:O}")));
    }

    /// <summary>Balances as a lead score keeps them, from entries that arrive in batches.</summary>
    private static Balances Stored(ScoringModel model, LedgerEntry[] entries, Random random)
    {
        var balances = model.NewBalances();
        for (var from = 0; from < entries.Length;)
        {
            for (var to = Math.Min(entries.Length, from + 1 + random.Next(5)); from < to; from++)
            {
                if (entries[from].IsReversal) balances.Subtract(entries[from].Lines.Reversed(), entries[from].OccurredOn);
                else balances.Add(EntryLines.Parse(entries[from].Lines.Write()), entries[from].OccurredOn);
            }
            balances = balances.NeedLedger ? model.Rebuild(entries[..from], DateTime.MaxValue) : model.ReadBalances(balances.Write());
        }
        return balances;
    }

    private sealed record Event(string Channel, int Minute)
    {
        public DateTime On => Sample.Start.AddMinutes(Minute);
    }

    private sealed record Case(Event[] Events, decimal? HalfLife, int Days, int? Again, int Day, int Seed)
    {
        private ScoringModel? _model;

        public DateTime AsOf => Sample.Day(Day);

        public ScoringModel Model() => _model ??= Sample.Compiled(Sample.Model(
            [
                Sample.Rule("open", 12, "c0"), Sample.Rule("click", 9, "c1", group: "g"),
                new RuleDefinition { Code = "first", Points = 6, ChannelId = Sample.Id("c2"), Repeat = RepeatPolicy.PerPeriod, RepeatDays = 7 },
                Inactivity("any", -8, null, -30, null), Inactivity("one", -5, "c1", -12, "g"),
            ],
            halfLife: HalfLife, threshold: 10, rearm: 5, groups: [new GroupDefinition { Code = "g", Minimum = -9, Maximum = 33 }]));

        public LedgerEntry[] Entries() => [.. Events.Select(happened => new LedgerEntry(Model().Match(Sample.Interaction(happened.Channel)), happened.On))];

        public override string ToString() => $"half-life {HalfLife}, {Days} days and {Again}, as of {Day}, seed {Seed}: " + string.Join(", ", Events.Select(happened => happened.Channel + "@" + happened.Minute));

        private RuleDefinition Inactivity(string code, decimal points, string? channel, decimal maximum, string? group) => new()
        {
            Code = code, Kind = RuleKind.Inactivity, Points = points, InactiveDays = Days, AgainDays = Again, Maximum = Again == null ? null : maximum,
            ChannelId = channel == null ? null : Sample.Id(channel), GroupCode = group,
        };
    }
}
