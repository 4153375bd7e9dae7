using System.Collections.Generic;

namespace OmniChannel.Viewer.Content;

/// <summary>A language of the solution.</summary>
/// <param name="Code">Windows language id (LCID).</param>
/// <param name="Tag">Language tag, for browsers.</param>
/// <param name="Name">What its speakers call it.</param>
internal sealed record Language(int Code, string Tag, string Name);

/// <summary>The languages the viewer speaks.</summary>
internal static class Languages
{
    /// <summary>English first: it is the base language.</summary>
    public static IReadOnlyList<Language> All { get; } = [new(1033, "en", "English"), new(1031, "de", "Deutsch"), new(1040, "it", "Italiano")];
}
