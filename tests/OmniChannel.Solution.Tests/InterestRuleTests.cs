using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Rules that hold while a contact is interested in a term, through the packed solution.</summary>
public sealed class InterestRuleTests : IDisposable
{
    private readonly World _world = new();
    private readonly Library _library;
    private readonly Guid _organ;
    private readonly Guid _onHeart;
    private readonly Guid _web;
    private readonly Guid _read;

    public InterestRuleTests()
    {
        _library = new Library(_world);
        _organ = _library.Term("organ", "Organ");
        var heart = _library.Term("heart", "Heart", _organ);
        _onHeart = _library.Content("A piece");
        _library.Finish();
        _library.Tag(_onHeart, heart, ContentTagStatus.Accepted);
        _web = _world.Channel("web");
        _read = _world.InteractionType("read");
        _library.Finish();
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Who_reads_about_a_term_below_gets_the_points_once_interests_are_derived_and_loses_them_as_interest_fades()
    {
        Publish(least: 1.5m);
        var contact = _world.Contact();
        Read(contact);
        _library.Finish();
        Assert.Empty(_world.All("omni_leadscore", contact));

        Read(contact);
        Assert.Empty(_world.All("omni_leadscore", contact));
        _library.Finish();

        var score = _world.LeadScore(contact);
        Assert.Equal((20m, 20m), (score.Score!.Value, score.ProfilePoints!.Value));
        Assert.Equal("+20.00 hearts rule (interest)", score.Explanation);
        // Two signs of interest fade to one and a half within 0.415 of the half-life of 90 days.
        Assert.InRange(score.ReviewOn!.Value, World.Start.AddDays(37.35), World.Start.AddDays(37.36));

        _world.Clock.Advance(TimeSpan.FromDays(37.34));
        _world.Sweep();
        Assert.Equal(20m, _world.LeadScore(contact).Score);
        _world.Clock.Advance(TimeSpan.FromDays(0.1));
        _world.Sweep();
        Assert.Equal(0m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void An_interaction_is_scored_with_the_interests_that_are_known_and_deleting_what_was_read_takes_the_points_back()
    {
        Publish(least: 1m, withInteractions: true);
        var contact = _world.Contact();
        var id = Read(contact);
        Assert.Equal(3m, _world.LeadScore(contact).Score);
        _library.Finish();
        Assert.Equal(23m, _world.LeadScore(contact).Score);
        Read(contact);
        Assert.Equal(26m, _world.LeadScore(contact).Score);

        _world.Admin.Delete("omni_interaction", id);
        _library.Finish();
        Assert.Equal(23m, _world.LeadScore(contact).Score);
        foreach (var row in _world.All("omni_interaction", contact)) _world.Admin.Delete("omni_interaction", row.Id);
        _library.Finish();
        Assert.Equal(0m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void Reading_the_interests_costs_three_calls_and_models_without_such_a_rule_none()
    {
        long CallsOf(Guid contact)
        {
            _world.Interact(contact, _web, _read);
            _world.Environment.Statistics.Reset();
            _world.Interact(contact, _web, _read);
            return _world.Calls;
        }

        var plain = _world.Model("plain");
        _world.Rule(plain, "reads", 3, _web, _read);
        Assert.Equal("", _world.Publish(plain));
        var contact = _world.Contact();
        Assert.Equal(6, CallsOf(contact));
        _library.Finish();
        _world.Environment.Statistics.Reset();
        _world.Integration.Create(_world.Interaction(contact, _web, _read, content: _onHeart));
        _library.Finish();
        var derivation = _world.CallsOf("FollowInterests");
        _world.Admin.Update(new Entity("omni_scoringmodel", plain) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });

        Publish(least: 1m, withInteractions: true);
        Assert.Equal(9, CallsOf(contact));
        _world.Environment.Statistics.Reset();
        _world.Integration.Create(_world.Interaction(contact, _web, _read, content: _onHeart));
        _library.Finish();
        Assert.Equal(derivation + 10, _world.CallsOf("FollowInterests"));
    }

    [Fact]
    public void Publishing_scores_contacts_by_the_interests_they_have_with_the_next_sweep()
    {
        var contact = _world.Contact();
        Read(contact);
        _library.Finish();
        var model = Publish(least: 1m);
        _world.Sweep();
        Assert.Equal(20m, _world.LeadScore(contact).Score);

        var test = _world.Marketer.Execute(new OrganizationRequest("omni_TestContact")
        {
            ["ModelId"] = new EntityReference("omni_scoringmodel", model), ["ContactId"] = new EntityReference("contact", contact),
        }).Results;
        Assert.Equal(20m, test["Score"]);
        Assert.Contains("Holds: the interest in the term is 1, 1 is enough.", (string)test["Result"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_without_term_or_weight_is_refused_when_it_is_saved()
    {
        var model = _world.Model("m");
        var refusal = World.Refusal(() => _world.Rule(model, "hearts", 20, more: row => row["omni_kind"] = new OptionSetValue((int)ScoringRuleKind.Interest)));
        Assert.Contains("Rule 'hearts': The interest rule names no term.", refusal, StringComparison.Ordinal);
        Assert.Contains("Rule 'hearts': The interest rule needs a least interest above zero", refusal, StringComparison.Ordinal);
    }

    private Guid Read(Guid contact) => _world.Integration.Create(_world.Interaction(contact, _web, _read, content: _onHeart));

    private Guid Publish(decimal least, bool withInteractions = false)
    {
        var model = _world.Model("m", row => row.HalfLifeDays = null);
        _world.Rule(model, "hearts", 20, more: row =>
        {
            row["omni_kind"] = new OptionSetValue((int)ScoringRuleKind.Interest);
            row["omni_termid"] = new EntityReference("omni_term", _organ);
            row["omni_leastinterest"] = least;
        });
        if (withInteractions) _world.Rule(model, "reads", 3, _web, _read);
        Assert.Equal("", _world.Publish(model));
        return model;
    }
}
