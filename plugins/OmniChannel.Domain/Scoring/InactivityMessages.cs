using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>The words of rules that take points when nothing happens.</summary>
internal static class InactivityMessages
{
    internal static readonly Sentence GivesPoints = new Sentence("inactivity-rule-gives-points",
        "An inactivity rule takes points, but this one would give {0}. Enter them with a minus.",
        "Eine Inaktivitätsregel nimmt Punkte, diese würde aber {0} vergeben. Geben Sie sie mit Minus ein.",
        "Una regola di inattività toglie punti, ma questa ne assegnerebbe {0}. Inserirli con il segno meno.");

    internal static readonly Sentence WithoutDays = new Sentence("inactivity-rule-without-days",
        "The inactivity rule does not say after how many days. Enter the days without interaction, such as 60.",
        "Die Inaktivitätsregel sagt nicht, nach wie vielen Tagen. Geben Sie die Tage ohne Interaktion ein, zum Beispiel 60.",
        "La regola di inattività non dice dopo quanti giorni. Inserire i giorni senza interazioni, ad esempio 60.");

    internal static readonly Sentence DaysOut = new Sentence("inactivity-days-out",
        "The days of an inactivity rule go from 1 to {0}, not {1}.",
        "Die Tage einer Inaktivitätsregel gehen von 1 bis {0}, nicht {1}.",
        "I giorni di una regola di inattività vanno da 1 a {0}, non {1}.");

    internal static readonly Sentence WithoutMaximum = new Sentence("inactivity-rule-without-maximum",
        "The inactivity rule takes points again every {0} days without end. Enter the maximum that it may take together, such as -30.",
        "Die Inaktivitätsregel nimmt alle {0} Tage wieder Punkte, ohne Ende. Geben Sie das Maximum ein, das sie zusammen nehmen darf, zum Beispiel -30.",
        "La regola di inattività toglie di nuovo punti ogni {0} giorni, senza fine. Inserire il massimo che può togliere in tutto, ad esempio -30.");

    internal static readonly Sentence MaximumNotAsked = new Sentence("inactivity-maximum-not-asked",
        "The inactivity rule takes its points once, so it needs no maximum. Clear the maximum {0} or say after how many days it takes them again.",
        "Die Inaktivitätsregel nimmt ihre Punkte einmal und braucht daher kein Maximum. Leeren Sie das Maximum {0} oder geben Sie an, nach wie vielen Tagen sie sie wieder nimmt.",
        "La regola di inattività toglie i suoi punti una volta sola e non richiede un massimo. Cancellare il massimo {0} o indicare dopo quanti giorni li toglie di nuovo.");

    internal static readonly Sentence TooManyStrikes = new Sentence("inactivity-rule-too-often",
        "Until the maximum {0} is reached, the inactivity rule would take {1} points more than {2} times. Let it take more at once or less in all.",
        "Bis das Maximum {0} erreicht ist, würde die Inaktivitätsregel mehr als {2}-mal {1} Punkte nehmen. Lassen Sie sie mehr auf einmal oder weniger insgesamt nehmen.",
        "Fino al massimo {0} la regola di inattività toglierebbe {1} punti più di {2} volte. Farle togliere di più in una volta o di meno in tutto.");

    internal static readonly Sentence WithRepeats = new Sentence("inactivity-rule-with-repeats",
        "An inactivity rule waits for interactions that do not come, so it has no repeats to limit. Clear repeats and period.",
        "Eine Inaktivitätsregel wartet auf Interaktionen, die ausbleiben, und hat keine Wiederholungen zu begrenzen. Leeren Sie Wiederholungen und Zeitraum.",
        "Una regola di inattività aspetta interazioni che non arrivano e non ha ripetizioni da limitare. Cancellare ripetizioni e periodo.");

    internal static readonly Sentence WithProfile = new Sentence("inactivity-rule-with-profile",
        "The rule waits for interactions but also names a column or an operator. Clear them or make it a profile rule.",
        "Die Regel wartet auf Interaktionen, nennt aber auch eine Spalte oder einen Operator. Leeren Sie diese oder machen Sie daraus eine Profilregel.",
        "La regola aspetta interazioni ma indica anche una colonna o un operatore. Cancellarli o farne una regola di profilo.");

    internal static readonly Sentence NotAsked = new Sentence("inactivity-not-asked",
        "Days without interaction are only for inactivity rules. Clear them or make it an inactivity rule.",
        "Tage ohne Interaktion sind nur für Inaktivitätsregeln. Leeren Sie diese oder machen Sie daraus eine Inaktivitätsregel.",
        "I giorni senza interazioni valgono solo per le regole di inattività. Cancellarli o farne una regola di inattività.");

    internal static readonly Sentence Never = new Sentence("test-inactivity-never",
        "No interaction up to {0} matches: who has never had one has not gone quiet.",
        "Bis {0} trifft die Regel auf keine Interaktion zu: Wer nie eine hatte, ist nicht verstummt.",
        "Fino al {0} nessuna interazione corrisponde: chi non ne ha mai avute non è diventato inattivo.");

    internal static readonly Sentence StrikesOn = new Sentence("test-inactivity-not-yet",
        "Last matched on {0}; takes {1} points on {2} unless another interaction comes.",
        "Traf zuletzt am {0} zu; nimmt am {2} {1} Punkte, wenn keine weitere Interaktion kommt.",
        "Ultima corrispondenza il {0}; toglie {1} punti il {2} se non arriva un'altra interazione.");

    internal static readonly Sentence Struck = new Sentence("test-inactivity-struck",
        "Last matched on {0}: {1} days without interaction have taken {2} points.",
        "Traf zuletzt am {0} zu: {1} Tage ohne Interaktion haben {2} Punkte genommen.",
        "Ultima corrispondenza il {0}: {1} giorni senza interazioni hanno tolto {2} punti.");

    internal static readonly Sentence StruckOnce = new Sentence("line-inactivity",
        "{0} (no interaction since {1})", "{0} (seit {1} keine Interaktion)", "{0} (nessuna interazione dal {1})");

    internal static readonly Sentence StruckAgain = new Sentence("line-inactivity-again",
        "{0} (no interaction since {1}; {2}\u00d7)", "{0} (seit {1} keine Interaktion; {2}\u00d7)", "{0} (nessuna interazione dal {1}; {2}\u00d7)");
}
