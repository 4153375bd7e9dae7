using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Domain.Tests.Taxonomy;

/// <summary>Twenty pieces of marketing in English and their translations get the same tags through translated labels, with the limits that apply in use.</summary>
public class MarketingTextsTests
{
    private const int Texts = 20;
    private const int FewestAlike = 18;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Taxonomy", "Texts");
    private static readonly string[] Languages = ["en", "de", "it"];

    [Theory]
    [InlineData("de")]
    [InlineData("it")]
    public void A_translation_gets_the_tags_of_the_original(string language)
    {
        var english = Tags("en");
        var translated = Tags(language);
        var different = Enumerable.Range(0, Texts).Where(index => english[index] != translated[index])
            .Select(index => $"{index + 1}: {english[index]} / {translated[index]}").ToList();

        Assert.True(Texts - different.Count >= FewestAlike, string.Join('\n', different));
    }

    [Fact]
    public void Every_text_has_tags_of_its_therapy_area_and_more()
    {
        Assert.All(Tags("en"), tags => Assert.InRange(tags.Split(' ').Length, 2, 8));
        Assert.Contains("heart-failure", Tags("en")[0].Split(' '));
    }

    private static IReadOnlyList<string> Tags(string language)
    {
        var terms = new List<Term>();
        var labels = new List<TermLabel>();
        foreach (var row in File.ReadLines(Path.Combine(Folder, "taxonomy.txt")).Select(line => line.Split('|')))
        {
            var id = TaxonomySample.Id(row[0]);
            terms.Add(new Term(id, row[0], row[1].Length == 0 ? null : TaxonomySample.Id(row[1])));
            labels.AddRange(Languages.SelectMany((code, column) => row[column + 2].Split(';').Select(label => new TermLabel(id, code, label))));
        }

        var codes = terms.ToDictionary(term => term.Id, term => term.Code);
        var tagger = Tagger.Build(TermTree.Build(terms, labels));
        return [.. Read(language).Select(text => string.Join(' ', tagger.Tag(text, TaxonomySample.Today).Select(tag => codes[tag.TermId]).Order(StringComparer.Ordinal)))];
    }

    private static IReadOnlyList<ContentText> Read(string language)
    {
        var texts = File.ReadAllText(Path.Combine(Folder, language + ".txt")).Replace("\r", "", StringComparison.Ordinal).Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(block => block.Split('\n', 3)).Select(parts => new ContentText(parts[0], parts[1], parts[2], language)).ToList();
        Assert.Equal(Texts, texts.Count);
        return texts;
    }
}
