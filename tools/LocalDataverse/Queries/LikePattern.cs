using System;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Queries;

/// <summary>
/// Matches text with the wildcards of SQL Server: % any text, _ one character, [a-f] one of, [^a-f] none of. Characters are equal when the collation
/// says so. Ligatures count as one character here, although comparisons expand them.
/// </summary>
internal sealed class LikePattern(DataverseCollation collation)
{
    public bool Matches(string value, string pattern)
    {
        int at = 0, with = 0, resumeValue = -1, resumePattern = -1;
        while (at < value.Length)
        {
            if (with < pattern.Length && pattern[with] == '%')
            {
                resumePattern = ++with;
                resumeValue = at;
                continue;
            }

            if (with < pattern.Length && MatchesOne(value[at], pattern, with, out var next))
            {
                at++;
                with = next;
                continue;
            }

            if (resumePattern < 0) return false;
            with = resumePattern;
            at = ++resumeValue;
        }

        while (with < pattern.Length && pattern[with] == '%') with++;
        return with == pattern.Length;
    }

    private bool MatchesOne(char letter, string pattern, int with, out int next)
    {
        next = with + 1;
        var symbol = pattern[with];
        if (symbol == '_') return true;
        if (symbol != '[') return collation.Same(letter, symbol);
        var end = pattern.IndexOf(']', with + 1);
        if (end < 0) return false;
        next = end + 1;
        return InSet(letter, pattern.AsSpan(with + 1, end - with - 1));
    }

    private bool InSet(char letter, ReadOnlySpan<char> set)
    {
        var negated = set.Length > 0 && set[0] == '^';
        if (negated) set = set[1..];
        var found = false;
        for (var i = 0; i < set.Length && !found; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                found = InRange(letter, set[i], set[i + 2]);
                i += 2;
            }
            else
            {
                found = collation.Same(letter, set[i]);
            }
        }

        return found != negated;
    }

    private bool InRange(char letter, char from, char to)
    {
        ReadOnlySpan<char> one = [letter];
        return collation.Compare(one, [from]) >= 0 && collation.Compare(one, [to]) <= 0;
    }
}
