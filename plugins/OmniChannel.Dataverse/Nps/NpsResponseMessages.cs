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

    internal static readonly Sentence WithoutScore = new Sentence(
        "nps-without-score",
        "The NPS answer has no score. Enter a whole number from 0 to 10; who did not answer gets no row.",
        "Die NPS-Antwort hat keinen Wert. Geben Sie eine ganze Zahl von 0 bis 10 ein; wer nicht geantwortet hat, erhält keine Zeile.",
        "La risposta NPS non ha un valore. Inserire un numero intero da 0 a 10; chi non ha risposto non riceve una riga.");

    internal static readonly Sentence InTheFuture = new Sentence(
        "nps-in-the-future",
        "The NPS answer is dated {0} UTC, which is in the future. Enter when it was given.",
        "Die NPS-Antwort ist auf {0} UTC datiert und liegt damit in der Zukunft. Geben Sie an, wann sie gegeben wurde.",
        "La risposta NPS è datata {0} UTC, cioè nel futuro. Indicare quando è stata data.");
}
