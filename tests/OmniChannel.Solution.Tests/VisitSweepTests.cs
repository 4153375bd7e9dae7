using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>What time does to visits, and what activities of the standard tables become, through the packed solution.</summary>
public sealed class VisitSweepTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _phone;
    private readonly Guid _call;
    private readonly Guid _contact;

    public VisitSweepTests()
    {
        _phone = _world.Channel("phone");
        _call = _world.InteractionType("call");
        var model = _world.Model("m", row => row.HalfLifeDays = null);
        _world.Rule(model, "calls", 30, _phone, _call);
        Assert.Equal("", _world.Publish(model));
        _contact = _world.Contact();
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void An_overdue_visit_reminds_the_rep_then_tells_the_manager_each_once()
    {
        var manager = _world.CreateUser("Mara Manager", "OmniChannel Sales Manager");
        _world.Admin.Create(new Entity("usersettings", manager) { ["uilanguageid"] = 1031 });
        _world.Admin.Update(new Entity("systemuser", _world.RepId) { ["parentsystemuserid"] = new EntityReference("systemuser", manager) });
        Cross();
        _world.Clock.Advance(TimeSpan.FromHours(49));
        _world.Sweep();
        _world.Sweep();
        Assert.Equal("Overdue: Next best visit: Ada Doe (score 60.00)", Visit().Subject);
        Assert.Equal(TaskPriorityCode.High, Visit().PriorityCode);
        Assert.Single(_world.All("task"));

        _world.Clock.Advance(TimeSpan.FromHours(24));
        _world.Sweep();
        _world.Sweep();
        var told = _world.All("task").Single(row => !row.Contains("omni_leadscoreid"));
        Assert.Equal(manager, told.GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.StartsWith("Überfällig bei Rita Rep:", told.GetAttributeValue<string>("subject"), StringComparison.Ordinal);
        Assert.Equal(_world.Now, Visit().EscalatedOn);
    }

    [Fact]
    public void A_visit_that_nobody_accepts_expires_and_gives_the_contact_back_with_a_reason()
    {
        _world.Set("visitexpirydays", "5");
        Cross();
        _world.Clock.Advance(TimeSpan.FromDays(8));
        _world.Sweep();

        Assert.Equal((TaskState.Canceled, TaskOutcome.Expired), (Visit().StateCode, Visit().Outcome));
        var score = _world.LeadScore(_contact);
        Assert.Equal(LeadScoreState.Recycled, score.State);
        Assert.StartsWith("The visit expired on 2026-03-10", score.StateReason, StringComparison.Ordinal);
        Assert.StartsWith("The cool-down", score.NoTaskReason, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_are_counted_per_model_and_leading_rule_for_marketers()
    {
        _world.InteractionType("visit-done");
        Cross();
        _world.Rep.Execute(new OrganizationRequest("omni_CompleteVisit") { ["TaskId"] = new EntityReference("task", Visit().Id), ["Outcome"] = "Accepted" });
        _world.Rep.Execute(new OrganizationRequest("omni_CompleteVisit") { ["TaskId"] = new EntityReference("task", Visit().Id), ["Outcome"] = "Done" });
        _world.Sweep();
        _world.Sweep();

        var result = _world.Marketer.Retrieve("omni_visitresult", _world.All("omni_visitresult").Single().Id, new Microsoft.Xrm.Sdk.Query.ColumnSet(true)).ToEntity<VisitResult>();
        Assert.Equal(("calls", 1, 1, 1, 0), (result.RuleCode, result.Raised, result.Accepted, result.Done, result.Open));
        Assert.Equal("m model", result.ScoringModelId!.Name);
    }

    [Fact]
    public void Results_are_counted_when_a_visit_was_answered_since_the_last_sweep_and_not_on_other_nights()
    {
        Cross();
        _world.Sweep();
        var counted = _world.All("omni_visitresult").Single().Id;
        _world.Clock.Advance(TimeSpan.FromDays(1));
        _world.Sweep();
        _world.Admin.Update(new Entity("omni_visitresult", counted) { ["omni_raised"] = 7 });

        _world.Clock.Advance(TimeSpan.FromHours(12));
        _world.Sweep();
        Assert.Equal(7, _world.All("omni_visitresult").Single().GetAttributeValue<int>("omni_raised"));
        _world.Rep.Execute(new OrganizationRequest("omni_CompleteVisit") { ["TaskId"] = new EntityReference("task", Visit().Id), ["Outcome"] = "Accepted" });
        _world.Sweep();

        var result = _world.All("omni_visitresult").Single().ToEntity<VisitResult>();
        Assert.Equal((1, 1), (result.Raised, result.Accepted));
    }

    [Fact]
    public void A_completed_call_becomes_an_interaction_of_every_contact_once()
    {
        var other = _world.Contact("Other");
        var call = _world.Rep.Create(new Entity("phonecall") { ["subject"] = "Samples", ["to"] = Parties(_contact, other), ["directioncode"] = true });
        Complete("phonecall", call, 1, 2);
        Complete("phonecall", call, 0, 1);
        Complete("phonecall", call, 1, 2);

        foreach (var contact in new[] { _contact, other })
        {
            var row = _world.All("omni_interaction", contact).Single().ToEntity<Interaction>();
            Assert.Equal((_phone, _call, "Samples"), (row.ChannelId!.Id, row.InteractionTypeId!.Id, row.Comment));
            Assert.Equal(30m, _world.LeadScore(contact).Score);
        }
    }

    [Fact]
    public void Channel_and_type_of_an_activity_are_those_of_the_settings_and_without_them_nothing_is_written()
    {
        var mail = _world.Rep.Create(new Entity("email") { ["subject"] = "Hello", ["from"] = Parties(_contact), ["directioncode"] = false });
        Complete("email", mail, 1, 4);
        Assert.Empty(_world.All("omni_interaction"));

        _world.Set("email.channel", "phone");
        _world.Set("email.received", "call");
        Complete("email", mail, 0, 1);
        Complete("email", mail, 1, 4);
        Assert.Equal(_phone, _world.All("omni_interaction", _contact).Single().GetAttributeValue<EntityReference>("omni_channelid").Id);
    }

    [Fact]
    public void An_appointment_counts_for_its_attendees_or_else_for_whom_it_is_about()
    {
        _world.Channel("visit");
        _world.InteractionType("visit-done");
        var meeting = _world.Rep.Create(new Entity("appointment")
        {
            ["subject"] = "Lunch", ["regardingobjectid"] = new EntityReference("contact", _contact), ["scheduledstart"] = World.Start, ["scheduledend"] = World.Start.AddHours(1),
        });
        Complete("appointment", meeting, 1, 3);
        Assert.Single(_world.All("omni_interaction", _contact));
    }

    private static EntityCollection Parties(params Guid[] contacts) =>
        new([.. contacts.Select(contact => new Entity("activityparty") { ["partyid"] = new EntityReference("contact", contact) })]);

    private Dataverse.Generated.Task Visit() => _world.All("task", _contact).Single(row => row.Contains("omni_leadscoreid")).ToEntity<Dataverse.Generated.Task>();

    private void Cross()
    {
        _world.Interact(_contact, _phone, _call);
        _world.Interact(_contact, _phone, _call);
    }

    private void Complete(string table, Guid id, int state, int status)
    {
        _world.Rep.Update(new Entity(table, id) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(status) });
        _world.Environment.RunAsyncJobs();
    }
}
