using System;

namespace OmniChannel.Viewer.Tests.Journeys;

/// <summary>What people read on their way, in their language: written down here, so that a text that changes or stays untranslated is noticed.</summary>
internal sealed record Words(string Short, string Rep, string Overlap, string Publish, string Published, string Visit, string Threshold, string AllJobs, string Done)
{
    public static Words Of(int language) => language switch
    {
        1033 => new Words(
            "en", "Helen Walsh", "Bands B and A overlap between 40 and 45.", "Publish", "The model is published.", "Next best visit", "threshold 45", "All Jobs", "Done"),
        1031 => new Words(
            "de", "Katrin Brandt", "Die Bänder B und A überschneiden sich zwischen 40 und 45.", "Veröffentlichen", "Das Modell ist veröffentlicht.", "Nächstbester Besuch",
            "Schwellenwert 45", "Alle Aufträge", "Erledigt"),
        1040 => new Words(
            "it", "Paola Conti", "Le fasce B e A si sovrappongono tra 40 e 45.", "Pubblica", "Il modello è pubblicato.", "Migliore visita successiva", "soglia 45", "Tutti i processi", "Svolta"),
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };
}
