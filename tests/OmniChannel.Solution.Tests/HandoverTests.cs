using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;
using Visit = OmniChannel.Dataverse.Generated.Task;

namespace OmniChannel.Solution.Tests;

/// <summary>Crossing the threshold through the packed solution: one task, or the reason why there is none.</summary>
public sealed class HandoverTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _visit;

    public HandoverTests()
    {
        _call = _world.Channel("call", permission: ChannelPermission.Phone);
        _visit = _world.InteractionType("visit");
        var model = _world.Model("m");
        _world.Rule(model, "visits", 30, _call, _visit);
        Assert.Equal("", _world.Publish(model));
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Crossing_raises_one_task_for_the_owner_with_reason_channel_and_due_date()
    {
        var contact = _world.Contact();
        Cross(contact);

        var task = _world.OpenTasks(contact).Single().ToEntity<Visit>();
        Assert.Equal(_world.RepId, task.OwnerId!.Id);
        Assert.Equal("Next best visit: Ada Doe (score 60.00)", task.Subject);
        Assert.Equal(World.Start.AddHours(48), task.ScheduledEnd);
        Assert.Equal(_call, task.RecommendedChannelId!.Id);
        Assert.Contains("+60.00 visits rule", task.Reason, StringComparison.Ordinal);
        var score = _world.LeadScore(contact);
        Assert.Equal(task.Id, score.TaskId!.Id);
        Assert.Equal(World.Start, score.HandedOverOn);
        Assert.Equal(LeadScoreState.HandedOver, score.State);
        Assert.Null(score.NoTaskReason);
    }

    [Fact]
    public void The_text_says_why_and_names_channel_denials_and_last_touches_in_the_language_of_the_owner()
    {
        _world.Admin.Create(new Entity("usersettings", _world.RepId) { ["uilanguageid"] = 1031 });
        _world.Channel("mail", ChannelKind.Digital, ChannelPermission.Email);
        var contact = _world.Contact(more: row => row["donotemail"] = true);
        Cross(contact);
        _world.Interact(contact, _call, _visit);
        _world.Environment.RunAsyncJobs();

        var task = _world.OpenTasks(contact).Single().ToEntity<Visit>();
        Assert.Equal(
            "Warum jetzt: m model, Wert 90,00, Schwellenwert 60\n+90,00 visits rule (3\u00d7)\nEmpfohlener Kanal: call channel\n"
            + "Nicht verwenden, nicht erlaubt: mail channel\nErlaubt: call channel\nLetzte Kontakte:\n"
            + "02.03.2026 call channel, visit type\n02.03.2026 call channel, visit type\n02.03.2026 call channel, visit type",
            task.Description);
        Assert.Contains("+90,00 visits rule", task.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_channel_is_the_one_the_contact_responds_to()
    {
        var phone = _world.Channel("a-phone");
        var answered = _world.Marketer.Create(new InteractionType { Code = "answered", Name = "answered", EngagementWeight = 0.5m }.ToLate());
        var missed = _world.Marketer.Create(new InteractionType { Code = "missed", Name = "missed", EngagementWeight = 0m }.ToLate());
        var contact = _world.Contact();
        _world.Interact(contact, _call, answered);
        _world.Interact(contact, phone, missed);
        Cross(contact);
        _world.Environment.RunAsyncJobs();

        Assert.Equal(_call, _world.OpenTasks(contact).Single().GetAttributeValue<EntityReference>("omni_recommendedchannelid").Id);
        var other = _world.Contact("Other");
        _world.Interact(other, phone, answered);
        _world.Interact(other, _call, missed);
        Cross(other);
        _world.Environment.RunAsyncJobs();
        Assert.Equal(phone, _world.OpenTasks(other).Single().GetAttributeValue<EntityReference>("omni_recommendedchannelid").Id);
    }

    [Fact]
    public void More_points_update_the_open_task()
    {
        var contact = _world.Contact();
        Cross(contact);
        _world.Interact(contact, _call, _visit);

        Assert.Contains("+90.00 visits rule", _world.OpenTasks(contact).Single().GetAttributeValue<string>("omni_reason"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_content_suggested_is_approved_and_not_seen()
    {
        var draft = Content("draft", ContentApproval.Draft, "en");
        var seen = Content("seen", ContentApproval.Approved, "en");
        var fitting = Content("fitting", ContentApproval.Approved, "en");
        var contact = _world.Contact(more: row => row["omni_language"] = "en");
        _world.Integration.Create(_world.Interaction(contact, _call, _visit, content: seen));
        _world.Interact(contact, _call, _visit);
        _world.Environment.RunAsyncJobs();

        Assert.Equal(fitting, _world.OpenTasks(contact).Single().GetAttributeValue<EntityReference>("omni_recommendedcontentid").Id);
        Assert.NotEqual(draft, fitting);
    }

    [Fact]
    public void Content_of_a_visit_that_was_called_not_relevant_is_not_suggested_again_and_the_rep_is_told()
    {
        var first = Content("a", ContentApproval.Approved, "en");
        var second = Content("b", ContentApproval.Approved, "en");
        var contact = _world.Contact(more: row => row["omni_language"] = "en");
        Assert.Equal(first, Suggested());
        _world.Rep.Update(new Entity("task", _world.OpenTasks(contact).Single().Id) { ["omni_outcome"] = new OptionSetValue((int)TaskOutcome.NotRelevant) });
        _world.Clock.Advance(TimeSpan.FromDays(31));

        Assert.Equal(second, Suggested());
        Assert.Contains("Called not relevant for this contact before: a content", Description(), StringComparison.Ordinal);
        Assert.DoesNotContain("If that does not fit", Description(), StringComparison.Ordinal);

        Guid Suggested()
        {
            _world.Interact(contact, _call, _visit);
            _world.Interact(contact, _call, _visit);
            _world.Environment.RunAsyncJobs();
            return _world.OpenTasks(contact).Single().GetAttributeValue<EntityReference>("omni_recommendedcontentid").Id;
        }

        string Description() => _world.OpenTasks(contact).Single().GetAttributeValue<string>("description");
    }

    [Fact]
    public void A_crossing_that_raises_a_task_costs_at_most_twelve_calls()
    {
        Content("fitting", ContentApproval.Approved, "en");
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        _world.Environment.Statistics.Reset();
        _world.Interact(contact, _call, _visit);

        Assert.Single(_world.OpenTasks(contact));
        Assert.Equal(11, _world.Calls);
    }

    [Fact]
    public void Held_handover_is_made_up_by_the_sweep()
    {
        _world.Set("handover", "held");
        var contact = _world.Contact();
        Cross(contact);
        Assert.Empty(_world.OpenTasks(contact));
        Assert.StartsWith("Handover is held for now", _world.LeadScore(contact).NoTaskReason, StringComparison.Ordinal);

        var setting = _world.All("omni_setting").Single();
        _world.Admin.Update(new Entity("omni_setting", setting.Id) { ["omni_value"] = "on" });
        Assert.Equal(1, _world.Sweep().Raised);
        Assert.Equal(0, _world.Sweep().Raised);

        Assert.Single(_world.OpenTasks(contact));
        Assert.Null(_world.LeadScore(contact).NoTaskReason);
    }

    [Fact]
    public void A_contact_who_denied_every_channel_gets_no_task_but_a_reason()
    {
        var contact = _world.Contact(more: row => row["donotphone"] = true);
        Cross(contact);

        Assert.Empty(_world.OpenTasks(contact));
        Assert.Contains("call channel", _world.LeadScore(contact).NoTaskReason, StringComparison.Ordinal);
        Assert.Equal(2, _world.All("omni_interaction", contact).Count);
    }

    [Fact]
    public void The_task_of_a_disabled_owner_goes_to_the_fallback_queue()
    {
        var queue = _world.Admin.Create(new Entity("queue") { ["name"] = "Unowned" });
        _world.Set("fallbackqueue", "Unowned");
        var contact = _world.Contact();
        _world.Admin.Update(new Entity("systemuser", _world.RepId) { ["isdisabled"] = true });
        Cross(contact);

        var task = _world.OpenTasks(contact).Single();
        Assert.Equal(_world.Environment.AdministratorId, task.GetAttributeValue<EntityReference>("ownerid").Id);
        _world.Environment.RunAsyncJobs();
        var item = _world.All("queueitem").Single();
        Assert.Equal(queue, item.GetAttributeValue<EntityReference>("queueid").Id);
        Assert.Equal(task.Id, item.GetAttributeValue<EntityReference>("objectid").Id);
    }

    [Fact]
    public void Without_owner_and_queue_the_interaction_is_stored_and_the_reason_says_why()
    {
        var contact = _world.Contact();
        _world.Admin.Update(new Entity("systemuser", _world.RepId) { ["isdisabled"] = true });
        Cross(contact);

        Assert.Empty(_world.OpenTasks(contact));
        Assert.Equal(2, _world.All("omni_interaction", contact).Count);
        Assert.False(string.IsNullOrEmpty(_world.LeadScore(contact).NoTaskReason));
    }

    [Fact]
    public void Closing_the_task_starts_the_cool_down_and_a_fall_rearms()
    {
        var contact = _world.Contact();
        Cross(contact);
        _world.Rep.Update(new Entity("task", _world.OpenTasks(contact).Single().Id)
        {
            ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(5), ["omni_outcome"] = new OptionSetValue((int)TaskOutcome.Done),
        });
        Assert.Null(_world.LeadScore(contact).TaskId);

        _world.Interact(contact, _call, _visit);
        Assert.Empty(_world.OpenTasks(contact));

        // 90 points fall below the re-arm threshold of 40 within two half-lives.
        _world.Clock.Advance(TimeSpan.FromDays(60));
        _world.Sweep();
        Assert.Equal(LeadScoreState.Nurturing, _world.LeadScore(contact).State);
        Cross(contact);
        Assert.Single(_world.OpenTasks(contact));
    }

    [Fact]
    public void A_recycled_contact_waits_for_the_end_of_the_cool_down()
    {
        var contact = _world.Contact();
        Cross(contact);
        _world.Rep.Update(new Entity("task", _world.OpenTasks(contact).Single().Id)
        {
            ["statecode"] = new OptionSetValue(2), ["statuscode"] = new OptionSetValue(6), ["omni_outcome"] = new OptionSetValue((int)TaskOutcome.NotRelevant),
        });
        _world.Interact(contact, _call, _visit);
        Assert.Empty(_world.OpenTasks(contact));
        Assert.NotNull(_world.LeadScore(contact).NoTaskReason);

        _world.Clock.Advance(TimeSpan.FromDays(11));
        _world.Sweep();
        Assert.Single(_world.OpenTasks(contact));
    }

    private void Cross(Guid contact)
    {
        _world.Interact(contact, _call, _visit);
        _world.Interact(contact, _call, _visit);
    }

    private Guid Content(string code, ContentApproval approval, string language) => _world.Marketer.Create(new Content
    {
        Code = code, Name = code + " content", Approval = approval, Language = language,
    }.ToLate());
}
