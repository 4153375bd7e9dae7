namespace OmniChannel.Domain.Taxonomy;

/// <summary>How much must be found before a content gets a tag, and how many it gets.</summary>
public sealed class TaggerSettings
{
    /// <summary>Tags below this confidence (0 to 1) are not given.</summary>
    public decimal MinimumConfidence { get; set; } = 0.05m;

    /// <summary>The most tags a content gets; the weakest are left out.</summary>
    public int MaximumTags { get; set; } = 40;
}
