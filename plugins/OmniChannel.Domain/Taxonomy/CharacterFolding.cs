namespace OmniChannel.Domain.Taxonomy;

/// <summary>
/// Brings a character to lower case without its accent. A table of our own, because what the platform offers depends on the libraries of
/// the machine, and tags must not.
/// </summary>
internal static class CharacterFolding
{
    /// <summary>Not part of a word.</summary>
    internal const char Separator = '\0';

    /// <summary>Part of the word before it, but without a letter of its own (an accent written as a character).</summary>
    internal const char Silent = '\u0001';

    private const char TableStart = '\u00C0';
    private const char TableEnd = '\u0180';

    // U+00C0 to U+017F, one letter each; those that become two letters are resolved by Second.
    private const string Table =
        "aaaaaaaceeeeiiiidnooooo\0ouuuuytsaaaaaaaceeeeiiiidnooooo\0ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The letter or digit that stands for a character, or <see cref="Separator"/>, or <see cref="Silent"/>.</summary>
    internal static char First(char character)
    {
        if (character < '\u0080')
        {
            if (character >= 'a' && character <= 'z' || character >= '0' && character <= '9')
                return character;
            return character >= 'A' && character <= 'Z' ? (char)(character | 0x20) : Separator;
        }

        if (character >= TableStart && character < TableEnd)
            return Table[character - TableStart];
        if (character >= '\u0300' && character <= '\u036F' || character == '\u00AD' || character == '\u200D')
            return Silent;
        return char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : Separator;
    }

    /// <summary>The second letter of a character that stands for two, else <see cref="Separator"/>.</summary>
    internal static char Second(char character)
    {
        if (character < TableStart || character >= TableEnd)
            return Separator;
        switch (character)
        {
            case '\u00DF': return 's';
            case '\u00C6':
            case '\u00E6':
            case '\u0152':
            case '\u0153': return 'e';
            case '\u00DE':
            case '\u00FE': return 'h';
            case '\u0132':
            case '\u0133': return 'j';
            default: return Separator;
        }
    }
}
