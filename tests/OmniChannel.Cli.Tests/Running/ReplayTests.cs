using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Cli.Data;
using OmniChannel.Cli.Running;
using Xunit;

namespace OmniChannel.Cli.Tests.Running;

/// <summary>A folder that happens live, event by event with a sweep every night: at no time has a contact two open next best visits for a model.</summary>
public sealed class ReplayTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void At_no_time_has_a_contact_two_open_visits_for_a_model(bool silent)
    {
        using var organization = World.Open();
        var witness = new Witness(organization, silent);
        var report = new ReplayRun(organization, DataFolder.Open(World.Sample), witness).Execute();
        witness.Look();

        Assert.Empty(report.Rejections);
        Assert.InRange(witness.Looks, 1000, int.MaxValue);
        Assert.InRange(witness.MostOpen, 3, int.MaxValue);
        Assert.Empty(witness.Doubles);
        var summary = RunSummary.Read(organization, report);
        Assert.Equal(0, summary.SecondTasks);
        Assert.Equal(witness.Open, summary.OpenTasks);
        // Reps who act are given visits again.
        Assert.Equal(!silent, witness.Reported > 0 && witness.Visits > witness.LeadScoresWithVisit);
    }

    [Fact]
    public void A_visit_that_was_given_beside_another_is_counted()
    {
        using var organization = World.Open();
        var report = World.Run(organization, World.Sample, null);
        var first = organization.Service.RetrieveMultiple(new QueryByAttribute("task") { ColumnSet = new ColumnSet("omni_leadscoreid", "regardingobjectid"), TopCount = 1 }).Entities.Single();
        Assert.Equal(0, RunSummary.Read(organization, report).SecondTasks);
        organization.Service.Create(new Entity("task") { ["subject"] = "Another", ["omni_leadscoreid"] = first["omni_leadscoreid"], ["regardingobjectid"] = first["regardingobjectid"] });
        Assert.Equal(1, RunSummary.Read(organization, report).SecondTasks);
    }

    /// <summary>Looks at all open visits after every event, and may report outcomes as reps do.</summary>
    private sealed class Witness(Organization organization, bool silent) : IRunProgress, IProgressStep
    {
        private readonly Random _random = new(11);
        private readonly HashSet<Guid> _visits = [];
        private readonly HashSet<Guid> _leadScores = [];

        public List<string> Doubles { get; } = [];

        public int Looks { get; private set; }

        public int MostOpen { get; private set; }

        public int Open { get; private set; }

        public int Reported { get; private set; }

        public int Visits => _visits.Count;

        public int LeadScoresWithVisit => _leadScores.Count;

        public IProgressStep Start(string title) => this;

        public void Advance(int rows) => Look();

        public void Dispose()
        {
        }

        public void Look()
        {
            Looks++;
            var query = new QueryExpression("task") { ColumnSet = new ColumnSet("omni_leadscoreid", "regardingobjectid", "omni_scoringmodelid", "ownerid") };
            query.Criteria.AddCondition("omni_leadscoreid", ConditionOperator.NotNull);
            query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
            var open = organization.Service.RetrieveMultiple(query).Entities;
            foreach (var task in open)
            {
                _visits.Add(task.Id);
                _leadScores.Add(task.GetAttributeValue<EntityReference>("omni_leadscoreid").Id);
            }

            Open = open.Count;
            MostOpen = Math.Max(MostOpen, open.Count);
            Doubles.AddRange(open.GroupBy(task => (task.GetAttributeValue<EntityReference>("regardingobjectid").Id, task.GetAttributeValue<EntityReference>("omni_scoringmodelid").Id))
                .Where(tasks => tasks.Count() > 1).Select(tasks => $"{organization.Clock.GetUtcNow():s} {tasks.Key}"));
            if (!silent && open.Count > 0 && _random.Next(8) == 0) Report(open[_random.Next(open.Count)]);
        }

        private void Report(Entity task)
        {
            string[] outcomes = ["Done", "NotNow", "NotRelevant", "AlreadyDone"];
            organization.Service.Execute(new OrganizationRequest("omni_CompleteVisit") { ["TaskId"] = task.ToEntityReference(), ["Outcome"] = outcomes[_random.Next(outcomes.Length)] });
            Reported++;
            // Each of these outcomes closes the visit, also one that is reported at the last look.
            Open--;
        }
    }
}
