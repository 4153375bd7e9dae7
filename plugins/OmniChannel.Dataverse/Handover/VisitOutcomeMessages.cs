using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Handover;

/// <summary>Why a next-best-visit task cannot be changed as asked.</summary>
internal static class VisitOutcomeMessages
{
    internal static readonly Sentence AnotherIsOpen = new Sentence(
        "another-visit-is-open",
        "Another next best visit for this contact and scoring model is open, and there is only one at a time. Go on with that one.",
        "Ein anderer nächstbester Besuch für diesen Kontakt und dieses Scoring-Modell ist offen, und es gibt immer nur einen. Arbeiten Sie mit diesem weiter.",
        "È aperta un'altra migliore visita successiva per questo contatto e modello di punteggio, e ce n'è solo una per volta. Proseguire con quella.");
}
