using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>What can be wrong with grade bands.</summary>
internal static class BandMessages
{
    internal static readonly Sentence WithoutGrade = new Sentence("band-without-grade",
        "The band has no grade. Enter one, such as A.",
        "Das Band hat keine Einstufung. Geben Sie eine ein, zum Beispiel A.",
        "La fascia non ha una classe. Inserirne una, ad esempio A.");

    internal static readonly Sentence Twice = new Sentence("band-twice",
        "Two bands have the grade '{0}'. Change one of them.",
        "Zwei Bänder haben die Einstufung '{0}'. Ändern Sie eines davon.",
        "Due fasce hanno la classe '{0}'. Modificarne una.");

    internal static readonly Sentence Reversed = new Sentence("band-reversed",
        "The band begins at {0}, which is not below its end {1}. Exchange or change them.",
        "Das Band beginnt bei {0}; das liegt nicht unter seinem Ende {1}. Tauschen oder ändern Sie beide.",
        "La fascia inizia a {0}, che non è inferiore alla sua fine {1}. Scambiarli o modificarli.");

    internal static readonly Sentence Overlap = new Sentence("bands-overlap",
        "Bands {0} and {1} overlap between {2} and {3}. Let one end where the other begins.",
        "Die Bänder {0} und {1} überschneiden sich zwischen {2} und {3}. Lassen Sie das eine enden, wo das andere beginnt.",
        "Le fasce {0} e {1} si sovrappongono tra {2} e {3}. Far terminare l'una dove inizia l'altra.");

    internal static readonly Sentence Gap = new Sentence("bands-gap",
        "Between bands {0} and {1} there is a gap from {2} to {3}. Let one end where the other begins.",
        "Zwischen den Bändern {0} und {1} ist eine Lücke von {2} bis {3}. Lassen Sie das eine enden, wo das andere beginnt.",
        "Tra le fasce {0} e {1} c'è un vuoto da {2} a {3}. Far terminare l'una dove inizia l'altra.");

    internal static readonly Sentence GapBelow = new Sentence("bands-gap-below",
        "Points below {0} have no grade. Clear the beginning of the lowest band.",
        "Punkte unter {0} haben keine Einstufung. Leeren Sie den Anfang des untersten Bands.",
        "I punti inferiori a {0} non hanno una classe. Cancellare l'inizio della fascia più bassa.");

    internal static readonly Sentence GapAbove = new Sentence("bands-gap-above",
        "Points above {0} have no grade. Clear the end of the highest band.",
        "Punkte über {0} haben keine Einstufung. Leeren Sie das Ende des obersten Bands.",
        "I punti superiori a {0} non hanno una classe. Cancellare la fine della fascia più alta.");

    internal static readonly Sentence BothKinds = new Sentence("bands-of-both-kinds",
        "The model grades both the score and profile or engagement. Keep the bands of the score, or those of profile and engagement.",
        "Das Modell stuft sowohl den Wert als auch Profil oder Engagement ein. Behalten Sie die Bänder des Werts oder die von Profil und Engagement.",
        "Il modello classifica sia il punteggio sia il profilo o il coinvolgimento. Conservare le fasce del punteggio oppure quelle di profilo e coinvolgimento.");

    internal static bool IsGap(string code) => code == Gap.Code || code == GapBelow.Code || code == GapAbove.Code;
}
