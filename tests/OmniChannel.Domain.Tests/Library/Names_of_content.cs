using System;
using OmniChannel.Domain.Library;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Library;

public class Names_of_content
{
    private const string Convention = "country-brand-channel-kind-number";

    private static string Flaw(string pattern, string name, Language language = Language.English) => Parse(pattern).FirstFlaw(name)?.In(language) ?? "";

    private static NamingPattern Parse(string text)
    {
        var pattern = NamingPattern.Parse(text, out var flaw);
        Assert.Null(flaw);
        return pattern!;
    }

    [Theory]
    [InlineData(Convention, "DE-Corvanta-Email-Leaflet-001")]
    [InlineData(Convention, "it-CORV-web-video-12")]
    [InlineData("{market:DE|AT|CH}_brand_0000", "at_Corvanta_0042")]
    [InlineData("{EMAIL|WEB}.year.language", "WEB.2026.de")]
    [InlineData("brand date", "Corvanta 20260301")]
    [InlineData("marke-{number}", "Größe9-7")]
    public void A_name_that_follows_the_pattern_is_taken(string pattern, string name) => Assert.Equal("", Flaw(pattern, name));

    [Theory]
    [InlineData(Convention, "Germany-CORV-Email-Leaflet-001", "the part 'country' is 'Germany'; expected are 2 letters")]
    [InlineData(Convention, "DE-CORV-Email-Leaflet-one", "the part 'number' is 'one'; expected are digits only")]
    [InlineData(Convention, "DE-CORV-Email", "the part 'kind' is missing; expected are letters or digits")]
    [InlineData(Convention, "DE--Email-Leaflet-1", "the part 'brand' is ''; expected are letters or digits")]
    [InlineData(Convention, "DE-CORV-Email-Leaflet-001-draft", "the part 'number' is '001-draft'; expected are digits only")]
    [InlineData(Convention, "A leaflet on Corvanta", "the part 'country' is 'A leaflet on Corvanta'; expected are 2 letters")]
    [InlineData(Convention, "", "the part 'country' is ''; expected are 2 letters")]
    [InlineData("{market:DE|AT}-brand", "FR-Corvanta", "the part 'market' is 'FR'; expected are one of DE, AT")]
    [InlineData("brand-000", "Corvanta-1", "the part '000' is '1'; expected are 3 digits")]
    public void The_first_part_that_is_wrong_is_named(string pattern, string name, string expected) => Assert.Equal(expected, Flaw(pattern, name));

    [Fact]
    public void It_is_named_in_three_languages()
    {
        Assert.Equal("der Teil 'number' lautet 'x'; erwartet: nur Ziffern", Flaw("number", "x", Language.German));
        Assert.Equal("la parte 'number' è 'x'; atteso: solo cifre", Flaw("number", "x", Language.Italian));
    }

    [Fact]
    public void Of_two_names_one_is_enough_and_the_nearer_one_is_explained()
    {
        var pattern = Parse(Convention);

        Assert.Null(pattern.FirstFlaw("A leaflet on Corvanta", "DE-CORV-Email-Leaflet-001"));
        Assert.Null(pattern.FirstFlaw("DE-CORV-Email-Leaflet-001", "anything"));
        Assert.Contains("'number' is 'x'", pattern.FirstFlaw("A leaflet on Corvanta", "DE-CORV-Email-Leaflet-x")!.In(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("country-{DE|AT}-name_year-0000")]
    [InlineData(Convention)]
    public void The_example_follows_the_pattern(string pattern) => Assert.Equal("", Flaw(pattern, Parse(pattern).Example));

    [Theory]
    [InlineData("", "no part stands at character 1")]
    [InlineData("country--brand", "no part stands at character 9")]
    [InlineData("country-", "no part stands at character 9")]
    [InlineData("country/brand", "'/' at character 8 is neither part of a word nor one of the separators - _ . and blank")]
    [InlineData("country-{DE|AT", "the bracket at character 9 is never closed")]
    [InlineData("{DE||AT}", "the bracket at character 1 holds an empty value")]
    [InlineData("{:DE}", "the bracket at character 1 holds an empty value")]
    public void A_pattern_that_cannot_work_is_refused_in_words(string text, string expected)
    {
        Assert.Null(NamingPattern.Parse(text, out var flaw));
        Assert.Equal(expected, flaw!.In(Language.English));
    }
}
