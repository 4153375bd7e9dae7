namespace OmniChannel.Viewer.Content;

/// <summary>The few words that the server itself says; the pages have theirs.</summary>
internal static class ViewerWords
{
    /// <summary>A group of rows without a value.</summary>
    public static string Empty(int language) => language switch
    {
        1031 => "(leer)",
        1040 => "(vuoto)",
        _ => "(blank)",
    };
}
