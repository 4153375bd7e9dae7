using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>The life of a scoring model through the packed solution.</summary>
public sealed class ModelTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Publishing_lists_every_problem_at_once()
    {
        var other = _world.Model("other");
        var group = _world.Marketer.Create(new Entity("omni_scoringgroup") { ["omni_code"] = "g", ["omni_scoringmodelid"] = new EntityReference("omni_scoringmodel", other) });
        var model = _world.Model("m");
        var call = _world.Channel("call");
        _world.Rule(model, "a", 5, call, group: group);
        _world.Rule(model, "b", 7, call, group: group);

        var problems = _world.Publish(model).Split('\n');

        Assert.Equal(2, problems.Length);
        Assert.StartsWith("Rule 'a': The rule belongs to the group", problems[0], StringComparison.Ordinal);
        Assert.StartsWith("Rule 'b': The rule belongs to the group", problems[1], StringComparison.Ordinal);
        Assert.Equal(ScoringModelStatus.Draft, Status(model));
    }

    [Theory]
    [InlineData("shoesize", "equals", "43", "The column 'shoesize' does not exist on the contact or its account")]
    [InlineData("jobtitle", "greater-than", "43", "The operator 'greater-than' does not fit the column 'jobtitle'")]
    [InlineData("gendercode", "equals", "Diver", "The value 'Diver' does not fit the column 'gendercode'")]
    public void A_profile_rule_that_can_never_work_is_refused_when_it_is_saved(string attribute, string @operator, string value, string refusal)
    {
        var model = _world.Model("m");
        Assert.Contains(refusal, World.Refusal(() => _world.ProfileRule(model, "p", 5, attribute, @operator, value)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_without_criteria_is_refused_when_it_is_saved()
    {
        var model = _world.Model("m");
        Assert.Contains("Rule 'all': The rule would match every interaction.", World.Refusal(() => _world.Rule(model, "all", 5)), StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_that_contradict_each_other_are_refused_when_they_are_saved() =>
        Assert.Contains("The minimum 10 is above the maximum 5.", World.Refusal(() => _world.Model("m", row =>
        {
            row.Minimum = 10m;
            row.Maximum = 5m;
            row.Threshold = null;
            row.RearmThreshold = null;
        })), StringComparison.Ordinal);

    [Fact]
    public void A_published_model_and_its_rules_stay_as_they_are()
    {
        var model = Published("m", out var rule);

        Assert.StartsWith("The scoring model 'm model' is published", World.Refusal(() => _world.Marketer.Update(new Entity("omni_scoringmodel", model) { ["omni_threshold"] = 10m })), StringComparison.Ordinal);
        Assert.StartsWith("The scoring model 'm model' is published", World.Refusal(() => _world.Marketer.Update(new Entity("omni_scoringrule", rule) { ["omni_points"] = 99m })), StringComparison.Ordinal);
        Assert.StartsWith("The scoring model 'm model' is published", World.Refusal(() => _world.Marketer.Delete("omni_scoringrule", rule)), StringComparison.Ordinal);
        Assert.StartsWith("The scoring model 'm model' is published", World.Refusal(() => _world.Marketer.Delete("omni_scoringmodel", model)), StringComparison.Ordinal);
        Assert.StartsWith("The scoring model 'm model' has been published", World.Refusal(() => _world.Marketer.Update(
            new Entity("omni_scoringmodel", model) { ["statuscode"] = new OptionSetValue(1) })), StringComparison.Ordinal);
        _world.Marketer.Update(new Entity("omni_scoringmodel", model) { ["omni_name"] = "Another name" });
    }

    [Fact]
    public void Setting_the_status_publishes_through_the_same_checks()
    {
        var model = _world.Model("m");
        var publish = new Entity("omni_scoringmodel", model) { ["statuscode"] = new OptionSetValue((int)ScoringModelStatus.Published) };
        Assert.Contains("The model has no rules.", World.Refusal(() => _world.Marketer.Update(publish)), StringComparison.Ordinal);
    }

    [Fact]
    public void Publishing_the_next_version_retires_the_one_before_and_keeps_the_lead_scores()
    {
        var first = Published("m", out _);
        var call = _world.All("omni_channel").Single().Id;
        var visit = _world.All("omni_interactiontype").Single().Id;
        var contact = _world.Contact();
        _world.Interact(contact, call, visit);
        var second = _world.Model("m", row =>
        {
            row.Version = 2;
            row.OriginalId = new EntityReference("omni_scoringmodel", first);
        });
        _world.Rule(second, "visits", 7, call);
        Assert.Equal("", _world.Publish(second));

        _world.Interact(contact, call, visit);

        Assert.Equal(ScoringModelStatus.Retired, Status(first));
        Assert.Equal(ScoringModelStatus.Published, Status(second));
        Assert.Equal(first, _world.LeadScore(contact).ScoringModelId!.Id);
        Assert.Equal(17m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void Refusals_are_worded_in_the_language_of_the_user()
    {
        var user = _world.CreateUser("Gerd German", "OmniChannel Marketer");
        _world.Admin.Create(new Entity("usersettings", user) { ["uilanguageid"] = 1031 });
        var model = _world.Model("m");
        var german = _world.Environment.ServiceFor(user);

        Assert.Contains("Das Modell hat keine Regeln.", World.Refusal(() => german.Update(
            new Entity("omni_scoringmodel", model) { ["statuscode"] = new OptionSetValue((int)ScoringModelStatus.Published) })), StringComparison.Ordinal);
    }

    private Guid Published(string code, out Guid rule)
    {
        var model = _world.Model(code);
        rule = _world.Rule(model, "visits", 10, _world.Channel("call"), _world.InteractionType("visit"));
        Assert.Equal("", _world.Publish(model));
        return model;
    }

    private ScoringModelStatus? Status(Guid model) =>
        _world.Admin.Retrieve("omni_scoringmodel", model, new ColumnSet("statuscode")).ToEntity<ScoringModel>().StatusCode;
}
