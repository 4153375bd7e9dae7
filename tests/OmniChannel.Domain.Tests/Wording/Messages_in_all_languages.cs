using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Wording;

public class Messages_in_all_languages
{
    private static List<Sentence> All() => typeof(Sentence).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(Sentence)).Select(field => (Sentence)field.GetValue(null)!).ToList();

    private static string[] Placeholders(string text) =>
        Regex.Matches(text, @"\{\d+\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal).ToArray();

    [Fact]
    public void Every_message_says_the_same_things_in_every_language()
    {
        Assert.True(All().Count > 50);
        Assert.All(All(), sentence =>
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                var wording = sentence.Wording(language);
                Assert.False(string.IsNullOrWhiteSpace(wording), sentence.Code);
                Assert.Equal(Placeholders(sentence.English), Placeholders(wording));
                Assert.Equal(sentence.English.EndsWith('.'), wording.EndsWith('.'));
            }
        });
    }

    [Fact]
    public void Codes_are_unique_and_spelled_alike()
    {
        Assert.Empty(All().GroupBy(sentence => sentence.Code).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(All(), sentence => Assert.Matches("^[a-z][a-z0-9-]+$", sentence.Code));
    }

    [Fact]
    public void Placeholders_are_numbered_without_gap() =>
        Assert.All(All(), sentence => Assert.Equal(Enumerable.Range(0, Placeholders(sentence.English).Length).Select(i => "{" + i + "}"),
            Placeholders(sentence.English)));

    [Theory]
    [InlineData(1033, Language.English)]
    [InlineData(1031, Language.German)]
    [InlineData(3079, Language.German)]
    [InlineData(1040, Language.Italian)]
    [InlineData(1036, Language.English)]
    [InlineData(null, Language.English)]
    public void A_locale_id_names_a_language(int? lcid, Language expected) => Assert.Equal(expected, Languages.FromLcid(lcid));

    [Theory]
    [InlineData("de", Language.German)]
    [InlineData("DE-at", Language.German)]
    [InlineData(" IT ", Language.Italian)]
    [InlineData("it_IT", Language.Italian)]
    [InlineData("fr", Language.English)]
    [InlineData("", Language.English)]
    [InlineData(null, Language.English)]
    public void A_code_names_a_language_in_every_culture(string? code, Language expected)
    {
        foreach (var culture in Cultures.Difficult) Assert.Equal(expected, Cultures.In(culture, () => Languages.FromCode(code)));
    }

    [Fact]
    public void Numbers_and_dates_are_written_as_readers_write_them_on_every_machine()
    {
        var sentence = new Sentence("test", "{0} {1} {2}", "{0} {1} {2}", "{0} {1} {2}");
        var phrase = sentence.With(1234.50m, new DateTime(2026, 3, 9, 0, 0, 0, DateTimeKind.Utc), sentence.With("a", -0.5m, 7));
        foreach (var culture in Cultures.Difficult)
        {
            Assert.Equal("1234.5 2026-03-09 a -0.5 7", Cultures.In(culture, () => phrase.In(Language.English)));
            Assert.Equal("1234,5 09.03.2026 a -0,5 7", Cultures.In(culture, () => phrase.In(Language.German)));
            Assert.Equal("1234,5 09/03/2026 a -0,5 7", Cultures.In(culture, () => phrase.In(Language.Italian)));
        }
    }

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("exactly ten", 11, "exactly ten")]
    [InlineData("one two three", 9, "one two…")]
    [InlineData("one two three", 8, "one two…")]
    [InlineData("one two three", 7, "one…")]
    [InlineData("unbreakable", 5, "unbr…")]
    [InlineData("😀😀😀", 4, "😀…")]
    [InlineData("abc", 1, "…")]
    [InlineData("abc", 0, "")]
    public void Text_is_cut_at_a_word_and_never_inside_a_character(string text, int length, string expected)
    {
        Assert.Equal(expected, FittedText.Cut(text, length));
        Assert.True(FittedText.Cut(text, length).Length <= length);
    }

    [Theory]
    [InlineData("de-DE", "de", true)]
    [InlineData("de", "it", false)]
    [InlineData("", "", false)]
    public void Languages_are_the_same_whatever_their_region(string one, string other, bool expected) =>
        Assert.Equal(expected, Languages.Same(one, other));
}
