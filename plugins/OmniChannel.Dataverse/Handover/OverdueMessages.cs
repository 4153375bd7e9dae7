using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Handover;

/// <summary>What overdue visits say to reps and their managers.</summary>
internal static class OverdueMessages
{
    /// <summary>{0} = subject of the task.</summary>
    internal static readonly Sentence Subject = new Sentence("visit-overdue", "Overdue: {0}", "Überfällig: {0}", "In ritardo: {0}");

    /// <summary>{0} = rep, {1} = subject of the task.</summary>
    internal static readonly Sentence Escalated = new Sentence("visit-escalated", "Overdue with {0}: {1}", "Überfällig bei {0}: {1}", "In ritardo da {0}: {1}");

    /// <summary>{0} = rep, {1} = due date, {2} = date of the reminder.</summary>
    internal static readonly Sentence EscalatedText = new Sentence(
        "visit-escalated-text",
        "The next best visit of {0} was due on {1}; the reminder of {2} changed nothing. Talk to {0}, or give the visit to somebody else.",
        "Der nächstbeste Besuch von {0} war am {1} fällig; die Erinnerung vom {2} hat nichts geändert. Sprechen Sie mit {0}, oder geben Sie den Besuch jemand anderem.",
        "La migliore visita successiva di {0} scadeva il {1}; il promemoria del {2} non ha cambiato nulla. Parlare con {0}, o assegnare la visita ad altri.");

    /// <summary>{0} = date, {1} = due date.</summary>
    internal static readonly Sentence Expired = new Sentence(
        "visit-expired",
        "The visit expired on {0}: it was due on {1}, and nobody acted on it.",
        "Der Besuch ist am {0} abgelaufen: Er war am {1} fällig, und niemand hat gehandelt.",
        "La visita è scaduta il {0}: era prevista per il {1} e nessuno ha agito.");
}
