using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Trying a model before it is published: on one contact, and on all of them.</summary>
public sealed class TrialTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _mail;
    private readonly Guid _visit;
    private readonly Guid _first;

    public TrialTests()
    {
        _call = _world.Channel("call");
        _mail = _world.Channel("mail", ChannelKind.Digital);
        _visit = _world.InteractionType("visit");
        _first = Draft(1, 10, 5);
        Assert.Equal("", _world.Publish(_first));
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_contact_is_tested_rule_by_rule_against_a_draft_as_of_any_date()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        _world.Clock.Advance(TimeSpan.FromDays(30));
        _world.Interact(contact, _mail, _visit);
        var draft = Draft(2, 20, null);

        var test = Test(_world.Marketer, contact, draft);

        Assert.Equal(10m, test["Score"]);
        Assert.Equal("+10.00 calls rule (1×)", test["Explanation"]);
        var rule = Assert.Single(JsonDocument.Parse((string)test["Result"]).RootElement.GetProperty("rules").EnumerateArray());
        Assert.Equal("Matched 1×, last on 2026-03-02: 20 points given, 10 are left.", rule.GetProperty("why").GetString());
        Assert.Equal(20m, Test(_world.Marketer, contact, draft, World.Start)["Score"]);
        Assert.Equal(0m, Test(_world.Marketer, contact, draft, World.Start.AddDays(-1))["Score"]);
        Assert.Equal(10m, Test(_world.Marketer, contact, _first)["Score"]);
        Assert.Equal(_world.LeadScore(contact).Explanation, Test(_world.Marketer, contact, _first)["Explanation"]);
    }

    [Fact]
    public void A_test_is_worded_in_the_language_of_the_caller()
    {
        var user = _world.CreateUser("Ida Italian", "OmniChannel Marketer");
        _world.Admin.Create(new Entity("usersettings", user) { ["uilanguageid"] = 1040 });
        var contact = _world.Contact();
        var result = (string)Test(_world.Environment.ServiceFor(user), contact, _first)["Result"];
        Assert.Contains("Fino al 02/03/2026 nessuna interazione corrisponde.", result, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contact_who_gets_no_points_and_a_model_with_problems_say_so()
    {
        var contact = _world.Contact(more: row => row["omni_profiling"] = new OptionSetValue((int)ContactProfiling.Objected));
        Assert.Equal("Ada Doe gets no points: the contact is inactive, objects to profiling, or is excluded from it.", Test(_world.Marketer, contact, _first)["Problems"]);
        var empty = _world.Model("empty");
        Assert.Equal("Scoring model 'empty': The model has no rules. Add at least one.", Test(_world.Marketer, _world.Contact(), empty)["Problems"]);
    }

    [Fact]
    public void A_simulation_shows_what_publishing_then_does()
    {
        var random = new Random(7);
        var contacts = Enumerable.Range(0, 30).Select(i => _world.Contact("Doe" + i)).ToList();
        for (var i = 0; i < 150; i++)
        {
            _world.Clock.Advance(TimeSpan.FromHours(random.Next(1, 9)));
            _world.Interact(contacts[random.Next(10) == 0 ? 0 : random.Next(contacts.Count)], random.Next(2) == 0 ? _call : _mail, _visit);
        }
        var draft = Draft(2, 25, -3);
        var wasAbove = contacts.Where(IsAbove).ToHashSet();
        var rows = _world.All("omni_scoreentry").Count;

        var result = Simulate(draft);

        Assert.Equal(rows, _world.All("omni_scoreentry").Count);
        Assert.Equal(wasAbove.Count, contacts.Count(IsAbove));
        Publish(draft);
        var isAbove = contacts.Where(IsAbove).ToHashSet();
        Assert.NotEmpty(isAbove.Except(wasAbove));
        Assert.Equal(isAbove.Except(wasAbove).Count(), result.GetProperty("up").GetInt32());
        Assert.Equal(wasAbove.Except(isAbove).Count(), result.GetProperty("down").GetInt32());
        Assert.Equal(30, result.GetProperty("sampled").GetInt32());
        var scores = contacts.ConvertAll(contact => _world.All("omni_leadscore", contact).Select(row => row.GetAttributeValue<decimal>("omni_score")).SingleOrDefault());
        foreach (var band in result.GetProperty("bands").EnumerateArray())
        {
            var from = band.GetProperty("from").ValueKind == JsonValueKind.Null ? decimal.MinValue : band.GetProperty("from").GetDecimal();
            var to = band.GetProperty("to").ValueKind == JsonValueKind.Null ? decimal.MaxValue : band.GetProperty("to").GetDecimal();
            Assert.Equal(scores.Count(score => Math.Round(score, 4) >= from && Math.Round(score, 4) < to), band.GetProperty("after").GetInt32());
        }
        var mover = result.GetProperty("upExamples")[0];
        Assert.Equal(Math.Round(_world.LeadScore(mover.GetProperty("contactId").GetGuid()).Score!.Value, 2), mover.GetProperty("after").GetDecimal());
        var rep = Assert.Single(result.GetProperty("reps").EnumerateArray());
        Assert.Equal("Rita Rep", rep.GetProperty("rep").GetString());
        Assert.Equal(result.GetProperty("up").GetInt32(), rep.GetProperty("tasksAtOnce").GetInt32());
        Assert.True(rep.GetProperty("tasksPerWeek").GetDecimal() > 0);
    }

    [Fact]
    public void A_sample_looks_at_some_contacts_and_is_the_same_on_every_run()
    {
        for (var i = 0; i < 60; i++) _world.Contact("Doe" + i);
        var one = Simulate(_first, 10);
        Assert.InRange(one.GetProperty("sampled").GetInt32(), 1, 30);
        Assert.Equal(60, one.GetProperty("contacts").GetInt32());
        Assert.Equal(one.GetRawText(), Simulate(_first, 10).GetRawText());
        Assert.StartsWith("A sample of 0 contacts says nothing.", World.Refusal(() => Simulate(_first, 0)), StringComparison.Ordinal);
    }

    private ParameterCollection Test(IOrganizationService service, Guid contact, Guid model, DateTime? asOf = null)
    {
        var request = new OrganizationRequest("omni_TestContact")
        {
            ["ContactId"] = new EntityReference("contact", contact), ["ModelId"] = new EntityReference("omni_scoringmodel", model),
        };
        if (asOf != null) request["AsOf"] = asOf.Value;
        return service.Execute(request).Results;
    }

    private JsonElement Simulate(Guid model, int? sample = null)
    {
        var request = new OrganizationRequest("omni_SimulateModel") { ["ModelId"] = new EntityReference("omni_scoringmodel", model) };
        if (sample != null) request["Sample"] = sample.Value;
        var job = (Guid)_world.Marketer.Execute(request).Results["JobId"];
        _world.Environment.RunAsyncJobs();
        var row = _world.Admin.Retrieve("omni_job", job, new ColumnSet(true)).ToEntity<Job>();
        Assert.Equal(JobStatus.Done, row.StatusCode);
        return JsonDocument.Parse(row.Result!).RootElement;
    }

    private void Publish(Guid model)
    {
        _world.Marketer.Execute(new OrganizationRequest("omni_PublishModel") { ["ModelId"] = new EntityReference("omni_scoringmodel", model), ["Backfill"] = "all" });
        _world.Environment.RunAsyncJobs();
    }

    private bool IsAbove(Guid contact)
    {
        var threshold = 60m;
        var request = Test(_world.Marketer, contact, _world.All("omni_scoringmodel").Single(row => row.GetAttributeValue<OptionSetValue>("statuscode").Value == (int)ScoringModelStatus.Published).Id);
        return (decimal)request["Score"] >= threshold;
    }

    private Guid Draft(int version, decimal callPoints, decimal? mailPoints)
    {
        var model = _world.Model("m", row =>
        {
            row.Version = version;
            if (version > 1) row.OriginalId = new EntityReference("omni_scoringmodel", _first);
        });
        _world.Rule(model, "calls", callPoints, _call);
        if (mailPoints is { } points) _world.Rule(model, "mails", points, _mail);
        return model;
    }
}
