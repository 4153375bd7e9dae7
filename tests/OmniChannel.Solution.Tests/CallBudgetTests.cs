using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;
using Visit = OmniChannel.Dataverse.Generated.Task;

namespace OmniChannel.Solution.Tests;

/// <summary>
/// What one interaction costs in service calls: the same with any number of rules and any history of the contact, so much more for each further model, and so much for each link
/// of the chain of owners that a handover has to go along.
/// </summary>
public sealed class CallBudgetTests : IDisposable
{
    private const string Role = "OmniChannel Sales Rep";

    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _visit;

    public CallBudgetTests()
    {
        _call = _world.Channel("call");
        _visit = _world.InteractionType("visit");
    }

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(500)]
    [InlineData(2000)]
    public void Rules_cost_no_calls(int rules)
    {
        var types = Enumerable.Range(0, 20).Select(number => _world.InteractionType("t" + Text(number))).ToArray();
        var model = _world.Model("m", row => row.Threshold = 1_000_000m);
        for (var number = 1; number < rules; number++) _world.Rule(model, "r" + Text(number), 1 + (number % 5), number % 3 == 0 ? _call : null, types[number % types.Length]);
        _world.Rule(model, "visits", 10, _call, _visit);
        Assert.Equal("", _world.Publish(model));
        var contact = _world.Contact();
        _world.Interact(contact, _call, types[3]);
        var before = _world.LeadScore(contact).Score;

        Assert.Equal(6, CallsOf(() => _world.Interact(contact, _call, _visit)));
        Assert.Equal(before + 10m, _world.LeadScore(contact).Score);
        Assert.Equal(6, CallsOf(() => _world.Interact(contact, _call, types[3])));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    [InlineData(10000)]
    public void History_costs_no_calls_and_no_statements(int interactions)
    {
        Published("m");
        var contact = _world.Contact();
        for (var number = 0; number < interactions; number++) _world.Interact(contact, _call, _visit, World.Start.AddHours(-number));

        Assert.Equal(6, CallsOf(() => _world.Interact(contact, _call, _visit)));
        var statements = _world.Environment.Statistics.Statements;
        Assert.Equal(6, CallsOf(() => _world.Interact(contact, _call, _visit, World.Start.AddYears(-1))));
        Assert.Equal(statements, _world.Environment.Statistics.Statements);
        Assert.True(_world.LeadScore(contact).Score > 0);
        Assert.InRange(statements, 1, 40);
    }

    [Fact]
    public void Each_further_model_costs_three_calls()
    {
        for (var models = 1; models <= 4; models++)
        {
            Published("m" + Text(models));
            var contact = _world.Contact();
            _world.Interact(contact, _call, _visit);
            Assert.Equal(6 + (3 * (models - 1)), CallsOf(() => _world.Interact(contact, _call, _visit)));
        }
    }

    [Theory]
    [InlineData(TaskOwnerRule.ContactOwner, false, 11)]
    [InlineData(TaskOwnerRule.Deputy, false, 11)]
    [InlineData(TaskOwnerRule.Team, false, 12)]
    [InlineData(TaskOwnerRule.AccountOwner, false, 12)]
    [InlineData(TaskOwnerRule.FallbackQueue, false, 12)]
    [InlineData(TaskOwnerRule.FallbackQueue, true, 12)]
    public void A_handover_costs_more_only_where_the_chain_of_owners_goes_on(TaskOwnerRule rule, bool withoutRolesAndWithLimits, int calls)
    {
        var model = _world.Model("m");
        _world.Rule(model, "visits", 30, _call, _visit);
        Assert.Equal("", _world.Publish(model));
        var contact = ContactWithChain(rule, withoutRolesAndWithLimits);
        _world.Interact(contact, _call, _visit);

        Assert.Equal(calls, CallsOf(() => _world.Interact(contact, _call, _visit)));
        Assert.Equal(rule, _world.OpenTasks(contact).Single().ToEntity<Visit>().OwnerRule);
    }

    [Fact]
    public void Limited_visits_of_somebody_who_has_the_role_by_a_team_cost_the_most()
    {
        var model = _world.Model("m");
        _world.Rule(model, "visits", 30, _call, _visit);
        Assert.Equal("", _world.Publish(model));
        Team(withRole: true);
        _world.Admin.Disassociate("systemuser", _world.RepId, new Relationship("systemuserroles_association"), [RoleRow()]);
        _world.Admin.Create(new Representative { Name = "rep", UserId = User(_world.RepId), DailyLimit = 3 }.ToLate());
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);

        Assert.Equal(13, CallsOf(() => _world.Interact(contact, _call, _visit)));
        Assert.Equal(TaskOwnerRule.ContactOwner, _world.OpenTasks(contact).Single().ToEntity<Visit>().OwnerRule);
    }

    /// <summary>A contact whose whole chain is there, and whose links before a rule cannot take a task: they are disabled, or without role.</summary>
    private Guid ContactWithChain(TaskOwnerRule rule, bool withoutRoles)
    {
        var deputy = _world.CreateUser("Dora Deputy", Role);
        var other = _world.CreateUser("Aldo Account", Role);
        Team(rule == TaskOwnerRule.Team);
        _world.Admin.Create(new Representative { Name = "rep", UserId = User(_world.RepId), DeputyId = User(deputy), DailyLimit = withoutRoles ? 3 : null }.ToLate());
        _world.Admin.Create(new Entity("queue") { ["name"] = "Unowned" });
        _world.Set("fallbackqueue", "Unowned");
        var account = _world.Admin.Create(new Entity("account") { ["name"] = "Clinic", ["ownerid"] = User(other) });
        var contact = _world.Contact(more: row => row["parentcustomerid"] = new EntityReference("account", account));
        Guid[] unable = rule switch
        {
            TaskOwnerRule.ContactOwner => [],
            TaskOwnerRule.Deputy => [_world.RepId],
            TaskOwnerRule.FallbackQueue => [_world.RepId, deputy, other],
            _ => [_world.RepId, deputy],
        };
        foreach (var user in unable)
        {
            if (withoutRoles) _world.Admin.Disassociate("systemuser", user, new Relationship("systemuserroles_association"), [RoleRow()]);
            else _world.Admin.Update(new Entity("systemuser", user) { ["isdisabled"] = true });
        }

        return contact;
    }

    private void Team(bool withRole)
    {
        var team = _world.Admin.Create(new Entity("team")
        {
            ["name"] = "Field team", ["administratorid"] = User(_world.Environment.AdministratorId), ["businessunitid"] = new EntityReference("businessunit", _world.Environment.BusinessUnitId),
        });
        if (withRole) _world.Admin.Associate("team", team, new Relationship("teamroles_association"), [RoleRow()]);
        _world.Admin.Associate("team", team, new Relationship("teammembership_association"), [User(_world.RepId)]);
    }

    private EntityReference RoleRow() => _world.All("role").Single(row => row.GetAttributeValue<string>("name") == Role).ToEntityReference();

    private void Published(string code)
    {
        var model = _world.Model(code, row => row.Threshold = 1_000_000m);
        _world.Rule(model, "visits", 10, _call, _visit);
        Assert.Equal("", _world.Publish(model));
    }

    private long CallsOf(Action request)
    {
        _world.Environment.Statistics.Reset();
        request();
        return _world.Calls;
    }

    private static EntityReference User(Guid id) => new("systemuser", id);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
