using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>What can be wrong with a scoring model, in the words of the marketer who wrote it.</summary>
internal static class ModelMessages
{
    internal static readonly Sentence CodeMissing = new Sentence("code-missing",
        "A code is missing. Give every model, group and rule a code.",
        "Ein Code fehlt. Geben Sie jedem Modell, jeder Gruppe und jeder Regel einen Code.",
        "Manca un codice. Assegnare un codice a ogni modello, gruppo e regola.");

    internal static readonly Sentence CodeReserved = new Sentence("code-reserved",
        "The code '{0}' begins with '~', which is reserved. Choose another code.",
        "Der Code '{0}' beginnt mit '~'; das ist reserviert. Wählen Sie einen anderen Code.",
        "Il codice '{0}' inizia con '~', che è riservato. Scegliere un altro codice.");

    internal static readonly Sentence GroupTwice = new Sentence("group-twice",
        "Two groups have the code '{0}'. Change one of them.",
        "Zwei Gruppen haben den Code '{0}'. Ändern Sie einen davon.",
        "Due gruppi hanno il codice '{0}'. Modificarne uno.");

    internal static readonly Sentence RuleTwice = new Sentence("rule-twice",
        "Two rules have the code '{0}'. Change one of them.",
        "Zwei Regeln haben den Code '{0}'. Ändern Sie einen davon.",
        "Due regole hanno il codice '{0}'. Modificarne uno.");

    internal static readonly Sentence NoRules = new Sentence("no-rules",
        "The model has no rules. Add at least one.",
        "Das Modell hat keine Regeln. Fügen Sie mindestens eine hinzu.",
        "Il modello non ha regole. Aggiungerne almeno una.");

    internal static readonly Sentence LimitsContradict = new Sentence("limits-contradict",
        "The minimum {0} is above the maximum {1}. Exchange them or clear one.",
        "Das Minimum {0} liegt über dem Maximum {1}. Tauschen Sie beide oder leeren Sie eines.",
        "Il minimo {0} è superiore al massimo {1}. Scambiarli o cancellarne uno.");

    internal static readonly Sentence ThresholdOutsideLimits = new Sentence("threshold-outside-limits",
        "No score can cross the threshold {0}: scores lie between {1} and {2}. Move the threshold or the limits.",
        "Kein Wert kann den Schwellenwert {0} überschreiten: Werte liegen zwischen {1} und {2}. Verschieben Sie den Schwellenwert oder die Grenzen.",
        "Nessun punteggio può superare la soglia {0}: i punteggi sono compresi tra {1} e {2}. Spostare la soglia o i limiti.");

    internal static readonly Sentence RearmAboveThreshold = new Sentence("rearm-above-threshold",
        "The re-arm threshold {0} is above the threshold {1}. It must be the same or lower.",
        "Der Wiederauslösewert {0} liegt über dem Schwellenwert {1}. Er muss gleich oder niedriger sein.",
        "La soglia di riarmo {0} è superiore alla soglia {1}. Deve essere uguale o inferiore.");

    internal static readonly Sentence RearmWithoutThreshold = new Sentence("rearm-without-threshold",
        "There is a re-arm threshold {0} but no threshold. Enter a threshold or clear the re-arm threshold.",
        "Es gibt einen Wiederauslösewert {0}, aber keinen Schwellenwert. Geben Sie einen Schwellenwert ein oder leeren Sie den Wiederauslösewert.",
        "È presente una soglia di riarmo {0} ma nessuna soglia. Inserire una soglia o cancellare quella di riarmo.");

    internal static readonly Sentence HalfLifeNotPositive = new Sentence("half-life-not-positive",
        "The half-life of {0} days is not more than zero. Enter days, or leave it empty for points that do not fade.",
        "Die Halbwertszeit von {0} Tagen ist nicht größer als null. Geben Sie Tage ein oder lassen Sie das Feld leer, damit Punkte nicht verblassen.",
        "L'emivita di {0} giorni non è maggiore di zero. Inserire i giorni o lasciare vuoto perché i punti non decadano.");

    internal static readonly Sentence CoolDownNegative = new Sentence("cool-down-negative",
        "The cool-down of {0} days is less than zero. Enter zero or more.",
        "Die Wartezeit von {0} Tagen ist kleiner als null. Geben Sie null oder mehr ein.",
        "Il periodo di attesa di {0} giorni è minore di zero. Inserire zero o più.");

    internal static readonly Sentence DwellNegative = new Sentence("dwell-negative",
        "The dwell of {0} hours is less than zero. Enter zero or more.",
        "Die Verweildauer von {0} Stunden ist kleiner als null. Geben Sie null oder mehr ein.",
        "La permanenza minima di {0} ore è minore di zero. Inserire zero o più.");

    internal static readonly Sentence DueHoursNegative = new Sentence("due-hours-negative",
        "The {0} hours for the task are less than zero. Enter zero or more.",
        "Die {0} Stunden für die Aufgabe sind weniger als null. Geben Sie null oder mehr ein.",
        "Le {0} ore per l'attività sono meno di zero. Inserire zero o più.");

    internal static readonly Sentence NoLimit = new Sentence("no-limit", "no limit", "ohne Grenze", "nessun limite");

    internal static readonly Sentence WithoutPoints = new Sentence("rule-without-points",
        "The rule gives no points. Enter points above or below zero.",
        "Die Regel vergibt keine Punkte. Geben Sie Punkte über oder unter null ein.",
        "La regola non assegna punti. Inserire punti maggiori o minori di zero.");

    internal static readonly Sentence WithoutCriteria = new Sentence("rule-without-criteria",
        "The rule would match every interaction. Choose at least a channel, an interaction type, a content or a term.",
        "Die Regel würde auf jede Interaktion zutreffen. Wählen Sie mindestens einen Kanal, einen Interaktionstyp, einen Inhalt oder einen Begriff.",
        "La regola varrebbe per ogni interazione. Scegliere almeno un canale, un tipo di interazione, un contenuto o un termine.");

    internal static readonly Sentence WithoutAttribute = new Sentence("rule-without-attribute",
        "The profile rule names no column. Enter one, such as jobtitle or account.industrycode.",
        "Die Profilregel nennt keine Spalte. Geben Sie eine ein, zum Beispiel jobtitle oder account.industrycode.",
        "La regola di profilo non indica alcuna colonna. Inserirne una, ad esempio jobtitle o account.industrycode.");

    internal static readonly Sentence WithoutOperator = new Sentence("rule-without-operator",
        "The profile rule has no operator. Enter one, such as equals or contains.",
        "Die Profilregel hat keinen Operator. Geben Sie einen ein, zum Beispiel equals oder contains.",
        "La regola di profilo non ha un operatore. Inserirne uno, ad esempio equals o contains.");

    internal static readonly Sentence InteractionWithProfile = new Sentence("interaction-rule-with-profile",
        "The rule looks at interactions but also names a column or an operator. Clear them or make it a profile rule.",
        "Die Regel betrachtet Interaktionen, nennt aber auch eine Spalte oder einen Operator. Leeren Sie diese oder machen Sie daraus eine Profilregel.",
        "La regola riguarda le interazioni ma indica anche una colonna o un operatore. Cancellarli o farne una regola di profilo.");

    internal static readonly Sentence ProfileWithInteraction = new Sentence("profile-rule-with-interaction",
        "The rule looks at the profile but also names a channel, a type, a content or a term. Clear them or make it an interaction rule.",
        "Die Regel betrachtet das Profil, nennt aber auch einen Kanal, einen Typ, einen Inhalt oder einen Begriff. Leeren Sie diese oder machen Sie daraus eine Interaktionsregel.",
        "La regola riguarda il profilo ma indica anche un canale, un tipo, un contenuto o un termine. Cancellarli o farne una regola di interazione.");

    internal static readonly Sentence ProfileInGroup = new Sentence("profile-rule-in-group",
        "Profile points count outside the groups. Clear the group '{0}' of this rule.",
        "Profilpunkte zählen außerhalb der Gruppen. Leeren Sie die Gruppe '{0}' dieser Regel.",
        "I punti di profilo contano fuori dai gruppi. Cancellare il gruppo '{0}' di questa regola.");

    internal static readonly Sentence ProfileWithMaximum = new Sentence("profile-rule-with-maximum",
        "A profile rule counts once, so it needs no maximum. Clear the maximum {0}.",
        "Eine Profilregel zählt einmal und braucht daher kein Maximum. Leeren Sie das Maximum {0}.",
        "Una regola di profilo conta una volta sola e non richiede un massimo. Cancellare il massimo {0}.");

    internal static readonly Sentence UnknownGroup = new Sentence("unknown-group",
        "The rule belongs to the group '{0}', which the model does not have. Add the group or choose another.",
        "Die Regel gehört zur Gruppe '{0}', die das Modell nicht hat. Fügen Sie die Gruppe hinzu oder wählen Sie eine andere.",
        "La regola appartiene al gruppo '{0}', che il modello non ha. Aggiungere il gruppo o sceglierne un altro.");

    internal static readonly Sentence MaximumAgainstPoints = new Sentence("maximum-against-points",
        "The maximum {0} does not go with {1} points: the rule could never count. Use the same sign for both.",
        "Das Maximum {0} passt nicht zu {1} Punkten: Die Regel könnte nie zählen. Verwenden Sie für beide dasselbe Vorzeichen.",
        "Il massimo {0} non si accorda con {1} punti: la regola non conterebbe mai. Usare lo stesso segno per entrambi.");

    internal static readonly Sentence UnknownColumn = new Sentence("unknown-attribute",
        "The column '{0}' does not exist on the contact or its account. Check the name: column, or account.column.",
        "Die Spalte '{0}' gibt es weder am Kontakt noch an seiner Firma. Prüfen Sie den Namen: spalte oder account.spalte.",
        "La colonna '{0}' non esiste nel contatto né nel suo account. Verificare il nome: colonna oppure account.colonna.");

    internal static readonly Sentence ColumnNotComparable = new Sentence("attribute-not-comparable",
        "The column '{0}' holds something that rules cannot compare. Choose another column.",
        "Die Spalte '{0}' enthält etwas, das Regeln nicht vergleichen können. Wählen Sie eine andere Spalte.",
        "La colonna '{0}' contiene qualcosa che le regole non possono confrontare. Scegliere un'altra colonna.");

    internal static readonly Sentence OperatorDoesNotFit = new Sentence("operator-does-not-fit",
        "The operator '{0}' does not fit the column '{1}'. Possible are: {2}.",
        "Der Operator '{0}' passt nicht zur Spalte '{1}'. Möglich sind: {2}.",
        "L'operatore '{0}' non è adatto alla colonna '{1}'. Sono possibili: {2}.");

    internal static readonly Sentence ValueMissing = new Sentence("value-missing",
        "The operator '{0}' needs a value. Enter it.",
        "Der Operator '{0}' braucht einen Wert. Geben Sie ihn ein.",
        "L'operatore '{0}' richiede un valore. Inserirlo.");

    internal static readonly Sentence ValueUnreadable = new Sentence("value-unreadable",
        "The value '{0}' does not fit the column '{1}'. Expected is {2}.",
        "Der Wert '{0}' passt nicht zur Spalte '{1}'. Erwartet wird {2}.",
        "Il valore '{0}' non è adatto alla colonna '{1}'. È atteso {2}.");

    internal static readonly Sentence ExpectsNumber = new Sentence("expects-number",
        "a number such as 1250.5", "eine Zahl wie 1250.5", "un numero come 1250.5");

    internal static readonly Sentence ExpectsTwoNumbers = new Sentence("expects-two-numbers",
        "two numbers from low to high, such as 10;20", "zwei Zahlen von klein nach groß, etwa 10;20", "due numeri in ordine crescente, come 10;20");

    internal static readonly Sentence ExpectsYesNo = new Sentence("expects-yes-no", "yes or no", "ja oder nein", "sì o no");

    internal static readonly Sentence ExpectsChoice = new Sentence("expects-choice",
        "a label or number of this choice ({0})", "eine Beschriftung oder Nummer dieser Auswahl ({0})",
        "un'etichetta o un numero di questa scelta ({0})");

    internal static readonly Sentence ExpectsDate = new Sentence("expects-date",
        "a day such as 2026-11-21", "ein Tag wie 2026-11-21", "un giorno come 2026-11-21");

    internal static readonly Sentence ExpectsTwoDates = new Sentence("expects-two-dates",
        "two days from early to late, such as 2026-01-01;2026-12-31", "zwei Tage von früh nach spät, etwa 2026-01-01;2026-12-31",
        "due giorni in ordine, come 2026-01-01;2026-12-31");

    internal static readonly Sentence ExpectsDays = new Sentence("expects-days",
        "a whole number of days from 0 to 36500", "eine ganze Zahl von Tagen zwischen 0 und 36500", "un numero intero di giorni da 0 a 36500");
}
