using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Models that score only some contacts, through the packed solution.</summary>
public sealed class AudienceTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _visit;
    private readonly Guid _model;

    public AudienceTests()
    {
        _call = _world.Channel("call");
        _visit = _world.InteractionType("visit");
        _model = _world.Model("m", row => { row.HalfLifeDays = null; row.Threshold = 15; row.RearmThreshold = 15; });
        _world.Rule(_model, "visits", 10, _call, _visit);
        _world.Marketer.Create(new Entity("omni_scoringrule")
        {
            ["omni_scoringmodelid"] = new EntityReference("omni_scoringmodel", _model), ["omni_code"] = "heads", ["omni_name"] = "Heads only",
            ["omni_kind"] = new OptionSetValue((int)ScoringRuleKind.Audience), ["omni_attribute"] = "jobtitle", ["omni_operator"] = "contains", ["omni_value"] = "head",
        });
        Assert.Equal("", _world.Publish(_model));
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Outside_nothing_counts_and_nobody_is_handed_over_until_the_contact_comes_in()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        _world.Interact(contact, _call, _visit);
        var score = _world.LeadScore(contact);
        Assert.Equal(0m, score.Score);
        Assert.Equal("The contact is outside the audience of the model: Heads only.", score.Explanation);
        Assert.Empty(_world.OpenTasks(contact));

        _world.Admin.Update(new Entity("contact", contact) { ["jobtitle"] = "Head nurse" });
        Assert.Equal(20m, _world.LeadScore(contact).Score);
        Assert.Single(_world.OpenTasks(contact));

        _world.Admin.Update(new Entity("contact", contact) { ["jobtitle"] = "Nurse" });
        Assert.Equal(0m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void A_contact_who_did_nothing_gets_no_lead_score_and_scoring_costs_no_call_more()
    {
        var contact = _world.Contact(more: row => row["jobtitle"] = "Head nurse");
        Assert.Empty(_world.All("omni_leadscore", contact));
        _world.Interact(contact, _call, _visit);
        _world.Environment.Statistics.Reset();
        _world.Interact(_world.Contact("Other"), _call, _visit);
        _world.Environment.Statistics.Reset();
        _world.Integration.Create(_world.Interaction(_world.All("omni_leadscore").Select(row => row.GetAttributeValue<EntityReference>("omni_contactid").Id).Last(id => id != contact), _call, _visit));
        Assert.Equal(6, _world.Calls);
    }

    [Fact]
    public void The_test_of_a_contact_outside_says_so()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        var test = _world.Marketer.Execute(new OrganizationRequest("omni_TestContact")
        {
            ["ModelId"] = new EntityReference("omni_scoringmodel", _model), ["ContactId"] = new EntityReference("contact", contact),
        }).Results;
        Assert.Equal(0m, test["Score"]);
        Assert.Equal("The contact is outside the audience of the model: Heads only.", test["Explanation"]);
        Assert.Contains("\"kind\":\"audience\"", (string)test["Result"], StringComparison.Ordinal);
    }
}
