using System;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>How much must be found before a content gets a tag, and how many it gets.</summary>
public sealed class TaggerSettings
{
    /// <summary>What applies when nothing else is set.</summary>
    public static readonly TaggerSettings Default = new TaggerSettings();

    /// <summary>Sets the limits.</summary>
    /// <param name="minimumConfidence">
    /// Tags below this confidence are not given; 0 to 1. The default leaves out what rests on one typical word in the body alone.
    /// </param>
    /// <param name="maximumTags">The most tags a content gets, at least 1; the weakest are left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is out of its range.</exception>
    public TaggerSettings(decimal minimumConfidence = 0.1m, int maximumTags = 15)
    {
        if (minimumConfidence < 0 || minimumConfidence > 1)
            throw new ArgumentOutOfRangeException(nameof(minimumConfidence), minimumConfidence, "The smallest confidence must be from 0 to 1.");
        if (maximumTags < 1)
            throw new ArgumentOutOfRangeException(nameof(maximumTags), maximumTags, "A content must be allowed at least one tag.");
        MinimumConfidence = minimumConfidence;
        MaximumTags = maximumTags;
    }

    /// <summary>Tags below this confidence are not given.</summary>
    public decimal MinimumConfidence { get; }

    /// <summary>The most tags a content gets.</summary>
    public int MaximumTags { get; }
}
