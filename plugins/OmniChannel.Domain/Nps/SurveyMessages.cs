using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Nps;

/// <summary>Answers to "may the contact be asked for its NPS?". Their codes are stable.</summary>
public static class SurveyMessages
{
    /// <summary>It may.</summary>
    public static readonly Sentence May = new Sentence("may-survey",
        "The contact may be asked.",
        "Der Kontakt darf gefragt werden.",
        "Si può chiedere al contatto.");

    /// <summary>The contact is inactive.</summary>
    public static readonly Sentence Inactive = new Sentence("survey-inactive",
        "The contact is inactive.",
        "Der Kontakt ist inaktiv.",
        "Il contatto è inattivo.");

    /// <summary>The contact objected to profiling.</summary>
    public static readonly Sentence Objected = new Sentence("survey-objected",
        "The contact objected to profiling, and its answers would be kept as a history of its own.",
        "Der Kontakt hat dem Profiling widersprochen, und seine Antworten würden als eigene Historie geführt.",
        "Il contatto si è opposto alla profilazione, e le sue risposte verrebbero conservate come cronologia personale.");

    /// <summary>{0} = the channel.</summary>
    public static readonly Sentence NotPermitted = new Sentence("survey-not-permitted",
        "The contact does not want to be contacted by {0}.",
        "Der Kontakt möchte nicht über {0} angesprochen werden.",
        "Il contatto non vuole essere contattato tramite {0}.");

    /// <summary>A follow-up is open.</summary>
    public static readonly Sentence OpenFollowUp = new Sentence("survey-open-follow-up",
        "The contact answered as a detractor and has not been called back yet. Complete the follow-up task first.",
        "Der Kontakt hat als Detraktor geantwortet und wurde noch nicht zurückgerufen. Schließen Sie zuerst die Aufgabe dazu ab.",
        "Il contatto ha risposto da detrattore e non è ancora stato richiamato. Completare prima l'attività di richiamo.");

    /// <summary>{0} = the last answer, {1} = from when on.</summary>
    public static readonly Sentence AnsweredRecently = new Sentence("survey-answered-recently",
        "The contact answered on {0} and may be asked again from {1}.",
        "Der Kontakt hat am {0} geantwortet und darf ab {1} wieder gefragt werden.",
        "Il contatto ha risposto il {0} e si può chiedere di nuovo dal {1}.");

    /// <summary>{0} = the last survey, {1} = from when on.</summary>
    public static readonly Sentence AskedRecently = new Sentence("survey-asked-recently",
        "The contact was asked on {0} and has not answered yet; it may be asked again from {1}.",
        "Der Kontakt wurde am {0} gefragt und hat noch nicht geantwortet; er darf ab {1} wieder gefragt werden.",
        "Al contatto è stato chiesto il {0} e non ha ancora risposto; si può chiedere di nuovo dal {1}.");

    /// <summary>The channel of a survey where none is named.</summary>
    public static readonly Sentence Email = new Sentence("survey-email", "e-mail", "E-Mail", "e-mail");
}
