using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Voice;

/// <summary>One piece of feedback, as far as its follow-through is concerned.</summary>
public sealed class FeedbackItem
{
    /// <summary>Feedback.</summary>
    /// <param name="receivedOn">When it came in, UTC.</param>
    /// <param name="actedOn">When something was done about it, UTC; null = not yet.</param>
    /// <param name="rating">1 to 5; null when only words were given.</param>
    public FeedbackItem(DateTime receivedOn, DateTime? actedOn, int? rating)
    {
        ReceivedOn = receivedOn;
        ActedOn = actedOn;
        Rating = rating;
    }

    /// <summary>When it came in.</summary>
    public DateTime ReceivedOn { get; }

    /// <summary>When something was done about it.</summary>
    public DateTime? ActedOn { get; }

    /// <summary>1 to 5.</summary>
    public int? Rating { get; }
}

/// <summary>Which share of feedback was acted upon, and how soon: feedback that nobody acts upon is worth nothing.</summary>
public sealed class FeedbackShare
{
    /// <summary>The lowest rating.</summary>
    public const int LowestRating = 1;

    /// <summary>The highest rating.</summary>
    public const int HighestRating = 5;

    private FeedbackShare(int total, List<double> days, int ratings, int sum)
    {
        Total = total;
        ActedOn = days.Count;
        if (total > 0) Share = Math.Round((decimal)ActedOn / total, 4, MidpointRounding.AwayFromZero);
        if (ratings > 0) MeanRating = Math.Round((decimal)sum / ratings, 2, MidpointRounding.AwayFromZero);
        if (days.Count == 0) return;
        days.Sort();
        var middle = days.Count / 2;
        var median = days.Count % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2d;
        MedianDays = Math.Round((decimal)median, 1, MidpointRounding.AwayFromZero);
    }

    /// <summary>Feedback in all.</summary>
    public int Total { get; }

    /// <summary>Of it, acted upon.</summary>
    public int ActedOn { get; }

    /// <summary>Acted upon / total, 0 to 1, four places; null without feedback.</summary>
    public decimal? Share { get; }

    /// <summary>Median days from receipt to action, one place; the mean of the middle two of an even number. Null when nothing was acted upon.</summary>
    public decimal? MedianDays { get; }

    /// <summary>Mean of the ratings, two places; null without any.</summary>
    public decimal? MeanRating { get; }

    /// <summary>Whether a number is a rating.</summary>
    public static bool IsRating(int rating) => rating >= LowestRating && rating <= HighestRating;

    /// <summary>The share of some feedback.</summary>
    public static FeedbackShare Of(IEnumerable<FeedbackItem> feedback)
    {
        var total = 0;
        var days = new List<double>();
        var ratings = 0;
        var sum = 0;
        foreach (var item in feedback)
        {
            total++;
            if (item.ActedOn is DateTime acted) days.Add(Math.Max(0d, (acted - item.ReceivedOn).TotalDays));
            if (!(item.Rating is int rating)) continue;
            ratings++;
            sum += rating;
        }
        return new FeedbackShare(total, days, ratings, sum);
    }
}
