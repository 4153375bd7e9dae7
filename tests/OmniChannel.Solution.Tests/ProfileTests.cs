using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Profile points through the packed solution.</summary>
public sealed class ProfileTests : IDisposable
{
    private readonly World _world = new();

    public ProfileTests()
    {
        var model = _world.Model("m");
        _world.ProfileRule(model, "chemist", 15, "jobtitle", "contains", "chemist");
        _world.ProfileRule(model, "pharma", 5, "account.name", "equals", "Pharma Inc");
        _world.ProfileRule(model, "since", 3, "anniversary", "older-than-days", "365");
        Assert.Equal("", _world.Publish(model));
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_new_contact_has_its_profile_points()
    {
        var account = _world.Admin.Create(new Entity("account") { ["name"] = "Pharma Inc" });
        var contact = _world.Contact(more: row =>
        {
            row["jobtitle"] = "Senior Chemist";
            row["parentcustomerid"] = new EntityReference("account", account);
        });

        Assert.Equal(20m, _world.LeadScore(contact).Score);
        Assert.Equal(20m, _world.LeadScore(contact).ProfilePoints);
    }

    [Fact]
    public void A_contact_without_points_has_no_lead_score()
    {
        _world.Contact();
        Assert.Empty(_world.All("omni_leadscore"));
    }

    [Fact]
    public void A_change_of_the_profile_changes_the_points_at_once()
    {
        var contact = _world.Contact(more: row => row["jobtitle"] = "Chemist");
        _world.Admin.Update(new Entity("contact", contact) { ["jobtitle"] = "Physicist" });
        Assert.Equal(0m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void Contacts_that_were_there_before_the_model_are_scored_by_the_sweep()
    {
        var contact = _world.Contact(more: row => row["jobtitle"] = "Chemist");
        _world.Admin.Delete("omni_leadscore", _world.LeadScore(contact).Id);
        for (var i = 0; i < 7; i++) _world.Contact("Other");

        _world.Sweep(pageSize: 3);

        Assert.Equal(15m, _world.LeadScore(contact).Score);
        Assert.Single(_world.All("omni_leadscore"));
    }

    [Fact]
    public void What_time_changes_is_found_by_the_sweep()
    {
        var contact = _world.Contact(more: row =>
        {
            row["jobtitle"] = "Chemist";
            row["anniversary"] = World.Start.Date.AddDays(-365);
        });
        Assert.Equal(15m, _world.LeadScore(contact).Score);

        _world.Clock.Advance(TimeSpan.FromDays(2));
        _world.Sweep();

        Assert.Equal(18m, _world.LeadScore(contact).Score);
        Assert.Equal(_world.Now, _world.LeadScore(contact).AsOf);
    }
}
