using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Tests.Fixture;

namespace OmniChannel.LocalDataverse.Tests.Files;

/// <summary>The program that the test kills: it writes into a file without end and says which rows were stored.</summary>
internal static class KilledWriter
{
    /// <summary>Every thing has one log row by a step in its transaction, and one by a job.</summary>
    public static TestSolution Solution() => new TestSolution().Step("Create", 40, "log now").Step("Create", 40, "log later", asynchronous: true);

    public static int Main(string[] arguments)
    {
        if (arguments is not [{ } file, { } seedText]) return 2;
        var random = new Random(int.Parse(seedText, CultureInfo.InvariantCulture));
        using var world = new World(file: file);
        if (world.Environment.Solutions.Count == 0) world.Environment.Import(Solution().Zip());
        for (var turn = 0; ; turn++)
        {
            foreach (var id in random.Next(4) == 0 ? Many(world, random.Next(2, 40)) : [world.Thing("single")]) Console.Out.WriteLine(id.ToString("N"));
            if (turn % 7 == 0) world.Environment.RunAsyncJobs();
        }
    }

    private static Guid[] Many(World world, int count)
    {
        List<Entity> rows = [.. Enumerable.Range(0, count).Select(i => new Entity("test_thing") { ["test_name"] = "many" })];
        return (Guid[])world.Service.Execute(new OrganizationRequest("CreateMultiple")
        {
            ["Targets"] = new EntityCollection(rows) { EntityName = "test_thing" },
        })["Ids"];
    }
}
