using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Tests.Scoring;

public class Profile_conditions
{
    private static readonly Guid Account = new("11111111-2222-3333-4444-555555555555");

    private static bool Holds(string attribute, string @operator, string? value, ProfileValue actual, DateTime? asOf = null)
    {
        var model = Sample.Compiled(Sample.Model(Sample.ProfileRule("p", 1, attribute, @operator, value)));
        return model.ScoreAt(model.NewBalances(), Sample.Profile(new KeyValuePair<string, ProfileValue>(attribute, actual)),
            asOf ?? Sample.Day(100.9)).Score == 1;
    }

    [Theory]
    [InlineData("equals", "engineer", "Engineer", true)]
    [InlineData("equals", "engineer", "Engineers", false)]
    [InlineData("=", "engineer", "ENGINEER ", true)]
    [InlineData("not-equals", "engineer", "Doctor", true)]
    [InlineData("not-equals", "engineer", "ENGINEER", false)]
    [InlineData("<>", "engineer", "", true)]
    [InlineData("contains", "engineer", "Senior Engineer, R&D", true)]
    [InlineData("Contains", "ENGINEER", "software engineer", true)]
    [InlineData("contains", "engineer", "", false)]
    [InlineData("begins-with", "soft", "Software", true)]
    [InlineData("begins-with", "ware", "Software", false)]
    [InlineData("in", "a; B ;c", "b", true)]
    [InlineData("in", "a;b", "ab", false)]
    [InlineData("empty", null, " ", true)]
    [InlineData("empty", null, "x", false)]
    [InlineData("not-empty", null, "x", true)]
    [InlineData("not-empty", null, "", false)]
    [InlineData("equals", "Jos\u00e9", "Jose\u0301", true)]
    [InlineData("contains", "title", "TITLE", true)]
    [InlineData("contains", "\ud800", "x", false)]
    public void Text_is_compared_without_case_and_without_culture(string @operator, string? value, string actual, bool expected)
    {
        foreach (var culture in Cultures.Difficult)
            Assert.Equal(expected, Cultures.In(culture, () => Holds("jobtitle", @operator, value, ProfileValue.OfText(actual))));
    }

    [Theory]
    [InlineData("equals", "10", 10, true)]
    [InlineData("equals", "10.50", 10.5, true)]
    [InlineData("not-equals", "10", 10, false)]
    [InlineData("less-than", "10", 9.99, true)]
    [InlineData("<", "10", 10, false)]
    [InlineData("at-most", "10", 10, true)]
    [InlineData("≤", "10", 10.1, false)]
    [InlineData("greater-than", "10", 10.1, true)]
    [InlineData(">", "10", 10, false)]
    [InlineData("at-least", "-10", -10, true)]
    [InlineData(">=", "10", 9, false)]
    [InlineData("between", "10;20", 10, true)]
    [InlineData("between", "10;20", 20, true)]
    [InlineData("between", "10;20", 20.1, false)]
    [InlineData("in", "1;2;3", 2, true)]
    [InlineData("in", "1;2;3", 4, false)]
    public void Numbers_are_compared_by_value(string @operator, string value, double actual, bool expected)
    {
        foreach (var culture in Cultures.Difficult)
            Assert.Equal(expected, Cultures.In(culture, () => Holds("revenue", @operator, value, ProfileValue.OfNumber((decimal)actual))));
    }

    [Theory]
    [InlineData("equals", "yes", true, true)]
    [InlineData("equals", "Ja", true, true)]
    [InlineData("equals", "sì", false, false)]
    [InlineData("equals", "0", false, true)]
    [InlineData("not-equals", "no", true, true)]
    public void Yes_and_no_are_understood_in_the_languages_of_the_product(string @operator, string value, bool actual, bool expected) =>
        Assert.Equal(expected, Holds("donotphone", @operator, value, ProfileValue.OfYesNo(actual)));

    [Theory]
    [InlineData("equals", "preferred", 1, true)]
    [InlineData("equals", "Bevorzugt", 1, true)]
    [InlineData("equals", "2", 2, true)]
    [InlineData("not-equals", "Standard", 1, true)]
    [InlineData("in", "Standard;1", 1, true)]
    [InlineData("in", "Standard", 1, false)]
    public void Choices_are_named_by_label_or_number(string @operator, string value, int actual, bool expected) =>
        Assert.Equal(expected, Holds("customertypecode", @operator, value, ProfileValue.OfChoice(actual)));

    [Theory]
    [InlineData("contains", "Preferred", true)]
    [InlineData("contains", "2;1", true)]
    [InlineData("equals", "1", false)]
    [InlineData("equals", "2;1", true)]
    [InlineData("not-equals", "1;2", false)]
    public void Several_choices_contain_one_or_equal_all(string @operator, string value, bool expected) =>
        Assert.Equal(expected, Holds("omni_topics", @operator, value, ProfileValue.OfChoices([1, 2])));

    [Theory]
    [InlineData("equals", "big pharma", true)]
    [InlineData("equals", "11111111-2222-3333-4444-555555555555", true)]
    [InlineData("not-equals", "11111111-2222-3333-4444-555555555555", false)]
    [InlineData("in", "Other;11111111222233334444555555555555", true)]
    [InlineData("begins-with", "Big", true)]
    [InlineData("equals", "Other", false)]
    public void Look_ups_are_named_by_name_or_id(string @operator, string value, bool expected) =>
        Assert.Equal(expected, Holds("parentcustomerid", @operator, value, ProfileValue.OfLookup(Account, "Big Pharma")));

    [Theory]
    [InlineData("equals", "2026-04-01", 90.5, true)]
    [InlineData("not-equals", "2026-04-01", 90.5, false)]
    [InlineData("before", "2026-04-01", 90, false)]
    [InlineData("before", "2026-04-01", 89.99, true)]
    [InlineData("after", "2026-04-01", 90.99, false)]
    [InlineData("after", "2026-04-01", 91, true)]
    [InlineData("between", "2026-04-01;2026-04-02", 91.99, true)]
    [InlineData("older-than-days", "10", 90, false)]
    [InlineData("older-than-days", "10", 89.9, true)]
    [InlineData("within-days", "10", 90, true)]
    [InlineData("within-days", "10", 89.9, false)]
    [InlineData("within-days", "10", 101, false)]
    [InlineData("within-days", "0", 100.2, true)]
    [InlineData("in-next-days", "10", 110.9, true)]
    [InlineData("in-next-days", "10", 111, false)]
    [InlineData("in-next-days", "10", 99.9, false)]
    public void Dates_are_compared_by_utc_day_and_today_is_the_day_of_the_score(string @operator, string value, double actualDay, bool expected) =>
        Assert.Equal(expected, Holds("birthdate", @operator, value, ProfileValue.OfDate(Sample.Day(actualDay))));

    [Fact]
    public void An_empty_column_fulfils_only_empty_and_not_equals()
    {
        foreach (var type in Enum.GetValues<ProfileColumnType>())
        {
            foreach (var code in ProfileOperators.For(type))
            {
                var (attribute, value) = Example(type, code);
                Assert.Equal(code is "empty" or "not-equals", Holds(attribute, code, value, ProfileValue.Empty));
            }
        }
    }

    [Fact]
    public void A_value_of_another_type_than_expected_holds_nothing_and_fails_nothing()
    {
        ProfileValue[] values = [ProfileValue.OfText("x"), ProfileValue.OfNumber(1), ProfileValue.OfDate(Sample.Start), ProfileValue.OfChoice(1),
            ProfileValue.OfLookup(Account, null)];
        foreach (var type in Enum.GetValues<ProfileColumnType>().Where(type => type != ProfileColumnType.Other))
        {
            var (attribute, value) = Example(type, "equals");
            Assert.True(values.Count(actual => Holds(attribute, "equals", value, actual)) <= 2);
        }
    }

    private static (string Attribute, string Value) Example(ProfileColumnType type, string code) => type switch
    {
        ProfileColumnType.Text => ("jobtitle", "x"),
        ProfileColumnType.Number => ("revenue", code == "between" ? "1;2" : "1"),
        ProfileColumnType.YesNo => ("donotphone", "yes"),
        ProfileColumnType.Choice => ("customertypecode", "1"),
        ProfileColumnType.Choices => ("omni_topics", "1"),
        ProfileColumnType.Lookup => ("parentcustomerid", "x"),
        _ => ("birthdate", ProfileOperators.IsRelative(code) ? "3" : code == "between" ? "2026-01-01;2026-02-01" : "2026-01-01"),
    };
}
