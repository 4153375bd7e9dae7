using System;
using System.Collections.Generic;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Moq;
using OmniChannel.Plugins.Scoring;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>What the scoring step makes of faults of the platform. The interaction is stored without our step, then the step runs on a service that fails.</summary>
public sealed class FaultTests : IDisposable
{
    private const int DuplicateKey = unchecked((int)0x80060892);
    private const int SendAgain = unchecked((int)0x8F0A0001);

    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _visit;
    private readonly Guid _contact;

    public FaultTests()
    {
        _call = _world.Channel("call");
        _visit = _world.InteractionType("visit");
        var model = _world.Model("m");
        _world.Rule(model, "visits", 10, _call, _visit);
        Assert.Equal("", _world.Publish(model));
        _contact = _world.Contact();
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Losing_the_race_for_a_new_lead_score_asks_the_sender_to_send_again()
    {
        var service = Failing((message, table) => message == "Create" && table == "omni_leadscore", DuplicateKey);

        var refusal = Assert.Throws<InvalidPluginExecutionException>(() => Score(service));

        Assert.Equal(SendAgain, refusal.ErrorCode);
        Assert.StartsWith("Another request scored this contact for the first time at the same moment. Nothing was stored", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_any_call_passes_through_so_that_the_transaction_ends()
    {
        _world.Interact(_contact, _call, _visit);
        Score(Failing((_, _) => false, 0));
        var calls = new List<string>();
        Score(Failing((message, table) =>
        {
            calls.Add(message + " " + table);
            return false;
        }, 0));
        Assert.Equal(
            [
                "RetrieveMultiple omni_scoringmodel", "RetrieveMultiple contact", "Update omni_leadscore", "RetrieveMultiple omni_leadscore", "Create omni_scoreentry",
                "Update omni_leadscore",
            ],
            calls);

        for (var failing = 1; failing <= calls.Count; failing++)
        {
            var left = failing;
            var fault = Assert.ThrowsAny<FaultException<OrganizationServiceFault>>(() => Score(Failing((_, _) => --left == 0, 42)));
            Assert.Equal(42, fault.Detail.ErrorCode);
        }
    }

    [Fact]
    public void An_accident_gives_a_sentence_with_a_number_and_keeps_its_cause()
    {
        var service = new Mock<IOrganizationService>();
        service.Setup(s => s.RetrieveMultiple(It.Is<QueryExpression>(query => query.EntityName == "usersettings"))).Returns(new EntityCollection());
        service.Setup(s => s.RetrieveMultiple(It.Is<QueryExpression>(query => query.EntityName != "usersettings"))).Throws(new InvalidCastException("inner"));

        var error = Assert.Throws<InvalidPluginExecutionException>(() => Score(service.Object));

        Assert.StartsWith("Something went wrong in OmniChannel that we did not foresee.", error.Message, StringComparison.Ordinal);
        Assert.Contains(Guid.Empty.ToString("D"), error.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidCastException>(error.InnerException);
    }

    private void Score(IOrganizationService service)
    {
        var target = new Entity("omni_interaction", Guid.NewGuid())
        {
            ["omni_contactid"] = new EntityReference("contact", _contact), ["omni_channelid"] = new EntityReference("omni_channel", _call),
            ["omni_interactiontypeid"] = new EntityReference("omni_interactiontype", _visit), ["omni_occurredon"] = _world.Now,
        };
        // The ledger entry points to the interaction, so a row has to be there; another contact keeps its score apart.
        target.Id = _world.Interact(_world.Contact("Elsewhere"), _call, _visit);
        _world.Admin.Delete("omni_scoreentry", EntryOf(target.Id));
        new ScoreInteractions().Execute(Executions.Provider(_world, "Create", new ParameterCollection { ["Target"] = target }, _ => service));
    }

    private Guid EntryOf(Guid interaction)
    {
        var query = new QueryByAttribute("omni_scoreentry") { ColumnSet = new ColumnSet(false) };
        query.AddAttributeValue("omni_interactionid", interaction);
        return _world.Admin.RetrieveMultiple(query).Entities[0].Id;
    }

    private IOrganizationService Failing(Func<string, string, bool> fails, int code)
    {
        var inner = _world.Environment.ServiceFor(_world.Environment.SystemUserId);
        var service = new Mock<IOrganizationService>();
        void Check(string message, string table)
        {
            if (fails(message, table)) throw new FaultException<OrganizationServiceFault>(new OrganizationServiceFault { ErrorCode = code, Message = "injected" }, new FaultReason("injected"));
        }

        service.Setup(s => s.Create(It.IsAny<Entity>())).Returns((Entity row) =>
        {
            Check("Create", row.LogicalName);
            return inner.Create(row);
        });
        service.Setup(s => s.Update(It.IsAny<Entity>())).Callback((Entity row) =>
        {
            Check("Update", row.LogicalName);
            inner.Update(row);
        });
        service.Setup(s => s.RetrieveMultiple(It.IsAny<QueryBase>())).Returns((QueryBase query) =>
        {
            Check("RetrieveMultiple", ((QueryExpression)query).EntityName);
            return inner.RetrieveMultiple(query);
        });
        service.Setup(s => s.Retrieve(It.IsAny<string>(), It.IsAny<Guid>(), It.IsAny<ColumnSet>())).Returns((string table, Guid id, ColumnSet columns) => inner.Retrieve(table, id, columns));
        service.Setup(s => s.Execute(It.IsAny<OrganizationRequest>())).Returns((OrganizationRequest request) => inner.Execute(request));
        return service.Object;
    }
}
