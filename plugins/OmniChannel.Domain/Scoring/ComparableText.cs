using System;
using System.Text;

namespace OmniChannel.Domain.Scoring;

/// <summary>Text made comparable: composed (é is one character however it was typed) and trimmed. Case is left to an ordinal comparison.</summary>
internal static class ComparableText
{
    internal static string Of(string text)
    {
        var trimmed = text.Trim();
        try
        {
            return trimmed.IsNormalized(NormalizationForm.FormC) ? trimmed : trimmed.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair, as careless cutting leaves it: such text is compared as it stands.
            return trimmed;
        }
    }

    internal static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    internal static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
