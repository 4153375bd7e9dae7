using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>What holds for every history, through the packed solution: taken back in any order it leaves nothing, and in any order it hands over the same contacts.</summary>
public sealed class HistoryPropertyTests
{
    private const int Contacts = 12;
    private const decimal Threshold = 18m;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_history_that_is_taken_back_in_any_order_leaves_the_profile_points_alone(int seed)
    {
        using var world = new World();
        var random = new Random(seed);
        var types = Publish(world, [9, -6.5m, 20, 3.25m], row => { row.HalfLifeDays = random.Next(3, 60); row.Threshold = 35m; row.RearmThreshold = 20m; row.Minimum = -50m; row.Maximum = 90m; });
        var contact = world.Contact(more: row => row["jobtitle"] = "Buyer");
        var untouched = world.LeadScore(contact);
        var history = Enumerable.Range(0, 40).Select(_ => world.Interact(contact, types.Channel, types.Types[random.Next(types.Types.Length)], World.Start.AddDays(-random.NextDouble() * 300))).ToArray();
        Assert.NotEqual(untouched.Score, world.LeadScore(contact).Score);
        Give(world, contact, 12.5m);
        Give(world, contact, -12.5m);

        random.Shuffle(history);
        foreach (var interaction in history)
        {
            world.Clock.Advance(TimeSpan.FromHours(random.Next(48)));
            world.Admin.Delete("omni_interaction", interaction);
            if (random.Next(10) == 0) world.Sweep("refresh");
        }

        var left = world.LeadScore(contact);
        Assert.Equal(5m, left.Score);
        Assert.Equal((untouched.Score, 0m, untouched.ProfilePoints), (left.Score, left.EngagementPoints, left.ProfilePoints));
        Assert.Equal(untouched.Explanation, left.Explanation);
        var entries = world.All("omni_scoreentry").Select(row => row.ToEntity<ScoreEntry>()).ToList();
        Assert.Equal(82, entries.Count);
        Assert.Equal(0m, entries.Sum(entry => entry.Points));
        Assert.All(entries.Where(entry => entry.Source == ScoreEntrySource.Reversal), entry => Assert.NotNull(entry.ReversesId));
        Assert.InRange(world.OpenTasks(contact).Count, 0, 1);
    }

    [Fact]
    public void A_permuted_history_without_negative_points_hands_over_the_same_contacts()
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            var expected = HandedOver(seed, order: 0, size: 1);
            Assert.InRange(expected.Count, 1, Contacts - 1);
            Assert.Equal(expected, HandedOver(seed, order: 1, size: 1));
            Assert.Equal(expected, HandedOver(seed, order: 2, size: 9));
            Assert.Equal(expected, HandedOver(seed, order: 3, size: 50));
        }
    }

    /// <summary>The numbers of the contacts that are handed over when the history of a seed arrives in an order, in requests of a size.</summary>
    private static List<int> HandedOver(int seed, int order, int size)
    {
        using var world = new World();
        var random = new Random(seed);
        var types = Publish(world, [4, 9.5m, 0.75m, 14], row => { row.HalfLifeDays = 20m; row.Threshold = Threshold; row.RearmThreshold = 9m; });
        var contacts = Enumerable.Range(0, Contacts).Select(number => world.Contact(more: row =>
        {
            row.Id = new Guid(number + 1, 0, 0, new byte[8]);
            if (number % 3 == 0) row["jobtitle"] = "Buyer";
        })).ToList();
        var rows = Enumerable.Range(0, 90).Select(number => world.Interaction(
            contacts[random.Next(Contacts)], types.Channel, types.Types[random.Next(types.Types.Length)], World.Start.AddDays(-random.NextDouble() * 90), "h" + number)).ToArray();
        if (order > 0) new Random(order).Shuffle(rows);
        foreach (var batch in rows.Chunk(size))
        {
            if (size == 1) world.Integration.Create(batch[0]);
            else world.Integration.Execute(new OrganizationRequest("CreateMultiple") { ["Targets"] = new EntityCollection([.. batch]) { EntityName = "omni_interaction" } });
        }

        var above = contacts.Where(contact => world.All("omni_leadscore", contact).Any(row => row.GetAttributeValue<decimal>("omni_score") >= Threshold)).ToList();
        var visited = contacts.Where(contact => world.OpenTasks(contact).Count == 1).ToList();
        Assert.Equal(above, visited);
        return [.. visited.Select(contact => contacts.IndexOf(contact))];
    }

    /// <summary>A model whose rules have limits of their own, a group with limits, and points for the job title.</summary>
    private static (Guid Channel, Guid[] Types) Publish(World world, decimal[] points, Action<ScoringModel> more)
    {
        var channel = world.Channel("web");
        var model = world.Model("m", more);
        var group = world.Marketer.Create(new ScoringGroup
        {
            Code = "g", Name = "g group", ScoringModelId = new EntityReference("omni_scoringmodel", model), Minimum = points.Min() < 0 ? -15m : null, Maximum = 30m,
        }.ToLate());
        var types = points.Select((worth, number) =>
        {
            var type = world.InteractionType("t" + number);
            world.Rule(model, "r" + number, worth, channel, type, maximum: number == 0 ? worth * 3 : null, group: number is 1 or 2 ? group : null);
            return type;
        }).ToArray();
        world.ProfileRule(model, "title", 5, "jobtitle", "equals", "Buyer");
        Assert.Equal("", world.Publish(model));
        return (channel, types);
    }

    private static void Give(World world, Guid contact, decimal points) => world.Marketer.Execute(new OrganizationRequest("omni_AddPoints")
    {
        ["ContactId"] = new EntityReference("contact", contact), ["ModelCode"] = "m", ["Points"] = points, ["Reason"] = "Tried",
    });
}
