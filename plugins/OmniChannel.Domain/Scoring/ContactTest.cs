using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>What one rule gave a contact, or why it gave nothing.</summary>
public sealed class RuleVerdict
{
    internal RuleVerdict(string code, string name, RuleKind kind, bool matches, decimal points, Phrase why)
    {
        Code = code;
        Name = name;
        Kind = kind;
        Matches = matches;
        Points = points;
        Why = why;
    }

    /// <summary>Code of the rule.</summary>
    public string Code { get; }

    /// <summary>Name of the rule.</summary>
    public string Name { get; }

    /// <summary>What the rule looks at.</summary>
    public RuleKind Kind { get; }

    /// <summary>Whether it matched an interaction, or holds for the profile.</summary>
    public bool Matches { get; }

    /// <summary>What it counts as of the date within its own maximum, before the limits of its group and model; six places.</summary>
    public decimal Points { get; }

    /// <summary>Why, in a sentence.</summary>
    public Phrase Why { get; }
}

/// <summary>A contact tested against a model as of a date: every rule, then the score and its explanation.</summary>
public sealed class ContactTest
{
    private ContactTest(ScoreResult score, IReadOnlyList<RuleVerdict> rules)
    {
        Score = score;
        Rules = rules;
    }

    /// <summary>The score as of the date; its explanation names the limits that were applied.</summary>
    public ScoreResult Score { get; }

    /// <summary>Every rule of the model: those of interactions by code, then those of inactivity by code, then those of profile and interests by code, then those of the audience.</summary>
    public IReadOnlyList<RuleVerdict> Rules { get; }

    internal static ContactTest Of(ScoringModel model, IReadOnlyCollection<LedgerEntry> ledger, ShownProfile profile, DateTime asOf)
    {
        var balances = model.Rebuild(ledger, asOf);
        var score = model.ScoreAt(balances, profile, asOf);
        // What rules find is told also of a contact outside the audience; it counts nothing there.
        var parts = score.Parts.IsOutside ? ScoreParts.OfAudience(model, balances, profile, asOf) : score.Parts;
        var given = Given(ledger, asOf);
        var verdicts = new List<RuleVerdict>();
        for (var i = 0; i < model.InteractionRules.Length; i++) verdicts.Add(Verdict(model.InteractionRules[i], parts, i, given, asOf));
        for (var i = 0; i < model.InactivityRules.Length; i++) verdicts.Add(Verdict(model.InactivityRules[i], parts.Quiet, i, asOf));
        for (var i = 0; i < model.ProfileRules.Length; i++) verdicts.Add(Verdict(model.ProfileRules[i], parts.ProfileHolds[i], profile, asOf));
        if (score.Parts.IsOutside) verdicts = verdicts.ConvertAll(verdict => new RuleVerdict(verdict.Code, verdict.Name, verdict.Kind, verdict.Matches, 0m, verdict.Why));
        foreach (var rule in model.Audience.Rules) verdicts.Add(Verdict(rule, profile, asOf));
        return new ContactTest(score, verdicts.AsReadOnly());
    }

    private static RuleVerdict Verdict(InteractionRule rule, ScoreParts parts, int position, Dictionary<string, GivenPoints> given, DateTime asOf)
    {
        var count = parts.Counts[position];
        if (count == 0 || !given.TryGetValue(rule.Code, out var points))
        {
            var none = count == 0 && parts.Uncounted[position] > 0 && given.TryGetValue(rule.Code, out var missed)
                ? RepeatMessages.NotEnough.With(parts.Uncounted[position], missed.Last, RepeatMessages.Of(rule.Repeats!))
                : NoMatch(rule, Held(parts, position), asOf);
            return new RuleVerdict(rule.Code, rule.Name, RuleKind.Interaction, false, 0m, none);
        }
        var left = Rounding.Stored(parts.Rules[position]);
        var counted = Rounding.Stored(rule.Limit(parts.Rules[position]));
        var why = left == counted
            ? ContactTestMessages.Interactions.With(count, points.Last, points.Sum, Rounding.Shown(left))
            : ContactTestMessages.Capped.With(count, points.Last, points.Sum, Rounding.Shown(left), counted);
        if (rule.Repeats is RepeatLimit limit)
        {
            var policy = RepeatMessages.Of(limit);
            why = left == counted
                ? RepeatMessages.Counted.With(count + parts.Uncounted[position], points.Last, count, policy, Rounding.Shown(left))
                : RepeatMessages.CountedCapped.With(count + parts.Uncounted[position], points.Last, count, policy, Rounding.Shown(left), counted);
        }
        return new RuleVerdict(rule.Code, rule.Name, RuleKind.Interaction, true, counted, why);
    }

    private static RuleVerdict Verdict(InactivityRule rule, QuietTime quiet, int position, DateTime asOf)
    {
        var points = Rounding.Stored(quiet.PointsOf(position));
        return new RuleVerdict(rule.Code, rule.Name, RuleKind.Inactivity, quiet.Strikes[position] > 0, points, Why(rule, quiet.Last[position], points, asOf));
    }

    private static Phrase Why(InactivityRule rule, DateTime? last, decimal points, DateTime asOf)
    {
        if (!(last is DateTime date)) return InactivityMessages.Never.With(asOf);
        if (!rule.Validity.Includes(asOf)) return RepeatMessages.NotValid.With(RepeatMessages.Of(rule.Validity));
        return points == 0
            ? InactivityMessages.StrikesOn.With(date, -rule.Points, rule.NextStrike(date, asOf)!.Value)
            : InactivityMessages.Struck.With(date, (int)(asOf - date).TotalDays, -points);
    }

    private static int Held(ScoreParts parts, int position)
    {
        var held = 0;
        foreach (var entries in parts.Held) held += entries.Rule == position ? entries.Count : 0;
        return held;
    }

    private static Phrase NoMatch(InteractionRule rule, int held, DateTime asOf)
    {
        if (held > 0) return ContactTestMessages.Held.With(held);
        if (rule.Validity.IsLimited) return RepeatMessages.NoneInTime.With(asOf, RepeatMessages.Of(rule.Validity));
        return (rule.NeedsContent ? RepeatMessages.NoneWithContent : ContactTestMessages.NoInteraction).With(asOf);
    }

    private static RuleVerdict Verdict(ProfileRule rule, bool holds, ShownProfile profile, DateTime asOf)
    {
        if (!rule.Validity.Includes(asOf))
            return new RuleVerdict(rule.Code, rule.Name, rule.Interest == null ? RuleKind.Profile : RuleKind.Interest, false, 0m, RepeatMessages.NotValid.With(RepeatMessages.Of(rule.Validity)));
        if (rule.Interest is InterestCondition interest)
        {
            var weight = Rounding.Shown(Rounding.Stored(interest.Weight(profile, asOf)));
            return new RuleVerdict(rule.Code, rule.Name, RuleKind.Interest, holds, holds ? rule.Points : 0m,
                (holds ? InterestMessages.Holds : InterestMessages.DoesNotHold).With(weight, interest.Least));
        }
        return new RuleVerdict(rule.Code, rule.Name, RuleKind.Profile, holds, holds ? rule.Points : 0m, Why(rule.Condition, holds, profile));
    }

    private static RuleVerdict Verdict(AudienceRule rule, ShownProfile profile, DateTime asOf)
    {
        var holds = rule.Condition.Holds(profile, asOf);
        return new RuleVerdict(rule.Code, rule.Name, RuleKind.Audience, holds, 0m, Why(rule.Condition, holds, profile));
    }

    private static Phrase Why(ProfileCondition condition, bool holds, ShownProfile profile)
    {
        var test = condition.Wanted.Length == 0 ? condition.Operator : condition.Operator + " " + condition.Wanted;
        var sentence = holds ? ContactTestMessages.Holds : ContactTestMessages.DoesNotHold;
        return sentence.With(condition.Attribute, profile.Worded(condition.Attribute), test);
    }

    private static Dictionary<string, GivenPoints> Given(IReadOnlyCollection<LedgerEntry> ledger, DateTime asOf)
    {
        var given = new Dictionary<string, GivenPoints>(StringComparer.Ordinal);
        foreach (var entry in ledger)
        {
            if (entry.OccurredOn.Ticks > asOf.Ticks || entry.Hold != null) continue;
            foreach (var line in entry.Lines)
            {
                given.TryGetValue(line.RuleCode, out var before);
                var last = !entry.IsReversal && entry.OccurredOn > before.Last ? entry.OccurredOn : before.Last;
                given[line.RuleCode] = new GivenPoints(before.Sum + line.Points, last);
            }
        }
        return given;
    }

    private readonly struct GivenPoints
    {
        internal GivenPoints(decimal sum, DateTime last)
        {
            Sum = sum;
            Last = last;
        }

        internal decimal Sum { get; }

        internal DateTime Last { get; }
    }
}

/// <summary>The words of a contact test.</summary>
internal static class ContactTestMessages
{
    internal static readonly Sentence NoInteraction = new Sentence("test-no-interaction",
        "No interaction up to {0} matches.",
        "Bis {0} trifft die Regel auf keine Interaktion zu.",
        "Fino al {0} nessuna interazione corrisponde.");

    internal static readonly Sentence Held = new Sentence("test-held",
        "Matched {0}\u00d7, held as clicks of a mail scanner: nothing counts until somebody decides.",
        "Traf {0}\u00d7 zu, zurückgehalten als Klicks eines E-Mail-Scanners: Nichts zählt, bis jemand entscheidet.",
        "Ha corrisposto {0}\u00d7, in sospeso come clic di uno scanner di posta: nulla conta finché qualcuno non decide.");

    internal static readonly Sentence Interactions = new Sentence("test-interactions",
        "Matched {0}\u00d7, last on {1}: {2} points given, {3} are left.",
        "Traf {0}\u00d7 zu, zuletzt am {1}: {2} Punkte vergeben, davon sind {3} übrig.",
        "Ha corrisposto {0}\u00d7, l'ultima il {1}: {2} punti assegnati, ne restano {3}.");

    internal static readonly Sentence Capped = new Sentence("test-capped",
        "Matched {0}\u00d7, last on {1}: {2} points given, {3} are left, of which the maximum lets {4} count.",
        "Traf {0}\u00d7 zu, zuletzt am {1}: {2} Punkte vergeben, davon sind {3} übrig, von denen das Maximum {4} zählen lässt.",
        "Ha corrisposto {0}\u00d7, l'ultima il {1}: {2} punti assegnati, ne restano {3}, di cui il massimo ne fa contare {4}.");

    internal static readonly Sentence Holds = new Sentence("test-profile-holds",
        "Holds: {0} is {1} ({2}).", "Trifft zu: {0} ist {1} ({2}).", "Vale: {0} è {1} ({2}).");

    internal static readonly Sentence DoesNotHold = new Sentence("test-profile-does-not-hold",
        "Does not hold: {0} is {1} ({2}).", "Trifft nicht zu: {0} ist {1} ({2}).", "Non vale: {0} è {1} ({2}).");
}

/// <summary>The words of profile values.</summary>
internal static class ProfileMessages
{
    internal static readonly Sentence Yes = new Sentence("profile-yes", "yes", "ja", "sì");
    internal static readonly Sentence No = new Sentence("profile-no", "no", "nein", "no");
}
