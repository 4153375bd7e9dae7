using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// What counts of a rule whose repeats are limited: per slot the earliest interactions with their points, of which all count or, where a rule asks for enough of them, the one that makes enough. The same set of interactions gives the same in any order. The slots stay
/// the text they are stored as: a contact can have one for each week of years, and an interaction is about one of them. Owned by one transaction at a time: not safe for
/// threads.
/// </summary>
internal sealed class CountedRepeats
{
    private readonly RepeatLimit _limit;
    private string _slots = string.Empty;

    internal CountedRepeats(RepeatLimit limit) => _limit = limit;

    /// <summary>Interactions that match and do not count.</summary>
    internal int Uncounted { get; private set; }

    /// <summary>The date of the interaction that was kept as the latest; null when there is none.</summary>
    internal DateTime? Latest
    {
        get
        {
            if (_slots.Length == 0) return null;
            return RepeatLimit.DateOf(Mark.Parse(_slots.Substring(_slots.IndexOf(':', 0) + 1)).Second);
        }
    }

    /// <summary>Files an interaction. Tells which one counts because of it, and which does not count any more.</summary>
    internal RepeatChange Add(string slot, Mark mark)
    {
        var marks = Find(slot, out var start, out var end);
        if (_limit.IsGoal) return AddTowards(slot, mark, marks, start, end);
        Insert(marks, mark);
        Mark? displaced = null;
        if (marks.Count > _limit.Times)
        {
            Uncounted++;
            var surplus = _limit.KeepsLatest ? 0 : marks.Count - 1;
            var other = marks[surplus];
            marks.RemoveAt(surplus);
            if (other.CompareTo(mark) == 0) return default;
            displaced = other;
        }
        Put(slot, marks, start, end);
        return new RepeatChange(mark, displaced);
    }

    /// <summary>Takes an interaction out. Tells whether it counted; null when only the ledger can tell what counts in its place.</summary>
    internal bool? Remove(string slot, Mark mark)
    {
        var marks = Find(slot, out var start, out var end);
        var at = marks.BinarySearch(mark);
        if (_limit.IsGoal)
        {
            // Of less than enough interactions all are kept; of days only the first of each.
            if (at < 0 || marks.Count == _limit.Times || _limit.Policy == RepeatPolicy.EnoughDaysInPeriod) return null;
            marks.RemoveAt(at);
            Put(slot, marks, start, end);
            Uncounted--;
            return false;
        }
        if (at < 0)
        {
            if (Uncounted == 0) return null;
            Uncounted--;
            return false;
        }
        if (Uncounted > 0) return null;
        marks.RemoveAt(at);
        Put(slot, marks, start, end);
        return true;
    }

    /// <summary>The text form: <c>limit!uncounted!slot:second*points+second*points/slot:...</c></summary>
    internal void Append(StringBuilder text) =>
        text.Append(_limit.Code).Append('!').Append(Uncounted.ToString(CultureInfo.InvariantCulture)).Append('!').Append(_slots);

    /// <summary>Reads what <see cref="Append"/> wrote for the same limit.</summary>
    /// <exception cref="FormatException">It is damaged, or was written for another limit.</exception>
    internal static CountedRepeats Parse(string text, RepeatLimit limit)
    {
        var fields = text.Split('!');
        if (fields.Length != 3 || fields[0] != limit.Code) throw new FormatException("The repeats of a rule were counted by another limit.");
        if (fields[2].Length > 0 && !AreSlots(fields[2])) throw new FormatException("'" + fields[2] + "' are no slots with their interactions.");
        return new CountedRepeats(limit) { Uncounted = MemoFormat.ReadCount(fields[1]), _slots = fields[2] };
    }

    private RepeatChange AddTowards(string slot, Mark mark, List<Mark> marks, int start, int end)
    {
        var before = Goal(marks);
        Uncounted++;
        if (_limit.Policy == RepeatPolicy.EnoughDaysInPeriod)
        {
            var ofDay = marks.FindIndex(other => RepeatLimit.DayOf(other.Second) == RepeatLimit.DayOf(mark.Second));
            if (ofDay >= 0 && marks[ofDay].CompareTo(mark) <= 0) return default;
            if (ofDay >= 0) marks.RemoveAt(ofDay);
        }
        Insert(marks, mark);
        if (marks.Count > _limit.Times) marks.RemoveAt(marks.Count - 1);
        Put(slot, marks, start, end);
        var after = Goal(marks);
        if (before == null && after != null) Uncounted--;
        return before is Mark was && after is Mark isNow && was.CompareTo(isNow) == 0 ? default : new RepeatChange(after, before);
    }

    private Mark? Goal(List<Mark> marks) => marks.Count == _limit.Times ? marks[marks.Count - 1] : (Mark?)null;

    private static void Insert(List<Mark> marks, Mark mark)
    {
        var at = marks.BinarySearch(mark);
        marks.Insert(at < 0 ? ~at : at, mark);
    }

    /// <summary>The interactions of a slot and where it stands in the text; where it would stand, when there are none.</summary>
    private List<Mark> Find(string slot, out int start, out int end)
    {
        var marks = new List<Mark>(_limit.Times + 1);
        for (start = 0; start < _slots.Length; start = end + 1)
        {
            end = _slots.IndexOf('/', start);
            if (end < 0) end = _slots.Length;
            var length = _slots.IndexOf(':', start) - start;
            var order = string.CompareOrdinal(_slots, start, slot, 0, Math.Min(length, slot.Length));
            if (order == 0) order = length.CompareTo(slot.Length);
            if (order > 0) break;
            if (order < 0) continue;
            foreach (var mark in _slots.Substring(start + length + 1, end - start - length - 1).Split('+')) marks.Add(Mark.Parse(mark));
            return marks;
        }
        start = Math.Min(start, _slots.Length);
        end = start;
        return marks;
    }

    /// <summary>Writes the interactions of a slot where <see cref="Find"/> found it, or where it would stand.</summary>
    private void Put(string slot, List<Mark> marks, int start, int end)
    {
        var text = new StringBuilder(_slots.Length + slot.Length + 32).Append(_slots, 0, start);
        if (marks.Count > 0)
        {
            if (text.Length > 0 && text[text.Length - 1] != '/') text.Append('/');
            text.Append(slot).Append(':');
            for (var i = 0; i < marks.Count; i++)
            {
                if (i > 0) text.Append('+');
                text.Append(marks[i].Second.ToString(CultureInfo.InvariantCulture)).Append('*').Append(MemoFormat.Write(marks[i].Points));
            }
            if (end < _slots.Length && _slots[end] != '/') text.Append('/');
        }
        else if (end < _slots.Length) end++;
        else if (text.Length > 0) text.Length--;
        _slots = text.Append(_slots, end, _slots.Length - end).ToString();
    }

    /// <summary>Whether a text is slots as they are written. The numbers themselves are read when their slot is asked for.</summary>
    private static bool AreSlots(string text)
    {
        for (var at = 0; ; at++)
        {
            var slot = at;
            while (at < text.Length && text[at] != ':' && text[at] != '/') at++;
            if (at == slot || at == text.Length || text[at] != ':') return false;
            do
            {
                at++;
                if (!SkipNumber(text, ref at, 18, hasFraction: false) || at == text.Length || text[at] != '*') return false;
                at++;
                if (!SkipNumber(text, ref at, 28, hasFraction: true)) return false;
            }
            while (at < text.Length && text[at] == '+');
            if (at == text.Length) return true;
            if (text[at] != '/') return false;
        }
    }

    private static bool SkipNumber(string text, ref int at, int most, bool hasFraction)
    {
        if (at < text.Length && text[at] == '-') at++;
        var first = at;
        for (; at < text.Length; at++)
        {
            if (text[at] >= '0' && text[at] <= '9') continue;
            if (!hasFraction || text[at] != '.' || at == first) break;
            hasFraction = false;
        }
        return at > first && at - first <= most;
    }
}

/// <summary>What filing an interaction changes.</summary>
internal readonly struct RepeatChange
{
    internal RepeatChange(Mark? counted, Mark? displaced)
    {
        Counted = counted;
        Displaced = displaced;
    }

    /// <summary>The interaction that counts now; null when none does that did not before.</summary>
    internal Mark? Counted { get; }

    /// <summary>The interaction that does not count any more.</summary>
    internal Mark? Displaced { get; }
}

/// <summary>An interaction that counts: when it occurred and what it gives. Earlier ones come first, of equal ones those with fewer points.</summary>
internal readonly struct Mark : IComparable<Mark>
{
    internal Mark(long second, decimal points)
    {
        Second = second;
        Points = points;
    }

    /// <summary>As <see cref="RepeatLimit.SecondOf"/> counts.</summary>
    internal long Second { get; }

    internal decimal Points { get; }

    public int CompareTo(Mark other)
    {
        var order = Second.CompareTo(other.Second);
        return order != 0 ? order : Points.CompareTo(other.Points);
    }

    internal static Mark Parse(string text)
    {
        var parts = text.Split('*');
        if (parts.Length != 2 || !long.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var second))
            throw new FormatException("'" + text + "' is not an interaction with its points.");
        return new Mark(second, MemoFormat.ReadDecimal(parts[1]));
    }
}
