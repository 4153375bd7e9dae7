using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Terms, labels and tags through the packed solution.</summary>
public sealed class TaxonomyTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _disease;
    private readonly Guid _diabetes;

    public TaxonomyTests()
    {
        _disease = Term("D", "Diseases");
        _diabetes = Term("D1", "Diabetes", _disease);
        Label(_diabetes, "diabetes mellitus");
        Label(_diabetes, "diabetes");
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_term_knows_its_path() => Assert.Equal("/D/D1/", Path(_diabetes));

    [Fact]
    public void When_a_term_moves_everything_below_moves_with_it()
    {
        var below = Term("D1_a", "Type 1", _diabetes);
        var other = Term("E", "Endocrine");
        _world.Marketer.Update(new Entity("omni_term", _diabetes) { ["omni_parentid"] = new EntityReference("omni_term", other) });

        Assert.Equal("/E/D1/", Path(_diabetes));
        Assert.Equal("/E/D1/D1_a/", Path(below));
    }

    [Fact]
    public void A_term_cannot_be_above_itself()
    {
        var refusal = World.Refusal(() => _world.Marketer.Update(new Entity("omni_term", _disease) { ["omni_parentid"] = new EntityReference("omni_term", _diabetes) }));
        Assert.Equal("The term 'D' would be above itself. Choose a parent that does not lie below it.", refusal);
        Assert.Contains("above itself", World.Refusal(() =>
            _world.Marketer.Update(new Entity("omni_term", _disease) { ["omni_parentid"] = new EntityReference("omni_term", _disease) })), StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_with_a_slash_is_refused() =>
        Assert.StartsWith("The code 'a/b' cannot be used", World.Refusal(() => Term("a/b", "Wrong")), StringComparison.Ordinal);

    [Fact]
    public void The_same_wording_is_entered_once_per_term_and_language()
    {
        World.Refusal(() => Label(_diabetes, "  Diabetes   Mellitus "));
        Label(_diabetes, "diabetes mellitus", "it");
    }

    [Fact]
    public void Content_gets_its_tags_with_evidence()
    {
        var content = Content("Living with diabetes mellitus");
        Finish();

        var tag = Tags(content).Single();
        Assert.Equal(_diabetes, tag.TermId!.Id);
        Assert.Equal(ContentTagSource.Automatic, tag.Source);
        Assert.Equal(ContentTagStatus.Proposed, tag.Status);
        Assert.InRange(tag.Confidence!.Value, 0.1m, 1m);
        Assert.Contains("\"diabetes mellitus\" (title)", tag.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_label_and_a_deleted_one_are_known_to_the_next_content()
    {
        Content("First");
        Finish();
        var label = Label(_diabetes, "sugar sickness");
        var with = Content("About sugar sickness");
        Finish();
        Assert.Single(Tags(with));

        _world.Admin.Delete("omni_termlabel", label);
        var without = Content("Again about sugar sickness");
        Finish();
        Assert.Empty(Tags(without));
    }

    [Fact]
    public void A_rejected_tag_does_not_come_back_and_a_derivative_inherits()
    {
        var master = Content("Living with diabetes");
        Finish();
        var derivative = Content("A leaflet", master);
        Finish();
        Assert.Equal(ContentTagSource.Inherited, Tags(derivative).Single().Source);

        _world.Marketer.Update(new Entity("omni_contenttag", Tags(master).Single().Id) { ["omni_status"] = new OptionSetValue((int)ContentTagStatus.Rejected) });
        _world.Marketer.Update(new Entity("omni_content", master) { ["omni_abstract"] = "More on diabetes" });
        Finish();
        Assert.Equal(ContentTagStatus.Rejected, Tags(master).Single().Status);
    }

    [Fact]
    public void A_rule_on_a_term_counts_content_of_the_terms_below()
    {
        var content = Content("Living with diabetes");
        Finish();
        var call = _world.Channel("call");
        var visit = _world.InteractionType("visit");
        var model = _world.Model("m");
        _world.Marketer.Create(new Entity("omni_scoringrule")
        {
            ["omni_code"] = "disease", ["omni_name"] = "Any disease", ["omni_kind"] = new OptionSetValue((int)ScoringRuleKind.Interaction), ["omni_points"] = 8m,
            ["omni_scoringmodelid"] = new EntityReference("omni_scoringmodel", model), ["omni_termid"] = new EntityReference("omni_term", _disease),
        });
        Assert.Equal("", _world.Publish(model));

        var contact = _world.Contact();
        _world.Integration.Create(_world.Interaction(contact, call, visit, content: content));
        _world.Integration.Create(_world.Interaction(contact, call, visit));

        Assert.Equal(8m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void A_new_synonym_has_only_the_content_tagged_that_it_can_touch()
    {
        for (var i = 0; i < 20; i++) Content("About something else " + i);
        var touched = Content("The sugar sickness explained");
        Finish();
        var (classify, retag, page) = (_world.CallsOf("ClassifyContent"), _world.CallsOf("RetagContent"), _world.CallsOf("omni_ContinueJob"));

        var label = Label(_diabetes, "sugar sickness");
        Finish();

        Assert.Equal(_diabetes, Tags(touched).Single().TermId!.Id);
        // Its version, the labels since, whether a job waits, and the job.
        Assert.Equal(4, _world.CallsOf("RetagContent") - retag);
        // Lock and read the job, the contents, one write, and where the job stands.
        Assert.Equal(5, _world.CallsOf("omni_ContinueJob") - page);
        Assert.InRange(_world.CallsOf("ClassifyContent") - classify, 1, 10);
        var job = _world.All("omni_job").Select(row => row.ToEntity<Job>()).Single(row => row.Name!.Contains("sugar", StringComparison.Ordinal));
        Assert.Equal("Tag content anew: sugar sickness", job.Name);
        Assert.Equal((JobStatus.Done, 21, 21), (job.StatusCode!.Value, job.Done!.Value, job.Total!.Value));
        Assert.Equal("1 of 21 contents can be touched by the change and are tagged anew.", job.Result);

        _world.Admin.Delete("omni_termlabel", label);
        Finish();
        Assert.Empty(Tags(touched));
    }

    [Fact]
    public void Many_labels_at_once_are_looked_for_by_one_job()
    {
        Content("The sugar sickness explained");
        Finish();
        var before = _world.CallsOf("RetagContent");
        for (var i = 0; i < 50; i++) Label(_diabetes, "word" + (char)('a' + (i % 26)) + (char)('a' + (i / 26)));
        Finish();

        // One read for each; the labels, and the job, for the first.
        Assert.Equal(53, _world.CallsOf("RetagContent") - before);
        Assert.Single(_world.All("omni_job"), job => job.GetAttributeValue<string>("omni_name").Contains("and 49 more", StringComparison.Ordinal));
    }

    [Fact]
    public void A_job_of_tagging_goes_on_page_by_page_where_it_stopped()
    {
        for (var i = 0; i < 260; i++) Content("Sugar sickness, part " + i);
        Finish();
        var label = Label(_diabetes, "sugar sickness");
        var before = _world.CallsOf("omni_ContinueJob");
        Finish();

        var job = _world.All("omni_job").Select(row => row.ToEntity<Job>()).Single(row => row.Name!.EndsWith("sugar sickness", StringComparison.Ordinal));
        Assert.Equal((JobStatus.Done, 260, 260), (job.StatusCode!.Value, job.Done!.Value, job.Total!.Value));
        Assert.Equal("260 of 260 contents can be touched by the change and are tagged anew.", job.Result);
        // Two pages: lock, read, contents, where it stands; and a write for each content.
        Assert.Equal(268, _world.CallsOf("omni_ContinueJob") - before);
        Assert.Equal(260, _world.All("omni_contenttag").Count(tag => tag.GetAttributeValue<EntityReference>("omni_termid").Id == _diabetes));
        Assert.NotEqual(Guid.Empty, label);
    }

    [Fact]
    public void A_job_started_by_hand_has_all_content_tagged_anew()
    {
        var content = Content("Living with diabetes");
        Finish();
        _world.Admin.Delete("omni_contenttag", Tags(content).Single().Id);
        _world.Marketer.Create(new Entity("omni_job") { ["omni_name"] = "All", ["omni_kind"] = new OptionSetValue((int)JobKind.ReTagging) });
        Finish();
        Assert.Single(Tags(content));
    }

    [Fact]
    public void Changes_that_come_while_a_job_waits_are_done_by_it()
    {
        var first = Content("The sugar sickness explained");
        var second = Content("Honey illness");
        Finish();
        var label = Label(_diabetes, "sugar sickness");
        Finish();
        var jobs = _world.All("omni_job").Count;

        _world.Marketer.Update(new Entity("omni_termlabel", label) { ["omni_label"] = "honey illness" });
        Label(_diabetes, "nectar ailment");
        _world.Marketer.Update(new Entity("omni_term", _diabetes) { ["omni_validfrom"] = _world.Now.AddDays(-9) });
        Finish();

        Assert.Equal(1, _world.All("omni_job").Count - jobs);
        Assert.Empty(Tags(first));
        Assert.Single(Tags(second));
    }

    [Fact]
    public void A_label_with_another_wording_and_a_term_that_ends_lose_their_tags()
    {
        var label = Label(_diabetes, "sugar sickness");
        var content = Content("The sugar sickness explained");
        var other = Content("Honey illness");
        Finish();
        _world.Marketer.Update(new Entity("omni_termlabel", label) { ["omni_label"] = "honey illness" });
        Finish();
        Assert.Empty(Tags(content));
        Assert.Single(Tags(other));

        _world.Marketer.Update(new Entity("omni_term", _diabetes) { ["omni_validuntil"] = _world.Now.AddDays(-1) });
        Finish();
        Assert.Empty(Tags(other));
    }

    [Fact]
    public void A_term_whose_time_comes_or_ends_reaches_content_with_the_next_sweep()
    {
        _world.Marketer.Update(new Entity("omni_term", _diabetes) { ["omni_validfrom"] = _world.Now.AddDays(2), ["omni_validuntil"] = _world.Now.AddDays(4) });
        var content = Content("Living with diabetes");
        Finish();
        _world.Sweep();
        Assert.Empty(Tags(content));

        _world.Clock.Advance(TimeSpan.FromDays(3));
        _world.Sweep();
        Finish();
        Assert.Single(Tags(content));

        _world.Clock.Advance(TimeSpan.FromDays(2));
        _world.Sweep();
        Finish();
        Assert.Empty(Tags(content));
    }

    [Fact]
    public void A_derivative_follows_its_master_when_the_taxonomy_changes()
    {
        var master = Content("The sugar sickness explained");
        var derivative = Content("A leaflet", master);
        Finish();
        Label(_diabetes, "sugar sickness");
        Finish();
        Assert.Equal(ContentTagSource.Inherited, Tags(derivative).Single().Source);

        _world.Marketer.Update(new Entity("omni_content", master) { ["omni_name"] = "Nothing of the kind" });
        Finish();
        Assert.Empty(Tags(derivative));
    }

    private void Finish()
    {
        while (_world.Environment.RunAsyncJobs() > 0)
        {
        }
    }

    private Guid Term(string code, string name, Guid? parent = null) => _world.Marketer.Create(new Entity("omni_term")
    {
        ["omni_code"] = code, ["omni_name"] = name, ["omni_parentid"] = parent is Guid id ? new EntityReference("omni_term", id) : null,
    });

    private Guid Label(Guid term, string label, string language = "en") => _world.Marketer.Create(new Entity("omni_termlabel")
    {
        ["omni_termid"] = new EntityReference("omni_term", term), ["omni_label"] = label, ["omni_language"] = language,
        ["omni_kind"] = new OptionSetValue((int)TermLabelKind.Preferred),
    });

    private Guid Content(string title, Guid? master = null) => _world.Marketer.Create(new Entity("omni_content")
    {
        ["omni_code"] = title, ["omni_name"] = title, ["omni_language"] = "en", ["omni_masterid"] = master is Guid id ? new EntityReference("omni_content", id) : null,
    });

    private IReadOnlyList<ContentTag> Tags(Guid content) =>
        [.. _world.All("omni_contenttag").Select(row => row.ToEntity<ContentTag>()).Where(tag => tag.ContentId!.Id == content)];

    private string? Path(Guid term) => _world.Admin.Retrieve("omni_term", term, new ColumnSet("omni_path")).GetAttributeValue<string>("omni_path");
}
