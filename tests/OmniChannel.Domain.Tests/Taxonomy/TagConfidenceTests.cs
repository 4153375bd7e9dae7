using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Domain.Tests.Taxonomy;

public class TagConfidenceTests
{
    private static decimal Confidence(TaxonomySample sample, string code, string title, string summary, string body) =>
        sample.Tagger().Tag(new ContentText(title, summary, body, "en"), TaxonomySample.Today, TaxonomySample.Everything)
            .Where(tag => tag.TermId == TaxonomySample.Id(code)).Select(tag => tag.Confidence).SingleOrDefault();

    private static TaxonomySample OneTerm => new TaxonomySample().Term("t").Label("t", "sepsis").Label("t", "blood stream infection");

    [Fact]
    public void The_formula_gives_these_numbers()
    {
        Assert.Equal(0.333333m, Confidence(OneTerm, "t", "", "", "sepsis"));
        Assert.Equal(0.428571m, Confidence(OneTerm, "t", "", "sepsis", ""));
        Assert.Equal(0.6m, Confidence(OneTerm, "t", "sepsis", "", ""));
        Assert.Equal(0.733333m, Confidence(OneTerm, "t", "sepsis", "sepsis", "sepsis"));
        Assert.Equal(0.5m, Confidence(OneTerm, "t", "", "", "blood stream infection"));
        Assert.Equal(0.6m, Confidence(OneTerm, "t", "", "", "sepsis is a blood stream infection"));
    }

    [Fact]
    public void It_grows_with_every_hit_and_stays_below_one()
    {
        var before = 0m;
        foreach (var count in Enumerable.Range(1, 60))
        {
            var body = string.Concat(Enumerable.Repeat("sepsis. ", count));
            var now = Confidence(OneTerm, "t", "", "", body);
            Assert.True(now > before && now < 1, body);
            before = now;
        }
    }

    [Fact]
    public void A_title_weighs_more_than_an_abstract_and_an_abstract_more_than_the_body()
    {
        var title = Confidence(OneTerm, "t", "sepsis", "", "");
        var summary = Confidence(OneTerm, "t", "", "sepsis", "");
        var body = Confidence(OneTerm, "t", "", "", "sepsis");

        Assert.True(title > summary && summary > body);
    }

    [Fact]
    public void A_general_word_counts_less_than_one_that_only_its_term_uses()
    {
        var sample = new TaxonomySample().Term("disease").Term("lung").Term("kidney").Term("gout")
            .Label("disease", "disease").Label("lung", "lung disease").Label("kidney", "kidney disease").Label("gout", "gout");

        Assert.True(Confidence(sample, "gout", "", "", "gout and disease") > Confidence(sample, "disease", "", "", "gout and disease"));
        Assert.Equal(0.166667m, Confidence(sample, "disease", "", "", "disease"));
    }

    [Fact]
    public void A_label_of_several_terms_is_shared_and_goes_mostly_where_the_text_leads()
    {
        var sample = new TaxonomySample().Term("planets").Term("metals").Term("mercury-p", "planets").Term("mercury-m", "metals").Term("venus", "planets")
            .Label("mercury-p", "mercury").Label("mercury-m", "mercury").Label("venus", "venus");

        Assert.Equal(0.2m, Confidence(sample, "mercury-p", "", "", "mercury"));
        Assert.Equal(0.2m, Confidence(sample, "mercury-m", "", "", "mercury"));
        Assert.Equal(0.272727m, Confidence(sample, "mercury-p", "", "", "mercury and venus"));
        Assert.Equal(0.111111m, Confidence(sample, "mercury-m", "", "", "mercury and venus"));
    }

    [Fact]
    public void A_topic_word_never_makes_more_than_a_hint()
    {
        var sample = new TaxonomySample().Term("kidney").Term("other");
        foreach (var label in new[] { "renal failure", "renal stone", "renal injury" })
            sample.Term(label, "kidney").Label(label, label);
        foreach (var label in new[] { "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8" })
            sample.Label("other", label);

        Assert.Equal(0.090909m, Confidence(sample, "kidney", "", "", "renal"));
        Assert.Equal(0.230769m, Confidence(sample, "kidney", "renal", "", string.Concat(Enumerable.Repeat("renal ", 50))));
    }

    [Fact]
    public void The_weakest_tags_are_left_out()
    {
        var sample = new TaxonomySample().Term("a").Term("b").Term("c").Label("a", "one").Label("b", "two").Label("c", "three");
        var text = new ContentText("three", null, "one two two", "en");
        string[] Codes(TaggerSettings settings) =>
            sample.Tagger().Tag(text, TaxonomySample.Today, settings).Select(tag => tag.Evidence.Phrases[0].Phrase).ToArray();

        Assert.Equal(["three", "two", "one"], Codes(new TaggerSettings()));
        Assert.Equal(["three", "two"], Codes(new TaggerSettings(maximumTags: 2)));
        Assert.Equal(["three"], Codes(new TaggerSettings(minimumConfidence: 0.6m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TaggerSettings(1.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TaggerSettings(0.1m, 0));
    }

    [Fact]
    public void The_order_of_terms_and_labels_changes_nothing()
    {
        var random = new Random(7);
        string Word() => "w" + random.Next(12).ToString(CultureInfo.InvariantCulture) + "x";
        for (var round = 0; round < 50; round++)
        {
            string Phrase() => string.Join(random.Next(4) == 0 ? ", " : " ", Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Word()));
            var terms = Enumerable.Range(0, 12)
                .Select(n => new Term(TaxonomySample.Id("t" + n), "t" + n, n < 3 ? null : TaxonomySample.Id("t" + random.Next(n)))).ToList();
            var labels = Enumerable.Range(0, 40)
                .Select(_ => new TermLabel(TaxonomySample.Id("t" + random.Next(12)), "en", Phrase(), (LabelKind)random.Next(3))).ToList();
            var content = new ContentText(Word() + " " + Word(), Word(), string.Join(" ", Enumerable.Range(0, 60).Select(_ => Word())), "en");

            var expected = Describe(TermTree.Build(terms, labels), content);
            var shuffledTerms = terms.ToArray();
            var shuffledLabels = labels.ToArray();
            random.Shuffle(shuffledTerms);
            random.Shuffle(shuffledLabels);

            Assert.NotEmpty(expected);
            Assert.Equal(expected, Describe(TermTree.Build(shuffledTerms, shuffledLabels), content));
        }
    }

    [Fact]
    public void One_tagger_serves_many_threads()
    {
        var sample = new TaxonomySample().Term("a").Term("b").Label("a", "sepsis").Label("b", "renal failure").Label("b", "failure", kind: LabelKind.Excluded);
        var tree = sample.Tree();
        var tagger = Tagger.Build(tree);
        var contents = Enumerable.Range(0, 200).Select(n => new ContentText("sepsis", null, string.Concat(Enumerable.Repeat("renal failure. ", n)), "en")).ToArray();
        var expected = contents.Select(content => Describe(tagger, content)).ToArray();
        var actual = new List<string>[contents.Length];

        Parallel.For(0, contents.Length, index => actual[index] = Describe(tagger, contents[index]));

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Evidence_names_the_phrase_where_it_stands_and_how_often()
    {
        var tag = Assert.Single(OneTerm.Tagger().Tag(new ContentText("About Sepsis", null, "A blood-stream  infection is a sepsis.", "en"), TaxonomySample.Today));

        Assert.Equal("\"Sepsis\" (title, 2×); \"blood-stream  infection\" (text 3)", tag.Evidence.ToText("en"));
        Assert.Equal("\"Sepsis\" (Titel, 2×); \"blood-stream  infection\" (Text 3)", tag.Evidence.ToText("de"));
        Assert.Equal("\"Sepsis\" (titolo, 2×); \"blood-stream  infection\" (testo 3)", tag.Evidence.ToText("it"));
    }

    [Fact]
    public void Evidence_is_never_longer_than_the_column()
    {
        var tag = Assert.Single(OneTerm.Tagger().Tag(new ContentText("sepsis", null, "blood stream infection", "en"), TaxonomySample.Today));

        for (var length = 0; length < 60; length++)
            Assert.True(tag.Evidence.ToText("en", length).Length <= length);
        Assert.Equal("\"sepsis\" (title)…", tag.Evidence.ToText("en", 30));
    }

    private static List<string> Describe(TermTree tree, ContentText content) => Describe(Tagger.Build(tree), content);

    private static List<string> Describe(Tagger tagger, ContentText content) =>
        tagger.Tag(content, TaxonomySample.Today, TaxonomySample.Everything)
            .Select(tag => tag.TermId + " " + tag.Confidence.ToString(CultureInfo.InvariantCulture) + " " + tag.Evidence.ToText("en", 500)).ToList();
}
