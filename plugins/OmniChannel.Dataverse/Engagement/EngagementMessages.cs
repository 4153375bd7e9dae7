using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Engagement;

/// <summary>What is said of interests.</summary>
internal static class EngagementMessages
{
    internal static readonly Sentence InterestJob = new Sentence(
        "interest-job", "Interests after a change of tags", "Interessen nach einer Änderung der Schlagwörter", "Interessi dopo una modifica dei contrassegni");
}
