namespace OmniChannel.Domain.Library;

/// <summary>
/// Whether a use of content keeps up with its master. Content that is changed gets the next version by itself; what was made from an older one has to be looked
/// at once, and is then known to follow the newer.
/// </summary>
public static class MasterVersion
{
    /// <summary>The version of content that has none yet.</summary>
    public const int First = 1;

    /// <summary>The version after a change of name, abstract, body or address.</summary>
    /// <param name="before">Version before; nothing = first.</param>
    /// <param name="sent">Version that was sent with the change; nothing = none was.</param>
    public static int Next(int? before, int? sent) => sent ?? (before ?? First) + 1;

    /// <summary>Whether a use has to be reviewed.</summary>
    /// <param name="followed">The version of the master that the use was made from or reviewed against; nothing = first.</param>
    /// <param name="current">The version of the master; nothing = first.</param>
    public static bool IsBehind(int? followed, int? current) => (followed ?? First) < (current ?? First);
}
