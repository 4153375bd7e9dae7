using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Interactions that were recorded for the wrong contact, or were no person's.</summary>
public sealed class InteractionCorrectionTests : IDisposable
{
    private static readonly DateTime On = World.Start.AddDays(-30);

    private readonly Clicks _clicks = new();

    private World World => _clicks.World;

    public void Dispose() => _clicks.Dispose();

    [Fact]
    public void The_points_of_an_interaction_follow_it_to_its_contact()
    {
        var other = World.CreateUser("Otto Other", "OmniChannel Sales Rep");
        var wrong = World.Contact("Wrong");
        var right = World.Contact("Right", row => row["ownerid"] = new EntityReference("systemuser", other));
        var id = World.Interact(wrong, _clicks.Mail, _clicks.Visit, On);
        World.Interact(wrong, _clicks.Mail, _clicks.Visit, On);

        _clicks.Move(id, right);
        _clicks.Move(id, right);

        Assert.Equal((15m, 15m), (_clicks.Score(wrong), _clicks.Score(right)));
        Assert.Equal(3, _clicks.Entries(id).Count);
        Assert.Equal("The interaction was recorded for the wrong contact.", _clicks.Entries(id).Single(entry => entry.Source == ScoreEntrySource.Reversal).Reason);
        Assert.Equal(other, World.Admin.Retrieve("omni_interaction", id, new ColumnSet("ownerid")).GetAttributeValue<EntityReference>("ownerid").Id);
        // To and fro, and scored anew: every round has a key of its own.
        _clicks.Move(id, wrong);
        _clicks.Move(id, right);
        World.Marketer.Execute(new OrganizationRequest("omni_StartBackfill") { ["ModelId"] = new EntityReference("omni_scoringmodel", _clicks.Model) });
        World.Environment.RunAsyncJobs();
        Assert.Equal((15m, 15m), (_clicks.Score(wrong), _clicks.Score(right)));
        Assert.Equal(JobStatus.Done, World.All("omni_job").Single().ToEntity<Job>().StatusCode);
    }

    [Fact]
    public void A_version_that_gives_points_first_after_the_move_finds_a_key()
    {
        var wrong = World.Contact("Wrong");
        var right = World.Contact("Right", row => row["omni_profiling"] = new OptionSetValue((int)ContactProfiling.Frozen));
        var id = World.Interact(wrong, _clicks.Mail, _clicks.Visit, On);
        _clicks.Move(id, right);
        Assert.Equal((0m, 0m), (_clicks.Score(wrong), _clicks.Score(right)));
        World.Admin.Update(new Entity("contact", right) { ["omni_profiling"] = new OptionSetValue((int)ContactProfiling.Allowed) });
        World.Marketer.Execute(new OrganizationRequest("omni_StartBackfill") { ["ModelId"] = new EntityReference("omni_scoringmodel", _clicks.Model) });
        World.Environment.RunAsyncJobs();
        Assert.Equal("", World.All("omni_job").Single().ToEntity<Job>().Problem ?? "");
        Assert.Equal((0m, 15m), (_clicks.Score(wrong), _clicks.Score(right)));
    }

    [Fact]
    public void Who_falls_and_who_crosses_by_the_move_is_treated_as_if_it_had_been_right_at_first()
    {
        var wrong = World.Contact("Wrong");
        var right = World.Contact("Right");
        var never = World.Contact("Never");
        World.Interact(right, _clicks.Mail, _clicks.Visit);
        var id = World.Interact(wrong, _clicks.Mail, _clicks.Visit);
        _clicks.Move(id, right);
        Assert.Single(World.OpenTasks(right));
        World.Interact(never, _clicks.Mail, _clicks.Visit);
        World.Interact(never, _clicks.Mail, _clicks.Visit);
        Assert.Equal(_clicks.Shown(never), _clicks.Shown(right));
    }

    [Fact]
    public void Interests_follow_the_interaction_too()
    {
        var library = new Library(World);
        var heart = library.Term("heart", "Heart");
        library.Label(heart, "heart");
        var onHeart = library.Content("On the heart");
        library.Finish();
        var wrong = World.Contact("Wrong");
        var right = World.Contact("Right");
        var id = World.Integration.Create(World.Interaction(wrong, _clicks.Mail, _clicks.Visit, content: onHeart));
        library.Finish();
        Assert.Single(World.All("omni_interest", wrong));

        _clicks.Move(id, right);
        library.Finish();
        Assert.Empty(World.All("omni_interest", wrong));
        Assert.Single(World.All("omni_interest", right));

        _clicks.Decide(id, InteractionBotDecision.WasABot);
        library.Finish();
        Assert.Empty(World.All("omni_interest", right));
        _clicks.Decide(id, null);
        library.Finish();
        Assert.Single(World.All("omni_interest", right));
    }

    [Fact]
    public void An_interaction_of_a_bot_gives_nothing_and_counts_again_once_when_it_was_none()
    {
        var contact = World.Contact();
        var id = World.Interact(contact, _clicks.Mail, _clicks.Visit, On);
        _clicks.Decide(id, InteractionBotDecision.WasABot);
        _clicks.Decide(id, InteractionBotDecision.WasABot);
        Assert.Equal(0m, _clicks.Score(contact));
        Assert.Equal(2, World.All("omni_scoreentry").Count);

        _clicks.Decide(id, null);
        _clicks.Decide(id, null);
        Assert.Equal(15m, _clicks.Score(contact));
        Assert.Equal(3, World.All("omni_scoreentry").Count);
    }

    [Fact]
    public void An_interaction_that_comes_as_of_a_bot_gives_no_entry()
    {
        var contact = World.Contact();
        var row = World.Interaction(contact, _clicks.Mail, _clicks.Visit, On);
        row["omni_botdecision"] = new OptionSetValue((int)InteractionBotDecision.WasABot);
        var id = World.Integration.Create(row);
        Assert.Empty(World.All("omni_scoreentry"));
        _clicks.Decide(id, InteractionBotDecision.Counts);
        Assert.Equal(15m, _clicks.Score(contact));
    }

    [Fact]
    public void What_cannot_be_corrected_is_refused_and_changes_nothing()
    {
        var contact = World.Contact();
        var id = World.Interact(contact, _clicks.Mail, _clicks.Visit, On);
        var before = _clicks.Shown(contact);
        Assert.StartsWith("The interaction has no contact.", World.Refusal(() => World.Integration.Update(new Entity("omni_interaction", id) { ["omni_contactid"] = null })), StringComparison.Ordinal);
        Assert.StartsWith("Channel, type, content and date", World.Refusal(() => World.Integration.Update(new Entity("omni_interaction", id)
        {
            ["omni_contactid"] = new EntityReference("contact", World.Contact("Other")), ["omni_interactiontypeid"] = new EntityReference("omni_interactiontype", _clicks.Clicked),
        })), StringComparison.Ordinal);
        Assert.NotEmpty(World.Refusal(() => _clicks.Move(id, Guid.NewGuid())));
        // Marketers decide, and do not record interactions.
        Assert.NotEmpty(World.Refusal(() => _clicks.Move(id, World.Contact("Other"), World.Marketer)));
        _clicks.Move(id, contact, World.Rep);
        Assert.Equal(before, _clicks.Shown(contact));
    }

    [Fact]
    public void A_rep_moves_what_is_hers()
    {
        var wrong = World.Contact("Wrong");
        var right = World.Contact("Right");
        var id = World.Rep.Create(World.Interaction(wrong, _clicks.Mail, _clicks.Visit, On));
        _clicks.Move(id, right, World.Rep);
        Assert.Equal((0m, 15m), (_clicks.Score(wrong), _clicks.Score(right)));
    }
}
