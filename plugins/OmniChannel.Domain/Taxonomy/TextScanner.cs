namespace OmniChannel.Domain.Taxonomy;

/// <summary>What the scanner stopped at.</summary>
internal enum TextPart
{
    End,
    Word,
    Comma,
    Break,
}

/// <summary>
/// Cuts a text into words in the form under which labels are kept, commas, and breaks over which no phrase reaches (full stop, colon,
/// blank line). Hyphens, slashes, brackets and quotation marks are spaces.
/// </summary>
internal sealed class TextScanner
{
    /// <summary>The most characters that a word has in the form in which it is compared.</summary>
    internal const int LongestForm = LongestWord + 2;

    private const int LongestWord = 64;
    private const int LongestAcronym = 5;

    private readonly string _text;
    private readonly string _language;
    private int _next;

    internal TextScanner(string text, string language)
    {
        _text = text;
        _language = language;
    }

    internal char[] Word { get; } = new char[LongestForm];

    internal int Length { get; private set; }

    internal int Start { get; private set; }

    internal int End { get; private set; }

    internal TextPart Read()
    {
        while (_next < _text.Length)
        {
            var character = _text[_next];
            if (CharacterFolding.First(character) > CharacterFolding.Silent)
            {
                ReadWord();
                if (Length > 0)
                    return TextPart.Word;
                continue;
            }

            Start = _next++;
            End = _next;
            if (character == '&')
            {
                Length = WordForms.WriteAnd(Word, _language);
                return TextPart.Word;
            }

            if (character == ',')
                return TextPart.Comma;
            if (IsBreak(character))
                return TextPart.Break;
        }

        return TextPart.End;
    }

    private void ReadWord()
    {
        Start = _next;
        var length = 0;
        for (; _next < _text.Length; _next++)
        {
            var character = _text[_next];
            var letter = CharacterFolding.First(character);
            if (letter == CharacterFolding.Separator)
                break;
            if (letter == CharacterFolding.Silent || length >= LongestWord)
                continue;
            Word[length++] = letter;
            if (character >= '\u0080' && CharacterFolding.Second(character) is var second && second != CharacterFolding.Separator)
                Word[length++] = second;
        }

        End = _next;
        if (_next < _text.Length && (_text[_next] == '\'' || _text[_next] == '\u2019'))
            length = PassApostrophe(length);
        Length = length == 0 || IsAcronym(length) ? length : WordForms.Reduce(Word, length, _language);
    }

    /// <summary>The last letter of AIDS is no plural; without this rule, first aid would be a matter of immunology.</summary>
    private bool IsAcronym(int length)
    {
        if (length > LongestAcronym || _language != LanguageCode.English || Word[length - 1] != 's')
            return false;
        for (var index = Start; index < Start + length; index++)
            if (_text[index] < 'A' || _text[index] > 'Z')
                return false;
        return true;
    }

    /// <summary>"Crohn's" is Crohn; "l'asma" is asma, but "dell'asma" keeps the "of".</summary>
    private int PassApostrophe(int length)
    {
        if (_language == LanguageCode.Italian)
            return IsItalianOf(length) || length > 5 || _next + 1 >= _text.Length || !char.IsLetter(_text[_next + 1]) ? length : 0;
        var possessive = _next + 1 < _text.Length && (_text[_next + 1] | 0x20) == 's'
            && (_next + 2 >= _text.Length || !char.IsLetterOrDigit(_text[_next + 2]));
        if (possessive)
            _next += 2;
        return length;
    }

    private bool IsItalianOf(int length) =>
        Word[0] == 'd' && (length == 1 || length == 4 && Word[1] == 'e' && Word[2] == 'l' && Word[3] == 'l');

    private bool IsBreak(char character)
    {
        switch (character)
        {
            case ';':
            case ':':
            case '!':
            case '?':
                return true;
            case '.':
                var inside = _next < _text.Length && char.IsLetterOrDigit(_text[_next]);
                var initial = _next >= 2 && char.IsLetter(_text[_next - 2]) && (_next < 3 || !char.IsLetterOrDigit(_text[_next - 3]));
                return !inside && !initial;
            case '\n':
                return _next < _text.Length && (_text[_next] == '\n' || _text[_next] == '\r');
            default:
                return false;
        }
    }
}
