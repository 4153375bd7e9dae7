using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Store;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Fixture;

/// <summary>An environment in memory with the test solution, and short words for what tests do with it.</summary>
internal sealed class World : IDisposable
{
    public World(TestSolution? solution = null, bool bulk = false, string? file = null, int traces = 0, EnvironmentCollation collation = EnvironmentCollation.CaseInsensitiveAccentInsensitive)
    {
        Environment = LocalEnvironment.Open(new LocalDataverseOptions
        {
            Clock = Clock, BulkRegistration = bulk, DatabaseFile = file, PluginTraceLog = traces, Collation = collation,
        });
        if (solution is not null) Environment.Import(solution.Zip());
        Service = Environment.ServiceFor(Environment.AdministratorId);
    }

    public ManualClock Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public LocalEnvironment Environment { get; }

    public IOrganizationService Service { get; }

    public static World With(Action<TestSolution>? change = null, bool bulk = false)
    {
        var solution = new TestSolution();
        change?.Invoke(solution);
        return new World(solution, bulk);
    }

    public Guid Thing(string name, Action<Entity>? more = null)
    {
        var row = new Entity("test_thing") { ["test_name"] = name };
        more?.Invoke(row);
        return Service.Create(row);
    }

    public Entity Read(Guid id, string table = "test_thing") => Service.Retrieve(table, id, new ColumnSet(true));

    public IReadOnlyList<Entity> All(string table) => Service.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities.ToList();

    /// <summary>What plug-ins logged, in order.</summary>
    public IReadOnlyList<string> Log() =>
        All("test_log").OrderBy(r => r.GetAttributeValue<long>("versionnumber")).Select(r => r.GetAttributeValue<string>("test_name")).ToList();

    public static OrganizationServiceFault Fault(Action action) => Assert.ThrowsAny<FaultException<OrganizationServiceFault>>(action).Detail;

    public void Dispose() => Environment.Dispose();
}
