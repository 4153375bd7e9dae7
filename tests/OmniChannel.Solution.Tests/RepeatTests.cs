using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Rules that do not count each time, and rules that are valid for a time, through the packed solution.</summary>
public sealed class RepeatTests : IDisposable
{
    private static readonly Guid ContactId = new(1, 0, 0, new byte[8]);

    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Order_split_and_registration_make_no_difference()
    {
        var expected = Run(bulk: false, size: 1, seed: 0);
        Assert.Equal(expected, Run(bulk: false, size: 1, seed: 1));
        Assert.Equal(expected, Run(bulk: false, size: 7, seed: 2));
        Assert.Equal(expected, Run(bulk: true, size: 1, seed: 3));
        Assert.Equal(expected, Run(bulk: true, size: 40, seed: 4));
    }

    [Fact]
    public void A_limit_costs_no_call_more_than_a_rule_that_counts_each_time()
    {
        var (mail, open) = (_world.Channel("mail"), _world.InteractionType("open"));
        var model = _world.Model("m");
        _world.Rule(model, "opens", 10, mail, open, more: row => row["omni_repeat"] = new OptionSetValue((int)ScoringRuleRepeat.FirstTimeOnly));
        Assert.Equal("", _world.Publish(model));
        var contact = _world.Contact();
        _world.Interact(contact, mail, open);
        _world.Environment.Statistics.Reset();

        _world.Interact(contact, mail, open, World.Start.AddDays(-3));

        Assert.Equal(6, _world.Calls);
        Assert.EndsWith(",2026-03-02T09:00:00Z,1,1x1x0!1!1:825325200*10", _world.LeadScore(contact).Balances, StringComparison.Ordinal);
        Assert.Equal(9.33033m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void Deleting_the_interaction_that_counts_makes_room_for_the_next()
    {
        var (contact, first, _) = TwoOpens(ScoringRuleRepeat.FirstTimeOnly);
        Assert.Equal(5m, _world.LeadScore(contact).Score);
        Assert.Equal("+5.00 opens rule (1×; repeats that do not count: 1)", _world.LeadScore(contact).Explanation);

        _world.Admin.Delete("omni_interaction", first);

        Assert.Equal(10m, _world.LeadScore(contact).Score);
        Assert.Equal("+10.00 opens rule (1×)", _world.LeadScore(contact).Explanation);
        Assert.Equal(3, _world.All("omni_scoreentry").Count);
    }

    [Fact]
    public void Enough_in_a_period_counts_once_and_deleting_one_takes_it_back()
    {
        var (mail, open) = (_world.Channel("mail"), _world.InteractionType("open"));
        var model = _world.Model("m", row => row.HalfLifeDays = null);
        _world.Rule(model, "opens", 10, mail, open, more: row =>
        {
            row["omni_repeat"] = new OptionSetValue((int)ScoringRuleRepeat.OnceEnoughPerPeriod);
            row["omni_repeatdays"] = 28;
            row["omni_repeattimes"] = 3;
        });
        Assert.Equal("", _world.Publish(model));
        var contact = _world.Contact();
        var first = _world.Interact(contact, mail, open);
        _world.Interact(contact, mail, open, World.Start.AddHours(-1));
        Assert.Equal(0m, _world.LeadScore(contact).Score);
        _world.Environment.Statistics.Reset();
        _world.Interact(contact, mail, open, World.Start.AddHours(-2));
        Assert.Equal(6, _world.Calls);
        _world.Interact(contact, mail, open, World.Start.AddHours(-3));
        Assert.Equal((10m, "+10.00 opens rule (1×)"), (_world.LeadScore(contact).Score!.Value, _world.LeadScore(contact).Explanation));
        _world.Admin.Delete("omni_interaction", first);
        Assert.Equal(10m, _world.LeadScore(contact).Score);
        _world.Admin.Delete("omni_interaction", _world.All("omni_interaction")[0].Id);
        Assert.Equal(0m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void Deleting_a_repeat_changes_nothing_but_what_is_said_of_it()
    {
        var (contact, _, second) = TwoOpens(ScoringRuleRepeat.FirstTimeOnly);
        _world.Admin.Delete("omni_interaction", second);
        Assert.Equal("+5.00 opens rule (1×)", _world.LeadScore(contact).Explanation);
    }

    [Fact]
    public void A_new_version_keeps_the_limit_and_scoring_history_anew_by_another_one_counts_by_that()
    {
        var (contact, _, _) = TwoOpens(ScoringRuleRepeat.FirstTimeOnly);
        var model = _world.All("omni_scoringmodel").Single().Id;
        var second = (Guid)_world.Marketer.Execute(new OrganizationRequest("omni_NewModelVersion") { ["ModelId"] = new EntityReference("omni_scoringmodel", model) }).Results["NewModelId"];
        var rule = _world.All("omni_scoringrule").Single(row => row.GetAttributeValue<EntityReference>("omni_scoringmodelid").Id == second);
        Assert.Equal((int)ScoringRuleRepeat.FirstTimeOnly, rule.GetAttributeValue<OptionSetValue>("omni_repeat").Value);
        _world.Marketer.Update(new Entity("omni_scoringrule", rule.Id)
        {
            ["omni_repeat"] = new OptionSetValue((int)ScoringRuleRepeat.LimitedPerPeriod), ["omni_repeatdays"] = 1, ["omni_validfrom"] = World.Start.Date,
        });

        var test = JsonDocument.Parse((string)_world.Marketer.Execute(new OrganizationRequest("omni_TestContact")
        {
            ["ModelId"] = new EntityReference("omni_scoringmodel", second), ["ContactId"] = new EntityReference("contact", contact),
        }).Results["Result"]).RootElement.GetProperty("rules")[0];
        Assert.Equal("Matched 1×, last on 2026-03-02; counted 1× (at most 1 per day), 10 points are left.", test.GetProperty("why").GetString());

        _world.Marketer.Execute(new OrganizationRequest("omni_PublishModel") { ["ModelId"] = new EntityReference("omni_scoringmodel", second), ["Backfill"] = "all" });
        while (_world.Environment.RunAsyncJobs() > 0)
        {
        }
        Assert.Equal(10m, _world.LeadScore(contact).Score);
        Assert.Equal("1|opens,10", Assert.Single(Standing()).GetAttributeValue<string>("omni_lines"));
    }

    [Fact]
    public void A_merge_scores_both_histories_as_one()
    {
        var (contact, _, _) = TwoOpens(ScoringRuleRepeat.FirstTimeOnly);
        var other = _world.Contact("Other");
        var (mail, open) = (_world.All("omni_channel").Single().Id, _world.All("omni_interactiontype").Single().Id);
        _world.Interact(other, mail, open, World.Start.AddDays(-60));
        Assert.Equal(2.5m, _world.LeadScore(other).Score);

        _world.Admin.Execute(new OrganizationRequest("Merge")
        {
            ["Target"] = new EntityReference("contact", contact), ["SubordinateId"] = other, ["UpdateContent"] = new Entity("contact"), ["PerformParentingChecks"] = false,
        });

        Assert.Equal(2.5m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void What_cannot_work_is_refused_when_it_is_saved_in_words_that_name_the_rule()
    {
        var mail = _world.Channel("mail");
        var model = _world.Model("m");
        var refusal = World.Refusal(() => _world.Rule(model, "opens", 10, mail, more: row =>
        {
            row["omni_repeat"] = new OptionSetValue((int)ScoringRuleRepeat.LimitedPerPeriod);
            row["omni_validfrom"] = World.Start.Date;
            row["omni_validuntil"] = World.Start.Date.AddDays(-1);
        }));
        Assert.Contains("Rule 'opens': The repeats are limited per period, but the period has no days. Enter them: 1 for a day, 7 for a week.", refusal, StringComparison.Ordinal);
        Assert.Contains("Rule 'opens': The rule is valid from 2026-03-02 until 2026-03-01, which is before it begins.", refusal, StringComparison.Ordinal);
    }

    private IEnumerable<Entity> Standing()
    {
        var entries = _world.All("omni_scoreentry");
        var reversed = entries.Select(row => row.GetAttributeValue<EntityReference>("omni_reversesid")?.Id).ToHashSet();
        return entries.Where(row => row.GetAttributeValue<EntityReference>("omni_reversesid") == null && !reversed.Contains(row.Id));
    }

    private (Guid Contact, Guid First, Guid Second) TwoOpens(ScoringRuleRepeat repeat)
    {
        var (mail, open) = (_world.Channel("mail"), _world.InteractionType("open"));
        var model = _world.Model("m");
        _world.Rule(model, "opens", 10, mail, open, more: row => row["omni_repeat"] = new OptionSetValue((int)repeat));
        Assert.Equal("", _world.Publish(model));
        var contact = _world.Contact();
        var second = _world.Interact(contact, mail, open);
        return (contact, _world.Interact(contact, mail, open, World.Start.AddDays(-30)), second);
    }

    private static string Run(bool bulk, int size, int seed)
    {
        using var world = new World(bulk);
        var (mail, open) = (world.Channel("mail"), world.InteractionType("open"));
        var contents = Enumerable.Range(0, 4).Select(number => new Library(world).Content("C" + number.ToString(CultureInfo.InvariantCulture))).ToArray();
        var model = world.Model("m");
        void Rule(string code, decimal points, ScoringRuleRepeat repeat, int? days = null, int? times = null) => world.Rule(model, code, points, mail, open, more: row =>
        {
            row["omni_repeat"] = new OptionSetValue((int)repeat);
            row["omni_repeatdays"] = days;
            row["omni_repeattimes"] = times;
        });
        Rule("first", 3, ScoringRuleRepeat.FirstTimeOnly);
        Rule("content", 5, ScoringRuleRepeat.OncePerContent);
        Rule("week", -2, ScoringRuleRepeat.LimitedPerPeriod, 7, 2);
        Rule("enough", 9, ScoringRuleRepeat.OnceEnoughPerPeriod, 14, 4);
        Rule("days", 4, ScoringRuleRepeat.OnceOnEnoughDaysPerPeriod, 7, 3);
        world.Rule(model, "march", 7, mail, open, more: row => row["omni_validfrom"] = World.Start.Date);
        Assert.Equal("", world.Publish(model));
        world.Contact("C", row => row.Id = ContactId);
        var interactions = Enumerable.Range(0, 40).Select(number => world.Interaction(
            ContactId, mail, open, World.Start.AddHours(-number * 31), "n" + number.ToString(CultureInfo.InvariantCulture), number % 5 == 4 ? null : contents[number % 4])).ToArray();
        if (seed > 0) new Random(seed).Shuffle(interactions);
        foreach (var batch in interactions.Chunk(size))
        {
            if (size == 1) world.Integration.Create(batch[0]);
            else
            {
                world.Integration.Execute(new OrganizationRequest("CreateMultiple")
                {
                    ["Targets"] = new EntityCollection([.. batch]) { EntityName = "omni_interaction" },
                });
            }
        }
        var score = world.LeadScore(ContactId);
        return score.Score!.Value.ToString("0.0000", CultureInfo.InvariantCulture) + "\n" + score.Explanation;
    }
}
