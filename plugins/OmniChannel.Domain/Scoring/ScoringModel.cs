using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// A checked scoring model: it matches interactions and adds up scores, and neither can fail. Immutable, safe to share between threads.
/// </summary>
public sealed class ScoringModel
{
    private readonly RuleIndex _index;
    private readonly MatchedRule[] _matched;
    private readonly bool _someAdmitOnly;
    private readonly bool _someChangeWithTime;
    private readonly Dictionary<string, RepeatLimit> _limits = new Dictionary<string, RepeatLimit>(StringComparer.Ordinal);

    internal ScoringModel(ModelDefinition definition, InteractionRule[] interactionRules, InactivityRule[] inactivityRules, ProfileRule[] profileRules, Audience audience, Limits[] groups, Grades grades)
    {
        Audience = audience;
        Definition = definition;
        InteractionRules = interactionRules;
        InactivityRules = inactivityRules;
        ProfileRules = profileRules;
        Groups = groups;
        Grades = grades;
        ModelLimits = new Limits(definition.Code, definition.Name, definition.Minimum, definition.Maximum);
        HalfLife = HalfLife.OfDays(definition.HalfLifeDays);
        _matched = new MatchedRule[interactionRules.Length + inactivityRules.Length];
        interactionRules.CopyTo(_matched, 0);
        inactivityRules.CopyTo(_matched, interactionRules.Length);
        _index = new RuleIndex(_matched);
        _someAdmitOnly = Array.Exists(_matched, rule => rule.IsChoosy);
        RulePositions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < interactionRules.Length; i++)
        {
            RulePositions.Add(interactionRules[i].Code, i);
            if (interactionRules[i].Repeats is RepeatLimit limit) _limits.Add(interactionRules[i].Code, limit);
        }
        foreach (var rule in inactivityRules) _limits.Add(rule.Code, RepeatLimit.Latest);
        _someChangeWithTime = inactivityRules.Length > 0;
        var attributes = new SortedSet<string>(StringComparer.Ordinal);
        var terms = new SortedSet<Guid>();
        foreach (var rule in profileRules)
        {
            if (rule.Interest is InterestCondition interest) terms.Add(interest.TermId);
            else attributes.Add(rule.Condition.Attribute);
            ProfileChangesWithTime |= rule.ComesWithTime;
            _someChangeWithTime |= rule.ChangesWithTime;
        }
        foreach (var rule in audience.Rules)
        {
            attributes.Add(rule.Condition.Attribute);
            ProfileChangesWithTime |= rule.Condition.ChangesWithTime;
            _someChangeWithTime |= rule.Condition.ChangesWithTime;
        }
        ProfileAttributes = new List<string>(attributes).AsReadOnly();
        InterestTerms = new List<Guid>(terms).AsReadOnly();
    }

    /// <summary>What the model was compiled from.</summary>
    public ModelDefinition Definition { get; }

    /// <summary>Id of the first version: what lead scores, ledger keys and tasks point to.</summary>
    public Guid OriginalId => Definition.OriginalId;

    /// <summary>Code of the model.</summary>
    public string Code => Definition.Code;

    /// <summary>Number of the version.</summary>
    public int Version => Definition.Version;

    /// <summary>How points fade.</summary>
    public HalfLife HalfLife { get; }

    /// <summary>The profile columns that rules read, each once, in ordinal order: <c>jobtitle</c>, <c>account.name</c>.</summary>
    public IReadOnlyList<string> ProfileAttributes { get; }

    /// <summary>The terms whose interest rules ask for, each once: profiles hold it as <see cref="InterestAttribute.Of"/>.</summary>
    public IReadOnlyList<Guid> InterestTerms { get; }

    /// <summary>Whether a rule compares a date with today, or begins or ends on a day, so that profile points come without the contact being changed.</summary>
    public bool ProfileChangesWithTime { get; }

    /// <summary>Whether a rule takes points from contacts who have gone quiet.</summary>
    public bool WatchesInactivity => InactivityRules.Length > 0;

    internal InteractionRule[] InteractionRules { get; }

    internal InactivityRule[] InactivityRules { get; }

    /// <summary>Code of an interaction rule → its position; only read once it is built.</summary>
    internal Dictionary<string, int> RulePositions { get; }

    internal ProfileRule[] ProfileRules { get; }

    internal Audience Audience { get; }

    internal Limits[] Groups { get; }

    internal Limits ModelLimits { get; }

    internal Grades Grades { get; }

    /// <summary>Checks a definition against the columns there are.</summary>
    /// <returns>The model, or all of its problems at once.</returns>
    public static ModelCompilation Compile(ModelDefinition definition, IProfileColumns columns) => new ModelCompiler(definition, columns).Compile();

    /// <summary>The rules that an interaction matches with their undecayed points, none of inactivity rules, which are to know of it; <see cref="EntryLines.None"/> when there is none.</summary>
    public EntryLines Match(InteractionFacts interaction)
    {
        var found = _index.Find(interaction);
        if (found == null) return EntryLines.None;
        if (_someAdmitOnly)
        {
            found.RemoveAll(position => !_matched[position].Admits(interaction));
            if (found.Count == 0) return EntryLines.None;
        }
        var lines = new EntryLine[found.Count];
        for (var i = 0; i < lines.Length; i++) lines[i] = _matched[found[i]].LineOf(interaction);
        return new EntryLines(lines);
    }

    /// <summary>Empty balances that fade as this model does.</summary>
    public Balances NewBalances() => new Balances(HalfLife, _limits);

    /// <summary>Reads the balances of a lead score.</summary>
    /// <exception cref="MemoUnreadableException">
    /// They are damaged, of another half-life or of other limits of repeats: rebuild them with <see cref="Rebuild"/>.
    /// </exception>
    public Balances ReadBalances(string? memo) => Balances.Parse(memo, HalfLife, _limits);

    /// <summary>Balances from the ledger, in any order. Entries after <paramref name="asOf"/> are left out.</summary>
    public Balances Rebuild(IEnumerable<LedgerEntry> ledger, DateTime asOf)
    {
        var balances = NewBalances();
        var limited = new StandingLines(_limits.Keys);
        foreach (var entry in ledger)
        {
            if (entry.OccurredOn.Ticks > asOf.Ticks) continue;
            // What is held takes no place of what counts.
            var others = entry.Hold == null ? limited.Take(entry) : entry.Lines;
            if (entry.IsReversal) balances.Subtract(others.Reversed(), entry.OccurredOn, entry.Hold);
            else balances.Add(others, entry.OccurredOn, entry.Hold);
        }
        limited.AddTo(balances);
        return balances;
    }

    /// <summary>Every rule with what it gave a contact and why, or why it gave nothing, as of any date (UTC).</summary>
    /// <param name="ledger">All entries of the contact for this model, in any order; later ones are left out.</param>
    /// <param name="profile">The contact as it is now: what it was on an earlier date is not known.</param>
    /// <param name="asOf">The date, UTC.</param>
    /// <param name="isHidden">Whether the reader may not see the value of an attribute, which rules look at all the same; nothing = everything may be seen.</param>
    public ContactTest Test(IReadOnlyCollection<LedgerEntry> ledger, IProfile profile, DateTime asOf, Predicate<string>? isHidden = null) =>
        ContactTest.Of(this, ledger, new ShownProfile(profile, isHidden), asOf);

    /// <summary>The score as of a date (UTC).</summary>
    /// <exception cref="ArgumentException">The balances were added up with another half-life.</exception>
    public ScoreResult ScoreAt(Balances balances, IProfile profile, DateTime asOf)
    {
        if (balances.HalfLife != HalfLife)
            throw new ArgumentException("The balances were added up with another half-life than that of model '" + Code + "'.", nameof(balances));
        return ScoreResult.Of(this, balances, profile, asOf);
    }

    /// <summary>When a rule that compares a date with today, asks for interest or waits for an interaction may next change its mind.</summary>
    /// <param name="profile">The contact.</param>
    /// <param name="quiet">Since when inactivity rules have seen nothing.</param>
    /// <param name="asOf">UTC.</param>
    internal DateTime? NextChange(IProfile profile, QuietTime quiet, DateTime asOf)
    {
        DateTime? next = null;
        if (!_someChangeWithTime) return next;
        for (var i = 0; i < InactivityRules.Length; i++)
        {
            if (InactivityRules[i].NextChange(quiet.Last[i], asOf) is DateTime change && !(next <= change)) next = change;
        }
        foreach (var rule in ProfileRules)
        {
            if (rule.NextChange(profile, asOf) is DateTime change && !(next <= change)) next = change;
        }
        foreach (var rule in Audience.Rules)
        {
            if (rule.Condition.NextChange(profile, asOf) is DateTime change && !(next <= change)) next = change;
        }
        return next;
    }

    /// <summary>The points of the profile rules that hold as of a date.</summary>
    internal double ProfilePoints(IProfile profile, DateTime asOf)
    {
        var points = 0d;
        foreach (var rule in ProfileRules)
        {
            if (rule.Holds(profile, asOf)) points += (double)rule.Points;
        }
        return points;
    }
}
