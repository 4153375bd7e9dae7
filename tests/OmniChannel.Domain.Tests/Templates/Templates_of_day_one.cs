using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using OmniChannel.Domain.Templates;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Templates;

public class Templates_of_day_one
{
    private static DateTime Date(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    private static CalendarTemplate Calendar(string code) => CalendarTemplates.All.Single(calendar => calendar.Code == code);

    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1943-04-25")]
    [InlineData("2000-04-23")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2038-04-25")]
    public void Easter_falls_on_its_day(string day) => Assert.Equal(Date(day), CalendarTemplates.Easter(Date(day).Year));

    [Theory]
    [InlineData("de", "2026-04-03")]
    [InlineData("de", "2026-05-14")]
    [InlineData("de", "2026-05-25")]
    [InlineData("it", "2026-04-06")]
    [InlineData("it", "2026-10-04")]
    [InlineData("us", "2026-01-19")]
    [InlineData("us", "2026-05-25")]
    [InlineData("us", "2026-07-03")]
    [InlineData("us", "2026-11-26")]
    [InlineData("us", "2027-07-05")]
    [InlineData("us", "2027-06-18")]
    public void A_country_keeps_its_holidays(string country, string day) =>
        Assert.Contains(Date(day), Calendar(country).Days(Date(day).Year, Date(day).Year).Select(holiday => holiday.Key));

    [Theory]
    [InlineData("it", "2025-10-04")]
    [InlineData("us", "2026-07-04")]
    [InlineData("de", "2026-01-06")]
    public void A_day_that_is_worked_is_no_holiday(string country, string day) =>
        Assert.DoesNotContain(Date(day), Calendar(country).Days(Date(day).Year, Date(day).Year).Select(holiday => holiday.Key));

    [Theory]
    [InlineData("de", 9)]
    [InlineData("it", 12)]
    [InlineData("us", 11)]
    public void A_year_has_each_holiday_once(string country, int holidays)
    {
        Assert.Equal(holidays, Calendar(country).Days(2026, 2026).Count);
        Assert.Empty(Calendar(country).Days(2027, 2026));
        var days = Calendar(country).Days(2026, 2040).Select(day => day.Key).ToList();
        Assert.Equal(days.Distinct().Order(), days);
    }

    [Fact]
    public void Codes_are_unique_and_stand_where_they_are_used()
    {
        Assert.All((IEnumerable<string>[])[
            ChannelTemplates.All.Select(c => c.Code), InteractionTypeTemplates.All.Select(t => t.Code), TaxonomyTemplates.Terms.Select(t => t.Code),
            TaxonomyTemplates.ContentTypes.Select(t => t.Code), CalendarTemplates.All.Select(c => c.Code), ModelLibrary.All.Select(m => m.Code),
        ], codes => Assert.Equal(codes.Distinct(StringComparer.OrdinalIgnoreCase).Count(), codes.Count()));
        var above = new HashSet<string>();
        foreach (var term in TaxonomyTemplates.Terms)
        {
            Assert.True(term.Parent == null || above.Contains(term.Parent), term.Code);
            above.Add(term.Code);
        }
        Assert.All(ModelLibrary.All, model =>
        {
            Assert.Equal(model.Rules.Count, model.Rules.Select(rule => rule.Code).Distinct().Count());
            Assert.All(model.Rules.Where(rule => rule.Group != null), rule => Assert.Contains(model.Groups, group => group.Code == rule.Group));
        });
    }

    [Fact]
    public void Everything_has_a_name_in_every_language()
    {
        var names = ChannelTemplates.All.Select(c => c.Name).Concat(InteractionTypeTemplates.All.Select(t => t.Name))
            .Concat(TaxonomyTemplates.Terms.SelectMany(t => t.Synonyms.Append(t.Name))).Concat(TaxonomyTemplates.ContentTypes.Select(t => t.Name))
            .Concat(CalendarTemplates.All.SelectMany(c => c.Holidays.Select(h => h.Name).Append(c.Name)))
            .Concat(ModelLibrary.All.SelectMany(m => m.Rules.Select(r => r.Name).Concat(m.Groups.Select(g => g.Name)).Append(m.Name)));
        Assert.All(names, name => Assert.All(Enum.GetValues<Language>(), language => Assert.InRange(name.In(language).Trim().Length, 1, 100)));
    }

    [Fact]
    public void Labels_of_a_term_differ_within_a_language() => Assert.All(TaxonomyTemplates.Terms, term => Assert.All(Enum.GetValues<Language>(), language =>
        Assert.Equal(term.Synonyms.Count + 1, term.Synonyms.Append(term.Name).Select(name => name.In(language).ToLowerInvariant()).Distinct().Count())));
}
