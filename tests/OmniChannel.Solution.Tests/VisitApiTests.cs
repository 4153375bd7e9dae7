using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Visits, permission and interactions through the custom APIs of the packed solution.</summary>
public sealed class VisitApiTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _mail;
    private readonly Guid _visit;
    private readonly Guid _contact;

    public VisitApiTests()
    {
        _call = _world.Channel("call");
        _mail = _world.Channel("mail", ChannelKind.Digital, ChannelPermission.Email);
        _visit = _world.InteractionType("visit");
        _world.InteractionType("visit-done");
        var model = _world.Model("m");
        _world.Rule(model, "visits", 30, _call, _visit);
        Assert.Equal("", _world.Publish(model));
        _contact = _world.Contact(more: row => row["externaluseridentifier"] = "C-1");
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_visit_is_done_in_one_call_with_its_date_channel_and_comment_and_twice_is_once()
    {
        var task = Cross();
        var on = World.Start.AddHours(-3);
        var answer = Complete(task, "Done", row => (row["Comment"], row["OccurredOn"], row["ChannelId"]) = ("Wants samples", on, new EntityReference("omni_channel", _mail)));

        Assert.Equal((int)LeadScoreState.Accepted, answer["State"]);
        Assert.Equal(false, answer["IsOpen"]);
        Assert.Equal("Accepted: the visit is stored; the cool-down begins.", answer["Message"]);
        var visit = _world.All("omni_interaction", _contact).Single(row => row.Id == (Guid)answer["InteractionId"]).ToEntity<Interaction>();
        Assert.Equal((on, _mail, "Wants samples"), (visit.OccurredOn, visit.ChannelId!.Id, visit.Comment));
        Assert.Equal("The rep said on 2026-03-02: done. Wants samples", _world.LeadScore(_contact).StateReason);
        Complete(task, "done");
        Assert.Equal(3, _world.All("omni_interaction", _contact).Count);
    }

    [Fact]
    public void A_visit_that_no_interaction_type_can_hold_is_not_said_to_be_stored()
    {
        _world.Set("visittype", "gone");
        var answer = Complete(Cross(), "Done");

        Assert.Equal(Guid.Empty, answer["InteractionId"]);
        Assert.StartsWith("Accepted: there is no interaction type for visits, so the visit is not stored", (string)answer["Message"], StringComparison.Ordinal);
        Assert.Equal(false, answer["IsOpen"]);
    }

    [Fact]
    public void Not_now_names_the_days_and_says_until_when_in_the_language_of_the_rep()
    {
        _world.Admin.Create(new Entity("usersettings", _world.RepId) { ["uilanguageid"] = 1031 });
        var answer = Complete(Cross(), "NotNow", row => row["SnoozeDays"] = 5);

        Assert.Equal("Zurückgegeben: Vor dem 07.03.2026 fragt niemand mehr nach.", answer["Message"]);
        Assert.Equal(World.Start.AddDays(5), _world.LeadScore(_contact).SnoozedUntil);
        Assert.Equal(Guid.Empty, answer["InteractionId"]);
    }

    [Fact]
    public void A_wrong_channel_keeps_the_task_open_with_another_that_is_not_suggested_again()
    {
        _world.Channel("zoom");
        var task = Cross();
        _world.Environment.RunAsyncJobs();
        Assert.Equal(_call, Recommended(task));
        var answer = Complete(task, "WrongChannel");

        Assert.Equal(true, answer["IsOpen"]);
        Assert.Equal("Accepted: the task stays open; suggested instead: zoom channel. The channel that was wrong is not suggested again.", answer["Message"]);
        Assert.Equal("zoom", _world.All("omni_channel").Single(row => row.Id == Recommended(task)).GetAttributeValue<string>("omni_code"));
        Assert.Contains("Called wrong for this contact before: call channel", Task(task).Description, StringComparison.Ordinal);
        Complete(task, "NotRelevant");
        _world.Clock.Advance(TimeSpan.FromDays(11));
        var next = Cross();
        _world.Environment.RunAsyncJobs();
        Assert.NotEqual(_call, Recommended(next));
    }

    [Fact]
    public void What_cannot_be_is_refused_in_words()
    {
        var task = Cross();
        Assert.Equal(
            "'Perhaps' is no outcome of a visit. Possible are: Accepted, Done, NotNow, AlreadyDone, WrongPerson, WrongChannel, NotRelevant.",
            World.Refusal(() => Complete(task, "Perhaps")));
        Assert.StartsWith("Nobody can be reminded in 0 days.", World.Refusal(() => Complete(task, "NotNow", row => row["SnoozeDays"] = 0)), StringComparison.Ordinal);
        Assert.StartsWith("The visit is dated", World.Refusal(() => Complete(task, "Done", row => row["OccurredOn"] = World.Start.AddDays(1))), StringComparison.Ordinal);
        Assert.StartsWith("There is no such next best visit", World.Refusal(() => Complete(Guid.NewGuid(), "Done")), StringComparison.Ordinal);
        var other = _world.Rep.Create(new Entity("task") { ["subject"] = "Call the garage" });
        Assert.StartsWith("This task is no next best visit", World.Refusal(() => Complete(other, "Done")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contact_who_may_not_be_visited_any_more_loses_the_open_task_with_a_reason()
    {
        var task = Cross();
        _world.Admin.Update(new Entity("contact", _contact) { ["omni_profiling"] = new OptionSetValue((int)ContactProfiling.Objected) });

        Assert.Equal((TaskState.Canceled, TaskOutcome.Withdrawn), (Task(task).StateCode, Task(task).Outcome));
        var score = _world.LeadScore(_contact);
        Assert.Null(score.TaskId);
        Assert.Equal(LeadScoreState.Recycled, score.State);
        Assert.Equal("The contact objected to profiling.", score.NoTaskReason);
        Assert.Equal("The contact objected to profiling.", score.StateReason);
    }

    [Fact]
    public void Whether_a_contact_may_be_contacted_is_answered_with_reason_and_date()
    {
        Assert.Equal(true, May("mail")["Allowed"]);
        _world.Set("cap.mail", "2/7");
        _world.Interact(_contact, _mail, _visit, World.Start.AddDays(-6));
        Assert.Equal(true, May("mail")["Allowed"]);
        _world.Interact(_contact, _mail, _visit, World.Start.AddDays(-1));
        var capped = May("mail");
        Assert.Equal((false, World.Start.AddDays(1)), (capped["Allowed"], capped["NextAllowedOn"]));
        Assert.Equal("The contact has had the 2 interactions by mail channel that 7 days may bring; the next is allowed on 2026-03-03.", capped["Reason"]);

        _world.Admin.Update(new Entity("contact", _contact) { ["donotemail"] = true });
        var denied = May("MAIL");
        Assert.Equal("The contact does not want to be contacted by mail channel.", denied["Reason"]);
        Assert.False(denied.Contains("NextAllowedOn"));
        Assert.Contains("There is no channel 'pigeon'.", World.Refusal(() => May("pigeon")), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_channel_all_channels_are_answered_at_once_a_sentence_for_those_that_are_free_and_one_for_each_other()
    {
        var free = May(null);
        Assert.Equal((true, "The contact may be contacted by call channel, mail channel."), (free["Allowed"], free["Reason"]));
        Assert.Equal(World.Start, free["NextAllowedOn"]);
        _world.Admin.Update(new Entity("contact", _contact) { ["donotemail"] = true });
        var some = May(null);
        Assert.Equal((true, "The contact may be contacted by call channel.\nThe contact does not want to be contacted by mail channel."), (some["Allowed"], some["Reason"]));
        _world.Set("cap.call", "1/7");
        _world.Interact(_contact, _call, _visit, World.Start.AddDays(-1));
        var none = May(null);
        Assert.Equal((false, World.Start.AddDays(6)), (none["Allowed"], none["NextAllowedOn"]));
        Assert.Equal(2, ((string)none["Reason"]).Split('\n').Length);
    }

    [Fact]
    public void An_interaction_is_logged_once_by_codes()
    {
        var first = Log(row => (row["ContactExternalId"], row["ExternalId"], row["Value"], row["Comment"]) = ("C-1", "crm:1", 12.5m, "Came by"));
        var again = Log(row => (row["ContactExternalId"], row["ExternalId"]) = ("C-1", "crm:1"));

        Assert.Equal((true, false), ((bool)first["IsNew"], (bool)again["IsNew"]));
        Assert.Equal(first["InteractionId"], again["InteractionId"]);
        var row = _world.All("omni_interaction", _contact).Single().ToEntity<Interaction>();
        Assert.Equal((12.5m, "Came by", World.Start), (row.Value, row.Comment, row.OccurredOn));
        Assert.Equal(30m, _world.LeadScore(_contact).Score);
    }

    [Fact]
    public void Everything_that_is_wrong_with_an_interaction_is_told_at_once()
    {
        var refusal = World.Refusal(() => Log(row => (row["ContactExternalId"], row["ChannelCode"], row["ContentCode"]) = ("C-9", "fax", "book")));
        Assert.StartsWith("The interaction was not stored:\nThere is no contact 'C-9'", refusal, StringComparison.Ordinal);
        Assert.Contains("There is no channel 'fax'.", refusal, StringComparison.Ordinal);
        Assert.Contains("There is no content 'book'.", refusal, StringComparison.Ordinal);
        Assert.StartsWith("No contact is given.", World.Refusal(() => Log(_ => { })), StringComparison.Ordinal);
        Assert.Empty(_world.All("omni_interaction"));
    }

    private Guid Cross()
    {
        _world.Interact(_contact, _call, _visit);
        _world.Interact(_contact, _call, _visit);
        return _world.OpenTasks(_contact).Single().Id;
    }

    private Guid Recommended(Guid task) => Task(task).RecommendedChannelId!.Id;

    private Dataverse.Generated.Task Task(Guid id) => _world.All("task", _contact).Single(row => row.Id == id).ToEntity<Dataverse.Generated.Task>();

    private ParameterCollection Complete(Guid task, string outcome, Action<OrganizationRequest>? more = null)
    {
        var request = new OrganizationRequest("omni_CompleteVisit") { ["TaskId"] = new EntityReference("task", task), ["Outcome"] = outcome };
        more?.Invoke(request);
        return _world.Rep.Execute(request).Results;
    }

    private ParameterCollection May(string? channel) => _world.Rep.Execute(new OrganizationRequest("omni_MayContact")
    {
        ["ContactId"] = new EntityReference("contact", _contact), ["ChannelCode"] = channel,
    }).Results;

    private ParameterCollection Log(Action<OrganizationRequest> more)
    {
        var request = new OrganizationRequest("omni_LogInteraction") { ["ChannelCode"] = "call", ["TypeCode"] = "visit" };
        more(request);
        return _world.Integration.Execute(request).Results;
    }
}
