using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using OmniChannel.Plugins.Jobs;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>A page of a backfill whose calls fail one after the other: it leaves everything or nothing.</summary>
public sealed class JobFaultTests : IDisposable
{
    private static readonly string[] Tables = ["omni_job", "omni_leadscore", "omni_scoreentry", "omni_scoringmodel", "task"];

    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_page_that_fails_at_any_call_leaves_nothing_behind_and_can_be_done_again()
    {
        var call = _world.Channel("call");
        var visit = _world.InteractionType("visit");
        var model = _world.Model("m");
        _world.Rule(model, "calls", 10, call);
        Assert.Equal("", _world.Publish(model));
        for (var i = 0; i < 3; i++)
        {
            var contact = _world.Contact("Doe" + i);
            for (var n = 0; n <= i; n++) _world.Interact(contact, call, visit);
        }
        var second = (Guid)_world.Marketer.Execute(new OrganizationRequest("omni_NewModelVersion") { ["ModelId"] = new EntityReference("omni_scoringmodel", model) }).Results["NewModelId"];
        var rule = _world.All("omni_scoringrule").Single(row => row.GetAttributeValue<EntityReference>("omni_scoringmodelid").Id == second);
        _world.Marketer.Update(new Entity("omni_scoringrule", rule.Id) { ["omni_points"] = 35m });
        var job = (Guid)_world.Marketer.Execute(new OrganizationRequest("omni_PublishModel")
        {
            ["ModelId"] = new EntityReference("omni_scoringmodel", second), ["Backfill"] = "all",
        }).Results["JobId"];
        Page(job, int.MaxValue);
        var before = State();

        var failing = 1;
        for (; ; failing++)
        {
            var calls = Page(job, failing);
            if (calls < failing) break;
            Assert.Equal(before, State());
        }

        Assert.InRange(failing, 30, 60);
        Assert.NotEqual(before, State());
        Assert.Equal([35m, 70m, 105m], _world.All("omni_leadscore").Select(row => row.GetAttributeValue<decimal>("omni_score")).Order());
        Assert.Equal(2, _world.All("task").Count);
    }

    [Theory]
    [InlineData(unchecked((int)0x8F0A0001), 2, JobStatus.Done)]
    [InlineData(unchecked((int)0x80044151), 2, JobStatus.Done)]
    [InlineData(unchecked((int)0x80044151), 3, JobStatus.Waiting)]
    [InlineData(42, 1, JobStatus.Failed)]
    public void A_page_that_met_another_transaction_is_tried_again_and_one_that_cannot_be_done_is_not(int code, int times, JobStatus expected)
    {
        var model = _world.Model("m");
        _world.Rule(model, "calls", 10, _world.Channel("call"));
        Assert.Equal("", _world.Publish(model));
        _world.Contact();
        var job = (Guid)_world.Marketer.Execute(new OrganizationRequest("omni_StartBackfill") { ["ModelId"] = new EntityReference("omni_scoringmodel", model) }).Results["JobId"];
        var left = times;
        var service = new FailingService(
            _world.Environment.ServiceFor(_world.Environment.SystemUserId), request => request is { RequestName: "omni_ContinueJob" } && left-- > 0, code);
        var target = new Entity("omni_job", job);
        var image = new Entity("omni_job", job) { ["statuscode"] = new OptionSetValue((int)JobStatus.Waiting) };
        new WorkOnJobs().Execute(Provider(service, new ParameterCollection { ["Target"] = target }, image));

        Assert.Equal(expected, _world.Admin.Retrieve("omni_job", job, new ColumnSet("statuscode")).ToEntity<Job>().StatusCode);
    }

    private IServiceProvider Provider(IOrganizationService service, ParameterCollection inputs, Entity? after = null) =>
        Executions.Provider(_world, "", inputs, _ => service, after: after);

    /// <summary>Does a page whose n-th call fails; the calls it made.</summary>
    private int Page(Guid job, int failing)
    {
        var calls = 0;
        try
        {
            _world.Environment.RunInOneRequest(_world.Environment.SystemUserId, serviceOf =>
            {
                var service = new FailingService(serviceOf(_world.Environment.SystemUserId), _ => ++calls == failing, 42);
                new ContinueJob().Execute(Provider(service, new ParameterCollection { ["JobId"] = new EntityReference("omni_job", job) }));
            });
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            Assert.Equal(42, fault.Detail.ErrorCode);
        }
        return calls;
    }

    private string State() => string.Join("\n", Tables.SelectMany(table => _world.All(table).Select(row => row.Id.ToString() + row.GetAttributeValue<long>("versionnumber")).Order(StringComparer.Ordinal)));

    /// <summary>Passes calls on, but for those that are to fail.</summary>
    private sealed class FailingService(IOrganizationService inner, Func<OrganizationRequest?, bool> fails, int code) : IOrganizationService
    {
        public Guid Create(Entity entity) => Checked(() => inner.Create(entity));

        public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => Checked(() => inner.Retrieve(entityName, id, columnSet));

        public void Update(Entity entity) => Checked(() =>
        {
            inner.Update(entity);
            return true;
        });

        public void Delete(string entityName, Guid id) => Checked(() =>
        {
            inner.Delete(entityName, id);
            return true;
        });

        public OrganizationResponse Execute(OrganizationRequest request) => Checked(() => inner.Execute(request), request);

        public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw new NotSupportedException();

        public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw new NotSupportedException();

        public EntityCollection RetrieveMultiple(QueryBase query) => Checked(() => inner.RetrieveMultiple(query));

        private T Checked<T>(Func<T> call, OrganizationRequest? request = null) => fails(request)
            ? throw new FaultException<OrganizationServiceFault>(new OrganizationServiceFault { ErrorCode = code, Message = "injected" }, new FaultReason("injected"))
            : call();
    }
}
