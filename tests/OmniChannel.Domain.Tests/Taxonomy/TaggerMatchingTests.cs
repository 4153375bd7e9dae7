using System;
using System.Linq;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Domain.Tests.Taxonomy;

public class TaggerMatchingTests
{
    private static bool Finds(string label, string text, string language = "en") =>
        new TaxonomySample().Term("t").Label("t", label, language).Codes(text, language).Length == 1;

    [Theory]
    [InlineData("en", "Sjögren Syndrome", "a case of SJOGREN syndrome")]
    [InlineData("en", "naive patient", "the na\u00EFve patient")]
    [InlineData("en", "naive patient", "the nai\u0308ve patient")]
    [InlineData("de", "Übergewicht", "starkes Uebergewicht")]
    [InlineData("de", "Uebergewicht", "starkes ÜBERGEWICHT")]
    [InlineData("de", "Übergewicht", "starkes U\u0308bergewicht")]
    [InlineData("de", "Mundgeruch", "bei MUNDGERUCH hilft")]
    [InlineData("de", "Fußpilz", "FUSSPILZ behandeln")]
    [InlineData("de", "Größe", "die Groesse zählt")]
    [InlineData("de", "Neue Arznei", "die neue Arznei")]
    [InlineData("it", "Obesità", "l'obesita infantile")]
    [InlineData("it", "Qualità di vita", "la QUALITA\u0300 di vita")]
    [InlineData("fr", "Épilepsie", "une epilepsie")]
    [InlineData("en", "Cœliac disease", "coeliac disease")]
    public void Case_accents_and_umlauts_do_not_matter(string language, string label, string text) =>
        Assert.True(Finds(label, text, language));

    [Theory]
    [InlineData("ear", "early heart surgery")]
    [InlineData("ear", "forbear")]
    [InlineData("gout", "ragout")]
    [InlineData("lung", "lungfish")]
    [InlineData("heart failure", "the heart. Failure was rare")]
    [InlineData("heart failure", "heart, failure")]
    [InlineData("heart failure", "heart: failure")]
    [InlineData("heart failure", "heart\n\nfailure")]
    [InlineData("type 2", "type 21")]
    [InlineData("heart failure", "heart and failure")]
    public void Words_and_sentences_have_boundaries(string label, string text) => Assert.False(Finds(label, text));

    [Theory]
    [InlineData("E coli", "infected with E. coli yesterday")]
    [InlineData("heart failure", "heart\nfailure")]
    [InlineData("heart failure", "(heart failure)")]
    [InlineData("heart failure", "\"heart\" failure")]
    [InlineData("vitamin a", "vitamin A.")]
    [InlineData("type 2 diabetes", "Type-2 diabetes")]
    [InlineData("COVID-19", "covid 19 and COVID19")]
    [InlineData("COVID-19", "covid19")]
    [InlineData("B12", "vitamin b12")]
    [InlineData("research & development", "research and development")]
    [InlineData("research and development", "research & development")]
    public void Marks_digits_and_initials_are_read_as_people_read_them(string label, string text) => Assert.True(Finds(label, text));

    [Theory]
    [InlineData("non-small-cell tumour", "non small cell tumours")]
    [InlineData("pre-eclampsia", "preeclampsia")]
    [InlineData("beta blocker", "beta-blocker")]
    public void Hyphens_are_spaces(string label, string text) => Assert.True(Finds(label, text));

    [Theory]
    [InlineData("infection", "infections")]
    [InlineData("infections", "one infection")]
    [InlineData("allergy", "allergies")]
    [InlineData("Allergies", "an allergy")]
    [InlineData("virus", "viruses")]
    [InlineData("abscesses", "abscess")]
    [InlineData("biopsy", "biopsies")]
    [InlineData("diagnosis", "diagnoses")]
    [InlineData("headaches", "headache")]
    [InlineData("rash", "rashes")]
    [InlineData("children", "child")]
    [InlineData("women", "woman")]
    [InlineData("teeth", "tooth")]
    [InlineData("calorie", "calories")]
    [InlineData("cause", "causes")]
    [InlineData("Anaemias", "anemia")]
    [InlineData("tumor", "tumours")]
    [InlineData("hospitalization", "hospitalisation")]
    [InlineData("Crohn Disease", "Crohn's disease")]
    [InlineData("Crohn’s disease", "crohn disease")]
    public void English_number_spelling_and_possessive_do_not_matter(string label, string text) => Assert.True(Finds(label, text));

    [Theory]
    [InlineData("AIDS", "first aid")]
    [InlineData("AIDS", "hearing aids")]
    [InlineData("News", "a new method")]
    [InlineData("gas", "ga")]
    [InlineData("virus", "viru")]
    public void An_s_that_is_no_plural_stays(string label, string text) => Assert.False(Finds(label, text));

    [Fact]
    public void Acronyms_are_found_as_such() => Assert.True(Finds("AIDS", "(AIDS)"));

    [Theory]
    [InlineData("Infections, Bacterial", "bacterial infections")]
    [InlineData("Infections, Bacterial", "an infection, bacterial, was seen")]
    [InlineData("Leukemia, Myeloid, Acute", "acute myeloid leukemia")]
    [InlineData("Breast Cancer", "cancer of the breast")]
    [InlineData("Neoplasms, Skin", "neoplasms of skin")]
    public void English_names_are_found_as_they_are_spoken(string label, string text) => Assert.True(Finds(label, text));

    [Fact]
    public void An_inverted_name_does_not_match_its_words_in_another_order() => Assert.False(Finds("Infections, Bacterial", "infections bacterial"));

    [Theory]
    [InlineData("Impfung", "Impfungen")]
    [InlineData("Impfstoffe", "des Impfstoffs")]
    [InlineData("Zahn", "schöne Zähne")]
    [InlineData("Arzt", "die Ärzte")]
    [InlineData("Kind", "den Kindern")]
    [InlineData("Krankenhaus", "in den Krankenhäusern")]
    [InlineData("Krankenhäuser", "des Krankenhauses")]
    [InlineData("Patientenregister", "des Patientenregisters")]
    [InlineData("Herz", "des Herzens")]
    [InlineData("Leben", "des Lebens")]
    [InlineData("Klinische Studie", "klinischer Studien")]
    public void German_endings_do_not_matter(string label, string text) => Assert.True(Finds(label, text, "de"));

    [Theory]
    [InlineData("Infezione", "le infezioni")]
    [InlineData("Vaccini", "il vaccino")]
    [InlineData("Malattia cronica", "malattie croniche")]
    [InlineData("Studio clinico", "gli studi clinici")]
    [InlineData("Asma", "l'asma bronchiale")]
    [InlineData("Asma", "un’asma")]
    [InlineData("Infezione dell'orecchio", "infezioni dell’orecchio")]
    [InlineData("Tumore della pelle", "tumori di pelle")]
    [InlineData("Qualità dell'aria", "la qualità dell'aria")]
    [InlineData("infarto", "nell'infarto acuto")]
    public void Italian_endings_and_elisions_do_not_matter(string label, string text) => Assert.True(Finds(label, text, "it"));

    [Theory]
    [InlineData("Krebs", "Leberkrebs")]
    [InlineData("Impfung", "Grippeimpfungen")]
    [InlineData("Infektion", "Infektionsschutz")]
    [InlineData("Diabetes", "Diabetestherapie")]
    public void German_labels_are_found_within_compounds(string label, string text) => Assert.True(Finds(label, text, "de"));

    [Theory]
    [InlineData("Ohr", "Rohrleitung")]
    [InlineData("Herz", "herzlich")]
    [InlineData("Niere", "manieren")]
    public void Short_labels_are_not_looked_for_in_other_words(string label, string text) => Assert.False(Finds(label, text, "de"));

    [Fact]
    public void Compounds_are_a_matter_of_German() => Assert.False(Finds("ache", "attachement", "en"));

    [Fact]
    public void A_compound_counts_half_of_the_word_itself()
    {
        var tagger = new TaxonomySample().Term("t").Label("t", "Krebs", "de").Tagger();

        var whole = Assert.Single(tagger.Tag(new ContentText(null, null, "Krebs", "de"), TaxonomySample.Today));
        var part = Assert.Single(tagger.Tag(new ContentText(null, null, "Leberkrebs", "de"), TaxonomySample.Today));

        Assert.Equal(0.333333m, whole.Confidence);
        Assert.Equal(0.2m, part.Confidence);
        Assert.Equal(MatchKind.Compound, Assert.Single(part.Evidence.Phrases).Kind);
    }

    [Fact]
    public void The_longest_label_wins()
    {
        var sample = new TaxonomySample().Term("back").Term("pain").Term("back-pain").Term("chronic")
            .Label("back", "back").Label("pain", "pain").Label("back-pain", "back pain").Label("chronic", "chronic back pain syndrome");

        Assert.Equal(["back-pain"], sample.Codes("chronic back pain"));
        Assert.Equal(["back", "pain"], sample.Codes("pain in the back"));
        Assert.Equal(["chronic"], sample.Codes("chronic back pain syndrome"));
    }

    [Fact]
    public void The_parts_of_a_list_are_found_with_half_the_weight()
    {
        var sample = new TaxonomySample().Term("t").Label("t", "Food & Drink");

        Assert.Equal(MatchKind.Part, Assert.Single(Assert.Single(sample.Tagger().Tag(new ContentText(null, null, "drinks", "en"), TaxonomySample.Today)).Evidence.Phrases).Kind);
        Assert.Equal(["t"], sample.Codes("food and drink"));
    }

    [Theory]
    [InlineData("Head and Neck Injuries", "a head injury", true)]
    [InlineData("Head and Neck Injuries", "the head of the department", false)]
    [InlineData("Law, Government and Politics", "government", true)]
    [InlineData("Signs and Symptoms, Digestive", "symptoms", false)]
    [InlineData("Tumours, complex and mixed", "a complex question", false)]
    [InlineData("Brandy", "br y", false)]
    public void The_parts_of_an_english_list_share_their_head(string label, string text, bool found) => Assert.Equal(found, Finds(label, text));

    [Theory]
    [InlineData("Coffee/Tea", "a cup of tea", true)]
    [InlineData("Drugs, Tobacco, Vaping, Alcohol, Gambling", "alcohol", true)]
    [InlineData("Leukemia, Myeloid, Acute", "acute", false)]
    [InlineData("R&B", "plan b", false)]
    public void Slashes_and_many_commas_part_a_list_too(string label, string text, bool found) => Assert.Equal(found, Finds(label, text));

    [Fact]
    public void A_phrase_excluded_for_a_term_covers_its_labels_but_not_those_of_others()
    {
        var sample = new TaxonomySample().Term("cold").Term("logistics").Term("chain")
            .Label("cold", "cold").Label("cold", "cold chain", kind: LabelKind.Excluded)
            .Label("logistics", "cold chain management").Label("chain", "chain");

        Assert.Equal(["cold"], sample.Codes("a cold"));
        Assert.Equal(["chain"], sample.Codes("the cold chain"));
        Assert.Equal(["logistics"], sample.Codes("cold chain management"));
        Assert.Equal(["chain", "cold"], sample.Codes("a cold in the cold chain"));
    }

    [Fact]
    public void A_label_inside_a_longer_excluded_phrase_does_not_count()
    {
        var sample = new TaxonomySample().Term("heart").Label("heart", "heart").Label("heart", "from the bottom of my heart", kind: LabelKind.Excluded);

        Assert.Empty(sample.Codes("Thank you from the bottom of my heart"));
    }

    [Fact]
    public void A_label_may_belong_to_several_terms()
    {
        var sample = new TaxonomySample().Term("a").Term("b").Label("a", "sepsis").Label("b", "Sepsis");

        Assert.Equal(["a", "b"], sample.Codes("sepsis"));
    }

    [Fact]
    public void A_label_without_a_word_is_a_problem()
    {
        var problem = Assert.Single(new TaxonomySample().Term("t").Label("t", "--").Tagger().Problems);

        Assert.Equal("The label \"--\" of the term t has no letter or digit and can never be found. Write a word.", problem.ToText("en"));
    }

    [Fact]
    public void Only_labels_of_the_language_of_the_content_count()
    {
        var sample = new TaxonomySample().Term("poison").Term("present").Label("poison", "Gift", "de").Label("present", "gift", "en");

        Assert.Equal(["poison"], sample.Codes("Gift", "de-CH"));
        Assert.Equal(["present"], sample.Codes("Gift", "EN"));
    }

    [Fact]
    public void A_text_of_unknown_language_is_read_in_the_one_in_which_most_is_found()
    {
        var sample = new TaxonomySample().Term("a").Term("b").Term("c")
            .Label("a", "Gift", "de").Label("b", "Leber", "de").Label("c", "gift", "en");

        Assert.Equal(["a", "b"], sample.Codes("Gift für die Leber", ""));
        Assert.Equal(["a", "b"], sample.Codes("Gift für die Leber", "nl"));
    }

    [Fact]
    public void A_label_without_language_counts_in_every_language()
    {
        var sample = new TaxonomySample().Term("brand").Term("x").Label("brand", "Examplin", "").Label("x", "etwas", "de").Label("x", "something", "en");

        Assert.All(["de", "en", "it", ""], language => Assert.Equal(["brand"], sample.Codes("Examplin", language)));
    }

    [Fact]
    public void Terms_count_only_while_they_are_valid()
    {
        var sample = new TaxonomySample()
            .Term("past", until: TaxonomySample.Today).Term("now", from: TaxonomySample.Today).Term("later", from: TaxonomySample.Today.AddDays(1))
            .Label("past", "word").Label("now", "word").Label("later", "word");

        Assert.Equal(["now"], sample.Codes("word"));
    }

    [Fact]
    public void A_word_typical_of_a_branch_hints_at_it_and_a_general_one_does_not()
    {
        var sample = new TaxonomySample().Term("kidney").Term("heart").Term("skin").Term("eye");
        var labels = new[]
        {
            ("kidney", "renal failure;renal stone;acute renal injury"), ("heart", "acute infarction;valve defect;arrhythmia"),
            ("skin", "acute eczema;acne;psoriasis"), ("eye", "glaucoma;cataract;keratitis"),
        };
        foreach (var (branch, words) in labels)
            foreach (var label in words.Split(';'))
                sample.Term(label, branch).Label(label, label);

        Assert.Equal(["kidney"], sample.Codes("renal function"));
        Assert.Empty(sample.Codes("an acute problem"));
    }

    [Fact]
    public void Words_of_kind_and_words_that_always_go_with_another_hint_at_nothing()
    {
        var sample = new TaxonomySample().Term("bite").Term("other");
        foreach (var label in new[] { "angle type one", "angle type two", "angle type three" })
            sample.Term(label, "bite").Label(label, label);
        foreach (var label in new[] { "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8" })
            sample.Label("other", label);

        Assert.Empty(sample.Codes("this type"));
        Assert.Empty(sample.Codes("from every angle"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n ., ;")]
    [InlineData("'")]
    [InlineData("l'")]
    [InlineData("\uD83D\uDE00 \uD800")]
    public void Text_without_words_has_no_tags(string text)
    {
        foreach (var language in new[] { "en", "de", "it", "" })
            Assert.Empty(new TaxonomySample().Term("t").Label("t", "word", language).Codes(text, language));
    }

    [Fact]
    public void A_taxonomy_without_labels_gives_no_tags() => Assert.Empty(new TaxonomySample().Term("t").Codes("anything at all"));

    [Fact]
    public void Very_long_words_are_no_obstacle() => Assert.True(Finds("end", new string('ß', 5000) + " end", "de"));
}
