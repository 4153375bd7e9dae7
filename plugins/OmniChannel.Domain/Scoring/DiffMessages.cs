using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>How a kind of part says that it came, went or changed.</summary>
internal sealed class DiffWords
{
    internal DiffWords(Sentence added, Sentence removed, Sentence changed)
    {
        Added = added;
        Removed = removed;
        Changed = changed;
    }

    internal Sentence Added { get; }

    internal Sentence Removed { get; }

    internal Sentence Changed { get; }
}

/// <summary>The words of differences between versions.</summary>
internal static class DiffMessages
{
    internal static readonly Sentence Model = new Sentence("diff-model", "Model: {0}.", "Modell: {0}.", "Modello: {0}.");

    internal static readonly Sentence Change = new Sentence("diff-change", "{0} from {1} to {2}", "{0} von {1} auf {2}", "{0} da {1} a {2}");

    internal static readonly Sentence Value = new Sentence("diff-value", "{0} {1}", "{0} {1}", "{0} {1}");

    internal static readonly Sentence Empty = new Sentence("diff-empty", "empty", "leer", "vuoto");

    internal static readonly DiffWords Group = new DiffWords(
        new Sentence("diff-group-added", "Group '{0}' is new: {1}.", "Gruppe '{0}' ist neu: {1}.", "Il gruppo '{0}' è nuovo: {1}."),
        new Sentence("diff-group-removed", "Group '{0}' is gone.", "Gruppe '{0}' entfällt.", "Il gruppo '{0}' non c'è più."),
        new Sentence("diff-group-changed", "Group '{0}': {1}.", "Gruppe '{0}': {1}.", "Gruppo '{0}': {1}."));

    internal static readonly DiffWords Rule = new DiffWords(
        new Sentence("diff-rule-added", "Rule '{0}' is new: {1}.", "Regel '{0}' ist neu: {1}.", "La regola '{0}' è nuova: {1}."),
        new Sentence("diff-rule-removed", "Rule '{0}' is gone.", "Regel '{0}' entfällt.", "La regola '{0}' non c'è più."),
        new Sentence("diff-rule-changed", "Rule '{0}': {1}.", "Regel '{0}': {1}.", "Regola '{0}': {1}."));

    internal static readonly DiffWords Band = new DiffWords(
        new Sentence("diff-band-added", "Band '{0}' is new: {1}.", "Band '{0}' ist neu: {1}.", "La fascia '{0}' è nuova: {1}."),
        new Sentence("diff-band-removed", "Band '{0}' is gone.", "Band '{0}' entfällt.", "La fascia '{0}' non c'è più."),
        new Sentence("diff-band-changed", "Band '{0}': {1}.", "Band '{0}': {1}.", "Fascia '{0}': {1}."));
}
