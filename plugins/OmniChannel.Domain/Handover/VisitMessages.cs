using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Handover;

/// <summary>The words of a next-best-visit task.</summary>
internal static class VisitMessages
{
    internal static readonly Sentence Subject = new Sentence("visit-subject",
        "Next best visit: {0} (score {1})",
        "Nächstbester Besuch: {0} (Wert {1})",
        "Migliore visita successiva: {0} (punteggio {1})");

    internal static readonly Sentence Reason = new Sentence("visit-reason",
        "Why now: {0}, score {1}, threshold {2}",
        "Warum jetzt: {0}, Wert {1}, Schwellenwert {2}",
        "Perché ora: {0}, punteggio {1}, soglia {2}");

    internal static readonly Sentence Channel = new Sentence("visit-channel",
        "Suggested channel: {0}", "Empfohlener Kanal: {0}", "Canale suggerito: {0}");

    internal static readonly Sentence Content = new Sentence("visit-content",
        "Suggested content: {0}", "Empfohlener Inhalt: {0}", "Contenuto suggerito: {0}");

    /// <summary>{0} = channel, {1} = responses, {2} = how often it was reached.</summary>
    internal static readonly Sentence ChannelWithResponse = new Sentence("visit-channel-response",
        "Suggested channel: {0} (responded {1} of {2} times)", "Empfohlener Kanal: {0} (Reaktion {1} von {2} Mal)",
        "Canale suggerito: {0} (ha risposto {1} volte su {2})");

    /// <summary>{0} = content, {1} = the interests it is about.</summary>
    internal static readonly Sentence ContentOfInterest = new Sentence("visit-content-interest",
        "Suggested content: {0} (interested in {1})", "Empfohlener Inhalt: {0} (Interesse an {1})", "Contenuto suggerito: {0} (interesse per {1})");

    /// <summary>{0} = channel, content or both.</summary>
    internal static readonly Sentence Alternative = new Sentence("visit-alternative",
        "If that does not fit: {0}", "Falls das nicht passt: {0}", "Se non è adatto: {0}");

    /// <summary>{0} = who, {1} = when.</summary>
    internal static readonly Sentence VisitAhead = new Sentence("visit-ahead",
        "Do not arrange another, already planned: visit by {0} on {1}", "Nichts Weiteres vereinbaren, schon geplant: Besuch von {0} am {1}",
        "Non fissare altro, già prevista: visita di {0} il {1}");

    /// <summary>{0} = who, {1} = when.</summary>
    internal static readonly Sentence CallAhead = new Sentence("visit-call-ahead",
        "Coordinate, already planned: phone call by {0} on {1}", "Abstimmen, schon geplant: Anruf von {0} am {1}",
        "Coordinarsi, già prevista: telefonata di {0} il {1}");

    internal static readonly Sentence NotRelevantBefore = new Sentence("visit-not-relevant-before",
        "Called not relevant for this contact before: {0}", "Für diesen Kontakt schon als nicht relevant bezeichnet: {0}",
        "Già indicato come non rilevante per questo contatto: {0}");

    internal static readonly Sentence Permitted = new Sentence("visit-permitted",
        "Permitted: {0}", "Erlaubt: {0}", "Consentiti: {0}");

    internal static readonly Sentence Rejected = new Sentence("visit-rejected",
        "Called wrong for this contact before: {0}", "Für diesen Kontakt schon als falsch bezeichnet: {0}",
        "Già indicato come sbagliato per questo contatto: {0}");

    /// <summary>{0} = date, {1} = answer.</summary>
    internal static readonly Sentence Detractor = new Sentence("visit-detractor",
        "Do not sell, listen first: answered {1} of 10 on {0}", "Nicht verkaufen, erst zuhören: antwortete am {0} mit {1} von 10",
        "Non vendere, prima ascoltare: ha risposto {1} su 10 il {0}");

    internal static readonly Sentence Denied = new Sentence("visit-denied",
        "Do not use, not permitted: {0}", "Nicht verwenden, nicht erlaubt: {0}", "Non usare, non consentito: {0}");

    internal static readonly Sentence Interests = new Sentence("visit-interests",
        "Interested in: {0}", "Interessiert an: {0}", "Interessi: {0}");

    internal static readonly Sentence Touches = new Sentence("visit-touches",
        "Last touches:", "Letzte Kontakte:", "Ultimi contatti:");

    private static readonly Sentence Deputy = new Sentence("visit-by-deputy",
        "Given to {0} as deputy of the absent owner.", "An {0} als Vertretung des abwesenden Besitzers.",
        "Assegnata a {0} come sostituto del proprietario assente.");

    private static readonly Sentence Team = new Sentence("visit-by-team",
        "Given to the team {0}: the owner of the contact cannot take it.", "An das Team {0}: Der Besitzer des Kontakts kann nicht übernehmen.",
        "Assegnata al team {0}: il proprietario del contatto non può prenderla.");

    private static readonly Sentence AccountOwner = new Sentence("visit-by-account-owner",
        "Given to {0}, the owner of the account: the owner of the contact cannot take it.",
        "An {0}, den Besitzer der Firma: Der Besitzer des Kontakts kann nicht übernehmen.",
        "Assegnata a {0}, proprietario dell'account: il proprietario del contatto non può prenderla.");

    private static readonly Sentence FallbackQueue = new Sentence("visit-by-queue",
        "Placed in the queue {0}: no owner can take it.", "In der Warteschlange {0}: Kein Besitzer kann übernehmen.",
        "Messa nella coda {0}: nessun proprietario può prenderla.");

    /// <summary>What the task says about who chose its owner; null for the usual case.</summary>
    internal static Sentence? ChosenBy(OwnerRule rule)
    {
        switch (rule)
        {
            case OwnerRule.Deputy: return Deputy;
            case OwnerRule.Team: return Team;
            case OwnerRule.AccountOwner: return AccountOwner;
            case OwnerRule.FallbackQueue: return FallbackQueue;
            default: return null;
        }
    }
}
