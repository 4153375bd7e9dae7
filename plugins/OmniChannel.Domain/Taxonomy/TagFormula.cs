using System;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>
/// The numbers of the formula that <see cref="Tagger"/> states. Only sums, products and quotients, so that every machine gets the same.
/// </summary>
internal static class TagFormula
{
    internal const double PartFactor = 0.5;
    internal const double CompoundFactor = 0.5;
    internal const double FamilyFactor = 0.6;
    internal const double TopicWordStrength = 0.2;
    internal const double RareWordStrength = 0.13;

    private const double MostOfTopicWord = 0.6;
    private const double TitleWeight = 3;
    private const double AbstractWeight = 1.5;
    private const double FurtherWord = 0.5;
    private const int MostWords = 5;
    private const double GeneralWord = 0.1;
    private const double HalfCertain = 2;
    private const double EvenShare = 0.5;

    /// <summary>What a phrase of several words counts.</summary>
    internal static double StrengthOfPhrase(int words) => 1 + FurtherWord * (Math.Min(words, MostWords) - 1);

    /// <summary>What a label of one word counts, given the share of the labels with this word that stand at or below its terms.</summary>
    internal static double StrengthOfWord(double share) => GeneralWord + (1 - GeneralWord) * share;

    /// <summary>Occurrences, weighted by where they stand.</summary>
    internal static double Amount(Finding finding) =>
        TitleWeight * finding.InTitle + AbstractWeight * finding.InAbstract + finding.InBody;

    /// <summary>What a phrase counts in one content.</summary>
    internal static double Mass(MatchKind kind, double strength, double amount) =>
        kind == MatchKind.TopicWord ? Math.Min(strength * amount, MostOfTopicWord) : strength * amount;

    /// <summary>How much a facet attracts of a phrase that stands in several, given its part of all other evidence.</summary>
    internal static double Attraction(double support) => EvenShare + support;

    /// <summary>The confidence that evidence of a given mass makes.</summary>
    internal static decimal Confidence(double mass) =>
        (decimal)Math.Round(mass / (mass + HalfCertain), 6, MidpointRounding.AwayFromZero);
}
