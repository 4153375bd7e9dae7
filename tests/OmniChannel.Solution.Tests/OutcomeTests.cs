using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;
using Visit = OmniChannel.Dataverse.Generated.Task;

namespace OmniChannel.Solution.Tests;

/// <summary>What reps say about next-best-visit tasks, through the packed solution.</summary>
public sealed class OutcomeTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _visit;
    private readonly Guid _contact;
    private readonly Guid _task;

    public OutcomeTests()
    {
        _call = _world.Channel("call");
        _visit = _world.InteractionType("visit");
        _world.InteractionType("visit-done");
        var model = _world.Model("m");
        _world.Rule(model, "visits", 30, _call, _visit);
        Assert.Equal("", _world.Publish(model));
        _contact = _world.Contact();
        Cross();
        _task = _world.OpenTasks(_contact).Single().Id;
    }

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData(TaskOutcome.Accepted, LeadScoreState.Accepted, TaskState.Open)]
    [InlineData(TaskOutcome.Done, LeadScoreState.Accepted, TaskState.Completed)]
    [InlineData(TaskOutcome.AlreadyDone, LeadScoreState.Accepted, TaskState.Completed)]
    [InlineData(TaskOutcome.NotNow, LeadScoreState.Recycled, TaskState.Canceled)]
    [InlineData(TaskOutcome.WrongPerson, LeadScoreState.Lost, TaskState.Canceled)]
    [InlineData(TaskOutcome.WrongChannel, LeadScoreState.Accepted, TaskState.Open)]
    [InlineData(TaskOutcome.NotRelevant, LeadScoreState.Recycled, TaskState.Canceled)]
    public void An_outcome_moves_the_contact_and_closes_the_task(TaskOutcome outcome, LeadScoreState state, TaskState task)
    {
        Say(outcome);

        var score = _world.LeadScore(_contact);
        Assert.Equal(state, score.State);
        Assert.Equal(task, Task().StateCode);
        Assert.Equal(task == TaskState.Open, score.TaskId != null);
        Assert.Equal(task == TaskState.Open, score.NoTaskReason == null);
    }

    [Fact]
    public void A_visit_that_is_done_becomes_an_interaction_once()
    {
        Say(TaskOutcome.Done);
        Close(TaskState.Open, 2);
        Close(TaskState.Completed, 5);

        var visit = _world.All("omni_interaction", _contact).Select(row => row.ToEntity<Interaction>()).Single(row => row.ExternalId == "visit:" + _task.ToString("N"));
        Assert.Equal(_call, visit.ChannelId!.Id);
        Assert.Equal("visit-done type", visit.InteractionTypeId!.Name);
        Assert.Equal(World.Start, visit.OccurredOn);
        Assert.Equal(60m, _world.LeadScore(_contact).Score);
    }

    [Fact]
    public void Completing_the_task_without_a_word_says_that_the_visit_is_done()
    {
        Close(TaskState.Completed, 5);

        Assert.Equal(3, _world.All("omni_interaction", _contact).Count);
        Assert.Equal(LeadScoreState.Accepted, _world.LeadScore(_contact).State);
    }

    [Fact]
    public void Cancelling_the_task_without_a_word_gives_the_contact_back()
    {
        Close(TaskState.Canceled, 6);

        Assert.Equal(2, _world.All("omni_interaction", _contact).Count);
        Assert.Equal(LeadScoreState.Recycled, _world.LeadScore(_contact).State);
    }

    [Fact]
    public void Not_now_asks_again_after_the_days_of_the_setting()
    {
        _world.Set("snoozedays", "20");
        Say(TaskOutcome.NotNow);
        Assert.Equal(World.Start.AddDays(20), _world.LeadScore(_contact).SnoozedUntil);
        Assert.StartsWith("The rep asked to be reminded again", _world.LeadScore(_contact).NoTaskReason, StringComparison.Ordinal);

        _world.Clock.Advance(TimeSpan.FromDays(19));
        Cross();
        Assert.Empty(_world.OpenTasks(_contact));
        _world.Clock.Advance(TimeSpan.FromDays(1.5));
        _world.Sweep();
        Assert.Single(_world.OpenTasks(_contact));
    }

    [Fact]
    public void An_illegal_move_is_refused_with_the_legal_ones_in_the_language_of_the_user()
    {
        Say(TaskOutcome.WrongPerson);
        Assert.Equal(
            "A contact cannot go from 'Lost' to 'Accepted'. Possible are: Recycled.",
            World.Refusal(() => Say(TaskOutcome.Done)));

        _world.Admin.Create(new Entity("usersettings", _world.RepId) { ["uilanguageid"] = 1031 });
        Assert.Equal(
            "Ein Kontakt kann nicht von 'Verloren' zu 'Angenommen' wechseln. Möglich sind: Zurückgegeben.",
            World.Refusal(() => Say(TaskOutcome.AlreadyDone)));
    }

    [Fact]
    public void The_state_of_a_lead_score_changes_only_as_it_can()
    {
        var id = _world.LeadScore(_contact).Id;
        void Move(LeadScoreState state) => _world.Admin.Update(new Entity("omni_leadscore", id) { ["omni_state"] = new OptionSetValue((int)state) });

        Move(LeadScoreState.SalesReady);
        Assert.Equal(
            "A contact cannot go from 'Sales ready' to 'Nurturing'. Possible are: Recycled, Lost.",
            World.Refusal(() => Move(LeadScoreState.Nurturing)));
        Say(TaskOutcome.Done);
        Assert.Equal(LeadScoreState.SalesReady, _world.LeadScore(_contact).State);
    }

    [Fact]
    public void A_task_cannot_be_reopened_while_another_is_open()
    {
        Say(TaskOutcome.NotRelevant);
        _world.Clock.Advance(TimeSpan.FromDays(11));
        Cross();
        Assert.Single(_world.OpenTasks(_contact));

        Assert.StartsWith("Another next best visit", World.Refusal(() => Close(TaskState.Open, 2)), StringComparison.Ordinal);
        Assert.Single(_world.OpenTasks(_contact));
    }

    private void Cross()
    {
        _world.Interact(_contact, _call, _visit);
        _world.Interact(_contact, _call, _visit);
    }

    private void Say(TaskOutcome outcome) => _world.Rep.Update(new Entity("task", _task) { ["omni_outcome"] = new OptionSetValue((int)outcome) });

    private void Close(TaskState state, int status) =>
        _world.Rep.Update(new Entity("task", _task) { ["statecode"] = new OptionSetValue((int)state), ["statuscode"] = new OptionSetValue(status) });

    private Visit Task() => _world.All("task", _contact).Single(row => row.Id == _task).ToEntity<Visit>();
}
