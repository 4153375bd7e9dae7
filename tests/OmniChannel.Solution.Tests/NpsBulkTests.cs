using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Domain.Nps;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Answers and feedback that come in bulk, and what one answer costs.</summary>
public sealed class NpsBulkTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_hundred_answers_in_one_request_are_a_hundred_answers(bool bulkRegistration)
    {
        using var world = new World(bulkRegistration);
        var account = world.Admin.Create(new Entity("account") { ["name"] = "Clinic" });
        var contacts = Enumerable.Range(0, 25).Select(_ => world.Contact("C", row => row["parentcustomerid"] = new EntityReference("account", account))).ToList();
        var rows = Enumerable.Range(0, 100).Select(i => Answer(contacts[i % 25], (i * 7) % 11, World.Start.AddHours(-i))).ToList();
        world.Integration.Execute(new OrganizationRequest("CreateMultiple") { ["Targets"] = new EntityCollection(rows) { EntityName = "omni_npsresponse" } });
        world.Environment.RunAsyncJobs();

        NpsRecount.Check(world, RollUpRule.All);
        Assert.Equal(100, world.Admin.Retrieve("account", account, new ColumnSet("omni_npsresponses")).GetAttributeValue<int>("omni_npsresponses"));
        var detractors = contacts.Count(contact => world.Admin.Retrieve("contact", contact, new ColumnSet("omni_npsscore")).GetAttributeValue<int>("omni_npsscore") <= 6);
        Assert.Equal(detractors, contacts.Count(contact => world.OpenTasks(contact).Count == 1));
        Assert.All(contacts, contact => Assert.InRange(world.OpenTasks(contact).Count, 0, 1));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_bad_answer_refuses_its_request_as_a_whole(bool bulkRegistration)
    {
        using var world = new World(bulkRegistration);
        var contact = world.Contact();
        var rows = new[] { 9, 11, 8 }.Select(score => Answer(contact, score, World.Start)).ToList();
        Assert.Equal("11 is not an NPS answer. Enter a whole number from 0 to 10.", World.Refusal(() =>
            world.Integration.Execute(new OrganizationRequest("CreateMultiple") { ["Targets"] = new EntityCollection(rows) { EntityName = "omni_npsresponse" } })));
        Assert.Empty(world.All("omni_npsresponse"));
    }

    [Fact]
    public void An_answer_costs_five_calls_in_its_transaction_and_one_more_for_each_it_displaces()
    {
        using var world = new World();
        var contact = world.Contact();
        Assert.Equal(5, Calls(world, contact, 9, World.Start.AddDays(-50)));
        // The earlier answer is the latest of its quarter and year no more; one write tells it both.
        Assert.Equal(6, Calls(world, contact, 8, World.Start.AddDays(-20)));
        // Only the one before has something to lose.
        Assert.Equal(6, Calls(world, contact, 10, World.Start));
    }

    private static long Calls(World world, Guid contact, int score, DateTime on)
    {
        var before = world.Calls;
        world.Integration.Create(Answer(contact, score, on));
        return world.Calls - before;
    }

    private static Entity Answer(Guid contact, int score, DateTime on) => new("omni_npsresponse")
    {
        ["omni_contactid"] = new EntityReference("contact", contact), ["omni_score"] = score, ["omni_respondedon"] = on,
    };
}
