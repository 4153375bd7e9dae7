using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Tests.Scoring;

/// <summary>
/// Properties of any model and any ledger, with decay, limits of rules and groups, penalties and points by hand. FsCheck makes a failing case as small as it can.
/// </summary>
public class Properties_of_the_ledger
{
    private static readonly DateTime End = Sample.Day(400);

    // Rules 0 to 3 are rewards and penalties in a group of limits, 4 and 5 stand alone; 4 has a maximum, 5 takes points.
    private static readonly decimal[] Points = [10, 4.5m, -7, 0.25m, 20, -3];

    private static readonly Gen<Event> AnyEvent =
        from rule in Gen.Choose(0, 6)
        from minute in Gen.Choose(0, 400 * 24 * 60)
        select new Event(rule, minute);

    private static readonly Arbitrary<Case> Cases = Arb.From(
        from count in Gen.Choose(0, 40)
        from events in AnyEvent.ArrayOf(count)
        from halfLife in Gen.Elements<decimal?>(null, 0.5m, 7m, 30m, 365m)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new Case(events, halfLife, seed),
        Shrunk);

    [Fact]
    public void Any_permutation_and_any_split_into_batches_gives_the_same_score() => Holds((example, random) =>
    {
        var model = example.Model();
        var entries = example.Entries(model);
        var expected = Read(model, model.Rebuild(entries, End));
        random.Shuffle(entries);
        return Read(model, Stored(model, entries, random)) == expected;
    });

    [Fact]
    public void A_ledger_that_is_taken_back_in_any_order_leaves_nothing() => Holds((example, random) =>
    {
        var model = example.Model();
        var entries = example.Entries(model);
        var all = Ledgers.WithReversals(entries, entries, random);
        var balances = Stored(model, all, random);
        var untouched = model.ScoreAt(model.NewBalances(), Profile.Empty, End);
        var left = model.ScoreAt(balances, Profile.Empty, End);
        return left.Score == untouched.Score && left.EngagementPoints == 0 && balances.Write() == model.NewBalances().Write() && left.Explain().Count == untouched.Explain().Count;
    });

    [Fact]
    public void Taking_some_back_is_as_if_they_had_never_been() => Holds((example, random) =>
    {
        var model = example.Model();
        var entries = example.Entries(model);
        var gone = entries.Where(_ => random.Next(2) == 0).ToArray();
        var all = Ledgers.WithReversals(entries, gone, random);
        return Read(model, Stored(model, all, random)) == Read(model, model.Rebuild(entries.Where(entry => !gone.Contains(entry)), End));
    });

    [Fact]
    public void Explanations_add_up_to_the_score_shown_exactly() => Holds((example, random) =>
    {
        var model = example.Model();
        var score = model.ScoreAt(model.Rebuild(example.Entries(model), End), Profile.Empty, End.AddMinutes(random.Next(500_000)));
        var explanation = score.Explain();
        return explanation.Sum(line => line.Points) == Rounding.Shown(score.Score) && explanation.All(line => line.Points != 0 && line.Points == Rounding.Shown(line.Points));
    });

    [Fact]
    public void A_merge_scores_the_union() => Holds((example, random) =>
    {
        var model = example.Model();
        var entries = example.Entries(model);
        var split = entries.ToLookup(_ => random.Next(2));
        var moved = model.ReadBalances(Stored(model, [.. split[0]], random).Write());
        foreach (var entry in split[1]) moved.Add(entry.Lines, entry.OccurredOn);
        return Read(model, moved) == Read(model, model.Rebuild(entries, End));
    });

    [Fact]
    public void Without_negative_points_any_order_hands_over_the_same_contacts() => Holds((example, random) =>
    {
        var model = example.Model(rewardsOnly: true);
        var entries = example.Entries(model);
        var expected = model.ScoreAt(model.Rebuild(entries, End), Profile.Empty, End).IsAboveThreshold;
        var live = CrossingReplay.Handovers(model, entries, Profile.Empty, End);
        random.Shuffle(entries);
        // What arrives is decided on at once, and a contact who has a task keeps it.
        return IsHandedOver(model, entries, random) == expected && CrossingReplay.Handovers(model, entries, Profile.Empty, End).SequenceEqual(live);
    });

    private static void Holds(Func<Case, Random, bool> property) => Prop.ForAll(Cases, example => property(example, new Random(example.Seed))).Check(Trials.Of(400));

    /// <summary>The score as thresholds compare it, and its lines.</summary>
    private static string Read(ScoringModel model, Balances balances)
    {
        var score = model.ScoreAt(balances, Profile.Empty, End);
        return FormattableString.Invariant($"{score.Compared:0.0000}\n") + string.Join("\n", score.Explain().Select(line => FormattableString.Invariant($"{line.Code} {line.Points:0.00}")));
    }

    /// <summary>Balances as a lead score keeps them: entries arrive in batches, and after each the balances are written and read again.</summary>
    private static Balances Stored(ScoringModel model, LedgerEntry[] entries, Random random)
    {
        var balances = model.NewBalances();
        for (var from = 0; from < entries.Length;)
        {
            var to = Math.Min(entries.Length, from + 1 + random.Next(5));
            for (; from < to; from++)
            {
                var entry = entries[from];
                if (entry.IsReversal) balances.Subtract(entry.Lines.Reversed(), entry.OccurredOn);
                else balances.Add(EntryLines.Parse(entry.Lines.Write()), entry.OccurredOn);
            }

            balances = model.ReadBalances(balances.Write());
        }

        return balances;
    }

    private static bool IsHandedOver(ScoringModel model, LedgerEntry[] entries, Random random)
    {
        var balances = model.NewBalances();
        var definition = model.Definition;
        Guid? task = null;
        var state = LeadState.Nurturing;
        DateTime? handedOver = null;
        for (var from = 0; from < entries.Length;)
        {
            for (var to = Math.Min(entries.Length, from + 1 + random.Next(5)); from < to; from++) balances.Add(entries[from].Lines, entries[from].OccurredOn);
            var decision = HandoverDecision.Decide(new HandoverFacts
            {
                Now = End, Score = model.ScoreAt(balances, Profile.Empty, End).Compared, Threshold = definition.Threshold, RearmThreshold = definition.RearmThreshold,
                CoolDownDays = definition.CoolDownDays, State = state, OpenTaskId = task, HandedOverOn = handedOver,
            });
            state = decision.State;
            if (decision.Action == HandoverAction.Raise) (task, handedOver) = (Guid.NewGuid(), End);
            if (decision.Action == HandoverAction.Withdraw) task = null;
        }

        return task != null;
    }

    private static IEnumerable<Case> Shrunk(Case example) =>
        Enumerable.Range(0, example.Events.Length).Select(left => example with { Events = [.. example.Events.Where((_, number) => number != left)] })
            .Concat(example.HalfLife == null ? [] : [example with { HalfLife = null }]);

    /// <summary>An event of a rule, so many minutes after the start; rule 6 stands for points by hand.</summary>
    private sealed record Event(int Rule, int Minute);

    private sealed record Case(Event[] Events, decimal? HalfLife, int Seed)
    {
        public ScoringModel Model(bool rewardsOnly = false) => Sample.Compiled(Sample.Model(
            [.. Points.Select((points, number) => Sample.Rule(
                "r" + number, rewardsOnly ? Math.Abs(points) : points, type: "t" + number, group: number < 4 ? "g" : null, maximum: number == 4 ? 45 : number == 1 ? 12 : null))],
            halfLife: HalfLife, threshold: 30, rearm: 15, minimum: -40, maximum: 80, groups: [new GroupDefinition { Code = "g", Minimum = -9, Maximum = 33 }]));

        public LedgerEntry[] Entries(ScoringModel model) => [.. Events.Select(happened => new LedgerEntry(
            happened.Rule == 6 ? EntryLines.Manual(2.5m) : model.Match(Sample.Interaction(type: "t" + happened.Rule)), Sample.Start.AddMinutes(happened.Minute)))];

        public override string ToString() => $"half-life {HalfLife}, seed {Seed}: " + string.Join(", ", Events.Select(happened => happened.Rule + "@" + happened.Minute));
    }
}
