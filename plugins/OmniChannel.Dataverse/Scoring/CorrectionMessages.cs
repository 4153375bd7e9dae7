using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Why points were taken back, as the ledger tells it.</summary>
internal static class CorrectionMessages
{
    internal static readonly Sentence InteractionDeleted = new Sentence(
        "interaction-deleted",
        "The interaction was deleted.",
        "Die Interaktion wurde gelöscht.",
        "L'interazione è stata eliminata.");

    internal static readonly Sentence Expired = new Sentence(
        "points-expired",
        "The points were given until a date that has passed.",
        "Die Punkte galten bis zu einem Datum, das verstrichen ist.",
        "I punti valevano fino a una data ormai trascorsa.");
}
