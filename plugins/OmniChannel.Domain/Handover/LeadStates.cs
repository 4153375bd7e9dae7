using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Handover;

/// <summary>Which moves between lead states are legal.</summary>
public static class LeadStates
{
    private static readonly Dictionary<LeadState, LeadState[]> Moves = new Dictionary<LeadState, LeadState[]>
    {
        [LeadState.Nurturing] = new[] { LeadState.HandedOver },
        [LeadState.HandedOver] = new[] { LeadState.Accepted, LeadState.SalesReady, LeadState.Recycled, LeadState.Lost, LeadState.Nurturing },
        [LeadState.Accepted] = new[] { LeadState.SalesReady, LeadState.Recycled, LeadState.Lost, LeadState.Nurturing },
        [LeadState.SalesReady] = new[] { LeadState.Recycled, LeadState.Lost },
        [LeadState.Recycled] = new[] { LeadState.HandedOver, LeadState.Nurturing },
        [LeadState.Lost] = new[] { LeadState.Recycled },
    };

    /// <summary>The states a state may move to; staying is always legal.</summary>
    public static IReadOnlyList<LeadState> From(LeadState state) => Moves[state];

    /// <summary>Null when a move is legal, else the refusal, which names the legal ones.</summary>
    public static Phrase? Refuse(LeadState from, LeadState to)
    {
        if (from == to || Array.IndexOf(Moves[from], to) >= 0) return null;
        return LeadStateMessages.IllegalMove.With(Name(from), Name(to), new NameList(Moves[from]));
    }

    /// <summary>The name of a state.</summary>
    public static Phrase Name(LeadState state)
    {
        switch (state)
        {
            case LeadState.HandedOver: return LeadStateMessages.HandedOver.With();
            case LeadState.Accepted: return LeadStateMessages.Accepted.With();
            case LeadState.SalesReady: return LeadStateMessages.SalesReady.With();
            case LeadState.Recycled: return LeadStateMessages.Recycled.With();
            case LeadState.Lost: return LeadStateMessages.Lost.With();
            default: return LeadStateMessages.Nurturing.With();
        }
    }

    private sealed class NameList : IWorded
    {
        private readonly LeadState[] _states;

        internal NameList(LeadState[] states) => _states = states;

        public string In(Language language) => string.Join(", ", Array.ConvertAll(_states, state => Name(state).In(language)));
    }
}

/// <summary>The words of lead states.</summary>
internal static class LeadStateMessages
{
    internal static readonly Sentence Nurturing = new Sentence("state-nurturing", "Nurturing", "In Entwicklung", "In sviluppo");
    internal static readonly Sentence HandedOver = new Sentence("state-handed-over", "Handed over", "Übergeben", "Passato alle vendite");
    internal static readonly Sentence Accepted = new Sentence("state-accepted", "Accepted", "Angenommen", "Accettato");
    internal static readonly Sentence SalesReady = new Sentence("state-sales-ready", "Sales ready", "Vertriebsreif", "Pronto per la vendita");
    internal static readonly Sentence Recycled = new Sentence("state-recycled", "Recycled", "Zurückgegeben", "Restituito al marketing");
    internal static readonly Sentence Lost = new Sentence("state-lost", "Lost", "Verloren", "Perso");

    /// <summary>{0} = date, {1} = score, {2} = threshold.</summary>
    internal static readonly Sentence Crossed = new Sentence("state-crossed",
        "Handed over on {0} with a score of {1}; the threshold is {2}.",
        "Am {0} mit einem Wert von {1} übergeben; der Schwellenwert ist {2}.",
        "Passato alle vendite il {0} con un punteggio di {1}; la soglia è {2}.");

    /// <summary>{0} = date, {1} = re-arm threshold.</summary>
    internal static readonly Sentence FellBelow = new Sentence("state-fell-below",
        "Back in nurturing since {0}: the score fell below {1}, so the next crossing hands over again.",
        "Seit {0} wieder in Entwicklung: Der Wert fiel unter {1}, daher übergibt das nächste Überschreiten erneut.",
        "Di nuovo in sviluppo dal {0}: il punteggio è sceso sotto {1}, quindi il prossimo superamento passa di nuovo il contatto.");

    internal static readonly Sentence IllegalMove = new Sentence("illegal-state-move",
        "A contact cannot go from '{0}' to '{1}'. Possible are: {2}.",
        "Ein Kontakt kann nicht von '{0}' zu '{1}' wechseln. Möglich sind: {2}.",
        "Un contatto non può passare da '{0}' a '{1}'. Sono possibili: {2}.");
}
