using System;
using System.Collections;
using System.Collections.Generic;
using System.Text;

namespace OmniChannel.Domain.Scoring;

/// <summary>
/// The lines of one ledger entry: rule → undecayed points. Immutable; the text form is what <c>omni_scoreentry.omni_lines</c> holds.
/// </summary>
public sealed class EntryLines : IReadOnlyList<EntryLine>
{
    private const string Format = "1";

    private readonly EntryLine[] _lines;

    internal EntryLines(EntryLine[] lines) => _lines = lines;

    /// <summary>Lines in the order given.</summary>
    public EntryLines(IEnumerable<EntryLine> lines)
        : this(new List<EntryLine>(lines).ToArray())
    {
    }

    /// <summary>No rule matched.</summary>
    public static EntryLines None { get; } = new EntryLines(Array.Empty<EntryLine>());

    /// <summary>One line of points that a person gave or took.</summary>
    public static EntryLines Manual(decimal points) => new EntryLines(new[] { new EntryLine(ReservedRules.Manual, points) });

    /// <inheritdoc/>
    public int Count => _lines.Length;

    /// <inheritdoc/>
    public EntryLine this[int index] => _lines[index];

    /// <summary>The sum of all lines, as <c>omni_scoreentry.omni_points</c> holds it.</summary>
    public decimal Points
    {
        get
        {
            var sum = 0m;
            foreach (var line in _lines) sum += line.Points;
            return sum;
        }
    }

    /// <summary>The same rules with opposite points: what a reversal holds.</summary>
    public EntryLines Reversed()
    {
        var reversed = new EntryLine[_lines.Length];
        for (var i = 0; i < reversed.Length; i++) reversed[i] = _lines[i].Opposite;
        return new EntryLines(reversed);
    }

    /// <summary>The same points where they wait for a decision instead of counting.</summary>
    internal EntryLines Held(HoldCause cause)
    {
        var held = new EntryLine[_lines.Length];
        for (var i = 0; i < held.Length; i++) held[i] = new EntryLine(ReservedRules.Held(cause, _lines[i].RuleCode), _lines[i].Points, _lines[i].ContentId);
        return new EntryLines(held);
    }

    /// <summary>What the text form of an entry holds, behind <c>|</c> or <c>;</c>, when a rule gives points for it.</summary>
    public static string MarkOf(string ruleCode)
    {
        var mark = new StringBuilder();
        MemoFormat.AppendEscaped(mark, ruleCode);
        return mark.Append(',').ToString();
    }

    /// <summary>The text form: <c>1|rule,points;rule,points</c>; a rule that counts once per content has the id of the content behind its points.</summary>
    public string Write()
    {
        var text = new StringBuilder(Format).Append('|');
        for (var i = 0; i < _lines.Length; i++)
        {
            if (i > 0) text.Append(';');
            MemoFormat.AppendEscaped(text, _lines[i].RuleCode);
            text.Append(',').Append(MemoFormat.Write(_lines[i].Points));
            if (_lines[i].ContentId is Guid content) text.Append(',').Append(content.ToString("N"));
        }
        return text.ToString();
    }

    /// <summary>Reads the text form; an empty text has no lines.</summary>
    /// <exception cref="MemoUnreadableException">The text is not one that <see cref="Write"/> made.</exception>
    public static EntryLines Parse(string? memo)
    {
        if (string.IsNullOrEmpty(memo)) return None;
        try
        {
            var fields = memo!.Split('|');
            if (fields.Length != 2 || fields[0] != Format) throw new FormatException("It does not begin with '" + Format + "|'.");
            if (fields[1].Length == 0) return None;
            var items = fields[1].Split(';');
            var lines = new EntryLine[items.Length];
            for (var i = 0; i < items.Length; i++)
            {
                var parts = items[i].Split(',');
                if (parts.Length < 2 || parts.Length > 3) throw new FormatException("'" + items[i] + "' is not a rule with its points.");
                lines[i] = new EntryLine(MemoFormat.Unescape(parts[0]), MemoFormat.ReadDecimal(parts[1]), parts.Length == 3 ? Guid.ParseExact(parts[2], "N") : (Guid?)null);
            }
            return new EntryLines(lines);
        }
        catch (FormatException problem)
        {
            throw new MemoUnreadableException("The lines of a score entry cannot be read. " + problem.Message, problem);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<EntryLine> GetEnumerator() => ((IEnumerable<EntryLine>)_lines).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _lines.GetEnumerator();
}
