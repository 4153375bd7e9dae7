using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Nps;

/// <summary>Why an NPS answer cannot be stored.</summary>
internal static class NpsResponseMessages
{
    internal static readonly Sentence WithoutContact = new Sentence(
        "nps-without-contact",
        "The NPS answer has no contact. Choose who gave it.",
        "Die NPS-Antwort hat keinen Kontakt. Wählen Sie, wer sie gegeben hat.",
        "La risposta NPS non ha un contatto. Scegliere chi l'ha data.");

    internal static readonly Sentence InTheFuture = new Sentence(
        "nps-in-the-future",
        "The NPS answer is dated {0} UTC, which is in the future. Enter when it was given.",
        "Die NPS-Antwort ist auf {0} UTC datiert und liegt damit in der Zukunft. Geben Sie an, wann sie gegeben wurde.",
        "La risposta NPS è datata {0} UTC, cioè nel futuro. Indicare quando è stata data.");

    /// <summary>{0} = the value of the setting.</summary>
    internal static readonly Sentence UnknownRule = new Sentence(
        "nps-unknown-rule",
        "'{0}' is not a rule for NPS. Enter all (every answer counts), latest (the latest of each contact and period) or mean (their mean).",
        "'{0}' ist keine Regel für den NPS. Geben Sie all (jede Antwort zählt), latest (die letzte je Kontakt und Periode) oder mean (deren Mittel) ein.",
        "'{0}' non è una regola per l'NPS. Inserire all (conta ogni risposta), latest (l'ultima per contatto e periodo) o mean (la loro media).");

    /// <summary>{0} = the rule.</summary>
    internal static readonly Sentence RuleJob = new Sentence("nps-rule-job", "NPS under the rule {0}", "NPS nach der Regel {0}", "NPS secondo la regola {0}");
}
