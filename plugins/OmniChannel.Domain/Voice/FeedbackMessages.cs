using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Voice;

/// <summary>Why feedback cannot be stored.</summary>
public static class FeedbackMessages
{
    /// <summary>No contact.</summary>
    public static readonly Sentence WithoutContact = new Sentence("feedback-without-contact",
        "The feedback has no contact. Choose who gave it.",
        "Das Feedback hat keinen Kontakt. Wählen Sie, wer es gegeben hat.",
        "Il feedback non ha un contatto. Scegliere chi l'ha dato.");

    /// <summary>No topic.</summary>
    public static readonly Sentence WithoutTopic = new Sentence("feedback-without-topic",
        "The feedback has no topic. Choose whether it is about content, service or reachability.",
        "Das Feedback hat kein Thema. Wählen Sie, ob es um Inhalte, Service oder Erreichbarkeit geht.",
        "Il feedback non ha un argomento. Scegliere se riguarda i contenuti, il servizio o la reperibilità.");

    /// <summary>Neither rating nor words.</summary>
    public static readonly Sentence Empty = new Sentence("feedback-empty",
        "The feedback says nothing. Enter a rating from 1 to 5, a comment, or both.",
        "Das Feedback sagt nichts. Geben Sie eine Bewertung von 1 bis 5, einen Kommentar oder beides ein.",
        "Il feedback è vuoto. Inserire una valutazione da 1 a 5, un commento o entrambi.");

    /// <summary>{0} = the number.</summary>
    public static readonly Sentence RatingOutOfRange = new Sentence("feedback-rating-out-of-range",
        "{0} is not a rating. Enter a whole number from 1 to 5.",
        "{0} ist keine Bewertung. Geben Sie eine ganze Zahl von 1 bis 5 ein.",
        "{0} non è una valutazione. Inserire un numero intero da 1 a 5.");

    /// <summary>{0} = the date.</summary>
    public static readonly Sentence InTheFuture = new Sentence("feedback-in-the-future",
        "The feedback is dated {0} UTC, which is in the future. Enter when it was given.",
        "Das Feedback ist auf {0} UTC datiert und liegt damit in der Zukunft. Geben Sie an, wann es gegeben wurde.",
        "Il feedback è datato {0} UTC, cioè nel futuro. Indicare quando è stato dato.");

    /// <summary>{0} = acted on, {1} = received on.</summary>
    public static readonly Sentence ActedBeforeReceived = new Sentence("feedback-acted-before-received",
        "The feedback was acted upon on {0}, before it came in on {1}. Correct one of the dates.",
        "Auf das Feedback wurde am {0} reagiert, bevor es am {1} einging. Berichtigen Sie eines der Daten.",
        "Al feedback è stato dato seguito il {0}, prima che arrivasse il {1}. Correggere una delle date.");

    /// <summary>{0} = the text given.</summary>
    public static readonly Sentence UnknownTopic = new Sentence("feedback-unknown-topic",
        "'{0}' is not a topic of feedback. Enter content, service or reachability, or leave it empty for all.",
        "'{0}' ist kein Thema von Feedback. Geben Sie content, service oder reachability an, oder lassen Sie es für alle leer.",
        "'{0}' non è un argomento di feedback. Indicare content, service o reachability, o lasciare vuoto per tutti.");
}
