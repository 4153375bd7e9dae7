using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Merging contacts through the packed solution: the survivor is what a contact with both histories would be.</summary>
public sealed class MergeTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _visit;
    private readonly Guid _mail;
    private readonly Guid _opened;
    private readonly Guid _model;

    public MergeTests()
    {
        _call = _world.Channel("call");
        _visit = _world.InteractionType("visit");
        _mail = _world.Channel("mail", ChannelKind.Digital);
        _opened = _world.InteractionType("opened");
        _model = _world.Model("m");
        _world.Rule(_model, "visits", 30, _call, _visit);
        _world.Rule(_model, "opened", 7, _mail, _opened, maximum: 20);
        _world.ProfileRule(_model, "title", 5, "jobtitle", "equals", "Buyer");
        Assert.Equal("", _world.Publish(_model));
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_merge_scores_the_union_of_both_histories()
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var random = new Random(seed);
            var survivor = _world.Contact("Survivor", row => row["jobtitle"] = "Buyer");
            var subordinate = _world.Contact("Subordinate");
            var union = _world.Contact("Union", row => row["jobtitle"] = "Buyer");
            for (var left = random.Next(0, 7); left > 0; left--)
            {
                var contact = random.Next(2) == 0 ? survivor : subordinate;
                var on = World.Start.AddDays(-random.Next(0, 200));
                var visit = random.Next(4) == 0;
                foreach (var id in new[] { contact, union }) _world.Interact(id, visit ? _call : _mail, visit ? _visit : _opened, on);
            }

            Merge(survivor, subordinate);

            var merged = _world.LeadScore(survivor);
            var expected = _world.LeadScore(union);
            Assert.Equal(Math.Round(expected.Score!.Value, 4), Math.Round(merged.Score!.Value, 4));
            Assert.Equal(expected.Explanation, merged.Explanation);
            Assert.Equal(Entries(expected.Id), Entries(merged.Id));
            Assert.Equal(_world.OpenTasks(union).Count, _world.OpenTasks(survivor).Count);
            Assert.Empty(_world.All("omni_leadscore", subordinate));
            Assert.Empty(_world.All("omni_interaction", subordinate));
        }
    }

    [Fact]
    public void Of_two_open_tasks_that_of_the_survivor_stays()
    {
        var survivor = Crossed("Survivor");
        var subordinate = Crossed("Subordinate");
        var task = _world.OpenTasks(survivor).Single().Id;

        Merge(survivor, subordinate);

        Assert.Equal(task, _world.OpenTasks(survivor).Single().Id);
        Assert.Empty(_world.OpenTasks(subordinate));
        var score = _world.LeadScore(survivor);
        Assert.Equal(120m, score.Score);
        Assert.Equal(task, score.TaskId!.Id);
        Assert.Equal(LeadScoreState.HandedOver, score.State);
    }

    [Fact]
    public void The_only_open_task_goes_to_the_survivor_and_its_owner()
    {
        var other = _world.CreateUser("Rolf Rep", "OmniChannel Sales Rep");
        var survivor = _world.Contact("Survivor", row => row["ownerid"] = new EntityReference("systemuser", other));
        _world.Interact(survivor, _mail, _opened);
        var subordinate = Crossed("Subordinate");

        Merge(survivor, subordinate);

        var task = _world.OpenTasks(survivor).Single();
        Assert.Equal(other, task.GetAttributeValue<EntityReference>("ownerid").Id);
        var score = _world.LeadScore(survivor);
        Assert.Equal(score.Id, task.GetAttributeValue<EntityReference>("omni_leadscoreid").Id);
        Assert.Equal(task.Id, score.TaskId!.Id);
        Assert.Equal(67m, score.Score);
    }

    [Fact]
    public void A_survivor_without_lead_score_takes_that_of_the_subordinate()
    {
        var survivor = _world.Contact("Survivor");
        var subordinate = Crossed("Subordinate");
        var before = _world.LeadScore(subordinate).Id;

        Merge(survivor, subordinate);

        var score = _world.LeadScore(survivor);
        Assert.Equal(before, score.Id);
        Assert.Equal(60m, score.Score);
        Assert.Single(_world.OpenTasks(survivor));
    }

    [Fact]
    public void Two_contacts_below_the_threshold_cross_it_together()
    {
        var survivor = _world.Contact("Survivor");
        var subordinate = _world.Contact("Subordinate");
        _world.Interact(survivor, _call, _visit);
        _world.Interact(subordinate, _call, _visit);

        Merge(survivor, subordinate);

        Assert.Single(_world.OpenTasks(survivor));
    }

    [Fact]
    public void The_ledger_of_a_retired_model_is_moved_too()
    {
        var survivor = _world.Contact("Survivor");
        var subordinate = _world.Contact("Subordinate");
        _world.Interact(survivor, _call, _visit);
        _world.Interact(subordinate, _call, _visit);
        _world.Marketer.Update(new Entity("omni_scoringmodel", _model) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });

        Merge(survivor, subordinate);

        Assert.Equal(2, Entries(_world.LeadScore(survivor).Id).Count);
        Assert.Empty(_world.All("omni_leadscore", subordinate));
    }

    [Fact]
    public void The_answers_of_both_contacts_make_one_history()
    {
        var survivor = _world.Contact("Survivor");
        var subordinate = _world.Contact("Subordinate");
        foreach (var (contact, score, day) in new[] { (survivor, 3, -2), (subordinate, 9, -1) })
        {
            _world.Integration.Create(new Entity("omni_npsresponse")
            {
                ["omni_contactid"] = new EntityReference("contact", contact), ["omni_score"] = score, ["omni_respondedon"] = World.Start.AddDays(day),
                ["omni_externalid"] = "nps" + score.ToString(CultureInfo.InvariantCulture),
            });
        }

        Merge(survivor, subordinate);

        var row = _world.Admin.Retrieve("contact", survivor, new ColumnSet("omni_npsscore", "omni_npscount"));
        Assert.Equal(9, row.GetAttributeValue<int>("omni_npsscore"));
        Assert.Equal(2, row.GetAttributeValue<int>("omni_npscount"));
    }

    private Guid Crossed(string name)
    {
        var contact = _world.Contact(name);
        _world.Interact(contact, _call, _visit);
        _world.Interact(contact, _call, _visit);
        return contact;
    }

    private void Merge(Guid survivor, Guid subordinate) => _world.Admin.Execute(new OrganizationRequest("Merge")
    {
        ["Target"] = new EntityReference("contact", survivor), ["SubordinateId"] = subordinate, ["UpdateContent"] = new Entity("contact"),
        ["PerformParentingChecks"] = false,
    });

    private List<string> Entries(Guid leadScore)
    {
        var query = new QueryByAttribute("omni_scoreentry") { ColumnSet = new ColumnSet("omni_lines", "omni_occurredon") };
        query.AddAttributeValue("omni_leadscoreid", leadScore);
        return [.. _world.Admin.RetrieveMultiple(query).Entities
            .Select(row => row.GetAttributeValue<DateTime>("omni_occurredon").ToString("O", CultureInfo.InvariantCulture) + row.GetAttributeValue<string>("omni_lines"))
            .Order(StringComparer.Ordinal)];
    }
}
