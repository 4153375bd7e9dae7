namespace OmniChannel.Domain.Taxonomy;

/// <summary>All matches of one phrase in one content.</summary>
internal sealed class Finding
{
    internal Finding(TextMatch first) => First = first;

    /// <summary>Where it stands first: title before abstract before body.</summary>
    internal TextMatch First { get; }

    internal int InTitle { get; private set; }

    internal int InAbstract { get; private set; }

    internal int InBody { get; private set; }

    internal int Count => InTitle + InAbstract + InBody;

    /// <summary>What all its occurrences count together.</summary>
    internal double Mass => TagFormula.Mass(First.Kind, First.Strength, TagFormula.Amount(this));

    internal PhraseEvidence ToEvidence(ContentText content)
    {
        var phrase = content.At(First.Place).Substring(First.Start, First.End - First.Start);
        return new PhraseEvidence(First.Kind, phrase, First.Place, First.Start + 1, Count);
    }

    internal void Add(TextPlace place)
    {
        switch (place)
        {
            case TextPlace.Title: InTitle++; break;
            case TextPlace.Abstract: InAbstract++; break;
            default: InBody++; break;
        }
    }
}
