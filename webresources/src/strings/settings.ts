import type { Text } from "./text";

/** What each setting does, which values it takes, and what holds when it is empty; by its code. */
export const settingTexts = {
  Setting_: [
    "Enter the code of a setting. “Install templates” in the list of settings adds all of them.",
    "Geben Sie den Code einer Einstellung ein. „Vorlagen installieren“ in der Liste der Einstellungen legt alle an.",
    "Inserire il codice di un'impostazione. «Installa i modelli» nell'elenco delle impostazioni le aggiunge tutte.",
  ],
  Setting_handover: [
    "Whether contacts above the threshold are handed over. “held”: they are scored, but no task is raised, as while a history is loaded. “live” or empty: as usual.",
    "Ob Kontakte über dem Schwellenwert übergeben werden. „held“: Sie werden bewertet, aber es entsteht keine Aufgabe, etwa während Historie geladen wird. „live“ oder leer: wie üblich.",
    "Se i contatti oltre la soglia passano alle vendite. «held»: ricevono un punteggio, ma non nasce alcuna attività, per esempio mentre si carica lo storico. «live» o vuoto: come di consueto.",
  ],
  Setting_fallbackqueue: [
    "Name of the queue that gets a next best visit when nobody in the chain of owners can take it. Empty: the visit is not raised, and the lead score says why.",
    "Name der Warteschlange, die einen nächstbesten Besuch erhält, wenn ihn niemand aus der Besitzerkette übernehmen kann. Leer: Der Besuch entsteht nicht, und der Lead-Score nennt den Grund.",
    "Nome della coda che riceve una migliore visita successiva quando nessuno nella catena dei proprietari può occuparsene. Vuoto: la visita non nasce e il lead score ne indica il motivo.",
  ],
  Setting_dailylimit: [
    "Most new next best visits per representative and day, best first; the others wait for the sweep. Whole number from 0 to 1000. A limit at the representative comes first. Empty: no limit.",
    "Höchstzahl neuer nächstbester Besuche je Außendienst und Tag, die besten zuerst; die übrigen warten auf den Durchlauf. Ganze Zahl von 0 bis 1000. Eine Grenze am Außendienstprofil geht vor. Leer: keine Grenze.",
    "Numero massimo di nuove migliori visite successive per rappresentante al giorno, le migliori per prime; le altre attendono la scansione. Numero intero da 0 a 1000. Prevale il limite del rappresentante. Vuoto: nessun limite.",
  ],
  Setting_snoozedays: [
    "Days for which a contact is left alone after a rep said “not now”. Whole number from 1 to 3660. Empty: 14.",
    "Tage, an denen ein Kontakt nach „Nicht jetzt“ in Ruhe gelassen wird. Ganze Zahl von 1 bis 3660. Leer: 14.",
    "Giorni in cui un contatto non viene riproposto dopo «Non ora». Numero intero da 1 a 3660. Vuoto: 14.",
  ],
  Setting_plannedtouchdays: [
    "A visit or phone call with the contact that is planned within so many days holds a next best visit back until it has passed or is cancelled. Whole number from 0 to 3660; 0 = never. Empty: 14.",
    "Ein Besuch oder Telefonat mit dem Kontakt, der in so vielen Tagen geplant ist, hält einen nächstbesten Besuch zurück, bis er vorbei oder abgesagt ist. Ganze Zahl von 0 bis 3660; 0 = nie. Leer: 14.",
    "Una visita o telefonata con il contatto pianificata entro questi giorni trattiene una migliore visita successiva finché non è passata o annullata. Numero intero da 0 a 3660; 0 = mai. Vuoto: 14.",
  ],
  Setting_recenttouchdays: [
    "A visit or phone call with the contact that has taken place holds a next best visit back for so many days. Whole number from 0 to 3660; 0 = never. Empty: 7.",
    "Ein Besuch oder Telefonat mit dem Kontakt, der stattgefunden hat, hält einen nächstbesten Besuch so viele Tage zurück. Ganze Zahl von 0 bis 3660; 0 = nie. Leer: 7.",
    "Una visita o telefonata con il contatto già avvenuta trattiene una migliore visita successiva per questi giorni. Numero intero da 0 a 3660; 0 = mai. Vuoto: 7.",
  ],
  Setting_escalationhours: [
    "Working hours after the due date until the manager of the owner is told of an overdue visit. Whole number from 0 to 8760; 0 = never. Empty: 24.",
    "Arbeitsstunden nach der Fälligkeit, bis die Führungskraft des Besitzers von einem überfälligen Besuch erfährt. Ganze Zahl von 0 bis 8760; 0 = nie. Leer: 24.",
    "Ore lavorative dopo la scadenza prima che il responsabile del proprietario sia avvisato di una visita in ritardo. Numero intero da 0 a 8760; 0 = mai. Vuoto: 24.",
  ],
  Setting_visitexpirydays: [
    "Days after its due date on which a visit that nobody accepted ends, and the contact goes back to marketing. Whole number from 1 to 3660. Empty: never.",
    "Tage nach der Fälligkeit, nach denen ein nicht angenommener Besuch endet und der Kontakt ans Marketing zurückgeht. Ganze Zahl von 1 bis 3660. Leer: nie.",
    "Giorni dopo la scadenza trascorsi i quali una visita non accettata termina e il contatto torna al marketing. Numero intero da 1 a 3660. Vuoto: mai.",
  ],
  Setting_visittype: [
    "Code of the interaction type that a visit becomes when a rep has done it. Without such a type no interaction is written. Empty: visit-done.",
    "Code des Interaktionstyps, als der ein erledigter Besuch gespeichert wird. Ohne einen solchen Typ wird keine Interaktion geschrieben. Leer: visit-done.",
    "Codice del tipo di interazione con cui si registra una visita effettuata. Senza tale tipo non viene scritta alcuna interazione. Vuoto: visit-done.",
  ],
  Setting_detractortask: [
    "Whether the answer of a detractor raises a task: “off”, “on”, or within how many hours it is due, 1 to 8760. Empty or “on”: 48 hours.",
    "Ob die Antwort eines Detraktors eine Aufgabe auslöst: „off“, „on“ oder in wie vielen Stunden sie fällig ist, 1 bis 8760. Leer oder „on“: 48 Stunden.",
    "Se la risposta di un detrattore genera un'attività: «off», «on» o entro quante ore scade, da 1 a 8760. Vuoto o «on»: 48 ore.",
  ],
  Setting_npsrule: [
    "How several answers of a contact count in the NPS of a period. “all”: each answer. “latest”: the last one. “mean”: their mean. A change derives all periods anew. Empty: all.",
    "Wie mehrere Antworten eines Kontakts im NPS einer Periode zählen. „all“: jede Antwort. „latest“: die letzte. „mean“: ihr Mittel. Eine Änderung leitet alle Perioden neu ab. Leer: all.",
    "Come contano più risposte di un contatto nell'NPS di un periodo. «all»: ogni risposta. «latest»: l'ultima. «mean»: la loro media. Una modifica ricalcola tutti i periodi. Vuoto: all.",
  ],
  Setting_surveyanswerdays: [
    "Days for which a contact who answered is not asked for its NPS again. Whole number from 0 to 3660. Empty: 180.",
    "Tage, an denen ein Kontakt nach einer Antwort nicht erneut nach dem NPS gefragt wird. Ganze Zahl von 0 bis 3660. Leer: 180.",
    "Giorni in cui a un contatto che ha risposto non si richiede di nuovo l'NPS. Numero intero da 0 a 3660. Vuoto: 180.",
  ],
  Setting_surveygapdays: [
    "Days for which a contact who was asked and has not answered is not asked again. Whole number from 0 to 3660. Empty: 30.",
    "Tage, an denen ein Kontakt, der gefragt wurde und nicht geantwortet hat, nicht erneut gefragt wird. Ganze Zahl von 0 bis 3660. Leer: 30.",
    "Giorni in cui un contatto interpellato che non ha risposto non viene interpellato di nuovo. Numero intero da 0 a 3660. Vuoto: 30.",
  ],
  Setting_snapshotweeks: [
    "For how many weeks the curve of a score is kept; the sweep deletes what is older. Whole number from 0 to 5200; 0 = for ever. Empty: 260.",
    "Wie viele Wochen die Kurve eines Scores aufbewahrt wird; Älteres löscht der Durchlauf. Ganze Zahl von 0 bis 5200; 0 = für immer. Leer: 260.",
    "Per quante settimane si conserva la curva di un punteggio; la scansione elimina ciò che è precedente. Numero intero da 0 a 5200; 0 = per sempre. Vuoto: 260.",
  ],
  Setting_interesthalflife: [
    "Days after which what a contact has read counts half as interest. Whole number from 1 to 3660. Empty: 90.",
    "Tage, nach denen Gelesenes nur noch zur Hälfte als Interesse zählt. Ganze Zahl von 1 bis 3660. Leer: 90.",
    "Giorni dopo i quali ciò che un contatto ha letto conta la metà come interesse. Numero intero da 1 a 3660. Vuoto: 90.",
  ],
  Setting_cap: [
    "How often a contact may be contacted by this channel: times, a slash, days. 3/7 means three times in seven days. Empty: as often as wanted.",
    "Wie oft ein Kontakt über diesen Kanal angesprochen werden darf: Anzahl, Schrägstrich, Tage. 3/7 heißt dreimal in sieben Tagen. Leer: beliebig oft.",
    "Quante volte si può contattare un contatto su questo canale: volte, barra, giorni. 3/7 significa tre volte in sette giorni. Vuoto: senza limite.",
  ],
  Setting_email: [
    "As what completed e-mails are recorded: the code of a channel (…channel) or of an interaction type. Where there is none of that code, nothing is written. Empty: email for the channel, email-delivered / reply for the type.",
    "Als was abgeschlossene E-Mails gespeichert werden: der Code eines Kanals (…channel) oder eines Interaktionstyps. Gibt es keinen mit diesem Code, wird nichts geschrieben. Leer: email für den Kanal, email-delivered / reply für den Typ.",
    "Come si registrano le e-mail completate: il codice di un canale (…channel) o di un tipo di interazione. Se non esiste, non viene scritto nulla. Vuoto: email per il canale, email-delivered / reply per il tipo.",
  ],
  Setting_phonecall: [
    "As what completed phone calls are recorded: the code of a channel (…channel) or of an interaction type. Where there is none of that code, nothing is written. Empty: phone for the channel, call for the type.",
    "Als was abgeschlossene Telefonate gespeichert werden: der Code eines Kanals (…channel) oder eines Interaktionstyps. Gibt es keinen mit diesem Code, wird nichts geschrieben. Leer: phone für den Kanal, call für den Typ.",
    "Come si registrano le telefonate completate: il codice di un canale (…channel) o di un tipo di interazione. Se non esiste, non viene scritto nulla. Vuoto: phone per il canale, call per il tipo.",
  ],
  Setting_appointment: [
    "As what completed appointments are recorded: the code of a channel (…channel) or of an interaction type. Where there is none of that code, nothing is written. Empty: visit for the channel, visit-done for the type.",
    "Als was abgeschlossene Termine gespeichert werden: der Code eines Kanals (…channel) oder eines Interaktionstyps. Gibt es keinen mit diesem Code, wird nichts geschrieben. Leer: visit für den Kanal, visit-done für den Typ.",
    "Come si registrano gli appuntamenti completati: il codice di un canale (…channel) o di un tipo di interazione. Se non esiste, non viene scritto nulla. Vuoto: visit per il canale, visit-done per il tipo.",
  ],
  Setting_lastsweep: [
    "When the last sweep that came to its end began, in UTC. The sweep keeps it; without it the next one looks at every contact. Nobody needs to change it.",
    "Wann der letzte vollständige Durchlauf begann, in UTC. Der Durchlauf führt den Wert; fehlt er, sieht sich der nächste jeden Kontakt an. Niemand muss ihn ändern.",
    "Quando è iniziata l'ultima scansione giunta al termine, in UTC. Il valore è a cura della scansione; senza di esso la prossima esamina ogni contatto. Non serve modificarlo.",
  ],
  Setting_templates: [
    "Last year whose holidays the templates have brought. The templates keep it, so that what you deleted stays deleted. Nobody needs to change it.",
    "Letztes Jahr, dessen Feiertage die Vorlagen gebracht haben. Die Vorlagen führen den Wert, damit Gelöschtes gelöscht bleibt. Niemand muss ihn ändern.",
    "Ultimo anno di cui i modelli hanno portato le festività. Il valore è a cura dei modelli, così ciò che è stato eliminato resta eliminato. Non serve modificarlo.",
  ],
} as const satisfies Record<string, Text>;
