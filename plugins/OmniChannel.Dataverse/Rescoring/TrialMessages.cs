using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Rescoring;

/// <summary>Why a model or a contact cannot be tried.</summary>
internal static class TrialMessages
{
    internal static readonly Sentence NotScored = new Sentence(
        "trial-not-scored",
        "{0} gets no points: the contact is inactive, objects to profiling, or is excluded from it.",
        "{0} erhält keine Punkte: Der Kontakt ist inaktiv, widerspricht der Profilbildung oder ist davon ausgenommen.",
        "{0} non riceve punti: il contatto è inattivo, si oppone alla profilazione o ne è escluso.");

    internal static readonly Sentence SampleTooSmall = new Sentence(
        "trial-sample-too-small",
        "A sample of {0} contacts says nothing. Enter a number from 1, or leave it empty for all.",
        "Eine Stichprobe von {0} Kontakten sagt nichts. Geben Sie eine Zahl ab 1 ein oder lassen Sie das Feld für alle leer.",
        "Un campione di {0} contatti non dice nulla. Inserire un numero da 1 o lasciare vuoto per tutti.");

    internal static readonly Sentence NotUsable = new Sentence(
        "trial-model-not-usable",
        "The scoring model cannot be tried. Correct the following:",
        "Das Bewertungsmodell kann nicht ausprobiert werden. Korrigieren Sie Folgendes:",
        "Il modello di punteggio non può essere provato. Correggere quanto segue:");
}
