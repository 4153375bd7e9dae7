using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Feedback on content, service and reachability, and when a contact may be asked again, through the packed solution.</summary>
public sealed class VoiceTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Feedback_is_dated_named_and_owned_by_the_owner_of_the_contact()
    {
        var content = _world.Marketer.Create(new Entity("omni_content") { ["omni_code"] = "c", ["omni_name"] = "Leaflet", ["omni_language"] = "en" });
        var id = _world.Integration.Create(Feedback(_world.Contact(), FeedbackTopic.Content, 2, row => row["omni_contentid"] = new EntityReference("omni_content", content)));

        var row = _world.Rep.Retrieve("omni_feedback", id, new ColumnSet(true)).ToEntity<Feedback>();
        Assert.Equal(("2026-03-02 Content 2/5", World.Start, _world.RepId, content), (row.Name, row.ReceivedOn, row.OwnerId!.Id, row.ContentId!.Id));
        Assert.Null(row.ActedOn);
    }

    public static TheoryData<string, string> Refused() => new()
    {
        { "rating", "6 is not a rating. Enter a whole number from 1 to 5." },
        { "zero", "0 is not a rating. Enter a whole number from 1 to 5." },
        { "empty", "The feedback says nothing. Enter a rating from 1 to 5, a comment, or both." },
        { "topic", "The feedback has no topic. Choose whether it is about content, service or reachability." },
        { "contact", "The feedback has no contact. Choose who gave it." },
        { "future", "The feedback is dated 2026-03-03 09:00 UTC, which is in the future. Enter when it was given." },
        { "acted", "The feedback was acted upon on 2026-03-01, before it came in on 2026-03-02. Correct one of the dates." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Feedback_that_cannot_be_is_refused_in_words(string what, string sentence)
    {
        var row = Feedback(_world.Contact(), FeedbackTopic.Service, 3);
        switch (what)
        {
            case "rating": row["omni_rating"] = 6; break;
            case "zero": row["omni_rating"] = 0; break;
            case "empty": row["omni_rating"] = null; break;
            case "topic": row.Attributes.Remove("omni_topic"); break;
            case "contact": row.Attributes.Remove("omni_contactid"); break;
            case "future": row["omni_receivedon"] = World.Start.AddDays(1); break;
            default: row["omni_actedon"] = World.Start.AddDays(-1); break;
        }
        Assert.Equal(sentence, World.Refusal(() => _world.Rep.Create(row)));
        Assert.Empty(_world.All("omni_feedback"));
    }

    [Fact]
    public void Who_says_what_was_done_has_acted_upon_it_now()
    {
        var id = _world.Integration.Create(Feedback(_world.Contact(), FeedbackTopic.Reachability, null, row => row["omni_comment"] = "Nobody answers."));
        _world.Clock.Advance(TimeSpan.FromDays(3));
        _world.Rep.Update(new Entity("omni_feedback", id) { ["omni_action"] = "Gave her my mobile number." });
        Assert.Equal(World.Start.AddDays(3), _world.Admin.Retrieve("omni_feedback", id, new ColumnSet("omni_actedon")).ToEntity<Feedback>().ActedOn);
    }

    [Fact]
    public void The_summary_says_the_share_acted_upon_and_the_median_days()
    {
        var contact = _world.Contact();
        foreach (var (topic, rating, days) in new (FeedbackTopic, int?, int?)[] { (FeedbackTopic.Service, 1, 2), (FeedbackTopic.Service, 4, 10), (FeedbackTopic.Service, 4, null), (FeedbackTopic.Content, 5, null) })
        {
            _world.Admin.Create(Feedback(contact, topic, rating, row =>
            {
                row["omni_receivedon"] = World.Start.AddDays(-20);
                if (days != null) row["omni_actedon"] = World.Start.AddDays(-20 + days.Value);
            }));
        }

        var service = Summary("Service");
        Assert.Equal((3, 2, 0.6667m, 6m, 3m), (service["Total"], service["ActedOn"], service["Share"], service["MedianDays"], service["MeanRating"]));
        var all = Summary(null);
        Assert.Equal((4, 2, 0.5m), (all["Total"], all["ActedOn"], all["Share"]));
        var none = Summary("reachability");
        Assert.Equal((0, null, null), (none["Total"], none.GetValueOrDefault("Share"), none.GetValueOrDefault("MedianDays")));
        Assert.StartsWith("'weather' is not a topic of feedback.", World.Refusal(() => Summary("weather")), StringComparison.Ordinal);
        Assert.Equal(0, Summary(null, World.Start.AddDays(-1))["Total"]);
    }

    [Fact]
    public void A_contact_may_be_asked_until_it_is_asked_and_again_after_the_gap()
    {
        var contact = _world.Contact();
        Assert.Equal((true, "may-survey", World.Start), Ask(contact));
        var survey = _world.Integration.Create(new Entity("omni_npsresponse") { ["omni_contactid"] = new EntityReference("contact", contact) });
        Assert.Equal((false, "survey-asked-recently", World.Start.AddDays(30)), Ask(contact));
        _world.Integration.Update(new Entity("omni_npsresponse", survey) { ["omni_score"] = 9 });
        Assert.Equal((false, "survey-answered-recently", World.Start.AddDays(180)), Ask(contact));
        _world.Set("surveyanswerdays", "10");
        _world.Clock.Advance(TimeSpan.FromDays(10));
        Assert.Equal((true, "may-survey", World.Start.AddDays(10)), Ask(contact));
    }

    [Fact]
    public void Who_objects_declines_is_inactive_or_waits_for_a_call_is_not_asked()
    {
        var phone = _world.Channel("call", permission: ChannelPermission.Phone);
        Assert.Equal((false, "survey-objected", null), Ask(_world.Contact("A", row => row["omni_profiling"] = new OptionSetValue((int)ContactProfiling.Objected))));
        Assert.Equal((false, "survey-not-permitted", null), Ask(_world.Contact("B", row => row["donotbulkemail"] = true)));
        Assert.Equal((true, "may-survey", World.Start), Ask(_world.Contact("C", row => row["donotbulkemail"] = true), phone));
        Assert.Equal((false, "survey-not-permitted", null), Ask(_world.Contact("D", row => row["donotphone"] = true), phone));
        var inactive = _world.Contact("E");
        _world.Admin.Update(new Entity("contact", inactive) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        Assert.Equal((false, "survey-inactive", null), Ask(inactive));
        var detractor = _world.Contact("F");
        _world.Integration.Create(new Entity("omni_npsresponse") { ["omni_contactid"] = new EntityReference("contact", detractor), ["omni_score"] = 2 });
        _world.Environment.RunAsyncJobs();
        Assert.Equal((false, "survey-open-follow-up", null), Ask(detractor));
    }

    [Fact]
    public void The_reason_is_in_the_language_of_the_user_and_a_contact_that_is_not_there_is_named()
    {
        _world.Admin.Create(new Entity("usersettings", _world.RepId) { ["uilanguageid"] = 1040 });
        Assert.Equal("Si può chiedere al contatto.", May(_world.Contact(), null)["Reason"]);
        Assert.StartsWith("L'attività 'omni_MaySurvey' ha ricevuto per 'Contact' un record che non esiste.", World.Refusal(() => May(Guid.NewGuid(), null)), StringComparison.Ordinal);
    }

    private (object, object, DateTime?) Ask(Guid contact, Guid? channel = null)
    {
        var results = May(contact, channel);
        return (results["MayAsk"], results["Code"], results.TryGetValue("NextAllowedOn", out var on) ? (DateTime?)on : null);
    }

    private ParameterCollection May(Guid contact, Guid? channel)
    {
        var request = new OrganizationRequest("omni_MaySurvey") { ["ContactId"] = new EntityReference("contact", contact) };
        if (channel != null) request["ChannelId"] = new EntityReference("omni_channel", channel.Value);
        return _world.Rep.Execute(request).Results;
    }

    private Dictionary<string, object?> Summary(string? topic, DateTime? from = null)
    {
        var request = new OrganizationRequest("omni_FeedbackSummary");
        if (topic != null) request["Topic"] = topic;
        if (from != null) request["From"] = from.Value;
        return _world.Marketer.Execute(request).Results.ToDictionary(pair => pair.Key, object? (pair) => pair.Value);
    }

    private static Entity Feedback(Guid contact, FeedbackTopic topic, int? rating, Action<Entity>? more = null)
    {
        var row = new Entity("omni_feedback") { ["omni_contactid"] = new EntityReference("contact", contact), ["omni_topic"] = new OptionSetValue((int)topic), ["omni_rating"] = rating };
        more?.Invoke(row);
        return row;
    }
}
