using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Rules that take points from contacts who have gone quiet, as a marketer makes them, through the packed solution.</summary>
public sealed class InactivityTests : IDisposable
{
    private static readonly Guid ContactId = new(1, 0, 0, new byte[8]);

    private readonly World _world = new();
    private readonly Guid _mail;
    private readonly Guid _open;
    private readonly Guid _model;

    public InactivityTests()
    {
        _mail = _world.Channel("mail");
        _open = _world.InteractionType("open");
        _model = Model(_world, _mail, _open);
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_score_knows_when_it_is_to_be_looked_at_again_and_the_sweep_takes_the_points_then()
    {
        Publish(_model);
        var contact = _world.Contact();
        _world.Interact(contact, _mail, _open);
        _world.Interact(contact, _mail, _open, World.Start.AddDays(-3));
        Assert.Equal((40m, World.Start.AddDays(60), World.Start.AddDays(60)), (_world.LeadScore(contact).Score!.Value, _world.LeadScore(contact).ReviewOn!.Value, _world.LeadScore(contact).AboveThresholdUntil!.Value));
        Assert.Single(_world.OpenTasks(contact));

        _world.Clock.Advance(TimeSpan.FromDays(59));
        _world.Sweep();
        Assert.Equal(40m, _world.LeadScore(contact).Score);
        _world.Clock.Advance(TimeSpan.FromDays(1));
        _world.Sweep();
        var struck = _world.LeadScore(contact);
        Assert.Equal((30m, -10m, 30m), (struck.Score, struck.InactivityPoints, struck.EngagementPoints));
        Assert.Equal("+40.00 opens rule (2×)\n\u221210.00 quiet rule (no interaction since 2026-03-02)", struck.Explanation);
        Assert.Equal(World.Start.AddDays(90), struck.ReviewOn);
        Assert.NotNull(struck.MovedOn);

        _world.Clock.Advance(TimeSpan.FromDays(100));
        _world.Sweep();
        Assert.Equal((15m, -25m, null), (_world.LeadScore(contact).Score, _world.LeadScore(contact).InactivityPoints, _world.LeadScore(contact).ReviewOn));

        // Any interaction ends it, also one that gives nothing.
        _world.Interact(contact, _world.Channel("web"), _open);
        Assert.Equal((40m, 0m), (_world.LeadScore(contact).Score, _world.LeadScore(contact).InactivityPoints));
    }

    [Fact]
    public void It_costs_no_call_more_than_any_rule()
    {
        Publish(_model);
        var contact = _world.Contact();
        _world.Interact(contact, _mail, _open);
        _world.Environment.Statistics.Reset();
        _world.Interact(contact, _mail, _open, World.Start.AddDays(-1), "late");
        Assert.InRange(_world.Calls, 1, 12);
        var other = _world.Contact("Other");
        _world.Interact(other, _mail, _open);
        _world.Environment.Statistics.Reset();
        _world.Interact(other, _world.Channel("web"), _open);
        Assert.Equal(6, _world.Calls);
    }

    [Fact]
    public void Deleting_the_latest_goes_by_the_one_before_and_deleting_all_leaves_nothing()
    {
        Publish(_model);
        var contact = _world.Contact();
        var (first, second, last) = (_world.Interact(contact, _mail, _open, World.Start.AddDays(-70)), _world.Interact(contact, _mail, _open, World.Start.AddDays(-65)), _world.Interact(contact, _mail, _open));
        Assert.Equal(60m, _world.LeadScore(contact).Score);
        _world.Admin.Delete("omni_interaction", last);
        Assert.Equal((30m, -10m), (_world.LeadScore(contact).Score, _world.LeadScore(contact).InactivityPoints));
        _world.Admin.Delete("omni_interaction", first);
        _world.Admin.Delete("omni_interaction", second);
        Assert.Equal((0m, 0m, ""), (_world.LeadScore(contact).Score, _world.LeadScore(contact).InactivityPoints, _world.LeadScore(contact).Explanation ?? ""));
        Assert.Equal("[]", Health());
    }

    [Fact]
    public void A_merge_goes_by_the_last_of_both_and_who_objects_has_none()
    {
        Publish(_model);
        var (contact, other) = (_world.Contact(), _world.Contact("Other"));
        _world.Interact(contact, _mail, _open, World.Start.AddDays(-61));
        _world.Interact(other, _mail, _open, World.Start.AddDays(-5));
        Assert.Equal(10m, _world.LeadScore(contact).Score);
        _world.Admin.Execute(new OrganizationRequest("Merge")
        {
            ["Target"] = new EntityReference("contact", contact), ["SubordinateId"] = other, ["UpdateContent"] = new Entity("contact"), ["PerformParentingChecks"] = false,
        });
        Assert.Equal((40m, 0m, World.Start.AddDays(55)), (_world.LeadScore(contact).Score, _world.LeadScore(contact).InactivityPoints, _world.LeadScore(contact).ReviewOn!.Value));

        _world.Admin.Update(new Entity("contact", contact) { ["omni_profiling"] = new OptionSetValue((int)ContactProfiling.Objected) });
        _world.Clock.Advance(TimeSpan.FromDays(70));
        _world.Sweep();
        Assert.Equal((0m, 0m), (_world.LeadScore(contact).Score, _world.LeadScore(contact).InactivityPoints));
        Assert.Equal("[]", Health());
    }

    [Fact]
    public void A_new_version_that_scores_history_anew_finds_who_went_quiet_before_as_its_test_and_simulation_say()
    {
        Publish(_model, "none");
        var contact = _world.Contact();
        _world.Interact(contact, _mail, _open, World.Start.AddDays(-61));
        _world.Interact(contact, _mail, _open, World.Start.AddDays(-62));
        var second = (Guid)_world.Marketer.Execute(new OrganizationRequest("omni_NewModelVersion") { ["ModelId"] = new EntityReference("omni_scoringmodel", _model) }).Results["NewModelId"];
        var rule = _world.All("omni_scoringrule").Single(row => row.GetAttributeValue<EntityReference>("omni_scoringmodelid").Id == second && row.GetAttributeValue<string>("omni_code") == "quiet");
        Assert.Equal((60, 30), (rule.GetAttributeValue<int>("omni_inactivedays"), rule.GetAttributeValue<int>("omni_againdays")));
        _world.Marketer.Update(new Entity("omni_scoringrule", rule.Id) { ["omni_code"] = "gone", ["omni_points"] = -12m, ["omni_againdays"] = null, ["omni_maximum"] = null });

        var changes = (string)_world.Marketer.Execute(new OrganizationRequest("omni_CompareModel") { ["ModelId"] = new EntityReference("omni_scoringmodel", second) }).Results["Changes"];
        Assert.Contains("Rule 'gone' is new: name quiet rule; kind inactivity; points -12; days without interaction 60.", changes, StringComparison.Ordinal);
        var test = _world.Marketer.Execute(new OrganizationRequest("omni_TestContact")
        {
            ["ModelId"] = new EntityReference("omni_scoringmodel", second), ["ContactId"] = new EntityReference("contact", contact),
        }).Results;
        Assert.Equal(28m, test["Score"]);
        var verdict = JsonDocument.Parse((string)test["Result"]).RootElement.GetProperty("rules").EnumerateArray().Single(one => one.GetProperty("kind").GetString() == "inactivity");
        Assert.Equal("Last matched on 2025-12-31: 61 days without interaction have taken 12 points.", verdict.GetProperty("why").GetString());
        var job = (Guid)_world.Marketer.Execute(new OrganizationRequest("omni_SimulateModel") { ["ModelId"] = new EntityReference("omni_scoringmodel", second) }).Results["JobId"];
        RunJobs();
        Assert.Contains("28", _world.Admin.Retrieve("omni_job", job, new ColumnSet("omni_result")).GetAttributeValue<string>("omni_result"), StringComparison.Ordinal);

        Assert.Contains("Inactivity rules go by the interactions that this version has scored.", Publish(second, "all"), StringComparison.Ordinal);
        Assert.Equal((28m, -12m), (_world.LeadScore(contact).Score, _world.LeadScore(contact).InactivityPoints));
        Assert.Equal("[]", Health());
    }

    [Fact]
    public void Order_split_and_registration_make_no_difference()
    {
        var expected = Run(bulk: false, size: 1, seed: 0);
        Assert.Contains("no interaction since", expected, StringComparison.Ordinal);
        Assert.Equal(expected, Run(bulk: false, size: 1, seed: 1));
        Assert.Equal(expected, Run(bulk: false, size: 7, seed: 2));
        Assert.Equal(expected, Run(bulk: true, size: 30, seed: 3));
    }

    [Fact]
    public void What_cannot_work_is_refused_when_it_is_saved_in_words_that_name_the_rule()
    {
        var refusal = World.Refusal(() => Rule(_world, _model, "gone", 10, days: null, again: 30));
        Assert.Contains("Rule 'gone': An inactivity rule takes points, but this one would give 10. Enter them with a minus.", refusal, StringComparison.Ordinal);
        Assert.Contains("Rule 'gone': The inactivity rule does not say after how many days.", refusal, StringComparison.Ordinal);
        Assert.Contains("Rule 'gone': The inactivity rule takes points again every 30 days without end.", refusal, StringComparison.Ordinal);
    }

    private static Guid Model(World world, Guid mail, Guid open)
    {
        var model = world.Model("m", row => { row.HalfLifeDays = null; row.Threshold = 35; row.RearmThreshold = 20; });
        world.Rule(model, "opens", 20, mail, open);
        Rule(world, model, "quiet", -10, 60, 30, -25);
        return model;
    }

    private static Guid Rule(World world, Guid model, string code, decimal points, int? days, int? again = null, decimal? maximum = null) => world.Rule(model, code, points, maximum: maximum, more: row =>
    {
        row["omni_kind"] = new OptionSetValue((int)ScoringRuleKind.Inactivity);
        row["omni_inactivedays"] = days;
        row["omni_againdays"] = again;
    });

    private string Publish(Guid model, string backfill = "all")
    {
        var results = _world.Marketer.Execute(new OrganizationRequest("omni_PublishModel") { ["ModelId"] = new EntityReference("omni_scoringmodel", model), ["Backfill"] = backfill }).Results;
        Assert.Equal("", results["Problems"]);
        RunJobs();
        return (string)results["Notes"];
    }

    private void RunJobs()
    {
        while (_world.Environment.RunAsyncJobs() > 0)
        {
        }
    }

    private string Health() => (string)_world.Admin.Execute(new OrganizationRequest("omni_CheckHealth")).Results["Findings"];

    private static string Run(bool bulk, int size, int seed)
    {
        using var world = new World(bulk);
        var (mail, web, open) = (world.Channel("mail"), world.Channel("web"), world.InteractionType("open"));
        var model = Model(world, mail, open);
        Rule(world, model, "gone", -4, 20, 10, -10);
        Assert.Equal("", world.Publish(model));
        world.Contact("C", row => row.Id = ContactId);
        var interactions = Enumerable.Range(0, 30).Select(number => world.Interaction(
            ContactId, number % 3 == 0 ? mail : web, open, World.Start.AddDays(-40).AddHours(-number * 31), "n" + number.ToString(CultureInfo.InvariantCulture))).ToArray();
        if (seed > 0) new Random(seed).Shuffle(interactions);
        foreach (var batch in interactions.Chunk(size))
        {
            if (size == 1) world.Integration.Create(batch[0]);
            else world.Integration.Execute(new OrganizationRequest("CreateMultiple") { ["Targets"] = new EntityCollection([.. batch]) { EntityName = "omni_interaction" } });
        }
        world.Admin.Delete("omni_interaction", world.All("omni_interaction").Single(row => row.GetAttributeValue<string>("omni_externalid") == "n0").Id);
        var score = world.LeadScore(ContactId);
        return score.Score!.Value.ToString("0.0000", CultureInfo.InvariantCulture) + " " + score.ReviewOn!.Value.ToString("O", CultureInfo.InvariantCulture) + "\n" + score.Explanation;
    }
}
