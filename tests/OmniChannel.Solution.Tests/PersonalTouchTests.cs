using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;
using Visit = OmniChannel.Dataverse.Generated.Task;

namespace OmniChannel.Solution.Tests;

/// <summary>A visit or call that is planned, or has just taken place, holds a next best visit back, through the packed solution.</summary>
public sealed class PersonalTouchTests : IDisposable
{
    private readonly World _world = new();
    private readonly IOrganizationService _anna;
    private readonly Guid _web;
    private readonly Guid _read;
    private readonly Guid _model;
    private readonly Guid _contact;

    public PersonalTouchTests()
    {
        _web = _world.Channel("web", ChannelKind.Digital);
        _read = _world.InteractionType("read");
        _model = _world.Model("m", row => row.HalfLifeDays = null);
        _world.Rule(_model, "reads", 30, _web, _read);
        Assert.Equal("", _world.Publish(_model));
        _anna = _world.Environment.ServiceFor(_world.CreateUser("Anna Rossi", "OmniChannel Sales Rep"));
        _contact = _world.Contact();
    }

    public void Dispose() => _world.Dispose();

    public static TheoryData<string, string> Parts => new()
    {
        { "appointment", "requiredattendees" }, { "appointment", "optionalattendees" }, { "appointment", "regardingobjectid" }, { "phonecall", "to" }, { "phonecall", "from" },
        { "phonecall", "regardingobjectid" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_planned_touch_by_another_rep_holds_back_until_it_has_passed(string table, string part)
    {
        Plan(table, part, 3);
        Cross();

        Assert.Empty(_world.OpenTasks(_contact));
        Assert.Equal($"A {(table == "appointment" ? "visit" : "phone call")} by Anna Rossi is planned for 2026-03-05.", Score().NoTaskReason);
        Assert.Equal(LeadScoreState.Nurturing, Score().State);
        Assert.Null(Score().HandedOverOn);
        _world.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(0, _world.Sweep().Raised);
        _world.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, _world.Sweep().Raised);
        Assert.Single(_world.OpenTasks(_contact));
        Assert.Null(Score().NoTaskReason);
        Assert.Equal(LeadScoreState.HandedOver, Score().State);
        Assert.Equal(0, _world.Sweep().Raised);
    }

    [Fact]
    public void One_that_is_cancelled_or_deleted_lets_go_with_the_next_sweep_and_one_that_is_moved_is_named_by_its_new_date()
    {
        var meeting = Plan("appointment", "requiredattendees", 3);
        Cross();
        _anna.Update(new Entity("appointment", meeting) { ["scheduledstart"] = World.Start.AddDays(9), ["scheduledend"] = World.Start.AddDays(9).AddHours(1) });
        Assert.Equal(0, _world.Sweep().Raised);
        Assert.Equal("A visit by Anna Rossi is planned for 2026-03-11.", Score().NoTaskReason);
        var call = Plan("phonecall", "to", 1);
        Assert.Equal(0, _world.Sweep().Raised);
        Assert.Equal("A phone call by Anna Rossi is planned for 2026-03-03.", Score().NoTaskReason);

        _world.Admin.Delete("phonecall", call);
        Close(_anna, "appointment", meeting, 2, 4);
        Assert.Equal(1, _world.Sweep().Raised);
        Assert.Null(Score().NoTaskReason);
    }

    [Fact]
    public void One_that_is_moved_out_of_the_days_set_lets_go_and_the_rep_who_gets_the_visit_is_told()
    {
        var meeting = Plan("appointment", "requiredattendees", 3);
        Cross();
        _anna.Update(new Entity("appointment", meeting) { ["scheduledstart"] = World.Start.AddDays(20), ["scheduledend"] = World.Start.AddDays(20).AddHours(1) });
        Assert.Equal(1, _world.Sweep().Raised);
        _world.Environment.RunAsyncJobs();

        Assert.Contains("Do not arrange another, already planned: visit by Anna Rossi on 2026-03-22", Open().Description, StringComparison.Ordinal);
        _world.Clock.Advance(TimeSpan.FromDays(10));
        _world.Sweep();
        Assert.Single(_world.OpenTasks(_contact));
    }

    [Fact]
    public void One_that_has_just_taken_place_holds_back_for_a_week_from_its_own_day_however_late_it_is_closed()
    {
        var meeting = Plan("appointment", "requiredattendees", 1);
        _world.Clock.Advance(TimeSpan.FromDays(4));
        Close(_anna, "appointment", meeting, 1, 3);
        Cross();

        Assert.Equal("Anna Rossi visited the contact on 2026-03-03; there is no new visit before 2026-03-10.", Score().NoTaskReason);
        _world.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(0, _world.Sweep().Raised);
        _world.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, _world.Sweep().Raised);
    }

    [Fact]
    public void A_visit_that_a_rep_has_done_for_one_model_holds_back_those_of_others_in_the_language_of_the_owner()
    {
        _world.Admin.Create(new Entity("usersettings", _world.RepId) { ["uilanguageid"] = 1031 });
        var other = _world.Model("n", row => row.HalfLifeDays = null);
        var watch = _world.InteractionType("watch");
        _world.Rule(other, "watches", 70, _web, watch);
        Assert.Equal("", _world.Publish(other));
        Cross();
        _world.Rep.Execute(new OrganizationRequest("omni_CompleteVisit") { ["TaskId"] = new EntityReference("task", Open().Id), ["Outcome"] = "Done" });
        _world.Clock.Advance(TimeSpan.FromDays(1));
        _world.Interact(_contact, _web, watch);

        var held = _world.All("omni_leadscore", _contact).Select(row => row.ToEntity<LeadScore>()).Single(row => row.ScoringModelId!.Id == other);
        Assert.Equal("Rita Rep hat den Kontakt am 02.03.2026 besucht; vor dem 09.03.2026 gibt es keinen neuen Besuch.", held.NoTaskReason);
        _world.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal(1, _world.Sweep().Raised);
    }

    [Fact]
    public void The_days_are_settings_and_nought_switches_the_check_off()
    {
        _world.Set("plannedtouchdays", "2");
        _world.Set("recenttouchdays", "0");
        Plan("appointment", "requiredattendees", 3);
        Close(_anna, "phonecall", Plan("phonecall", "to", 0), 1, 2);
        Cross();
        Assert.Single(_world.OpenTasks(_contact));

        var contact = _world.Contact("Other");
        Plan("appointment", "requiredattendees", 1, contact);
        Cross(contact);
        Assert.Empty(_world.OpenTasks(contact));
        _world.Admin.Update(new Entity("omni_setting", _world.All("omni_setting").Single(row => row.GetAttributeValue<string>("omni_code") == "plannedtouchdays").Id) { ["omni_value"] = "0" });
        Assert.Equal(1, _world.Sweep().Raised);
    }

    [Fact]
    public void Touches_of_others_cancelled_ones_and_tasks_that_are_no_visits_hold_nobody_back()
    {
        Plan("appointment", "requiredattendees", 3, _world.Contact("Other"));
        Close(_anna, "appointment", Plan("appointment", "requiredattendees", 3), 2, 4);
        var task = _anna.Create(new Entity("task") { ["subject"] = "Send samples", ["regardingobjectid"] = new EntityReference("contact", _contact), ["scheduledend"] = World.Start.AddDays(1) });
        Close(_anna, "task", task, 1, 5);
        Cross();
        Assert.Single(_world.OpenTasks(_contact));
    }

    // A rule that looks at a date would else have the contact looked at again on that date only.
    [Fact]
    public void A_contact_with_a_rule_that_waits_for_a_date_is_let_go_all_the_same()
    {
        var dated = _world.Model("dated", row => row.HalfLifeDays = null);
        _world.Rule(dated, "reads", 30, _web, _read);
        _world.ProfileRule(dated, "since", 1, "anniversary", "older-than-days", "365");
        Assert.Equal("", _world.Publish(dated));
        var contact = _world.Contact("Dated", row => row["anniversary"] = World.Start.Date.AddDays(-300));
        Plan("appointment", "requiredattendees", 3, contact);
        Cross(contact);
        Assert.Empty(_world.OpenTasks(contact));
        _world.Clock.Advance(TimeSpan.FromDays(4));

        Assert.Equal(2, _world.Sweep().Raised);
    }

    [Fact]
    public void A_contact_that_is_held_back_costs_no_more_calls_than_one_that_is_handed_over()
    {
        Plan("appointment", "requiredattendees", 3);
        _world.Interact(_contact, _web, _read);
        _world.Environment.Statistics.Reset();
        _world.Interact(_contact, _web, _read);

        Assert.NotNull(Score().NoTaskReason);
        Assert.InRange(_world.Calls, 7, 11);
    }

    private LeadScore Score() => _world.All("omni_leadscore", _contact).Select(row => row.ToEntity<LeadScore>()).Single(row => row.ScoringModelId!.Id == _model);

    private Visit Open() => _world.OpenTasks(_contact).Single().ToEntity<Visit>();

    private void Cross(Guid? contact = null)
    {
        _world.Interact(contact ?? _contact, _web, _read);
        _world.Interact(contact ?? _contact, _web, _read);
    }

    private Guid Plan(string table, string part, int inDays, Guid? contact = null)
    {
        var with = new EntityReference("contact", contact ?? _contact);
        var party = new EntityCollection(new List<Entity> { new("activityparty") { ["partyid"] = with } });
        var row = new Entity(table) { ["subject"] = "Private", ["scheduledend"] = World.Start.AddDays(inDays).AddHours(1), [part] = part == "regardingobjectid" ? with : party };
        if (table == "appointment") row["scheduledstart"] = World.Start.AddDays(inDays);
        return _anna.Create(row);
    }

    private static void Close(IOrganizationService rep, string table, Guid id, int state, int status) =>
        rep.Update(new Entity(table, id) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(status) });
}
