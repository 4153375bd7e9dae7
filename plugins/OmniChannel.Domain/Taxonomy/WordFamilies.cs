using System;
using System.Linq;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>
/// The root that the English words of one family share: economy, economist and economic. Coarser than <see cref="WordForms"/>, which only
/// sees endings of number and case; so what is found by its root alone counts less. A list of endings, not a dictionary.
/// </summary>
internal static class WordFamilies
{
    internal const int ShortestRoot = 4;
    private const int LongRoot = 5;
    private const int MostEndings = 3;
    private const int Letters = 26;

    /// <summary>Endings that leave a short root recognisable: golf, golfer.</summary>
    private const string Light = "ical ing ist ery eon ed er or e y";

    /// <summary>Endings that are cut from long words only: wellness does not make a text healthy that says well.</summary>
    private const string Heavy =
        "ational ically ific ability ianity ional ation ition ician icist ative itive ality icity ivity ially ious eous uous iness ness ment ator itor "
        + "ance ence ancy ency able ible ally less ship ism ion ian ial ive ous ant ent ary ory ful al ic en ia ly is us a";

    private static readonly Ending[][] ByLastLetter = Read();

    /// <summary>The length of the root at the beginning of a word as <see cref="WordForms"/> leaves it; 0 when it is too short to tell anything.</summary>
    /// <param name="word">The word.</param>
    /// <param name="length">Its length.</param>
    /// <param name="derived">Whether more than a last letter was cut: police and policy share a beginning, but neither comes from the other.</param>
    internal static int RootLength(char[] word, int length, out bool derived)
    {
        derived = false;
        for (var round = 0; round < MostEndings; round++)
        {
            var ending = EndingOf(word, length);
            if (ending == 0)
                break;
            length -= ending;
            if (ending == 1)
                continue;
            derived = true;
            if (length > ShortestRoot && IsDoubled(word, length))
                length--;
        }

        // Science and scientist.
        if (length > LongRoot && word[length - 2] == 'n' && (word[length - 1] == 't' || word[length - 1] == 'c'))
            length--;
        return length >= ShortestRoot ? length : 0;
    }

    /// <summary>Swimming is swim, but skiing and passing keep what they end in.</summary>
    private static bool IsDoubled(char[] word, int length)
    {
        var last = word[length - 1];
        return last == word[length - 2] && last != 's' && last != 'l';
    }

    /// <summary>How many letters the longest ending of a word has; 0 when it has none.</summary>
    private static int EndingOf(char[] word, int length)
    {
        var letter = length > ShortestRoot ? word[length - 1] - 'a' : Letters;
        if (letter < 0 || letter >= Letters)
            return 0;
        foreach (var ending in ByLastLetter[letter])
            if (length - ending.Text.Length >= ending.ShortestRoot && ending.Ends(word, length))
                return ending.Text.Length;
        return 0;
    }

    private static Ending[][] Read()
    {
        var all = Light.Split(' ').Select(text => new Ending(text, ShortestRoot)).Concat(Heavy.Split(' ').Select(text => new Ending(text, LongRoot)))
            .OrderByDescending(ending => ending.Text.Length).ToArray();
        return Enumerable.Range('a', Letters).Select(letter => Array.FindAll(all, ending => ending.Text[ending.Text.Length - 1] == letter)).ToArray();
    }

    private sealed class Ending
    {
        internal Ending(string text, int shortestRoot)
        {
            Text = text;
            ShortestRoot = shortestRoot;
        }

        internal string Text { get; }

        internal int ShortestRoot { get; }

        /// <summary>Whether a word ends so. What follows an e belongs to it: career is no one who cares.</summary>
        internal bool Ends(char[] word, int length)
        {
            var at = length - Text.Length;
            if (Text.Length > 1 && word[at - 1] == 'e')
                return false;
            for (var index = 0; index < Text.Length; index++)
                if (word[at + index] != Text[index])
                    return false;
            return true;
        }
    }
}
