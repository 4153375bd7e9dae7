using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>The same interactions in any order, in any split, and with either registration give the same scores and tasks.</summary>
public sealed class OrderTests
{
    private const int Interactions = 60;
    private const int Contacts = 6;

    private static readonly Guid[] ContactIds = [.. Enumerable.Range(1, Contacts).Select(number => new Guid(number, 0, 0, new byte[8]))];

    [Fact]
    public void Order_split_and_registration_make_no_difference()
    {
        var expected = Run(bulk: false, size: 1, seed: 0);
        Assert.Equal(Contacts, expected.Count);
        Assert.Equal(expected, Run(bulk: false, size: 1, seed: 1));
        Assert.Equal(expected, Run(bulk: false, size: 7, seed: 2));
        Assert.Equal(expected, Run(bulk: true, size: 1, seed: 3));
        Assert.Equal(expected, Run(bulk: true, size: 60, seed: 4));
    }

    [Fact]
    public void Reads_do_not_grow_with_the_batch_and_writes_are_two_per_lead_score_and_one_per_entry()
    {
        using var world = new World(bulkRegistration: true);
        var (call, visit) = Prepare(world);
        var contacts = Enumerable.Range(0, 100).Select(number => world.Contact("C" + number.ToString(CultureInfo.InvariantCulture))).ToList();
        Send(world, contacts.Select(contact => world.Interaction(contact, call, visit)));
        world.Environment.Statistics.Reset();
        Send(world, contacts.Select(contact => world.Interaction(contact, call, visit)));

        var calls = world.Environment.Statistics.Steps.SelectMany(step => step.CallsByMessage).GroupBy(c => c.Key).ToDictionary(g => g.Key, g => g.Sum(c => c.Value));
        Assert.InRange(calls["RetrieveMultiple"], 1, 12);
        Assert.Equal(200, calls["Update"]);
        Assert.Equal(100, calls["Create"]);
        Assert.All(world.All("omni_leadscore"), row => Assert.Equal(20m, row["omni_score"]));
    }

    private static Dictionary<Guid, string> Run(bool bulk, int size, int seed)
    {
        using var world = new World(bulk);
        var (call, visit) = Prepare(world);
        foreach (var id in ContactIds) world.Contact("C", row => row.Id = id);
        var interactions = Enumerable.Range(0, Interactions).Select(number => world.Interaction(
            ContactIds[number % Contacts], call, visit, World.Start.AddDays(-number * 3), "n" + number.ToString(CultureInfo.InvariantCulture))).ToArray();
        if (seed > 0) new Random(seed).Shuffle(interactions);
        foreach (var batch in interactions.Chunk(size))
        {
            if (size == 1) world.Integration.Create(batch[0]);
            else Send(world, batch);
        }
        return ContactIds.ToDictionary(id => id, id =>
        {
            var score = world.LeadScore(id);
            return string.Create(CultureInfo.InvariantCulture, $"{Math.Round(score.Score!.Value, 4)} {score.State} {world.OpenTasks(id).Count}");
        });
    }

    private static (Guid Channel, Guid Type) Prepare(World world)
    {
        var call = world.Channel("call");
        var visit = world.InteractionType("visit");
        var model = world.Model("m", row => { row.Threshold = 25m; row.RearmThreshold = 20m; });
        world.Rule(model, "visits", 10, call, visit, maximum: 50);
        Assert.Equal("", world.Publish(model));
        return (call, visit);
    }

    private static void Send(World world, IEnumerable<Entity> rows) => world.Integration.Execute(new OrganizationRequest("CreateMultiple")
    {
        ["Targets"] = new EntityCollection([.. rows]) { EntityName = "omni_interaction" },
    });
}
