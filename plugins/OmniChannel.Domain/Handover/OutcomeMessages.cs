using System;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Handover;

/// <summary>The words of what reps say about a visit, and of what follows from it.</summary>
public static class OutcomeMessages
{
    private static readonly Sentence Accepted = new Sentence("outcome-accepted", "accepted", "angenommen", "accettata");
    private static readonly Sentence Done = new Sentence("outcome-done", "done", "erledigt", "fatta");
    private static readonly Sentence NotNow = new Sentence("outcome-not-now", "not now", "nicht jetzt", "non ora");
    private static readonly Sentence AlreadyDone = new Sentence("outcome-already-done", "already done", "schon erledigt", "già fatta");
    private static readonly Sentence WrongPerson = new Sentence("outcome-wrong-person", "wrong person", "falsche Person", "persona sbagliata");
    private static readonly Sentence WrongChannel = new Sentence("outcome-wrong-channel", "wrong channel", "falscher Kanal", "canale sbagliato");
    private static readonly Sentence NotRelevant = new Sentence("outcome-not-relevant", "not relevant", "nicht relevant", "non rilevante");

    /// <summary>{0} = date, {1} = outcome.</summary>
    private static readonly Sentence Said = new Sentence("state-said",
        "The rep said on {0}: {1}.", "Der Außendienst sagte am {0}: {1}.", "Il venditore ha detto il {0}: {1}.");

    /// <summary>{0} = date, {1} = outcome, {2} = comment.</summary>
    private static readonly Sentence SaidWith = new Sentence("state-said-with",
        "The rep said on {0}: {1}. {2}", "Der Außendienst sagte am {0}: {1}. {2}", "Il venditore ha detto il {0}: {1}. {2}");

    private static readonly Sentence GivenBack = new Sentence("state-given-back",
        "The task was cancelled on {0} without a word.", "Die Aufgabe wurde am {0} ohne Rückmeldung abgebrochen.",
        "L'attività è stata annullata il {0} senza risposta.");

    private static readonly Sentence Reopened = new Sentence("state-reopened",
        "The task was opened again on {0}.", "Die Aufgabe wurde am {0} wieder geöffnet.", "L'attività è stata riaperta il {0}.");

    /// <summary>{0} = state, {1} = what follows.</summary>
    private static readonly Sentence Next = new Sentence("outcome-next", "{0}: {1}", "{0}: {1}", "{0}: {1}");

    private static readonly Sentence NextAccepted = new Sentence("next-accepted",
        "the task stays open until the visit has taken place.", "Die Aufgabe bleibt offen, bis der Besuch stattgefunden hat.",
        "l'attività resta aperta fino alla visita.");

    private static readonly Sentence NextDone = new Sentence("next-done",
        "the visit is stored; the cool-down begins.", "Der Besuch ist gespeichert; die Wartezeit beginnt.", "la visita è salvata; inizia il periodo di attesa.");

    private static readonly Sentence NextDoneUnstored = new Sentence("next-done-unstored",
        "there is no interaction type for visits, so the visit is not stored (an administrator sets it: setting visittype); the cool-down begins.",
        "Es gibt keinen Interaktionstyp für Besuche, daher ist der Besuch nicht gespeichert (ein Administrator legt ihn fest: Einstellung visittype); die Wartezeit beginnt.",
        "manca un tipo di interazione per le visite, quindi la visita non è salvata (lo imposta un amministratore: impostazione visittype); inizia il periodo di attesa.");

    private static readonly Sentence NextAlreadyDone = new Sentence("next-already-done",
        "nothing is stored; the cool-down begins.", "Es wird nichts gespeichert; die Wartezeit beginnt.", "non si salva nulla; inizia il periodo di attesa.");

    /// <summary>{0} = date.</summary>
    private static readonly Sentence NextNotNow = new Sentence("next-not-now",
        "nobody asks again before {0}.", "Vor dem {0} fragt niemand mehr nach.", "nessuno chiederà di nuovo prima del {0}.");

    private static readonly Sentence NextWrongPerson = new Sentence("next-wrong-person",
        "the contact gets no further visits by this model.", "Der Kontakt erhält nach diesem Modell keine Besuche mehr.",
        "il contatto non avrà altre visite secondo questo modello.");

    /// <summary>{0} = the channel suggested instead.</summary>
    private static readonly Sentence NextWrongChannel = new Sentence("next-wrong-channel",
        "the task stays open; suggested instead: {0}. The channel that was wrong is not suggested again.",
        "Die Aufgabe bleibt offen; stattdessen empfohlen: {0}. Der falsche Kanal wird nicht mehr vorgeschlagen.",
        "l'attività resta aperta; suggerito al suo posto: {0}. Il canale sbagliato non sarà più suggerito.");

    private static readonly Sentence NextNoChannel = new Sentence("next-no-channel",
        "the task stays open, but the contact permits no other channel; the one that was wrong is not suggested again.",
        "Die Aufgabe bleibt offen, der Kontakt erlaubt aber keinen anderen Kanal; der falsche wird nicht mehr vorgeschlagen.",
        "l'attività resta aperta, ma il contatto non consente altri canali; quello sbagliato non sarà più suggerito.");

    private static readonly Sentence NextNotRelevant = new Sentence("next-not-relevant",
        "marketing goes on with the contact; the cool-down begins, and the next visit brings other content.",
        "Das Marketing betreut den Kontakt weiter; die Wartezeit beginnt, und der nächste Besuch bringt anderen Inhalt.",
        "il marketing prosegue con il contatto; inizia il periodo di attesa e la prossima visita porterà altri contenuti.");

    /// <summary>Why the contact is in the state that an outcome has moved it to.</summary>
    public static Phrase StateReason(VisitOutcome outcome, DateTime now, string? comment) => string.IsNullOrWhiteSpace(comment)
        ? Said.With(now, Name(outcome).With())
        : SaidWith.With(now, Name(outcome).With(), comment!.Trim());

    /// <summary>Why the contact is in the state that a cancelled task has moved it to.</summary>
    public static Phrase GaveBack(DateTime now) => GivenBack.With(now);

    /// <summary>Why the contact is in the state that a reopened task has moved it to.</summary>
    public static Phrase OpenedAgain(DateTime now) => Reopened.With(now);

    /// <summary>What follows from an outcome, for the rep who said it.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="state">What it has moved the contact to.</param>
    /// <param name="snoozedUntil">With "not now": until when.</param>
    /// <param name="isVisitStored">With "done": whether the visit has become an interaction.</param>
    /// <param name="channel">With "wrong channel": the one suggested instead; null when there is none.</param>
    public static Phrase WhatFollows(VisitOutcome outcome, LeadState state, DateTime? snoozedUntil, bool isVisitStored, string? channel = null) =>
        Next.With(LeadStates.Name(state), Follows(outcome, snoozedUntil, isVisitStored, channel));

    private static Phrase Follows(VisitOutcome outcome, DateTime? snoozedUntil, bool isVisitStored, string? channel)
    {
        switch (outcome)
        {
            case VisitOutcome.Accepted: return NextAccepted.With();
            case VisitOutcome.Done: return (isVisitStored ? NextDone : NextDoneUnstored).With();
            case VisitOutcome.AlreadyDone: return NextAlreadyDone.With();
            case VisitOutcome.NotNow: return NextNotNow.With(snoozedUntil ?? DateTime.MinValue);
            case VisitOutcome.WrongPerson: return NextWrongPerson.With();
            case VisitOutcome.WrongChannel: return string.IsNullOrEmpty(channel) ? NextNoChannel.With() : NextWrongChannel.With(channel!);
            case VisitOutcome.NotRelevant: return NextNotRelevant.With();
            default: throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome of a visit.");
        }
    }

    private static Sentence Name(VisitOutcome outcome)
    {
        switch (outcome)
        {
            case VisitOutcome.Accepted: return Accepted;
            case VisitOutcome.Done: return Done;
            case VisitOutcome.AlreadyDone: return AlreadyDone;
            case VisitOutcome.NotNow: return NotNow;
            case VisitOutcome.WrongPerson: return WrongPerson;
            case VisitOutcome.WrongChannel: return WrongChannel;
            case VisitOutcome.NotRelevant: return NotRelevant;
            default: throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome of a visit.");
        }
    }
}
