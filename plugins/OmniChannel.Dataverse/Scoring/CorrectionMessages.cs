using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Why points were taken back, as the ledger tells it, and why they cannot be given.</summary>
internal static class CorrectionMessages
{
    internal static readonly Sentence InteractionDeleted = new Sentence(
        "interaction-deleted",
        "The interaction was deleted.",
        "Die Interaktion wurde gelöscht.",
        "L'interazione è stata eliminata.");

    internal static readonly Sentence OtherContact = new Sentence(
        "interaction-of-another-contact",
        "The interaction was recorded for the wrong contact.",
        "Die Interaktion war beim falschen Kontakt erfasst.",
        "L'interazione era registrata per il contatto sbagliato.");

    internal static readonly Sentence WasABot = new Sentence(
        "interaction-of-a-bot",
        "Decided: it was a bot.",
        "Entschieden: Es war ein Bot.",
        "Deciso: era un bot.");

    internal static readonly Sentence Confirmed = new Sentence(
        "held-confirmed",
        "Decided: it counts.",
        "Entschieden: Sie zählt.",
        "Deciso: conta.");

    internal static readonly Sentence HeldNoLonger = new Sentence(
        "held-no-longer",
        "It does not look like a mail scanner any more: what made it look so was corrected.",
        "Sieht nicht mehr nach einem E-Mail-Scanner aus: Was danach aussah, wurde berichtigt.",
        "Non sembra più uno scanner di posta: ciò che lo faceva sembrare è stato corretto.");

    internal static readonly Sentence Expired = new Sentence(
        "points-expired",
        "The points were given until a date that has passed.",
        "Die Punkte galten bis zu einem Datum, das verstrichen ist.",
        "I punti valevano fino a una data ormai trascorsa.");

    internal static readonly Sentence NoContact = new Sentence(
        "points-without-contact",
        "The contact does not exist. It may have been deleted; choose another.",
        "Den Kontakt gibt es nicht. Er wurde vielleicht gelöscht; wählen Sie einen anderen.",
        "Il contatto non esiste. Potrebbe essere stato eliminato; sceglierne un altro.");

    internal static readonly Sentence NotScored = new Sentence(
        "points-for-unscored-contact",
        "The contact is not scored: it is inactive, objected to profiling or is kept out of scoring. Change that on the contact first.",
        "Der Kontakt wird nicht bewertet: Er ist inaktiv, hat dem Profiling widersprochen oder ist von der Bewertung ausgenommen. Ändern Sie das zuerst am Kontakt.",
        "Il contatto non viene valutato: è inattivo, si è opposto alla profilazione o è escluso dal punteggio. Modificare prima il contatto.");

    internal static readonly Sentence NoModel = new Sentence(
        "points-without-model",
        "There is no published scoring model of that code or row. Name one that is published.",
        "Es gibt kein veröffentlichtes Scoring-Modell mit diesem Code oder Datensatz. Nennen Sie ein veröffentlichtes.",
        "Non esiste un modello di punteggio pubblicato con quel codice o record. Indicarne uno pubblicato.");

    internal static readonly Sentence PointsUnusable = new Sentence(
        "points-unusable",
        "Enter points other than zero, at most {0} up or down, with at most six decimal places.",
        "Geben Sie Punkte ungleich null ein, höchstens {0} nach oben oder unten, mit höchstens sechs Nachkommastellen.",
        "Inserire punti diversi da zero, al massimo {0} in più o in meno, con al massimo sei decimali.");

    internal static readonly Sentence ReasonMissing = new Sentence(
        "points-without-reason",
        "Points given by hand need a reason. Say why, so that others can follow the score.",
        "Von Hand vergebene Punkte brauchen eine Begründung. Sagen Sie warum, damit andere den Wert nachvollziehen können.",
        "I punti assegnati manualmente richiedono un motivo. Indicarlo, così che altri possano comprendere il punteggio.");

    internal static readonly Sentence ExpiryPassed = new Sentence(
        "points-expired-already",
        "The points would expire on {0}, which has passed. Choose a later date or none.",
        "Die Punkte würden am {0} verfallen; dieses Datum ist verstrichen. Wählen Sie ein späteres oder keines.",
        "I punti scadrebbero il {0}, data ormai trascorsa. Scegliere una data successiva o nessuna.");
}
