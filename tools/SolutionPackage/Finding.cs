namespace OmniChannel.SolutionPackage;

/// <summary>Something that is wrong in a solution although it could be read.</summary>
/// <param name="Where">Part it is about, such as omni_interaction.omni_name or a path.</param>
/// <param name="Message">One sentence: what is wrong, where, and what to do.</param>
public sealed record Finding(string Where, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Message;
}
