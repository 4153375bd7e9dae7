using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Library;

/// <summary>One part of a naming pattern: what it is called and what may stand in its place.</summary>
public sealed class NamingPart
{
    private const string FreeExample = "ABC";

    // Parts of these names are what everybody expects; every other name takes letters and digits.
    private static readonly Dictionary<string, NamingPart> Known = Kinds();

    private readonly IReadOnlyList<string> _values;
    private readonly bool _isDigits;
    private readonly int _length;

    private NamingPart(string name, IReadOnlyList<string> values, bool isDigits, int length, string example)
    {
        Name = name;
        _values = values;
        _isDigits = isDigits;
        _length = length;
        Example = example;
    }

    /// <summary>What the pattern calls it.</summary>
    public string Name { get; }

    /// <summary>Something that could stand in its place.</summary>
    public string Example { get; }

    /// <summary>What is expected in its place, in words.</summary>
    public Phrase Expectation
    {
        get
        {
            if (_values.Count > 0) return NamingMessages.OneOf.With(string.Join(", ", _values));
            if (_isDigits) return _length == 0 ? NamingMessages.Digits.With() : NamingMessages.SoManyDigits.With(_length);
            return _length == 0 ? NamingMessages.LettersAndDigits.With() : NamingMessages.SoManyLetters.With(_length);
        }
    }

    /// <summary>A part by its name alone.</summary>
    internal static NamingPart Named(string name)
    {
        if (name.All(character => character == '0')) return new NamingPart(name, Array.Empty<string>(), true, name.Length, new string('0', name.Length - 1) + "1");
        return Known.TryGetValue(name, out var known)
            ? new NamingPart(name, known._values, known._isDigits, known._length, known.Example)
            : new NamingPart(name, Array.Empty<string>(), false, 0, FreeExample);
    }

    /// <summary>A part that takes one of some values.</summary>
    internal static NamingPart OfValues(string name, IReadOnlyList<string> values) => new NamingPart(name, values, false, 0, values[0]);

    /// <summary>Whether a text may stand in its place; case does not matter.</summary>
    internal bool Accepts(string text)
    {
        if (text.Length == 0) return false;
        if (_values.Count > 0) return _values.Any(value => string.Equals(value, text, StringComparison.OrdinalIgnoreCase));
        if (_length > 0 && text.Length != _length) return false;
        return _isDigits ? text.All(IsDigit) : _length > 0 ? text.All(char.IsLetter) : text.All(char.IsLetterOrDigit);
    }

    private static bool IsDigit(char character) => character >= '0' && character <= '9';

    private static Dictionary<string, NamingPart> Kinds()
    {
        var kinds = new Dictionary<string, NamingPart>(StringComparer.OrdinalIgnoreCase);
        AddKind(kinds, "CT", false, 2, "country", "land", "paese");
        AddKind(kinds, "EN", false, 2, "language", "sprache", "lingua");
        AddKind(kinds, "2026", true, 4, "year", "jahr", "anno");
        AddKind(kinds, "20260301", true, 8, "date", "datum", "data");
        AddKind(kinds, "001", true, 0, "number", "nummer", "numero");
        return kinds;
    }

    private static void AddKind(Dictionary<string, NamingPart> kinds, string example, bool isDigits, int length, params string[] names)
    {
        foreach (var name in names) kinds.Add(name, new NamingPart(name, Array.Empty<string>(), isDigits, length, example));
    }
}
