namespace OmniChannel.Domain.Taxonomy;

/// <summary>
/// Brings a folded word to the form under which labels and texts meet. Only what is symmetric and harmless: plural and case endings,
/// spelling variants, umlauts. Not a dictionary and not a full stemmer; wrong but equal forms on both sides do no harm.
/// </summary>
internal static class WordForms
{
    private const int MinimumToInflect = 4;

    /// <summary>Changes the word in the buffer and returns its new length; 0 means that the word is to be ignored.</summary>
    internal static int Reduce(char[] word, int length, string language)
    {
        switch (language)
        {
            case LanguageCode.English: return English(word, length);
            case LanguageCode.German: return German(word, length);
            case LanguageCode.Italian: return Italian(word, length);
            default: return length;
        }
    }

    /// <summary>Writes the word for "and", which "&amp;" stands for.</summary>
    internal static int WriteAnd(char[] word, string language) =>
        Write(word, language == LanguageCode.German ? "und" : language == LanguageCode.Italian ? "e" : "and");

    private static int English(char[] word, int length)
    {
        if (length < MinimumToInflect)
            return Is(word, length, "the") ? 0 : Is(word, length, "men") ? Write(word, "man") : length;
        if (Is(word, length, "news"))
            return length;
        if (Is(word, length, "women"))
            return Write(word, "woman");
        if (Is(word, length, "children"))
            return Write(word, "child");
        if (Is(word, length, "feet"))
            return Write(word, "foot");
        if (Is(word, length, "teeth"))
            return Write(word, "tooth");
        if (length >= 6)
            length = BritishSpelling(word, length);
        return EnglishPlural(word, length);
    }

    /// <summary>Anaemia, oesophagus, tumour, organization: one spelling for both sides of the ocean.</summary>
    private static int BritishSpelling(char[] word, int length)
    {
        var written = 0;
        for (var read = 0; read < length; read++)
        {
            var current = word[read];
            var next = read + 1 < length ? word[read + 1] : '\0';
            if ((current == 'a' || current == 'o') && next == 'e')
                continue;
            if (current == 'u' && next == 'r' && written > 0 && word[written - 1] == 'o')
                continue;
            word[written] = current == 'z' && written > 0 && word[written - 1] == 'i' ? 's' : current;
            written++;
        }

        return written;
    }

    private static int EnglishPlural(char[] word, int length)
    {
        if (Ends(word, length, "ies"))
            length = length > MinimumToInflect ? Replace(word, length, 3, 'y') : length - 1;
        else if (Ends(word, length, "sis"))
            length = Replace(word, length, 2, 'e');
        else if (Ends(word, length, "ss") || Ends(word, length, "us") || Ends(word, length, "is"))
            return length;
        else if (word[length - 1] == 's')
            length--;

        if (length > MinimumToInflect && Ends(word, length, "ie"))
            return Replace(word, length, 2, 'y');
        var silent = length > MinimumToInflect && (Ends(word, length, "sse") || Ends(word, length, "che") || Ends(word, length, "she")
            || Ends(word, length, "xe") || Ends(word, length, "use") || Ends(word, length, "zze"));
        return silent ? length - 1 : length;
    }

    private static int German(char[] word, int length)
    {
        var written = 0;
        for (var read = 0; read < length; read++)
        {
            var current = word[read];
            var before = written > 0 ? word[written - 1] : '\0';
            var umlaut = current == 'e' && (before == 'a' || before == 'o' || before == 'u' && !IsVowelPair(word, written));
            if (!umlaut)
                word[written++] = current;
        }

        return written < 5 ? written : GermanEnding(word, written);
    }

    /// <summary>In "neue" and "Quelle" the u belongs to the letter before it; it is no umlaut.</summary>
    private static bool IsVowelPair(char[] word, int written) =>
        written > 1 && (word[written - 2] == 'a' || word[written - 2] == 'e' || word[written - 2] == 'q');

    private static int GermanEnding(char[] word, int length)
    {
        // The genitive of a word that ends like a plural: des Registers, des Herzens.
        if (length > 5 && (Ends(word, length, "ers") || Ends(word, length, "ens")))
            length--;
        if (length > 5 && (Ends(word, length, "ern") || Ends(word, length, "nen")))
            return length - 3;
        if (length > 5 && (Ends(word, length, "en") || Ends(word, length, "er") || Ends(word, length, "es") || Ends(word, length, "em")))
            return length - 2;
        var last = word[length - 1];
        return last == 'e' || last == 'n' || last == 's' && !BelongsToStem(word[length - 2]) ? length - 1 : length;
    }

    /// <summary>After these letters an s is no ending: Abszess, Krankenhaus, Praxis.</summary>
    private static bool BelongsToStem(char before) => before == 's' || before == 'u' || before == 'i';

    private static int Italian(char[] word, int length)
    {
        if (IsItalianOf(word, length))
            return Write(word, "di");
        if (length < 5)
            return length;
        var last = word[length - 1];
        if (last != 'a' && last != 'e' && last != 'i' && last != 'o')
            return length;
        length--;
        var before = word[length - 1];
        if (before == 'h' && (word[length - 2] == 'c' || word[length - 2] == 'g'))
            return length - 1;
        return before == 'i' && (last == 'o' || last == 'i') ? length - 1 : length;
    }

    private static bool IsItalianOf(char[] word, int length) =>
        Is(word, length, "del") || Is(word, length, "della") || Is(word, length, "dello") || Is(word, length, "dei")
        || Is(word, length, "degli") || Is(word, length, "delle") || Is(word, length, "dell") || Is(word, length, "d");

    private static bool Is(char[] word, int length, string other) => length == other.Length && Ends(word, length, other);

    private static bool Ends(char[] word, int length, string ending)
    {
        var offset = length - ending.Length;
        if (offset < 0)
            return false;
        for (var index = 0; index < ending.Length; index++)
            if (word[offset + index] != ending[index])
                return false;
        return true;
    }

    private static int Write(char[] word, string other)
    {
        other.CopyTo(0, word, 0, other.Length);
        return other.Length;
    }

    private static int Replace(char[] word, int length, int cut, char ending)
    {
        word[length - cut] = ending;
        return length - cut + 1;
    }
}
