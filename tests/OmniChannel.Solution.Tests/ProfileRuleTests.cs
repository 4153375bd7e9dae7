using System;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Profile rules on every type of column, by what a marketer would write, through the packed solution.</summary>
public sealed class ProfileRuleTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("jobtitle", "begins-with", "chief", true)]
    [InlineData("jobtitle", "in", "Nurse; chief physician", true)]
    [InlineData("jobtitle", "not-equals", "Chief physician", false)]
    [InlineData("parentcustomerid", "equals", "Pharma Inc", true)]
    [InlineData("parentcustomerid", "contains", "pharma", true)]
    [InlineData("parentcustomerid", "equals", "Other Inc", false)]
    [InlineData("numberofchildren", "between", "2;3", true)]
    [InlineData("numberofchildren", "greater-than", "3", false)]
    [InlineData("gendercode", "equals", "Female", true)]
    [InlineData("gendercode", "in", "Male;Female", true)]
    [InlineData("gendercode", "equals", "1", false)]
    [InlineData("donotphone", "equals", "yes", true)]
    [InlineData("donotphone", "equals", "nein", false)]
    [InlineData("birthdate", "before", "1981-01-01", true)]
    [InlineData("birthdate", "older-than-days", "14600", true)]
    [InlineData("anniversary", "in-next-days", "7", true)]
    [InlineData("anniversary", "within-days", "7", false)]
    [InlineData("websiteurl", "empty", null, true)]
    [InlineData("account.numberofemployees", "at-least", "250", true)]
    [InlineData("account.address1_country", "equals", "germany", true)]
    [InlineData("account.telephone1", "not-empty", null, false)]
    [InlineData("omni_language", "equals", "de", true)]
    public void A_rule_holds_for_what_the_contact_is(string attribute, string @operator, string? value, bool holds)
    {
        var model = _world.Model("m");
        _world.ProfileRule(model, "one", -5, attribute, @operator, value);
        _world.ProfileRule(model, "always", 10, "lastname", "not-empty", null);
        Assert.Equal("", _world.Publish(model));
        var account = _world.Admin.Create(new Entity("account") { ["name"] = "Pharma Inc", ["numberofemployees"] = 250, ["address1_country"] = "Germany" });

        var contact = _world.Contact(more: row =>
        {
            row["jobtitle"] = "Chief physician";
            row["parentcustomerid"] = new EntityReference("account", account);
            row["numberofchildren"] = 2;
            row["gendercode"] = new OptionSetValue(2);
            row["donotphone"] = true;
            row["birthdate"] = new DateTime(1980, 5, 1, 0, 0, 0, DateTimeKind.Utc);
            row["anniversary"] = World.Start.Date.AddDays(5);
            row["omni_language"] = "de";
        });

        Assert.Equal(holds ? 5m : 10m, _world.LeadScore(contact).Score);
    }
}
