using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Why a scoring model cannot be changed as asked.</summary>
internal static class ModelLifeMessages
{
    internal static readonly Sentence NotPublishable = new Sentence(
        "model-not-publishable",
        "The scoring model '{0}' cannot be published yet. Correct the following and publish again:",
        "Das Bewertungsmodell '{0}' kann noch nicht veröffentlicht werden. Korrigieren Sie Folgendes und veröffentlichen Sie erneut:",
        "Il modello di punteggio '{0}' non può ancora essere pubblicato. Correggere quanto segue e pubblicare di nuovo:");

    internal static readonly Sentence NotSaved = new Sentence(
        "rule-not-saved",
        "This cannot be saved. Correct the following:",
        "Dies kann nicht gespeichert werden. Korrigieren Sie Folgendes:",
        "Impossibile salvare. Correggere quanto segue:");

    internal static readonly Sentence Frozen = new Sentence(
        "model-published",
        "The scoring model '{0}' is published, so it and its groups, rules and bands cannot be changed. Create a new version and change that.",
        "Das Bewertungsmodell '{0}' ist veröffentlicht; es und seine Gruppen, Regeln und Bänder können daher nicht geändert werden. Legen Sie eine neue Version an und ändern Sie diese.",
        "Il modello di punteggio '{0}' è pubblicato, quindi il modello, i suoi gruppi, le sue regole e le sue fasce non possono essere modificati. Creare una nuova versione e modificare quella.");

    internal static readonly Sentence Retired = new Sentence(
        "model-retired",
        "The scoring model '{0}' is retired and stays as it is. Create a new version instead.",
        "Das Bewertungsmodell '{0}' ist zurückgezogen und bleibt, wie es ist. Legen Sie stattdessen eine neue Version an.",
        "Il modello di punteggio '{0}' è ritirato e resta com'è. Creare invece una nuova versione.");

    internal static readonly Sentence BornPublished = new Sentence(
        "model-born-published",
        "A scoring model starts as a draft. Save it as a draft, add its rules, then publish it.",
        "Ein Bewertungsmodell beginnt als Entwurf. Speichern Sie es als Entwurf, fügen Sie seine Regeln hinzu und veröffentlichen Sie es dann.",
        "Un modello di punteggio inizia come bozza. Salvarlo come bozza, aggiungere le regole e poi pubblicarlo.");

    internal static readonly Sentence BackToDraft = new Sentence(
        "model-back-to-draft",
        "The scoring model '{0}' has been published and cannot become a draft again. Create a new version, or retire it.",
        "Das Bewertungsmodell '{0}' wurde veröffentlicht und kann nicht wieder Entwurf werden. Legen Sie eine neue Version an oder ziehen Sie es zurück.",
        "Il modello di punteggio '{0}' è stato pubblicato e non può tornare una bozza. Creare una nuova versione o ritirarlo.");
}
