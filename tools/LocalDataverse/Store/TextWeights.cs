using System;
using System.Globalization;
using System.Text;

namespace OmniChannel.LocalDataverse.Store;

/// <summary>
/// The order of characters of the collation: punctuation, digits, letters, without case. Letters with accents have the weight of their base letter; what
/// tells them apart is their second weight, which counts in an accent-sensitive environment only. Own table, so that every machine sorts alike.
/// </summary>
internal static class TextWeights
{
    private const string Punctuation = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
    private static readonly ushort[] Primary = new ushort[0x10000];
    private static readonly ushort[] Secondary = new ushort[0x10000];

    static TextWeights()
    {
        for (var c = 0; c < 0x10000; c++) Primary[c] = (ushort)Math.Min(c + 0x200, 0xFFFF);
        for (var i = 0; i < Punctuation.Length; i++) Primary[Punctuation[i]] = (ushort)(0x20 + i);
        for (var c = '\0'; c < ' '; c++) Primary[c] = (ushort)(1 + c);
        for (var c = '0'; c <= '9'; c++) Primary[c] = (ushort)(0x60 + c - '0');
        for (var c = 'a'; c <= 'z'; c++) Primary[c] = Primary[char.ToUpperInvariant(c)] = (ushort)(0x80 + (c - 'a'));
        for (var c = 0x80; c < 0x10000; c++)
        {
            if (char.IsSurrogate((char)c)) continue;
            Fold((char)c);
        }
    }

    /// <summary>Weight of a character without case and accent; 0 for one that counts for nothing, such as a combining accent.</summary>
    public static int PrimaryOf(char c) => Primary[c];

    /// <summary>Weight of the accent of a character.</summary>
    public static int SecondaryOf(char c) => Secondary[c];

    /// <summary>The two letters that a ligature stands for, or null.</summary>
    public static string? Expansion(char c) => c switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'þ' or 'Þ' => "th",
        _ => null,
    };

    private static void Fold(char c)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.NonSpacingMark:
                Primary[c] = 0;
                Secondary[c] = c;
                return;
            case UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse:
                return;
        }

        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        var upper = char.ToUpperInvariant(parts[0]);
        if (parts.Length > 1)
        {
            Primary[c] = Primary[upper];
            Secondary[c] = parts[1];
        }
        else if (upper != c)
        {
            Primary[c] = upper < 0x80 ? Primary[upper] : (ushort)Math.Min(upper + 0x200, 0xFFFF);
        }
        else if (c == '\u00A0') Primary[c] = Primary[' '];
    }
}
