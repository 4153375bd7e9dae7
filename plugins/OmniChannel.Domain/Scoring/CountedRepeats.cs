using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// What counts of a rule whose repeats are limited: per slot the earliest interactions with their points. The same set of interactions gives the same in any order. Owned by
/// one transaction at a time: not safe for threads.
/// </summary>
internal sealed class CountedRepeats
{
    private readonly RepeatLimit _limit;
    private readonly SortedDictionary<string, List<Mark>> _slots = new SortedDictionary<string, List<Mark>>(StringComparer.Ordinal);

    internal CountedRepeats(RepeatLimit limit) => _limit = limit;

    /// <summary>Interactions that match and do not count.</summary>
    internal int Uncounted { get; private set; }

    /// <summary>Files an interaction. Tells whether it counts, and which other does not count any more because of it.</summary>
    internal bool Add(string slot, Mark mark, out Mark? displaced)
    {
        displaced = null;
        if (!_slots.TryGetValue(slot, out var marks)) _slots.Add(slot, marks = new List<Mark>(_limit.Times));
        var at = marks.BinarySearch(mark);
        marks.Insert(at < 0 ? ~at : at, mark);
        if (marks.Count <= _limit.Times) return true;
        Uncounted++;
        var last = marks[marks.Count - 1];
        marks.RemoveAt(marks.Count - 1);
        if (last.CompareTo(mark) == 0) return false;
        displaced = last;
        return true;
    }

    /// <summary>Takes an interaction out. Tells whether it counted; null when only the ledger can tell what counts in its place.</summary>
    internal bool? Remove(string slot, Mark mark)
    {
        var at = _slots.TryGetValue(slot, out var marks) ? marks.BinarySearch(mark) : -1;
        if (at < 0)
        {
            if (Uncounted == 0) return null;
            Uncounted--;
            return false;
        }
        if (Uncounted > 0) return null;
        marks!.RemoveAt(at);
        if (marks.Count == 0) _slots.Remove(slot);
        return true;
    }

    /// <summary>The text form: <c>limit!uncounted!slot:second*points+second*points/slot:...</c></summary>
    internal void Append(StringBuilder text)
    {
        text.Append(_limit.Code).Append('!').Append(Uncounted.ToString(CultureInfo.InvariantCulture)).Append('!');
        var first = true;
        foreach (var slot in _slots)
        {
            if (!first) text.Append('/');
            first = false;
            text.Append(slot.Key).Append(':');
            for (var i = 0; i < slot.Value.Count; i++)
            {
                if (i > 0) text.Append('+');
                text.Append(slot.Value[i].Second.ToString(CultureInfo.InvariantCulture)).Append('*').Append(MemoFormat.Write(slot.Value[i].Points));
            }
        }
    }

    /// <summary>Reads what <see cref="Append"/> wrote for the same limit.</summary>
    /// <exception cref="FormatException">It is damaged, or was written for another limit.</exception>
    internal static CountedRepeats Parse(string text, RepeatLimit limit)
    {
        var fields = text.Split('!');
        if (fields.Length != 3 || fields[0] != limit.Code) throw new FormatException("The repeats of a rule were counted by another limit.");
        var counted = new CountedRepeats(limit) { Uncounted = MemoFormat.ReadCount(fields[1]) };
        if (fields[2].Length == 0) return counted;
        foreach (var slot in fields[2].Split('/'))
        {
            var colon = slot.IndexOf(":", StringComparison.Ordinal);
            if (colon < 1) throw new FormatException("'" + slot + "' is not a slot with its interactions.");
            var marks = new List<Mark>();
            foreach (var mark in slot.Substring(colon + 1).Split('+')) marks.Add(Mark.Parse(mark));
            counted._slots[slot.Substring(0, colon)] = marks;
        }
        return counted;
    }
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
