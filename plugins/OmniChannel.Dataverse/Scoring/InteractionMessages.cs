using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Why an interaction cannot be stored or changed as asked.</summary>
internal static class InteractionMessages
{
    internal static readonly Sentence WithoutContact = new Sentence(
        "interaction-without-contact",
        "The interaction has no contact. Choose the contact it was with.",
        "Die Interaktion hat keinen Kontakt. Wählen Sie den Kontakt, mit dem sie stattfand.",
        "L'interazione non ha un contatto. Scegliere il contatto con cui è avvenuta.");

    internal static readonly Sentence WithoutChannel = new Sentence(
        "interaction-without-channel",
        "The interaction has no channel. Choose the channel it came through.",
        "Die Interaktion hat keinen Kanal. Wählen Sie den Kanal, über den sie kam.",
        "L'interazione non ha un canale. Scegliere il canale da cui è arrivata.");

    internal static readonly Sentence WithoutType = new Sentence(
        "interaction-without-type",
        "The interaction has no type. Choose what kind of interaction it was.",
        "Die Interaktion hat keinen Typ. Wählen Sie, welche Art von Interaktion es war.",
        "L'interazione non ha un tipo. Scegliere di che tipo di interazione si tratta.");

    internal static readonly Sentence InTheFuture = new Sentence(
        "interaction-in-the-future",
        "The interaction is dated {0} UTC, which is in the future: it is now {1} UTC. Enter when it happened.",
        "Die Interaktion ist auf {0} UTC datiert und liegt damit in der Zukunft: Jetzt ist es {1} UTC. Geben Sie an, wann sie stattfand.",
        "L'interazione è datata {0} UTC, cioè nel futuro: ora sono le {1} UTC. Indicare quando è avvenuta.");

    internal static readonly Sentence AlreadyScored = new Sentence(
        "interaction-already-scored",
        "Channel, type, content and date of an interaction cannot be changed, because its points stand in the ledger. Delete the interaction and enter it again.",
        "Kanal, Typ, Inhalt und Datum einer Interaktion können nicht geändert werden, weil ihre Punkte verbucht sind. Löschen Sie die Interaktion und erfassen Sie sie neu.",
        "Canale, tipo, contenuto e data di un'interazione non possono essere modificati, perché i suoi punti sono registrati. Eliminare l'interazione e inserirla di nuovo.");

    internal static readonly Sentence SendAgain = new Sentence(
        "scored-by-another",
        "Another request scored this contact for the first time at the same moment. Nothing was stored; send the request again.",
        "Eine andere Anforderung hat diesen Kontakt im selben Augenblick erstmals bewertet. Es wurde nichts gespeichert; senden Sie die Anforderung erneut.",
        "Un'altra richiesta ha valutato questo contatto per la prima volta nello stesso istante. Non è stato salvato nulla; inviare di nuovo la richiesta.");
}
