using System;
using System.Linq;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Domain.Tests.Taxonomy;

public class LabelProbeTests
{
    private static bool CanTouch(string label, string body, string language = "en", string labelLanguage = "en") =>
        LabelProbe.Of([new TermLabel(Guid.Empty, labelLanguage, label)]).CanTouch(new ContentText(null, null, body, language));

    [Theory]
    [InlineData("heart attack", "Two heart attacks.", true)]
    [InlineData("Attack, Heart", "An ATTACK.", true)]
    [InlineData("heart attack", "Nothing of the kind.", false)]
    [InlineData("quality of life", "A part of the work and more.", false)]
    [InlineData("multiple chronic type", "A type.", true)]
    [InlineData("pre-eclampsia", "preeclampsia", true)]
    [InlineData("economy", "Economists agree.", true)]
    [InlineData("policy", "The politicians agree.", false)]
    public void Only_text_with_a_telling_word_of_the_label_is_touched(string label, string body, bool touched) =>
        Assert.Equal(touched, CanTouch(label, body));

    [Fact]
    public void Compounds_are_touched_in_German_alone()
    {
        Assert.True(CanTouch("Krebs", "Leberkrebs", "de", "de"));
        Assert.True(CanTouch("Krebs", "Krebspatienten", "de", "de"));
        Assert.False(CanTouch("Krebs", "Leberkrebs", "it", "it"));
    }

    [Fact]
    public void A_label_of_no_language_touches_every_language() =>
        Assert.All(["en", "de", "it", "", "fr"], language => Assert.True(CanTouch("Examplin", "mit Examplin", language, "")));

    [Fact]
    public void No_change_touches_nothing() => Assert.False(LabelProbe.Of([]).CanTouch(new ContentText("a", "b", "c", "en")));

    [Fact]
    public void Whatever_gets_other_tags_by_one_more_label_was_touched()
    {
        var random = new Random(11);
        string[] endings = ["", "y", "ist", "ical", "ing", "ed"];
        string Word() => "weqxz" + (char)('b' + random.Next(12)) + "t" + endings[random.Next(endings.Length)];
        var different = 0;
        for (var round = 0; round < 200; round++)
        {
            var terms = Enumerable.Range(0, 40).Select(n => new Term(TaxonomySample.Id("t" + n), "t" + n, n < 8 ? null : TaxonomySample.Id("t" + random.Next(8)))).ToList();
            TermLabel Label() => new(TaxonomySample.Id("t" + random.Next(40)), "en", Word() + (random.Next(3) == 0 ? "" : " " + Word()) + (random.Next(2) == 0 ? "" : " and " + Word()));
            var labels = Enumerable.Range(0, 60).Select(_ => Label()).ToList();
            var added = Label();
            var content = new ContentText(Word(), null, string.Join(" ", Enumerable.Range(0, 12).Select(_ => Word())), "en");

            var before = Describe(Tagger.Build(TermTree.Build(terms, labels)), content);
            var after = Describe(Tagger.Build(TermTree.Build(terms, labels.Append(added))), content);

            if (before == after)
                continue;
            different++;
            Assert.True(LabelProbe.Of([added]).CanTouch(content));
        }

        Assert.True(different > 20);
    }

    private static string Describe(Tagger tagger, ContentText content) =>
        string.Join(";", tagger.Tag(content, TaxonomySample.Today, TaxonomySample.Everything).Select(tag => tag.TermId + " " + tag.Confidence));
}
