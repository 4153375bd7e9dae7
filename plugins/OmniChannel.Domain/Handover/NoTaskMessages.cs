using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Handover;

/// <summary>Answers to "why is there no task?". Their codes are stable.</summary>
public static class NoTaskMessages
{
    /// <summary>{0} = score, {1} = threshold.</summary>
    public static readonly Sentence BelowThreshold = new Sentence("below-threshold",
        "The score of {0} is below the threshold of {1}.",
        "Der Wert {0} liegt unter dem Schwellenwert {1}.",
        "Il punteggio {0} è inferiore alla soglia {1}.");

    /// <summary>The model has no threshold.</summary>
    public static readonly Sentence NoThreshold = new Sentence("no-threshold",
        "The scoring model has no threshold, so it hands nobody over.",
        "Das Bewertungsmodell hat keinen Schwellenwert und übergibt daher niemanden.",
        "Il modello di punteggio non ha una soglia, quindi non passa alcun contatto alle vendite.");

    /// <summary>The contact is inactive.</summary>
    public static readonly Sentence ContactInactive = new Sentence("contact-inactive",
        "The contact is inactive.",
        "Der Kontakt ist inaktiv.",
        "Il contatto è inattivo.");

    /// <summary>The contact objected to profiling.</summary>
    public static readonly Sentence ProfilingObjected = new Sentence("profiling-objected",
        "The contact objected to profiling.",
        "Der Kontakt hat dem Profiling widersprochen.",
        "Il contatto si è opposto alla profilazione.");

    /// <summary>The contact is kept out of scoring.</summary>
    public static readonly Sentence ProfilingFrozen = new Sentence("profiling-frozen",
        "The contact is kept out of scoring.",
        "Der Kontakt ist von der Bewertung ausgenommen.",
        "Il contatto è escluso dal punteggio.");

    /// <summary>Handover is held by a setting.</summary>
    public static readonly Sentence Held = new Sentence("handover-held",
        "Handover is held for now; the next sweep looks at the contact once it is released.",
        "Die Übergabe ist derzeit angehalten; nach der Freigabe prüft der nächste Durchlauf den Kontakt.",
        "Il passaggio alle vendite è sospeso; dopo lo sblocco la prossima verifica esaminerà il contatto.");

    /// <summary>A rep has qualified the contact.</summary>
    public static readonly Sentence SalesReady = new Sentence("sales-ready",
        "The contact is already sales ready.",
        "Der Kontakt ist bereits vertriebsreif.",
        "Il contatto è già pronto per la vendita.");

    /// <summary>A rep has given the contact up.</summary>
    public static readonly Sentence Lost = new Sentence("lost",
        "The contact was given up as lost.",
        "Der Kontakt wurde als verloren aufgegeben.",
        "Il contatto è stato dato per perso.");

    /// <summary>{0} = until when.</summary>
    public static readonly Sentence Snoozed = new Sentence("snoozed",
        "The rep asked to be reminded again on {0}.",
        "Der Außendienst möchte erst am {0} wieder erinnert werden.",
        "Il venditore ha chiesto di essere avvisato di nuovo il {0}.");

    /// <summary>{0} = the re-arm threshold.</summary>
    public static readonly Sentence NotRearmed = new Sentence("not-rearmed",
        "The contact was handed over before and its score has not been below {0} since.",
        "Der Kontakt wurde bereits übergeben, und sein Wert lag seither nicht unter {0}.",
        "Il contatto è già stato passato alle vendite e da allora il suo punteggio non è sceso sotto {0}.");

    /// <summary>{0} = end of the cool-down.</summary>
    public static readonly Sentence CoolDown = new Sentence("cool-down",
        "The cool-down after the last handover lasts until {0}.",
        "Die Wartezeit nach der letzten Übergabe dauert bis {0}.",
        "Il periodo di attesa dopo l'ultimo passaggio dura fino al {0}.");

    /// <summary>{0} = when the dwell ends.</summary>
    public static readonly Sentence Dwelling = new Sentence("dwelling",
        "The score has to stay above the threshold until {0} before the contact is handed over.",
        "Der Wert muss bis {0} über dem Schwellenwert bleiben, bevor der Kontakt übergeben wird.",
        "Il punteggio deve restare sopra la soglia fino al {0} prima che il contatto passi alle vendite.");

    /// <summary>{0} = the channels in use.</summary>
    public static readonly Sentence NoPermission = new Sentence("no-permission",
        "The contact has denied every channel in use ({0}).",
        "Der Kontakt hat jeden genutzten Kanal abgelehnt ({0}).",
        "Il contatto ha rifiutato ogni canale in uso ({0}).");

    /// <summary>{0} = who, {1} = when.</summary>
    public static readonly Sentence VisitPlanned = new Sentence("visit-planned",
        "A visit by {0} is planned for {1}.",
        "Ein Besuch von {0} ist für den {1} geplant.",
        "Una visita di {0} è prevista per il {1}.");

    /// <summary>{0} = who, {1} = when.</summary>
    public static readonly Sentence CallPlanned = new Sentence("call-planned",
        "A phone call by {0} is planned for {1}.",
        "Ein Anruf von {0} ist für den {1} geplant.",
        "Una telefonata di {0} è prevista per il {1}.");

    /// <summary>{0} = who, {1} = when, {2} = until when nobody else is sent.</summary>
    public static readonly Sentence VisitDone = new Sentence("visit-just-done",
        "{0} visited the contact on {1}; there is no new visit before {2}.",
        "{0} hat den Kontakt am {1} besucht; vor dem {2} gibt es keinen neuen Besuch.",
        "{0} ha visitato il contatto il {1}; nessuna nuova visita prima del {2}.");

    /// <summary>{0} = who, {1} = when, {2} = until when nobody else is sent.</summary>
    public static readonly Sentence CallDone = new Sentence("call-just-done",
        "{0} talked to the contact by phone on {1}; there is no new visit before {2}.",
        "{0} hat mit dem Kontakt am {1} telefoniert; vor dem {2} gibt es keinen neuen Besuch.",
        "{0} ha parlato al telefono con il contatto il {1}; nessuna nuova visita prima del {2}.");

    /// <summary>{0} = who, {1} = the limit.</summary>
    public static readonly Sentence DailyLimit = new Sentence("daily-limit",
        "{0} has the {1} new visits a day may bring. The contact waits; the sweep releases the best first.",
        "{0} hat bereits die {1} neuen Besuche, die ein Tag bringen darf. Der Kontakt wartet; der Durchlauf gibt die besten zuerst frei.",
        "{0} ha già le {1} nuove visite ammesse in un giorno. Il contatto attende; la verifica sblocca prima i migliori.");

    /// <summary>Nobody can take the task.</summary>
    public static readonly Sentence NoOwner = new Sentence("no-owner",
        "Nobody can take the task: the owner of the contact is missing, disabled or without role, so are deputy, team and owner of the account, and there is no fallback queue. Name one in the settings.",
        "Niemand kann die Aufgabe übernehmen: Der Besitzer des Kontakts fehlt, ist deaktiviert oder ohne Rolle, ebenso Vertretung, Team und Besitzer der Firma, und es gibt keine Ersatzwarteschlange. Nennen Sie eine in den Einstellungen.",
        "Nessuno può prendere l'attività: il proprietario del contatto manca, è disabilitato o senza ruolo, come sostituto, team e proprietario dell'account, e non c'è una coda di riserva. Indicarne una nelle impostazioni.");
}
