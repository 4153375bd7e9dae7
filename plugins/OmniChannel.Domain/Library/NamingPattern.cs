using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Library;

/// <summary>
/// How content of a type is named: parts with characters between them, such as <c>country-brand-channel-kind-number</c>. A part is a word or a list of values in
/// curly brackets, with a name before a colon if wanted: <c>{market:DE|AT|CH}-brand-{EMAIL|WEB}-0000</c>. The words country and language take two letters, year
/// four digits, date eight, number any digits, zeros as many digits as there are; every other word takes letters and digits.
/// </summary>
public sealed class NamingPattern
{
    private static readonly char[] Separators = { '-', '_', '.', ' ' };
    private static readonly char[] ValueSeparators = { '|' };

    private readonly IReadOnlyList<NamingPart> _parts;
    private readonly string _between;

    private NamingPattern(string text, IReadOnlyList<NamingPart> parts, string between)
    {
        Text = text;
        _parts = parts;
        _between = between;
    }

    /// <summary>The pattern as it was written.</summary>
    public string Text { get; }

    /// <summary>A name that follows the pattern.</summary>
    public string Example
    {
        get
        {
            var example = new StringBuilder(_parts[0].Example);
            for (var index = 1; index < _parts.Count; index++) example.Append(_between[index - 1]).Append(_parts[index].Example);
            return example.ToString();
        }
    }

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern as a marketer wrote it.</param>
    /// <param name="flaw">What is wrong with it; nothing when it can be used.</param>
    /// <returns>The pattern, or nothing when it cannot be used.</returns>
    public static NamingPattern? Parse(string text, out Phrase? flaw)
    {
        var parts = new List<NamingPart>();
        var between = new StringBuilder();
        flaw = null;
        var position = 0;
        var trimmed = text.Trim();
        while (flaw == null && position <= trimmed.Length)
        {
            var begin = position;
            var isList = position < trimmed.Length && trimmed[position] == '{';
            var part = isList ? ReadList(trimmed, ref position, out flaw) : ReadWord(trimmed, ref position);
            if (flaw != null) break;
            if (part == null)
            {
                flaw = NamingMessages.EmptyPart.With(begin + 1);
                break;
            }
            parts.Add(part);
            if (position == trimmed.Length) break;
            if (Array.IndexOf(Separators, trimmed[position]) < 0) flaw = NamingMessages.BadCharacter.With(trimmed[position].ToString(), position + 1);
            else between.Append(trimmed[position++]);
        }
        return flaw == null ? new NamingPattern(trimmed, parts, between.ToString()) : null;
    }

    /// <summary>The first part of a name that does not follow the pattern, in words; nothing when all do.</summary>
    public Phrase? FirstFlaw(string name) => Check(name, out _);

    /// <summary>The flaw of whichever of two names comes nearer to the pattern; nothing when one of them follows it.</summary>
    public Phrase? FirstFlaw(string name, string otherName)
    {
        var flaw = Check(name, out var right);
        if (flaw == null) return null;
        var other = Check(otherName, out var otherRight);
        return other == null ? null : otherRight > right ? other : flaw;
    }

    private Phrase? Check(string name, out int right)
    {
        var position = 0;
        for (right = 0; right < _parts.Count; right++)
        {
            var part = _parts[right];
            if (position > name.Length) return NamingMessages.Missing.With(part.Name, part.Expectation);
            var last = right == _parts.Count - 1;
            var end = last ? name.Length : name.IndexOf(_between[right], position);
            var value = name.Substring(position, (end < 0 ? name.Length : end) - position);
            if (!part.Accepts(value)) return NamingMessages.Wrong.With(part.Name, value, part.Expectation);
            position = end < 0 ? name.Length + 1 : end + 1;
        }
        return null;
    }

    private static NamingPart? ReadWord(string text, ref int position)
    {
        var begin = position;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]))) position++;
        return position == begin ? null : NamingPart.Named(text.Substring(begin, position - begin));
    }

    private static NamingPart? ReadList(string text, ref int position, out Phrase? flaw)
    {
        flaw = null;
        var end = text.IndexOf("}", position, StringComparison.Ordinal);
        if (end < 0)
        {
            flaw = NamingMessages.OpenBracket.With(position + 1);
            return null;
        }
        var inside = text.Substring(position + 1, end - position - 1);
        var colon = inside.IndexOf(":", StringComparison.Ordinal);
        var values = inside.Substring(colon + 1).Split(ValueSeparators).Select(value => value.Trim()).ToList();
        var name = colon < 0 ? string.Join("|", values) : inside.Substring(0, colon).Trim();
        if (name.Length == 0 || values.Exists(value => value.Length == 0))
        {
            flaw = NamingMessages.EmptyValue.With(position + 1);
            return null;
        }
        position = end + 1;
        // One word in brackets is a name, as outside of them.
        return colon < 0 && values.Count == 1 ? NamingPart.Named(name) : NamingPart.OfValues(name, values);
    }
}
