using System.Linq;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Domain.Tests.Taxonomy;

/// <summary>Words that are no label but come from the same root as one.</summary>
public class WordFamilyTests
{
    private static bool Finds(string label, string text, string language = "en") =>
        new TaxonomySample().Term("t").Label("t", label, language).Codes(text, language).Length > 0;

    [Theory]
    [InlineData("Economy", "economists")]
    [InlineData("Economy", "economic growth")]
    [InlineData("Politics", "politicians")]
    [InlineData("Politics", "political")]
    [InlineData("Religion", "religious")]
    [InlineData("Science", "scientists")]
    [InlineData("Science", "scientific")]
    [InlineData("Education", "educators")]
    [InlineData("Photography", "a photographer")]
    [InlineData("Gardening", "gardeners")]
    [InlineData("Swimming", "swimmers")]
    [InlineData("Golf", "golfers")]
    [InlineData("Surgery", "surgical")]
    [InlineData("Surgery", "a surgeon")]
    [InlineData("Vaccines", "vaccination")]
    [InlineData("Pregnancy", "pregnant")]
    [InlineData("Buddhism", "Buddhist")]
    [InlineData("Allergies", "allergic")]
    [InlineData("Diabetes", "diabetic")]
    [InlineData("Infection", "infected")]
    public void A_word_of_the_family_of_a_label_is_found(string label, string text) => Assert.True(Finds(label, text));

    [Theory]
    [InlineData("Wellness", "well")]
    [InlineData("Careers", "careful")]
    [InlineData("Prom", "a promise")]
    [InlineData("Policy", "the police")]
    [InlineData("Communication", "community")]
    [InlineData("Bowling", "a bowl")]
    [InlineData("Opera", "operators")]
    [InlineData("Law", "lawn")]
    [InlineData("Type", "typical")]
    public void A_word_that_only_begins_alike_is_not(string label, string text) => Assert.False(Finds(label, text));

    [Fact]
    public void A_label_of_several_words_has_no_family() => Assert.False(Finds("Political parties and groups of interest", "politicians"));

    [Fact]
    public void Families_are_a_matter_of_English() => Assert.False(Finds("Ökonomie", "Ökonomen", "de"));

    [Fact]
    public void It_counts_less_than_the_label_and_says_so()
    {
        var tagger = new TaxonomySample().Term("t").Label("t", "Economy").Tagger();

        var tag = Assert.Single(tagger.Tag(new ContentText(null, null, "economists", "en"), TaxonomySample.Today));

        Assert.Equal(0.230769m, tag.Confidence);
        Assert.Equal(MatchKind.Family, Assert.Single(tag.Evidence.Phrases).Kind);
        Assert.Equal("\"economists\" (text 1, related word)", tag.Evidence.ToText("en"));
        Assert.Equal("\"economists\" (Text 1, verwandtes Wort)", tag.Evidence.ToText("de"));
    }

    [Fact]
    public void A_label_is_preferred_to_its_family()
    {
        var sample = new TaxonomySample().Term("cook").Term("cooking").Label("cook", "Cooks").Label("cooking", "Cooking");

        Assert.Equal(["cook"], sample.Codes("a cook"));
        Assert.Equal(["cooking"], sample.Codes("cooking"));
        Assert.Equal(["cook", "cooking"], sample.Codes("a cooker"));
    }

    [Fact]
    public void The_rare_word_of_a_short_label_hints_at_its_term_alone()
    {
        var sample = new TaxonomySample().Term("music").Term("lessons", "music").Label("lessons", "Guitar lessons").Label("music", "Music");
        foreach (var label in new[] { "one", "two", "three", "four" })
            sample.Term(label).Label(label, label);

        var tag = Assert.Single(sample.Tagger().Tag(new ContentText(null, null, "Guitar and guitar", "en"), TaxonomySample.Today));

        Assert.Equal(TaxonomySample.Id("lessons"), tag.TermId);
        Assert.Equal(0.115044m, tag.Confidence);
        Assert.Equal(MatchKind.TopicWord, Assert.Single(tag.Evidence.Phrases).Kind);
        Assert.Empty(sample.Tagger().Tag(new ContentText(null, null, "A guitar", "en"), TaxonomySample.Today));
    }
}
