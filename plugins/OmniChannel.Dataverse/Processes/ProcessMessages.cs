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

    /// <summary>{0} = the activity, {1} = the argument, {2} = its value.</summary>
    public static readonly Sentence NegativeNumber = new Sentence(
        "activity-negative-number",
        "'{1}' of the activity '{0}' is {2}. Enter a number above zero, or leave it empty for the usual one.",
        "'{1}' der Aktivität '{0}' ist {2}. Geben Sie eine Zahl über null ein, oder lassen Sie das Feld für die übliche leer.",
        "'{1}' dell'attività '{0}' è {2}. Inserire un numero maggiore di zero, o lasciare vuoto per quello abituale.");

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

    /// <summary>{0} = the channel, {1} = touches, {2} = days, {3} = from when on.</summary>
    public static readonly Sentence ChannelCapped = new Sentence(
        "channel-capped",
        "The contact has had the {1} interactions by {0} that {2} days may bring; the next is allowed on {3}.",
        "Der Kontakt hatte über {0} bereits die {1} Interaktionen, die {2} Tage bringen dürfen; die nächste ist am {3} erlaubt.",
        "Il contatto ha già avuto tramite {0} le {1} interazioni ammesse in {2} giorni; la prossima è consentita il {3}.");

    /// <summary>{0} = what was sent.</summary>
    public static readonly Sentence NoSuchContact = new Sentence(
        "contact-not-found",
        "There is no contact '{0}', or you may not see it. Send the id or the external user identifier of a contact.",
        "Es gibt keinen Kontakt '{0}', oder Sie dürfen ihn nicht sehen. Senden Sie die Kennung oder die externe Benutzerkennung eines Kontakts.",
        "Il contatto '{0}' non esiste o non è visibile. Inviare l'ID o l'identificatore utente esterno di un contatto.");

    /// <summary>Neither id nor external id was sent.</summary>
    public static readonly Sentence NoContactGiven = new Sentence(
        "contact-not-given",
        "No contact is given. Send its id or its external user identifier.",
        "Es ist kein Kontakt angegeben. Senden Sie seine Kennung oder seine externe Benutzerkennung.",
        "Nessun contatto indicato. Inviare il suo ID o il suo identificatore utente esterno.");

    /// <summary>{0} = what was sent.</summary>
    public static readonly Sentence NoSuchChannel = new Sentence(
        "channel-not-found",
        "There is no channel '{0}'. Send the code of a channel, as it stands in the list of channels.",
        "Es gibt keinen Kanal '{0}'. Senden Sie den Code eines Kanals, wie er in der Liste der Kanäle steht.",
        "Il canale '{0}' non esiste. Inviare il codice di un canale, come nell'elenco dei canali.");

    /// <summary>{0} = what was sent.</summary>
    public static readonly Sentence NoSuchType = new Sentence(
        "interaction-type-not-found",
        "There is no interaction type '{0}'. Send the code of a type, as it stands in the list of interaction types.",
        "Es gibt keinen Interaktionstyp '{0}'. Senden Sie den Code eines Typs, wie er in der Liste der Interaktionstypen steht.",
        "Il tipo di interazione '{0}' non esiste. Inviare il codice di un tipo, come nell'elenco dei tipi di interazione.");

    /// <summary>{0} = what was sent.</summary>
    public static readonly Sentence NoSuchContent = new Sentence(
        "content-not-found",
        "There is no content '{0}'. Send the code of a content, or none.",
        "Es gibt keinen Inhalt '{0}'. Senden Sie den Code eines Inhalts oder keinen.",
        "Il contenuto '{0}' non esiste. Inviare il codice di un contenuto, o nessuno.");

    /// <summary>Followed by everything that is wrong.</summary>
    public static readonly Sentence InteractionRefused = new Sentence(
        "interaction-refused",
        "The interaction was not stored:",
        "Die Interaktion wurde nicht gespeichert:",
        "L'interazione non è stata salvata:");
}
