using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>New versions of a scoring model, and its grades.</summary>
public sealed class ModelVersionTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _visit;

    public ModelVersionTests()
    {
        _call = _world.Channel("call");
        _visit = _world.InteractionType("visit");
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_new_version_is_a_draft_with_the_same_groups_rules_and_bands()
    {
        var first = Published();

        var second = NewVersion(first, "Visits count more");

        var draft = Row(second);
        Assert.Equal(ScoringModelStatus.Draft, draft.StatusCode);
        Assert.Equal(2, draft.Version);
        Assert.Equal("m", draft.Code);
        Assert.Equal(first, draft.OriginalId!.Id);
        Assert.Equal("Visits count more", draft.ChangeReason);
        Assert.Equal(60m, draft.Threshold);
        var group = Assert.Single(Parts("omni_scoringgroup", second));
        Assert.Equal(80m, group["omni_maximum"]);
        var rule = Parts("omni_scoringrule", second).Single(row => row.GetAttributeValue<string>("omni_code") == "visits");
        Assert.Equal(group.Id, rule.GetAttributeValue<EntityReference>("omni_scoringgroupid").Id);
        Assert.Equal(10m, rule["omni_points"]);
        Assert.Equal(["A", "B"], Parts("omni_gradeband", second).Select(row => (string)row["omni_grade"]).Order());
        Assert.Equal(3, Row(NewVersion(first, null)).Version);
    }

    [Fact]
    public void Publishing_keeps_who_did_it_when_and_why_and_retires_the_version_before()
    {
        var first = Published();
        var second = NewVersion(first, null);
        _world.Clock.Advance(TimeSpan.FromDays(1));

        _world.Marketer.Execute(new OrganizationRequest("omni_PublishModel") { ["ModelId"] = new EntityReference("omni_scoringmodel", second), ["Reason"] = "After the congress" });

        var published = Row(second);
        Assert.Equal(ScoringModelStatus.Published, published.StatusCode);
        Assert.Equal("After the congress", published.ChangeReason);
        Assert.Equal(_world.Now, published.PublishedOn);
        Assert.Equal("Mia Marketer", published.PublishedBy!.Name);
        Assert.Equal(ScoringModelStatus.Retired, Row(first).StatusCode);
        Assert.Equal(_world.Now, Row(first).RetiredOn);
        Assert.StartsWith("The scoring model 'm model' is published", World.Refusal(() => _world.Marketer.Update(
            new Entity("omni_scoringmodel", second) { ["omni_changereason"] = "Something else" })), StringComparison.Ordinal);
    }

    [Fact]
    public void What_changes_is_told_before_publishing_and_kept_with_the_version()
    {
        var first = Published();
        Assert.Equal("", Compare(first));
        Assert.Null(Row(first).Changes);
        var second = NewVersion(first, null);
        Assert.Equal("Nothing has changed since version 1.", Compare(second));
        _world.Marketer.Update(new Entity("omni_scoringmodel", second) { ["omni_threshold"] = 70m });
        var rule = Parts("omni_scoringrule", second).Single(row => row.GetAttributeValue<string>("omni_code") == "visits");
        var web = _world.Channel("web");
        _world.Marketer.Update(new Entity("omni_scoringrule", rule.Id) { ["omni_points"] = 12m, ["omni_channelid"] = new EntityReference("omni_channel", web) });
        _world.Rule(second, "calls", 1, _call);

        var expected = string.Join("\n",
            "Changes since version 1:",
            "Model: threshold from 60 to 70.",
            "Rule 'calls' is new: name calls rule; kind interaction; points 1; channel call channel.",
            "Rule 'visits': points from 10 to 12; channel from call channel to web channel.");
        Assert.Equal(expected, Compare(second));

        _world.Marketer.Execute(new OrganizationRequest("omni_PublishModel") { ["ModelId"] = new EntityReference("omni_scoringmodel", second), ["Backfill"] = "none" });
        Assert.Equal(expected, Row(second).Changes);
        Assert.Equal(expected, Compare(second));
        Assert.StartsWith("The scoring model 'm model' is published", World.Refusal(() => _world.Marketer.Update(
            new Entity("omni_scoringmodel", second) { ["omni_changes"] = "Nothing" })), StringComparison.Ordinal);
    }

    [Fact]
    public void Bands_that_overlap_are_refused_when_they_are_saved_and_gaps_when_the_model_is_published()
    {
        var model = Draft();
        Band(model, "C", 20m, 45m);
        Assert.Contains("Bands C and B overlap between 40 and 45", World.Refusal(() => Band(model, "B", 40m, null)), StringComparison.Ordinal);
        Band(model, "B", 50m, null);

        var problems = _world.Publish(model).Split('\n');

        Assert.Equal(2, problems.Length);
        Assert.Contains("Between bands C and B there is a gap from 45 to 50", problems[0], StringComparison.Ordinal);
        Assert.Contains("Points below 20 have no grade", problems[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Bands_of_a_published_model_stay_as_they_are()
    {
        var model = Published();
        var band = Parts("omni_gradeband", model)[0].Id;
        Assert.StartsWith("The scoring model 'm model' is published", World.Refusal(() => _world.Marketer.Update(new Entity("omni_gradeband", band) { ["omni_grade"] = "Z" })), StringComparison.Ordinal);
        Assert.StartsWith("The scoring model 'm model' is published", World.Refusal(() => _world.Marketer.Delete("omni_gradeband", band)), StringComparison.Ordinal);
        Assert.StartsWith("The scoring model 'm model' is published", World.Refusal(() => Band(model, "Z", 1m, 2m)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_a_published_model_cannot_be_switched_off()
    {
        var rule = Parts("omni_scoringrule", Published())[0].Id;
        Assert.StartsWith("The scoring model 'm model' is published", World.Refusal(() => _world.Marketer.Update(
            new Entity("omni_scoringrule", rule) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) })), StringComparison.Ordinal);
    }

    [Fact]
    public void The_grade_stands_on_the_lead_score_as_soon_as_the_score_does()
    {
        Published();
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        Assert.Equal("B", _world.LeadScore(contact).Grade);
        for (var i = 0; i < 3; i++) _world.Interact(contact, _call, _visit);
        Assert.Equal("A", _world.LeadScore(contact).Grade);
    }

    [Fact]
    public void A_matrix_grades_profile_and_engagement_together()
    {
        var model = Draft();
        _world.ProfileRule(model, "doctors", 20, "jobtitle", "contains", "doctor");
        Band(model, "A", 10m, null, GradeBandDimension.Profile);
        Band(model, "B", null, 10m, GradeBandDimension.Profile);
        Band(model, "1", 15m, null, GradeBandDimension.Engagement);
        Band(model, "2", null, 15m, GradeBandDimension.Engagement);
        Assert.Equal("", _world.Publish(model));
        var contact = _world.Contact(more: row => row["jobtitle"] = "Doctor");
        Assert.Equal("A2", _world.LeadScore(contact).Grade);
        _world.Interact(contact, _call, _visit);
        _world.Interact(contact, _call, _visit);
        Assert.Equal("A1", _world.LeadScore(contact).Grade);
    }

    [Fact]
    public void Publishing_says_which_columns_only_the_sweep_notices()
    {
        var model = Draft();
        _world.ProfileRule(model, "old", 20, "birthdate", "older-than-days", "7000");
        var notes = (string)_world.Marketer.Execute(new OrganizationRequest("omni_PublishModel") { ["ModelId"] = new EntityReference("omni_scoringmodel", model) }).Results["Notes"];
        Assert.Equal(
            "Changes of these columns are noticed by the daily sweep, not at once: birthdate.\n"
            + "Some rules compare a date with today. Their points change overnight, with the daily sweep.", notes);
    }

    [Fact]
    public void The_explanation_is_written_for_the_owner_and_kept_as_lines_for_every_reader()
    {
        var owner = _world.CreateUser("Gerd German", "OmniChannel Sales Rep");
        _world.Admin.Create(new Entity("usersettings", owner) { ["uilanguageid"] = 1031 });
        var model = Draft();
        _world.ProfileRule(model, "doctors", 20, "jobtitle", "contains", "doctor");
        Assert.Equal("", _world.Publish(model));
        var contact = _world.Contact(more: row =>
        {
            row["jobtitle"] = "Doctor";
            row["ownerid"] = new EntityReference("systemuser", owner);
        });
        _world.Interact(contact, _call, _visit);

        var score = _world.LeadScore(contact);
        Assert.Equal("+20,00 doctors rule (Profil)\n+10,00 visits rule (1×)", score.Explanation);
        Assert.Equal(
            "[{\"kind\":\"profile\",\"code\":\"doctors\",\"name\":\"doctors rule\",\"points\":20.00},"
            + "{\"kind\":\"interactions\",\"code\":\"visits\",\"name\":\"visits rule\",\"count\":1,\"points\":10.00}]", score.ExplanationLines);
    }

    private Guid Draft()
    {
        var model = _world.Model("m");
        var group = _world.Marketer.Create(new Entity("omni_scoringgroup")
        {
            ["omni_code"] = "g", ["omni_maximum"] = 80m, ["omni_scoringmodelid"] = new EntityReference("omni_scoringmodel", model),
        });
        _world.Rule(model, "visits", 10, _call, group: group);
        return model;
    }

    private Guid Published()
    {
        var model = Draft();
        Band(model, "A", 30m, null);
        Band(model, "B", null, 30m);
        Assert.Equal("", _world.Publish(model));
        return model;
    }

    private string Compare(Guid model) => (string)_world.Marketer.Execute(new OrganizationRequest("omni_CompareModel")
    {
        ["ModelId"] = new EntityReference("omni_scoringmodel", model),
    }).Results["Changes"];

    private Guid NewVersion(Guid model, string? reason)
    {
        var request = new OrganizationRequest("omni_NewModelVersion") { ["ModelId"] = new EntityReference("omni_scoringmodel", model) };
        if (reason != null) request["Reason"] = reason;
        return (Guid)_world.Marketer.Execute(request).Results["NewModelId"];
    }

    private Guid Band(Guid model, string grade, decimal? from, decimal? to, GradeBandDimension dimension = GradeBandDimension.Score) => _world.Marketer.Create(new Entity("omni_gradeband")
    {
        ["omni_scoringmodelid"] = new EntityReference("omni_scoringmodel", model), ["omni_dimension"] = new OptionSetValue((int)dimension),
        ["omni_grade"] = grade, ["omni_from"] = from, ["omni_to"] = to,
    });

    private ScoringModel Row(Guid model) => _world.Admin.Retrieve("omni_scoringmodel", model, new ColumnSet(true)).ToEntity<ScoringModel>();

    private System.Collections.Generic.IReadOnlyList<Entity> Parts(string table, Guid model) =>
        [.. _world.All(table).Where(row => row.GetAttributeValue<EntityReference>("omni_scoringmodelid").Id == model)];
}
