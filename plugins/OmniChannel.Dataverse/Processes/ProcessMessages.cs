using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Processes;

/// <summary>What activities of processes say to whoever builds or starts the process.</summary>
public static class ProcessMessages
{
    /// <summary>{0} = the activity, {1} = the argument.</summary>
    public static readonly Sentence ArgumentMissing = new Sentence(
        "activity-argument-missing",
        "The activity '{0}' has no value for '{1}'. Set it in the properties of the step of the process.",
        "Der Aktivität '{0}' fehlt ein Wert für '{1}'. Setzen Sie ihn in den Eigenschaften des Prozessschritts.",
        "All'attività '{0}' manca un valore per '{1}'. Impostarlo nelle proprietà del passaggio del processo.");

    /// <summary>{0} = the activity, {1} = the argument.</summary>
    public static readonly Sentence RowMissing = new Sentence(
        "activity-row-missing",
        "The activity '{0}' was given a row for '{1}' that does not exist. It may have been deleted since; choose another.",
        "Die Aktivität '{0}' erhielt für '{1}' einen Datensatz, den es nicht gibt. Er wurde vielleicht inzwischen gelöscht; wählen Sie einen anderen.",
        "L'attività '{0}' ha ricevuto per '{1}' un record che non esiste. Potrebbe essere stato eliminato; sceglierne un altro.");

    /// <summary>A scoring model that cannot be evaluated.</summary>
    public static readonly Sentence ModelNotPublished = new Sentence(
        "activity-model-not-published",
        "The scoring model is not published, so nothing is scored by it. Publish it, or choose another in the properties of the step of the process.",
        "Das Bewertungsmodell ist nicht veröffentlicht, deshalb wird nichts damit bewertet. Veröffentlichen Sie es, oder wählen Sie in den Eigenschaften des Prozessschritts ein anderes.",
        "Il modello di punteggio non è pubblicato, quindi non valuta nulla. Pubblicarlo, o sceglierne un altro nelle proprietà del passaggio del processo.");

    /// <summary>{0} = the days given.</summary>
    public static readonly Sentence NegativeDays = new Sentence(
        "activity-negative-days",
        "The cool-down is {0} days. Enter zero for none, or a number of days.",
        "Die Wartezeit beträgt {0} Tage. Geben Sie null für keine oder eine Anzahl von Tagen ein.",
        "Il periodo di attesa è di {0} giorni. Inserire zero per nessuno, o un numero di giorni.");

    /// <summary>Why there is no task, where the lead score does not say: the contact has none.</summary>
    public static readonly Sentence NoLeadScore = new Sentence(
        "no-lead-score",
        "The contact has no points by this model.",
        "Der Kontakt hat keine Punkte nach diesem Modell.",
        "Il contatto non ha punti secondo questo modello.");

    /// <summary>{0} = the channel.</summary>
    public static readonly Sentence MayContact = new Sentence(
        "may-contact",
        "The contact may be contacted by {0}.",
        "Der Kontakt darf über {0} angesprochen werden.",
        "Il contatto può essere contattato tramite {0}.");

    /// <summary>{0} = the channel.</summary>
    public static readonly Sentence ChannelDenied = new Sentence(
        "channel-denied",
        "The contact does not want to be contacted by {0}.",
        "Der Kontakt möchte nicht über {0} angesprochen werden.",
        "Il contatto non vuole essere contattato tramite {0}.");

    /// <summary>{0} = the channel, {1} = the last interaction, {2} = end of the cool-down.</summary>
    public static readonly Sentence ChannelCoolDown = new Sentence(
        "channel-cool-down",
        "The last interaction by {0} was on {1}; the cool-down lasts until {2}.",
        "Die letzte Interaktion über {0} war am {1}; die Wartezeit dauert bis {2}.",
        "L'ultima interazione tramite {0} è stata il {1}; il periodo di attesa dura fino al {2}.");
}
