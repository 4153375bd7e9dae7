using System;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>A column that versions are compared by: its label and how to read it; null stands for empty.</summary>
internal sealed class DiffColumn<T>
{
    internal DiffColumn(Sentence label, Func<T, object?> value)
    {
        Label = label;
        Value = value;
    }

    internal Sentence Label { get; }

    internal Func<T, object?> Value { get; }
}

/// <summary>The columns of a model and its parts in the order in which forms show them, by the labels that forms have.</summary>
internal static class DiffColumns
{
    internal static readonly DiffColumn<ModelDefinition>[] OfModel =
    {
        Column<ModelDefinition>("name", "name", "Name", "nome", model => Text(model.Name)),
        Column<ModelDefinition>("half-life", "half-life in days", "Halbwertszeit in Tagen", "emivita in giorni", model => model.HalfLifeDays),
        Column<ModelDefinition>("minimum", "minimum", "Minimum", "minimo", model => model.Minimum),
        Column<ModelDefinition>("maximum", "maximum", "Maximum", "massimo", model => model.Maximum),
        Column<ModelDefinition>("threshold", "threshold", "Schwellenwert", "soglia", model => model.Threshold),
        Column<ModelDefinition>("rearm", "re-arm threshold", "Wiederauslösewert", "soglia di riarmo", model => model.RearmThreshold),
        Column<ModelDefinition>("dwell", "dwell hours", "Verweildauer in Stunden", "permanenza minima in ore", model => model.DwellHours),
        Column<ModelDefinition>("cool-down", "cool-down in days", "Wartezeit in Tagen", "attesa in giorni", model => model.CoolDownDays),
        Column<ModelDefinition>("due", "hours until a task is due", "Stunden bis zur Fälligkeit einer Aufgabe", "ore fino alla scadenza di un'attività", model => model.DueHours),
    };

    internal static readonly DiffColumn<GroupDefinition>[] OfGroup =
    {
        Column<GroupDefinition>("name", "name", "Name", "nome", group => Text(group.Name)),
        Column<GroupDefinition>("minimum", "minimum", "Minimum", "minimo", group => group.Minimum),
        Column<GroupDefinition>("maximum", "maximum", "Maximum", "massimo", group => group.Maximum),
    };

    internal static readonly DiffColumn<GradeBandDefinition>[] OfBand =
    {
        Column<GradeBandDefinition>("dimension", "dimension", "Dimension", "dimensione", band => Dimension(band.Dimension)),
        Column<GradeBandDefinition>("from", "from", "von", "da", band => band.From),
        Column<GradeBandDefinition>("to", "to", "bis", "a", band => band.To),
    };

    internal static readonly DiffColumn<RuleDefinition>[] OfRule =
    {
        Column<RuleDefinition>("name", "name", "Name", "nome", rule => Text(rule.Name)),
        Column<RuleDefinition>("kind", "kind", "Art", "genere", rule => Kind(rule.Kind)),
        Column<RuleDefinition>("points", "points", "Punkte", "punti", rule => rule.Points),
        Column<RuleDefinition>("maximum", "maximum", "Maximum", "massimo", rule => rule.Maximum),
        Column<RuleDefinition>("group", "group", "Gruppe", "gruppo", rule => Text(rule.GroupCode)),
        Column<RuleDefinition>("channel", "channel", "Kanal", "canale", rule => rule.ChannelId),
        Column<RuleDefinition>("type", "interaction type", "Interaktionstyp", "tipo di interazione", rule => rule.TypeId),
        Column<RuleDefinition>("content", "content", "Inhalt", "contenuto", rule => rule.ContentId),
        Column<RuleDefinition>("term", "term", "Begriff", "termine", rule => rule.TermId),
        Column<RuleDefinition>("interest", "least interest", "Mindestinteresse", "interesse minimo", rule => rule.LeastInterest),
        Column<RuleDefinition>("inactive-days", "days without interaction", "Tage ohne Interaktion", "giorni senza interazioni", rule => rule.InactiveDays),
        Column<RuleDefinition>("again-days", "again after days", "wieder nach Tagen", "di nuovo dopo giorni", rule => rule.AgainDays),
        Column<RuleDefinition>("column", "column", "Spalte", "colonna", rule => Text(rule.Attribute)),
        Column<RuleDefinition>("operator", "operator", "Operator", "operatore", rule => Text(rule.Operator)),
        Column<RuleDefinition>("value", "value", "Wert", "valore", rule => Text(rule.Value)),
        Column<RuleDefinition>("repeats", "repeats", "Wiederholungen", "ripetizioni", rule => Repeat(rule.Repeat)),
        Column<RuleDefinition>("times", "times per period", "Anzahl je Zeitraum", "volte per periodo", rule => rule.RepeatTimes),
        Column<RuleDefinition>("days", "days of the period", "Tage des Zeitraums", "giorni del periodo", rule => rule.RepeatDays),
        Column<RuleDefinition>("valid-from", "valid from", "gültig ab", "valida dal", rule => rule.ValidFrom?.Date),
        Column<RuleDefinition>("valid-until", "valid until", "gültig bis", "valida fino al", rule => rule.ValidUntil?.Date),
    };

    private static readonly Sentence OfInteraction = new Sentence("kind-interaction", "interaction", "Interaktion", "interazione");
    private static readonly Sentence OfProfile = new Sentence("kind-profile", "profile", "Profil", "profilo");
    private static readonly Sentence OfInterest = new Sentence("kind-interest", "interest", "Interesse", "interesse");
    private static readonly Sentence OfAudience = new Sentence("kind-audience", "audience", "Zielgruppe", "destinatari");
    private static readonly Sentence OfInactivity = new Sentence("kind-inactivity", "inactivity", "Inaktivität", "inattività");
    private static readonly Sentence OfScore = new Sentence("dimension-score", "score", "Score", "punteggio");
    private static readonly Sentence OfEngagement = new Sentence("dimension-engagement", "engagement", "Engagement", "coinvolgimento");
    private static readonly Sentence FirstTime = new Sentence("repeats-first-time", "first time only", "nur beim ersten Mal", "solo la prima volta");
    private static readonly Sentence PerContent = new Sentence("repeats-per-content", "once per content", "einmal je Inhalt", "una volta per contenuto");
    private static readonly Sentence Enough = new Sentence("repeats-enough", "once enough per period", "sobald genug je Zeitraum", "quando bastano per periodo");
    private static readonly Sentence EnoughDays = new Sentence("repeats-enough-days", "once on enough days per period", "sobald an genug Tagen je Zeitraum", "quando bastano i giorni per periodo");
    private static readonly Sentence PerPeriod = new Sentence("repeats-per-period", "limited per period", "begrenzt je Zeitraum", "limitate per periodo");

    private static DiffColumn<T> Column<T>(string code, string english, string german, string italian, Func<T, object?> value) =>
        new DiffColumn<T>(new Sentence("diff-" + code, english, german, italian), value);

    private static object? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();

    private static Sentence Kind(RuleKind kind) => kind switch
    {
        RuleKind.Profile => OfProfile,
        RuleKind.Interest => OfInterest,
        RuleKind.Audience => OfAudience,
        RuleKind.Inactivity => OfInactivity,
        _ => OfInteraction,
    };

    private static Sentence Dimension(GradeDimension dimension) => dimension == GradeDimension.Score ? OfScore : dimension == GradeDimension.Profile ? OfProfile : OfEngagement;

    private static Sentence? Repeat(RepeatPolicy repeat) => repeat switch
    {
        RepeatPolicy.FirstTime => FirstTime,
        RepeatPolicy.OncePerContent => PerContent,
        RepeatPolicy.PerPeriod => PerPeriod,
        RepeatPolicy.EnoughInPeriod => Enough,
        RepeatPolicy.EnoughDaysInPeriod => EnoughDays,
        _ => null,
    };
}
