using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using OmniChannel.SolutionPackage;
using OmniChannel.SolutionPackage.Model;
using Xunit;
using Visit = OmniChannel.Dataverse.Generated.Task;

namespace OmniChannel.Solution.Tests;

/// <summary>An environment with the first release in it and what that release wrote there, upgraded to the packed solution.</summary>
public sealed class UpgradeTests
{
    private static readonly string[] Tables =
    [
        "account", "contact", "task", "omni_channel", "omni_interactiontype", "omni_contenttype", "omni_term", "omni_termlabel", "omni_content", "omni_contenttag", "omni_scoringmodel", "omni_scoringgroup",
        "omni_scoringrule", "omni_interaction", "omni_leadscore", "omni_scoreentry", "omni_npsresponse", "omni_npsperiod",
    ];

    // The first sweep marks overdue visits as such, and brings what fades to now.
    private static readonly string[] BroughtToNow = ["subject", "prioritycode", "omni_reason", "omni_asof", "omni_score", "omni_engagementpoints", "omni_explanation"];

    [Fact]
    public void Scores_entries_tasks_and_all_else_are_what_they_were_and_the_first_sweep_leaves_them_so()
    {
        using var world = Upgraded();
        Assert.Empty(Differences(world, Tables, []));

        world.Environment.RunAsyncJobs();
        var scores = FirstReleaseRows.Of("omni_leadscore").ToDictionary(row => row.Id, row => double.Parse(row.Values["omni_score"], CultureInfo.InvariantCulture));
        world.Sweep();

        Assert.Empty(Differences(world, Tables, BroughtToNow));
        // The oldest is a day and a half old, of a half-life of thirty days.
        Assert.All(world.All("omni_leadscore"), row => Assert.InRange((double)row.GetAttributeValue<decimal>("omni_score"), scores[row.Id] * 0.96, scores[row.Id] * 1.04));
        Assert.Equal(FirstReleaseRows.Of("omni_scoreentry").Count(), world.All("omni_scoreentry").Count);
        Assert.Equal(FirstReleaseRows.Of("task").Count(), world.All("task").Count);
    }

    [Fact]
    public void The_first_sweep_adds_what_the_first_release_did_not_know()
    {
        using var world = Upgraded();
        world.Sweep(pageSize: 3);

        var scores = world.All("omni_leadscore").Select(row => row.ToEntity<LeadScore>()).ToList();
        Assert.All(scores, score => Assert.Equal(1, score.Version));
        Assert.All(scores, score => Assert.NotEmpty(score.ExplanationLines!));
        var interest = FirstReleaseRows.Of("omni_scoringmodel").Single(model => model.Values["omni_code"] == "m").Id;
        var above = scores.Where(score => score.ScoringModelId!.Id == interest && score.Score >= 60m).ToList();
        Assert.NotEmpty(above);
        Assert.All(above, score => Assert.NotNull(score.AboveThresholdUntil));
    }

    [Fact]
    public void A_history_that_began_under_the_first_release_goes_on_as_if_it_had_all_happened_under_this_one()
    {
        using var upgraded = Upgraded();
        using var entered = new World();
        FirstReleaseRows.Enter(entered);
        Assert.Equal(Scores(entered), Scores(upgraded));

        foreach (var world in new[] { upgraded, entered }) GoOn(world);

        Assert.Equal(Scores(entered), Scores(upgraded));
        Assert.All(upgraded.All("omni_leadscore"), score => Assert.InRange(OpenTasks(upgraded, score.Id), 0, 1));
    }

    [Fact]
    public void Visits_of_the_first_release_are_finished_as_any_other()
    {
        using var world = Upgraded();
        var open = world.All("task").Select(row => row.ToEntity<Visit>()).Where(task => task.StateCode == TaskState.Open).ToList();
        Assert.NotEmpty(open);
        world.Set("visittype", "visit");
        foreach (var task in open)
        {
            var owner = world.Environment.ServiceFor(task.OwnerId!.Id);
            owner.Execute(new OrganizationRequest("omni_CompleteVisit") { ["TaskId"] = task.ToEntityReference(), ["Outcome"] = "Done" });
        }

        world.Environment.RunAsyncJobs();
        Assert.All(open, task => Assert.Equal(TaskState.Completed, world.Admin.Retrieve("task", task.Id, new ColumnSet(true)).ToEntity<Visit>().StateCode));
        Assert.DoesNotContain(world.All("omni_leadscore"), score => open.Exists(task => task.Id == score.GetAttributeValue<EntityReference>("omni_taskid")?.Id));
        Assert.Equal(FirstReleaseRows.Of("omni_interaction").Count() + open.Count, world.All("omni_interaction").Count);
    }

    [Fact]
    public void Nothing_that_was_released_is_gone_or_narrower()
    {
        using var zip = PackedSolution.Open();
        var solution = SolutionZip.Read(zip);
        var problems = ReleasedParts.All.Select(part => (Part: part, Problem: Problem(solution, part))).Where(found => found.Problem != null).ToList();
        Assert.Empty(problems.Select(found => found.Part.Kind + " " + found.Part.Name + ": " + found.Problem));
        Assert.Equal(6, ReleasedParts.All.Select(part => part.Kind).Distinct().Count(kind => kind is "table" or "column" or "key" or "role" or "code" or "api"));
    }

    private static World Upgraded()
    {
        var world = new World(release: ReleasedParts.Zip());
        FirstReleaseRows.Store(world);
        using var zip = PackedSolution.Open();
        world.Environment.Import(zip);
        return world;
    }

    /// <summary>What can happen to a history: more of it, late events, deletions, points by hand, a merge, a new version that scores all of it anew.</summary>
    private static void GoOn(World world)
    {
        var contacts = FirstReleaseRows.Of("contact").Select(row => row.Id).ToArray();
        var interactions = FirstReleaseRows.Of("omni_interaction").ToArray();
        var random = new Random(7);
        for (var number = 0; number < 30; number++)
        {
            world.Clock.Advance(TimeSpan.FromHours(random.Next(30)));
            var like = interactions[random.Next(interactions.Length)].Values;
            world.Integration.Create(world.Interaction(
                contacts[random.Next(contacts.Length)], Id(like["omni_channelid"]), Id(like["omni_interactiontypeid"]), world.Now.AddDays(-random.Next(20)), "later" + number.ToString(CultureInfo.InvariantCulture)));
        }

        foreach (var (id, _) in interactions.Where((_, number) => number % 9 == 0)) world.Admin.Delete("omni_interaction", id);
        world.Marketer.Execute(new OrganizationRequest("omni_AddPoints") { ["ContactId"] = new EntityReference("contact", contacts[3]), ["ModelCode"] = "m", ["Points"] = 7m, ["Reason"] = "Congress" });
        world.Admin.Execute(new OrganizationRequest("Merge")
        {
            ["Target"] = new EntityReference("contact", contacts[0]), ["SubordinateId"] = contacts[1], ["UpdateContent"] = new Entity("contact"), ["PerformParentingChecks"] = false,
        });
        var published = FirstReleaseRows.Of("omni_scoringmodel").Single(model => model.Values["omni_code"] == "m").Id;
        var version = (Guid)world.Marketer.Execute(new OrganizationRequest("omni_NewModelVersion") { ["ModelId"] = new EntityReference("omni_scoringmodel", published), ["Reason"] = "Visits count more" }).Results["NewModelId"];
        var rule = world.All("omni_scoringrule").Single(row => row.GetAttributeValue<EntityReference>("omni_scoringmodelid").Id == version && row.GetAttributeValue<string>("omni_code") == "visit");
        world.Marketer.Update(new Entity("omni_scoringrule", rule.Id) { ["omni_points"] = 40m });
        var problems = world.Marketer.Execute(new OrganizationRequest("omni_PublishModel") { ["ModelId"] = new EntityReference("omni_scoringmodel", version), ["Backfill"] = "all", ["Reason"] = "Visits count more" }).Results["Problems"];
        Assert.Equal("", problems);
        world.Environment.RunAsyncJobs();
        world.Sweep("refresh");
    }

    private static List<string> Scores(World world)
    {
        world.Sweep("refresh");
        return [.. world.All("omni_leadscore").Select(row => row.ToEntity<LeadScore>()).Select(score => string.Create(
            CultureInfo.InvariantCulture, $"{score.ContactId!.Id} {score.ScoringModelId!.Id} {Math.Round(score.Score!.Value, 4)}\n{score.Explanation}")).Order(StringComparer.Ordinal)];
    }

    private static List<string> Differences(World world, string[] tables, string[] except)
    {
        var service = world.Environment.ServiceFor(world.Environment.SystemUserId);
        return [.. from table in tables
            from row in FirstReleaseRows.Of(table)
            let stored = service.Retrieve(table, row.Id, new ColumnSet(true))
            from column in row.Values
            let now = FirstReleaseRows.Text(stored.GetAttributeValue<object>(column.Key))
            where now != column.Value && !except.Contains(column.Key)
            select $"{table} {row.Id} {column.Key}: {column.Value} -> {now}"];
    }

    private static int OpenTasks(World world, Guid leadScore) =>
        world.All("task").Select(row => row.ToEntity<Visit>()).Count(task => task.LeadScoreId?.Id == leadScore && task.StateCode == TaskState.Open);

    private static Guid Id(string reference) => Guid.Parse(reference.Split(':')[1]);

    private static string? Problem(OmniChannel.SolutionPackage.Model.Solution solution, ReleasedPart part) => part.Kind switch
    {
        "table" => solution.FindTable(part.Name) is { } table ? part["ownership"] is { } ownership && table.Ownership.ToString() != ownership ? "another ownership" : null : "gone",
        "column" => ColumnOf(solution, part.Name) is { } column ? Narrower(solution, column, part) : "gone",
        "key" => solution.FindTable(part.Name.Split('.')[0])?.Keys.FirstOrDefault(key => key.LogicalName == part.Name.Split('.')[1]) is { } found
            ? string.Join(",", found.Columns.Order()) == part["columns"] ? null : "other columns" : "gone",
        "role" => solution.Roles.Any(role => role.Id == Guid.Parse(part.Name)) ? null : "gone, and with it what users were given",
        // The platform refuses an assembly of the same version that lacks a class it knows.
        "code" => solution.PluginAssemblies.Any(assembly => assembly.Id == Guid.Parse(part["assemblyid"]!) && assembly.Types.Any(type => type.TypeName == part.Name && type.Id == Guid.Parse(part["id"]!))) ? null : "gone",
        "api" => solution.CustomApis.Any(api => api.UniqueName == part.Name) ? null : "gone",
        "parameter" => ApiOf(solution, part.Name)?.RequestParameters.Any(parameter => parameter.UniqueName == part.Name.Split('.')[1] && parameter.Type.ToString() == part["type"]) == true ? null : "gone",
        "response" => ApiOf(solution, part.Name)?.ResponseProperties.Any(parameter => parameter.UniqueName == part.Name.Split('.')[1] && parameter.Type.ToString() == part["type"]) == true ? null : "gone",
        _ => "not known",
    };

    private static CustomApi? ApiOf(OmniChannel.SolutionPackage.Model.Solution solution, string name) => solution.CustomApis.FirstOrDefault(api => api.UniqueName == name.Split('.')[0]);

    private static Column? ColumnOf(OmniChannel.SolutionPackage.Model.Solution solution, string name) => solution.FindTable(name.Split('.')[0])?.FindColumn(name.Split('.')[1]);

    private static string? Narrower(OmniChannel.SolutionPackage.Model.Solution solution, Column column, ReleasedPart part)
    {
        if (column.Type.ToString() != part["type"]) return "another type";
        if (column.RequiredLevel == RequiredLevel.Required && part["required"] != nameof(RequiredLevel.Required)) return "required now, and rows have none";
        if (column.MaxLength < Number(part["length"])) return "shorter";
        if (column.MinValue > Number(part["minimum"]) || column.MaxValue < Number(part["maximum"])) return "a smaller range";
        if (column.Accuracy < Number(part["places"])) return "fewer places";
        if (Lacks(column.Targets, part["targets"])) return "fewer tables";
        return Lacks(solution.OptionSetOf(column)?.Options.Select(option => option.Value.ToString(CultureInfo.InvariantCulture)) ?? [], part["options"]) ? "fewer options" : null;
    }

    private static double? Number(string? text) => text == null ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private static bool Lacks(IEnumerable<string> now, string? released) => released != null && released.Split(',').Except(now).Any();
}
