using System;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Taxonomy;

/// <summary>Completes labels: name, language code and the key that keeps a wording from being entered twice for a term and language.</summary>
internal static class LabelSaving
{
    private const uint HashSeed = 2166136261;
    private const uint HashPrime = 16777619;

    private static readonly Regex Blanks = new Regex(@"\s+", RegexOptions.CultureInvariant);

    /// <summary>Before a label is saved.</summary>
    internal static void Complete(RowChange change)
    {
        var term = change.Now<EntityReference>(TermLabels.TermId);
        var language = change.Now<string>(TermLabels.Language)?.Trim().ToLowerInvariant() ?? string.Empty;
        var label = Blanks.Replace(change.Now<string>(TermLabels.Label)?.Trim() ?? string.Empty, " ");
        if (term == null || language.Length == 0 || label.Length == 0) throw new RefusedException(TaxonomyMessages.LabelIncomplete.With());
        change.Sent[TermLabels.Language] = language;
        change.Sent[TermLabels.Label] = label;
        change.Sent[TermLabels.Name] = FittedText.Cut(label, Columns.NameLength);
        change.Sent[TermLabels.Key] = Key(term.Id, language, label.ToLowerInvariant());
    }

    private static string Key(Guid termId, string language, string label)
    {
        var key = termId.ToString("N") + "|" + language + "|" + label;
        if (key.Length <= Columns.NameLength) return key;
        var hash = Hash(label).ToString("x8", CultureInfo.InvariantCulture);
        return key.Substring(0, Columns.NameLength - hash.Length - 1) + "|" + hash;
    }

    private static uint Hash(string text)
    {
        var hash = HashSeed;
        foreach (var character in text) hash = unchecked((hash ^ character) * HashPrime);
        return hash;
    }
}
