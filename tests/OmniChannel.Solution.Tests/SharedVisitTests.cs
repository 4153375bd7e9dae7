using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;
using Visit = OmniChannel.Dataverse.Generated.Task;

namespace OmniChannel.Solution.Tests;

/// <summary>Visits that several reps may take are worked on by one, through the packed solution.</summary>
public sealed class SharedVisitTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _annaId;
    private readonly IOrganizationService _anna;
    private readonly Guid _team;
    private readonly Guid _call;
    private readonly Guid _visit;

    public SharedVisitTests()
    {
        _call = _world.Channel("call");
        _visit = _world.InteractionType("visit");
        _world.InteractionType("visit-done");
        var model = _world.Model("m");
        _world.Rule(model, "visits", 70, _call, _visit);
        Assert.Equal("", _world.Publish(model));
        _annaId = _world.CreateUser("Anna Rossi", "OmniChannel Sales Rep");
        _anna = _world.Environment.ServiceFor(_annaId);
        _team = _world.Admin.Create(new Entity("team")
        {
            ["name"] = "Inside sales", ["administratorid"] = new EntityReference("systemuser", _world.Environment.AdministratorId),
            ["businessunitid"] = new EntityReference("businessunit", _world.Environment.BusinessUnitId),
        });
        var role = _world.All("role").Single(row => row.GetAttributeValue<string>("name") == "OmniChannel Sales Rep").ToEntityReference();
        _world.Admin.Associate("team", _team, new Relationship("teamroles_association"), [role]);
        _world.Admin.Associate("team", _team, new Relationship("teammembership_association"), [new EntityReference("systemuser", _world.RepId), new EntityReference("systemuser", _annaId)]);
    }

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Who_accepts_a_visit_of_a_team_or_the_queue_owns_it_and_another_is_told_so(bool ofQueue)
    {
        var task = Raise(ofQueue);
        Assert.Equal(_team, Row(task).OwnerId!.Id);
        Assert.Equal([task], VisitsOfTeams(_anna));
        Accept(_world.Rep, task);
        Assert.Empty(VisitsOfTeams(_anna));

        Assert.Equal((_world.RepId, TaskState.Open, _world.Now), (Row(task).OwnerId!.Id, Row(task).StateCode, Row(task).AcceptedOn));
        if (ofQueue) Assert.Equal(_world.RepId, Item(task).GetAttributeValue<EntityReference>("workerid").Id);
        Assert.Equal("Rita Rep has taken this visit. Choose another one, or ask Rita Rep to give it back.", World.Refusal(() => Accept(_anna, task)));
        Assert.ThrowsAny<Exception>(() => Say(_anna, task, "Done"));
        Accept(_world.Rep, task);
        Say(_world.Rep, task, "Done");
        Assert.Equal((_world.RepId, TaskState.Completed), (Row(task).OwnerId!.Id, Row(task).StateCode));
    }

    [Fact]
    public void What_another_has_picked_in_the_queue_cannot_be_accepted()
    {
        var task = Raise(ofQueue: true);
        _world.Admin.Update(new Entity("queueitem", Item(task).Id) { ["workerid"] = new EntityReference("systemuser", _annaId) });
        Assert.StartsWith("Anna Rossi has taken this visit.", World.Refusal(() => Accept(_world.Rep, task)), StringComparison.Ordinal);
        Assert.Equal(LeadScoreState.HandedOver, _world.All("omni_leadscore").Single().ToEntity<LeadScore>().State);
        Accept(_anna, task);
        Assert.Equal(_annaId, Row(task).OwnerId!.Id);
    }

    [Fact]
    public void The_visit_of_a_rep_stays_with_the_rep_when_a_manager_accepts_it_and_with_the_manager_who_is_given_it()
    {
        var manager = _world.Environment.ServiceFor(_world.CreateUser("Mara Manager", "OmniChannel Sales Manager"));
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        var task = _world.OpenTasks(contact).Single().Id;
        Accept(manager, task);
        Assert.Equal(_world.RepId, Row(task).OwnerId!.Id);
    }

    private Guid Raise(bool ofQueue)
    {
        if (ofQueue)
        {
            _world.Admin.Create(new Entity("queue") { ["name"] = "Unowned", ["ownerid"] = new EntityReference("team", _team) });
            _world.Set("fallbackqueue", "Unowned");
        }

        var leaver = _world.CreateUser("Leo Leaver", "OmniChannel Sales Rep");
        if (!ofQueue) _world.Admin.Associate("team", _team, new Relationship("teammembership_association"), [new EntityReference("systemuser", leaver)]);
        var contact = _world.Contact(more: row => row["ownerid"] = new EntityReference("systemuser", leaver));
        _world.Admin.Update(new Entity("systemuser", leaver) { ["isdisabled"] = true });
        _world.Interact(contact, _call, _visit);
        _world.Environment.RunAsyncJobs();
        return _world.OpenTasks(contact).Single().Id;
    }

    private Visit Row(Guid task) => _world.All("task").Single(row => row.Id == task).ToEntity<Visit>();

    private Entity Item(Guid task) => _world.All("queueitem").Single(row => row.GetAttributeValue<EntityReference>("objectid").Id == task);

    private Guid[] VisitsOfTeams(IOrganizationService rep)
    {
        var view = _world.All("savedquery").Single(row => row.GetAttributeValue<string>("name") == "Next Best Visits of My Teams");
        return [.. rep.RetrieveMultiple(new FetchExpression(view.GetAttributeValue<string>("fetchxml"))).Entities.Select(row => row.Id)];
    }

    private static void Accept(IOrganizationService rep, Guid task) => Say(rep, task, "Accepted");

    private static void Say(IOrganizationService rep, Guid task, string outcome) =>
        rep.Execute(new OrganizationRequest("omni_CompleteVisit") { ["TaskId"] = new EntityReference("task", task), ["Outcome"] = outcome });
}
