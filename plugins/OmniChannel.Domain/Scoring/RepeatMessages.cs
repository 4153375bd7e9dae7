using System;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>The words of limited repeats and of the time in which a rule is valid.</summary>
internal static class RepeatMessages
{
    internal static readonly Sentence WithoutDays = new Sentence("repeat-without-days",
        "The repeats are limited per period, but the period has no days. Enter them: 1 for a day, 7 for a week.",
        "Die Wiederholungen sind je Zeitraum begrenzt, aber der Zeitraum hat keine Tage. Geben Sie sie ein: 1 für einen Tag, 7 für eine Woche.",
        "Le ripetizioni sono limitate per periodo, ma il periodo non ha giorni. Inserirli: 1 per un giorno, 7 per una settimana.");

    internal static readonly Sentence NumberTooSmall = new Sentence("repeat-number-too-small",
        "Days and times of a period must be 1 or more, not {0}.",
        "Tage und Anzahl eines Zeitraums müssen mindestens 1 sein, nicht {0}.",
        "I giorni e le volte di un periodo devono essere almeno 1, non {0}.");

    internal static readonly Sentence PeriodNotAsked = new Sentence("repeat-period-not-asked",
        "The rule names days or times of a period, but its repeats have no period. Clear them or choose repeats per period.",
        "Die Regel nennt Tage oder Anzahl eines Zeitraums, aber ihre Wiederholungen haben keinen Zeitraum. Leeren Sie diese oder wählen Sie Wiederholungen je Zeitraum.",
        "La regola indica giorni o volte di un periodo, ma le sue ripetizioni non hanno un periodo. Cancellarli o scegliere ripetizioni per periodo.");

    internal static readonly Sentence WithoutTimes = new Sentence("repeat-without-times",
        "The rule counts once enough has come in a period, but does not say how many are enough. Enter 2 or more times, at most {0}.",
        "Die Regel zählt, sobald in einem Zeitraum genug gekommen ist, sagt aber nicht, wie viele genügen. Geben Sie eine Anzahl ab 2 ein, höchstens {0}.",
        "La regola conta quando in un periodo ne sono arrivate abbastanza, ma non dice quante bastano. Inserire un numero da 2 a {0}.");

    internal static readonly Sentence MoreThanDays = new Sentence("repeat-more-than-days",
        "A period of {1} days never has {0} different days. Enter fewer times or more days.",
        "Ein Zeitraum von {1} Tagen hat nie {0} verschiedene Tage. Geben Sie eine kleinere Anzahl oder mehr Tage ein.",
        "Un periodo di {1} giorni non ha mai {0} giorni diversi. Inserire un numero minore o più giorni.");

    internal static readonly Sentence NotEnough = new Sentence("test-not-enough",
        "Matched {0}\u00d7, last on {1}; not enough yet ({2}).",
        "Traf {0}\u00d7 zu, zuletzt am {1}; noch nicht genug ({2}).",
        "Ha corrisposto {0}\u00d7, l'ultima il {1}; non ancora abbastanza ({2}).");

    internal static readonly Sentence ProfileRepeats = new Sentence("profile-rule-with-repeats",
        "A profile rule counts once, so its repeats need no limit. Clear it.",
        "Eine Profilregel zählt einmal, daher brauchen ihre Wiederholungen keine Grenze. Leeren Sie diese.",
        "Una regola di profilo conta una volta sola e le sue ripetizioni non richiedono limiti. Cancellarli.");

    internal static readonly Sentence NeverValid = new Sentence("rule-never-valid",
        "The rule is valid from {0} until {1}, which is before it begins. Exchange the days or clear one.",
        "Die Regel gilt ab {0} bis {1}, also endet sie vor ihrem Beginn. Tauschen Sie die Tage oder leeren Sie einen.",
        "La regola vale dal {0} al {1}, cioè termina prima di iniziare. Scambiare i giorni o cancellarne uno.");

    internal static readonly Sentence Counted = new Sentence("test-repeats",
        "Matched {0}\u00d7, last on {1}; counted {2}\u00d7 ({3}), {4} points are left.",
        "Traf {0}\u00d7 zu, zuletzt am {1}; gezählt {2}\u00d7 ({3}), {4} Punkte sind übrig.",
        "Ha corrisposto {0}\u00d7, l'ultima il {1}; contata {2}\u00d7 ({3}), restano {4} punti.");

    internal static readonly Sentence CountedCapped = new Sentence("test-repeats-capped",
        "Matched {0}\u00d7, last on {1}; counted {2}\u00d7 ({3}), {4} points are left, of which the maximum lets {5} count.",
        "Traf {0}\u00d7 zu, zuletzt am {1}; gezählt {2}\u00d7 ({3}), {4} Punkte sind übrig, von denen das Maximum {5} zählen lässt.",
        "Ha corrisposto {0}\u00d7, l'ultima il {1}; contata {2}\u00d7 ({3}), restano {4} punti, di cui il massimo ne fa contare {5}.");

    internal static readonly Sentence NoneInTime = new Sentence("test-none-in-time",
        "No interaction up to {0} matches; only those {1} count.",
        "Bis {0} trifft die Regel auf keine Interaktion zu; nur solche {1} zählen.",
        "Fino al {0} nessuna interazione corrisponde; contano solo quelle {1}.");

    internal static readonly Sentence NoneWithContent = new Sentence("test-none-with-content",
        "No interaction with content up to {0} matches.",
        "Bis {0} trifft die Regel auf keine Interaktion mit Inhalt zu.",
        "Fino al {0} nessuna interazione con contenuto corrisponde.");

    internal static readonly Sentence NotValid = new Sentence("test-not-valid",
        "Does not hold: the rule is valid only {0}.", "Trifft nicht zu: Die Regel gilt nur {0}.", "Non vale: la regola è valida solo {0}.");

    private static readonly Sentence FirstTime = new Sentence("repeat-first-time", "first time only", "nur beim ersten Mal", "solo la prima volta");

    private static readonly Sentence OncePerContent = new Sentence("repeat-once-per-content", "once per content", "einmal je Inhalt", "una volta per contenuto");

    private static readonly Sentence PerPeriod = new Sentence("repeat-per-period",
        "at most {0} in {1} days", "höchstens {0} in {1} Tagen", "al massimo {0} in {1} giorni");

    private static readonly Sentence PerDay = new Sentence("repeat-per-day", "at most {0} per day", "höchstens {0} pro Tag", "al massimo {0} al giorno");

    private static readonly Sentence PerWeek = new Sentence("repeat-per-week", "at most {0} per week", "höchstens {0} pro Woche", "al massimo {0} a settimana");

    private static readonly Sentence EnoughInPeriod = new Sentence("repeat-enough",
        "once per {1} days with at least {0}", "einmal je {1} Tage mit mindestens {0}", "una volta ogni {1} giorni con almeno {0}");

    private static readonly Sentence EnoughDaysInPeriod = new Sentence("repeat-enough-days",
        "once per {1} days with interactions on at least {0} of them", "einmal je {1} Tage mit Interaktionen an mindestens {0} davon",
        "una volta ogni {1} giorni con interazioni in almeno {0} di essi");

    private static readonly Sentence Between = new Sentence("valid-between", "from {0} to {1}", "vom {0} bis zum {1}", "dal {0} al {1}");

    private static readonly Sentence Since = new Sentence("valid-since", "from {0} on", "ab dem {0}", "dal {0} in poi");

    private static readonly Sentence UpTo = new Sentence("valid-up-to", "up to {0}", "bis zum {0}", "fino al {0}");

    internal static Phrase Of(RepeatLimit limit)
    {
        switch (limit.Policy)
        {
            case RepeatPolicy.FirstTime: return FirstTime.With();
            case RepeatPolicy.OncePerContent: return OncePerContent.With();
            case RepeatPolicy.EnoughInPeriod: return EnoughInPeriod.With(limit.Times, limit.Days);
            case RepeatPolicy.EnoughDaysInPeriod: return EnoughDaysInPeriod.With(limit.Times, limit.Days);
            default:
                if (limit.Days == 1) return PerDay.With(limit.Times);
                return limit.Days == 7 ? PerWeek.With(limit.Times) : PerPeriod.With(limit.Times, limit.Days);
        }
    }

    internal static Phrase Of(Validity validity)
    {
        if (validity.From is DateTime from) return validity.Until is DateTime until ? Between.With(from, until) : Since.With(from);
        return validity.Until is DateTime end ? UpTo.With(end) : Since.With(DateTime.MinValue);
    }
}
