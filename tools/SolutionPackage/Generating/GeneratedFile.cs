namespace OmniChannel.SolutionPackage.Generating;

/// <summary>A file that follows from others and is never edited.</summary>
/// <param name="Path">Path below the target folder, with forward slashes.</param>
/// <param name="Text">The whole text, with LF line ends.</param>
public sealed record GeneratedFile(string Path, string Text);
