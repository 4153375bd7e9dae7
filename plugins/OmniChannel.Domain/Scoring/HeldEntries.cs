namespace OmniChannel.Domain.Scoring;

/// <summary>Entries of a rule that wait for a decision.</summary>
internal readonly struct HeldEntries
{
    internal HeldEntries(int rule, HoldCause cause, int count)
    {
        Rule = rule;
        Cause = cause;
        Count = count;
    }

    /// <summary>Position of the rule in the model.</summary>
    internal int Rule { get; }

    internal HoldCause Cause { get; }

    internal int Count { get; }
}
