using System;

namespace OmniChannel.Domain.Nps;

/// <summary>What an answer from 0 to 10 makes of a contact.</summary>
public enum NpsCategory
{
    /// <summary>0 to 6.</summary>
    Detractor,

    /// <summary>7 or 8.</summary>
    Passive,

    /// <summary>9 or 10.</summary>
    Promoter,
}

/// <summary>Answers to "how likely are you to recommend us?".</summary>
public static class NpsAnswer
{
    /// <summary>The lowest answer.</summary>
    public const int Lowest = 0;

    /// <summary>The highest answer.</summary>
    public const int Highest = 10;

    /// <summary>Whether a number is an answer at all.</summary>
    public static bool IsValid(int score) => score >= Lowest && score <= Highest;

    /// <summary>The category of an answer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 10; <see cref="NpsMessages.OutOfRange"/> words it for the user.</exception>
    public static NpsCategory Categorise(int score)
    {
        if (!IsValid(score)) throw new ArgumentOutOfRangeException(nameof(score), score, "An NPS answer is a whole number from 0 to 10.");
        return score >= 9 ? NpsCategory.Promoter : score >= 7 ? NpsCategory.Passive : NpsCategory.Detractor;
    }
}
