using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Two terms become one, through the packed solution and as a marketer.</summary>
public sealed class TermMergeTests : IDisposable
{
    private readonly World _world = new();
    private readonly Library _library;
    private readonly Guid _root;
    private readonly Guid _sugar;
    private readonly Guid _diabetes;

    public TermMergeTests()
    {
        _library = new Library(_world);
        _root = _library.Term("D", "Diseases");
        _sugar = _library.Term("S", "Sugar sickness", _root);
        _diabetes = _library.Term("D1", "Diabetes", _root);
        _library.Label(_sugar, "Sugar sickness", kind: TermLabelKind.Preferred);
        _library.Label(_sugar, "diabetes");
        _library.Label(_diabetes, "Diabetes", kind: TermLabelKind.Preferred);
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Labels_and_terms_below_go_to_the_survivor_and_duplicates_to_nobody()
    {
        var below = _library.Term("S1", "Type 1", _sugar);

        var result = Merge(_sugar, _diabetes);

        Assert.Equal(1, result["Labels"]);
        var labels = _world.All("omni_termlabel");
        Assert.All(labels, label => Assert.Equal(_diabetes, label.GetAttributeValue<EntityReference>("omni_termid").Id));
        Assert.Equal(["Diabetes", "Sugar sickness"], labels.Select(label => label.GetAttributeValue<string>("omni_label")).Order(StringComparer.Ordinal));
        Assert.Single(labels, label => label.GetAttributeValue<OptionSetValue>("omni_kind").Value == (int)TermLabelKind.Preferred);
        Assert.Equal("/D/D1/S1/", _library.Path(below));
        Assert.DoesNotContain(_world.All("omni_term"), term => term.Id == _sugar);
    }

    [Fact]
    public void A_survivor_below_the_other_takes_its_place()
    {
        var child = _library.Term("S1", "Type 1", _sugar);
        var grandchild = _library.Term("S2", "Type 1a", child);

        Merge(_sugar, grandchild);

        Assert.Equal("/D/S2/", _library.Path(grandchild));
        Assert.Equal("/D/S2/S1/", _library.Path(child));
    }

    [Fact]
    public void Tags_move_and_what_a_person_decided_outweighs_what_was_computed()
    {
        var both = _library.Content("Sugar sickness is diabetes");
        var one = _library.Content("A sugar sickness");
        var refused = _library.Content("Another sugar sickness");
        _library.Finish();
        var manual = _library.Tag(_library.Content("Nothing of the kind"), _sugar);
        _library.Decide(_library.Tags(refused).Single(), ContentTagStatus.Rejected);
        _library.Decide(_library.Tags(both).Single(tag => tag.TermId!.Id == _sugar), ContentTagStatus.Accepted);
        _library.Finish();

        Merge(_sugar, _diabetes);
        _library.Finish();

        Assert.Equal(ContentTagStatus.Accepted, _library.Tags(both).Single().Status);
        Assert.Equal(_diabetes, _library.Tags(one).Single().TermId!.Id);
        Assert.Equal(ContentTagStatus.Rejected, _library.Tags(refused).Single().Status);
        Assert.Equal(_diabetes, _world.Admin.Retrieve("omni_contenttag", manual, new ColumnSet("omni_termid")).GetAttributeValue<EntityReference>("omni_termid").Id);
        Assert.Contains("sugar sickness", _library.Tags(one).Single().Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void One_job_tags_content_anew_after_a_merge()
    {
        _library.Term("S1", "Type 1", _sugar);
        for (var i = 0; i < 5; i++) _library.Content("A sugar sickness, part " + i);
        _library.Finish();
        var before = _world.All("omni_job").Count;

        Merge(_sugar, _diabetes);
        _library.Finish();

        Assert.Equal(1, _world.All("omni_job").Count - before);
        Assert.Equal(5, _world.All("omni_contenttag").Count(tag => tag.GetAttributeValue<EntityReference>("omni_termid").Id == _diabetes));
    }

    [Fact]
    public void Rules_of_a_published_model_ask_for_the_survivor_and_demands_of_types_too()
    {
        var type = _library.Type("leaflet", mandatory: "S, D");
        var model = _world.Model("m");
        _world.Marketer.Create(new Entity("omni_scoringrule")
        {
            ["omni_code"] = "sugar", ["omni_name"] = "Sugar", ["omni_kind"] = new OptionSetValue((int)ScoringRuleKind.Interaction), ["omni_points"] = 8m,
            ["omni_scoringmodelid"] = new EntityReference("omni_scoringmodel", model), ["omni_termid"] = new EntityReference("omni_term", _sugar),
        });
        Assert.Equal("", _world.Publish(model));
        var call = _world.Channel("call");
        var visit = _world.InteractionType("visit");
        var content = _library.Content("On diabetes");
        _library.Finish();

        Assert.Equal(1, Merge(_sugar, _diabetes)["Rules"]);
        _library.Finish();

        var contact = _world.Contact();
        _world.Integration.Create(_world.Interaction(contact, call, visit, content: content));
        Assert.Equal(8m, _world.LeadScore(contact).Score);
        Assert.Equal("D1, D", _world.Admin.Retrieve("omni_contenttype", type, new ColumnSet("omni_mandatoryterms")).GetAttributeValue<string>("omni_mandatoryterms"));
        // Everything else of a published model stays closed.
        var rule = _world.All("omni_scoringrule").Single();
        World.Refusal(() => _world.Marketer.Update(new Entity("omni_scoringrule", rule.Id) { ["omni_termid"] = new EntityReference("omni_term", _root) }));
    }

    [Fact]
    public void A_merge_that_makes_no_sense_or_is_not_allowed_changes_nothing()
    {
        Assert.StartsWith("A term cannot be merged into itself", World.Refusal(() => Merge(_sugar, _sugar)), StringComparison.Ordinal);
        Assert.ThrowsAny<Exception>(() => Send(_world.Rep, _sugar, _diabetes));
        Assert.Equal(3, _world.All("omni_termlabel").Count);
    }

    private ParameterCollection Merge(Guid term, Guid survivor) => Send(_world.Marketer, term, survivor);

    private static ParameterCollection Send(IOrganizationService service, Guid term, Guid survivor) => service.Execute(new OrganizationRequest("omni_MergeTerms")
    {
        ["TermId"] = new EntityReference("omni_term", term), ["SurvivorId"] = new EntityReference("omni_term", survivor),
    }).Results;
}
