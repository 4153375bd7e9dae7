using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// Per rule the decayed sum of its points at a reference date, which is all that a score needs of the past:
/// B(t) = Σ points · 2^(−(t − occurred on) / half-life). A later event moves the reference date, an earlier one is added with what is left of it,
/// so the order of events does not matter. Of a rule whose repeats are limited only what counts is in the sum. Owned by one transaction at a time: not safe for threads.
/// </summary>
public sealed class Balances
{
    private const string Format = "1";

    // Half of the fourth place, at which scores are equal; sums of millions of points are doubles with fewer places to spare.
    private const double Tolerance = 0.00005;
    private const double RelativeTolerance = 1e-9;

    // Below the sixth place that is stored: what is left of points that were added and taken out again.
    private const double Nothing = 1e-7;

    private static readonly Dictionary<string, RepeatLimit> NoLimits = new Dictionary<string, RepeatLimit>();

    // Characters of a rule in the text form, about.
    private const int LengthOfRule = 40;

    private readonly Dictionary<string, Balance> _rules;
    private readonly Dictionary<string, RepeatLimit> _limits;

    /// <summary>Balances of a contact without entries, of rules that count each time.</summary>
    public Balances(HalfLife halfLife)
        : this(halfLife, NoLimits)
    {
    }

    internal Balances(HalfLife halfLife, Dictionary<string, RepeatLimit> limits, int expectedRules = 0)
    {
        _rules = new Dictionary<string, Balance>(expectedRules, StringComparer.Ordinal);
        HalfLife = halfLife;
        _limits = limits;
    }

    /// <summary>The half-life they were added up with.</summary>
    public HalfLife HalfLife { get; }

    /// <summary>
    /// Whether something was taken out that made room for an entry which only the ledger knows: then they are to be added up anew from it.
    /// </summary>
    public bool NeedLedger { get; private set; }

    /// <summary>Codes of the rules that have a balance, also of rules the model no longer has.</summary>
    public IEnumerable<string> RuleCodes => _rules.Keys;

    /// <summary>The latest date (UTC) any of them refers to: for this and every later date they give the score; <see cref="DateTime.MinValue"/> when there are none.</summary>
    public DateTime LatestOn
    {
        get
        {
            var latest = DateTime.MinValue;
            foreach (var rule in _rules) latest = Later(latest, rule.Value.On);
            return latest;
        }
    }

    /// <summary>Adds the lines of an entry that occurred on a date (UTC); those of one that is held are remembered, and do not count.</summary>
    public void Add(EntryLines lines, DateTime occurredOn, HoldCause? hold = null)
    {
        foreach (var line in hold is HoldCause cause ? lines.Held(cause) : lines)
        {
            if (_limits.TryGetValue(line.RuleCode, out var limit)) AddLimited(limit, line, occurredOn);
            else Add(line.RuleCode, line.Points, occurredOn, 1);
        }
    }

    /// <summary>Takes the lines of an entry out again, as they were added; exact to rounding, whenever the entry occurred.</summary>
    public void Subtract(EntryLines lines, DateTime occurredOn, HoldCause? hold = null)
    {
        foreach (var line in hold is HoldCause cause ? lines.Held(cause) : lines)
        {
            if (_limits.TryGetValue(line.RuleCode, out var limit)) SubtractLimited(limit, line, occurredOn);
            else Add(line.RuleCode, -line.Points, occurredOn, -1);
        }
    }

    /// <summary>Adds points of one rule that occurred on a date (UTC).</summary>
    public void Add(string ruleCode, decimal points, DateTime occurredOn) => Add(ruleCode, points, occurredOn, 1);

    /// <summary>
    /// The decayed sum of a rule as of a date (UTC); zero for an unknown rule. A date before the last event counts as the date of that event:
    /// what happened before is not known any more and has to be read from the ledger.
    /// </summary>
    public double ValueAt(string ruleCode, DateTime asOf) =>
        _rules.TryGetValue(ruleCode, out var balance) ? ValueOf(ruleCode, balance, asOf) : 0d;

    /// <summary>How many entries of a rule count.</summary>
    public int CountOf(string ruleCode) => _rules.TryGetValue(ruleCode, out var balance) ? balance.Count : 0;

    /// <summary>How many more entries of a rule there are, which do not count because its repeats are limited.</summary>
    internal int UncountedOf(string ruleCode) => _rules.TryGetValue(ruleCode, out var balance) && balance.Repeats is CountedRepeats repeats ? repeats.Uncounted : 0;

    /// <summary>When an interaction last matched an inactivity rule (UTC); null when none has.</summary>
    internal DateTime? LatestOf(string ruleCode) => _rules.TryGetValue(ruleCode, out var balance) ? balance.Repeats?.Latest : null;

    internal bool IsLimited(string ruleCode) => _limits.ContainsKey(ruleCode);

    /// <summary>
    /// Whether others, added up from the same entries in any order, hold the same: the same half-life and, rule by rule, as many entries, counted and not, and the same sum at four
    /// places as of the later of both dates.
    /// </summary>
    public bool Agrees(Balances other)
    {
        if (other.HalfLife != HalfLife) return false;
        foreach (var code in new HashSet<string>(RuleCodes.Concat(other.RuleCodes), StringComparer.Ordinal))
        {
            if (CountOf(code) != other.CountOf(code) || UncountedOf(code) != other.UncountedOf(code) || KeptOf(code) != other.KeptOf(code)) return false;
            var on = Later(DateOf(code), other.DateOf(code));
            var value = ValueAt(code, on);
            if (Math.Abs(value - other.ValueAt(code, on)) > Tolerance + (RelativeTolerance * Math.Abs(value))) return false;
        }
        return true;
    }

    /// <summary>
    /// The text form: <c>1|half-life|rule,sum,date,count;...</c>, with dates in UTC and sums that read back to the same bits; behind the count of a rule whose repeats are
    /// limited stands what counts of it.
    /// </summary>
    public string Write()
    {
        var text = new StringBuilder(Format, (_rules.Count + 1) * (LengthOfRule + LengthOfRule)).Append('|').Append(MemoFormat.Write(HalfLife.Days)).Append('|');
        var first = true;
        foreach (var rule in InOrder())
        {
            if (rule.Value.Count == 0 && Math.Abs(rule.Value.Value) < Nothing && !(rule.Value.Repeats?.Uncounted > 0)) continue;
            if (!first) text.Append(';');
            first = false;
            if (rule.Value.Memo != null)
            {
                text.Append(rule.Value.Memo);
                continue;
            }
            MemoFormat.AppendEscaped(text, rule.Key);
            text.Append(',').Append(MemoFormat.Write(rule.Value.Value)).Append(',');
            MemoFormat.Append(text, rule.Value.On);
            text.Append(',').Append(rule.Value.Count.ToString(CultureInfo.InvariantCulture));
            if (rule.Value.Repeats is CountedRepeats repeats) repeats.Append(text.Append(','));
        }
        return text.ToString();
    }

    /// <summary>Reads the text form; an empty memo has no balances.</summary>
    /// <exception cref="MemoUnreadableException">
    /// The memo is damaged, or its sums were built with another half-life: rebuild them from the ledger.
    /// </exception>
    public static Balances Parse(string? memo, HalfLife halfLife) => Parse(memo, halfLife, NoLimits);

    internal static Balances Parse(string? memo, HalfLife halfLife, Dictionary<string, RepeatLimit> limits)
    {
        if (string.IsNullOrEmpty(memo)) return new Balances(halfLife, limits);
        try
        {
            var balances = new Balances(halfLife, limits, memo!.Length / LengthOfRule);
            balances.Read(memo);
            return balances;
        }
        catch (FormatException problem)
        {
            throw new MemoUnreadableException("The balances of a lead score cannot be read. " + problem.Message, problem);
        }
    }

    /// <summary>
    /// Spreads the balances over the rules of a model; one look-up per balance, however many rules the model has. Gives back what is held.
    /// </summary>
    internal IReadOnlyList<HeldEntries> Spread(Dictionary<string, int> positions, DateTime asOf, double[] values, int[] counts, int[] uncounted)
    {
        List<HeldEntries>? held = null;
        foreach (var rule in _rules)
        {
            if (!positions.TryGetValue(rule.Key, out var position))
            {
                if (rule.Value.Count > 0 && ReservedRules.IsHeld(rule.Key, out var cause, out var code) && positions.TryGetValue(code, out position))
                    (held ??= new List<HeldEntries>()).Add(new HeldEntries(position, cause, rule.Value.Count));
                continue;
            }
            values[position] = ValueOf(rule.Key, rule.Value, asOf);
            counts[position] = rule.Value.Count;
            uncounted[position] = rule.Value.Repeats?.Uncounted ?? 0;
        }
        return held == null ? Array.Empty<HeldEntries>() : held;
    }

    private DateTime DateOf(string ruleCode) => _rules.TryGetValue(ruleCode, out var balance) ? balance.On : DateTime.MinValue;

    private double ValueOf(string ruleCode, Balance balance, DateTime asOf) =>
        balance.Value * Decay(ruleCode).Remaining(balance.On, Later(balance.On, asOf));

    /// <summary>By their codes. They were read in this order, so that only what came since has to find its place.</summary>
    private List<KeyValuePair<string, Balance>> InOrder()
    {
        var rules = new List<KeyValuePair<string, Balance>>(_rules.Count);
        foreach (var rule in _rules)
        {
            var at = rules.Count;
            if (at > 0 && string.CompareOrdinal(rules[at - 1].Key, rule.Key) > 0)
            {
                at = rules.BinarySearch(rule, ByCode.Instance);
                at = at < 0 ? ~at : at;
            }
            rules.Insert(at, rule);
        }
        return rules;
    }

    // Without splitting: a contact has a balance per rule that ever matched, and each would be copied three times.
    private void Read(string memo)
    {
        var first = memo.IndexOf('|', 0);
        var second = first < 0 ? -1 : memo.IndexOf('|', first + 1);
        if (second < 0 || memo.IndexOf('|', second + 1) >= 0 || memo.Substring(0, first) != Format)
            throw new FormatException("The memo does not have the three fields of format " + Format + ".");
        var halfLife = memo.Substring(first + 1, second - first - 1);
        if (MemoFormat.ReadDouble(halfLife) != HalfLife.Days) throw new FormatException("They were added up with a half-life of " + halfLife + " days.");
        for (var start = second + 1; start <= memo.Length && second + 1 < memo.Length;)
        {
            var end = memo.IndexOf(';', start);
            if (end < 0) end = memo.Length;
            ReadRule(memo.Substring(start, end - start));
            start = end + 1;
        }
    }

    private void ReadRule(string item)
    {
        var sum = item.IndexOf(',', 0) + 1;
        var date = sum == 0 ? 0 : item.IndexOf(',', sum) + 1;
        var count = date == 0 ? 0 : item.IndexOf(',', date) + 1;
        var marks = count == 0 ? 0 : item.IndexOf(',', count) + 1;
        if (count == 0 || (marks > 0 && item.IndexOf(',', marks) >= 0)) throw new FormatException("'" + item + "' is not a rule with sum, date and count.");
        var code = MemoFormat.Unescape(item.Substring(0, sum - 1));
        RepeatLimit? limit = null;
        if (_limits.Count > 0) _limits.TryGetValue(code, out limit);
        if ((limit != null) != (marks > 0)) throw new FormatException("The repeats of rule '" + code + "' were counted by another limit.");
        var repeats = limit == null ? null : CountedRepeats.Parse(item.Substring(marks), limit);
        var entries = MemoFormat.ReadCount(item, count, (marks > 0 ? marks - 1 : item.Length) - count);
        var known = _rules.Count;
        _rules[code] = new Balance(MemoFormat.ReadDouble(item.Substring(sum, date - 1 - sum)), MemoFormat.ReadDate(item, date, count - 1 - date), entries, item, repeats);
        if (_rules.Count == known) throw new FormatException("Rule '" + code + "' occurs twice.");
    }

    private void AddLimited(RepeatLimit limit, EntryLine line, DateTime occurredOn)
    {
        var mark = MarkOf(limit, line, occurredOn);
        var repeats = RepeatsOf(line.RuleCode, limit);
        if (!(limit.SlotOf(line, mark.Second) is string slot)) Add(line.RuleCode, mark, 1, repeats);
        else
        {
            var change = repeats.Add(slot, mark);
            Keep(line.RuleCode, mark, repeats);
            if (change.Counted is Mark counted) Add(line.RuleCode, counted, 1, repeats);
            if (change.Displaced is Mark other) Add(line.RuleCode, new Mark(other.Second, -other.Points), -1, repeats);
        }
    }

    private void SubtractLimited(RepeatLimit limit, EntryLine line, DateTime occurredOn)
    {
        var mark = MarkOf(limit, line, occurredOn);
        var repeats = RepeatsOf(line.RuleCode, limit);
        var counted = limit.SlotOf(line, mark.Second) is string slot ? repeats.Remove(slot, mark) : true;
        if (counted == null) NeedLedger = true;
        else if (counted.Value) Add(line.RuleCode, new Mark(mark.Second, -mark.Points), -1, repeats);
        else Keep(line.RuleCode, mark, repeats);
    }

    // A version before may have given points by the rule; of the latest only the date matters.
    private static Mark MarkOf(RepeatLimit limit, EntryLine line, DateTime occurredOn) =>
        new Mark(RepeatLimit.SecondOf(AsUtc(occurredOn)), limit.KeepsLatest ? 0m : line.Points);

    /// <summary>The date that an inactivity rule goes by; null for all others.</summary>
    private DateTime? KeptOf(string ruleCode) => _limits.TryGetValue(ruleCode, out var limit) && limit.KeepsLatest ? LatestOf(ruleCode) : null;

    private CountedRepeats RepeatsOf(string ruleCode, RepeatLimit limit) =>
        (_rules.TryGetValue(ruleCode, out var balance) ? balance.Repeats : null) ?? new CountedRepeats(limit);

    private void Add(string ruleCode, Mark mark, int count, CountedRepeats repeats)
    {
        Add(ruleCode, mark.Points, RepeatLimit.DateOf(mark.Second), count);
        var balance = _rules[ruleCode];
        _rules[ruleCode] = new Balance(balance.Value, balance.On, balance.Count, null, repeats);
    }

    private void Keep(string ruleCode, Mark mark, CountedRepeats repeats)
    {
        if (_rules.TryGetValue(ruleCode, out var balance)) _rules[ruleCode] = new Balance(balance.Value, balance.On, balance.Count, null, repeats);
        else _rules[ruleCode] = new Balance(0d, RepeatLimit.DateOf(mark.Second), 0, null, repeats);
    }

    private void Add(string ruleCode, decimal points, DateTime occurredOn, int count)
    {
        var on = AsUtc(occurredOn);
        if (!_rules.TryGetValue(ruleCode, out var old))
        {
            _rules[ruleCode] = new Balance((double)points, on, count);
            return;
        }
        var decay = Decay(ruleCode);
        var reference = Later(old.On, on);
        var value = (old.Value * decay.Remaining(old.On, reference)) + ((double)points * decay.Remaining(on, reference));
        _rules[ruleCode] = new Balance(value, reference, old.Count + count);
    }

    private HalfLife Decay(string ruleCode) => ruleCode == ReservedRules.Manual ? HalfLife.None : HalfLife;

    private static DateTime Later(DateTime one, DateTime other) => one.Ticks >= other.Ticks ? one : other;

    private static DateTime AsUtc(DateTime date) =>
        date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : DateTime.SpecifyKind(date, DateTimeKind.Utc);

    private sealed class ByCode : IComparer<KeyValuePair<string, Balance>>
    {
        internal static readonly ByCode Instance = new ByCode();

        public int Compare(KeyValuePair<string, Balance> one, KeyValuePair<string, Balance> other) => string.CompareOrdinal(one.Key, other.Key);
    }

    private readonly struct Balance
    {
        internal Balance(double value, DateTime on, int count, string? memo = null, CountedRepeats? repeats = null)
        {
            Memo = memo;
            Repeats = repeats;
            Value = value;
            On = on;
            Count = count;
        }

        internal double Value { get; }

        internal DateTime On { get; }

        internal int Count { get; }

        /// <summary>The text it was read from; null once it has changed. Most rules of a contact do not, and doubles are slow to write.</summary>
        internal string? Memo { get; }

        /// <summary>What counts of a rule whose repeats are limited; null for all others.</summary>
        internal CountedRepeats? Repeats { get; }
    }
}
