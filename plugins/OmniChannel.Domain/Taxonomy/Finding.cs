namespace OmniChannel.Domain.Taxonomy;

/// <summary>All matches of one phrase in one content.</summary>
internal sealed class Finding
{
    internal Finding(TextMatch first) => First = first;

    internal TextMatch First { get; }

    internal int InTitle { get; private set; }

    internal int InAbstract { get; private set; }

    internal int InBody { get; private set; }

    internal int Count => InTitle + InAbstract + InBody;

    internal void Add(TextMatch match)
    {
        switch (match.Place)
        {
            case TextPlace.Title: InTitle++; break;
            case TextPlace.Abstract: InAbstract++; break;
            default: InBody++; break;
        }
    }
}
