using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Templates;

/// <summary>What the installation of the templates says.</summary>
internal static class TemplateMessages
{
    internal static readonly Sentence Installed = new Sentence(
        "templates-installed",
        "Added: {0} channels, {1} interaction types, {2} content types, {3} terms, {4} calendars with {5} holidays, {6} scoring models as drafts, {7} settings. What was there already stayed as it is.",
        "Hinzugefügt: {0} Kanäle, {1} Interaktionstypen, {2} Inhaltstypen, {3} Begriffe, {4} Kalender mit {5} Feiertagen, {6} Scoring-Modelle als Entwurf, {7} Einstellungen. Was schon da war, blieb, wie es ist.",
        "Aggiunti: {0} canali, {1} tipi di interazione, {2} tipi di contenuto, {3} termini, {4} calendari con {5} festività, {6} modelli di punteggio come bozze, {7} impostazioni. Ciò che c'era è rimasto com'è.");

    internal static readonly Sentence Nothing = new Sentence(
        "templates-unchanged",
        "The templates are installed already; nothing was added. To bring back what was deleted, call again with Restore.",
        "Die Vorlagen sind bereits installiert; nichts wurde hinzugefügt. Um Gelöschtes zurückzuholen, rufen Sie erneut mit Restore auf.",
        "I modelli di partenza sono già installati; nulla è stato aggiunto. Per recuperare ciò che è stato eliminato, richiamare con Restore.");
}
