using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Domain.Nps;
using Xunit;
using RollUpJob = OmniChannel.Plugins.Nps.RollUpNps;

namespace OmniChannel.Solution.Tests;

/// <summary>Roll-ups that run side by side, with answers coming in and being corrected between any two of their calls, lose nothing.</summary>
public sealed class NpsConcurrencyTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("all", 1)]
    [InlineData("all", 2)]
    [InlineData("all", 3)]
    [InlineData("latest", 4)]
    [InlineData("latest", 5)]
    [InlineData("mean", 6)]
    public void Jobs_that_run_side_by_side_come_to_a_recount(string rule, int seed)
    {
        _world.Set("npsrule", rule);
        var random = new Random(seed);
        using var run = new Interleaved(seed);
        var parent = _world.Admin.Create(new Entity("account") { ["name"] = "Parent" });
        var child = _world.Admin.Create(new Entity("account") { ["name"] = "Child", ["parentaccountid"] = new EntityReference("account", parent) });
        var contacts = new[] { parent, child, child }.Select(account => _world.Contact("C", row => row["parentcustomerid"] = new EntityReference("account", account))).ToList();
        var answers = new List<Guid>();
        run.Add(stepped =>
        {
            var integration = stepped(_world.Integration);
            for (var i = 0; i < 16; i++)
            {
                if (answers.Count > 3 && random.Next(3) == 0) Correct(run, integration, answers[random.Next(answers.Count)], random.Next(11));
                else answers.Add(Create(run, integration, contacts[random.Next(3)], random.Next(11), World.Start.AddDays(-random.Next(70))));
            }
        });
        run.Run();
        NpsRecount.Check(_world, Enum.Parse<RollUpRule>(rule, ignoreCase: true));
    }

    private Guid Create(Interleaved run, IOrganizationService service, Guid contact, int score, DateTime on)
    {
        var row = new Entity("omni_npsresponse") { ["omni_contactid"] = new EntityReference("contact", contact), ["omni_score"] = score, ["omni_respondedon"] = on };
        row.Id = service.Create(row);
        Enqueue(run, "Create", row, null);
        return row.Id;
    }

    private void Correct(Interleaved run, IOrganizationService service, Guid answer, int score)
    {
        var before = _world.Admin.Retrieve("omni_npsresponse", answer, new ColumnSet("omni_contactid", "omni_score", "omni_respondedon"));
        var row = new Entity("omni_npsresponse", answer) { ["omni_score"] = score };
        service.Update(row);
        Enqueue(run, "Update", row, before);
    }

    /// <summary>The job that the step on answers starts, as the platform would run it: beside all others, and again when it asks for that.</summary>
    private void Enqueue(Interleaved run, string message, Entity target, Entity? before) => run.Add(stepped =>
    {
        for (var again = true; again;)
        {
            again = false;
            try
            {
                new RollUpJob().Execute(Provider(message, target, before, stepped));
            }
            catch (InvalidPluginExecutionException error) when (error.Status == OperationStatus.Retry)
            {
                again = true;
            }
        }
    });

    private IServiceProvider Provider(string message, Entity target, Entity? before, Func<IOrganizationService, IOrganizationService> stepped) => Executions.Provider(
        _world,
        message,
        new ParameterCollection { ["Target"] = target },
        user => stepped(_world.Environment.ServiceFor(user ?? _world.Environment.SystemUserId)),
        before);
}
