using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Names, mandatory facets, masters and their derivatives through the packed solution.</summary>
public sealed class LibraryTests : IDisposable
{
    private const string Convention = "country-brand-channel-kind-number";

    private readonly World _world = new();
    private readonly Library _library;

    public LibraryTests() => _library = new Library(_world);

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Content_whose_name_breaks_the_convention_is_refused_with_the_first_wrong_part()
    {
        var type = _library.Type("leaflet", Convention);

        Assert.Equal(
            "Content of the type 'leaflet' is named by the pattern 'country-brand-channel-kind-number', for example 'CT-ABC-ABC-ABC-001'; "
            + "neither the name nor the code follows it: the part 'number' is 'one'; expected are digits only. Correct one of them.",
            World.Refusal(() => _library.Content("DE-Corvanta-Email-Leaflet-one", type)));
        var content = _library.Content("DE-Corvanta-Email-Leaflet-001", type);

        Assert.Contains("the part 'country'", World.Refusal(() =>
            _world.Marketer.Update(new Entity("omni_content", content) { ["omni_name"] = "A leaflet", ["omni_code"] = "leaflet-1" })), StringComparison.Ordinal);
        // A speaking title is welcome where the code keeps the convention.
        _library.Change(content, "omni_name", "Living with Corvanta");
        _library.Change(content, "omni_abstract", "Anything");
    }

    [Fact]
    public void A_pattern_that_no_name_could_follow_is_refused() => Assert.Equal(
        "The naming pattern 'country--brand' cannot be used: no part stands at character 9. Write parts with separators between them, such as country-brand-channel-kind-number.",
        World.Refusal(() => _library.Type("leaflet", "country--brand")));

    [Fact]
    public void A_mandatory_term_that_does_not_exist_is_refused()
    {
        _library.Term("therapy");
        Assert.StartsWith("There is no term with the code 'brand'", World.Refusal(() => _library.Type("leaflet", mandatory: "therapy, brand")), StringComparison.Ordinal);
    }

    [Fact]
    public void Content_without_a_mandatory_facet_is_marked_until_it_has_a_tag_there()
    {
        var therapy = _library.Term("therapy", "Therapy area");
        var heart = _library.Term("heart", "Heart", therapy);
        var brand = _library.Term("brand", "Brand");
        _library.Label(heart, "heart failure");
        var content = _library.Content("On heart failure", _library.Type("leaflet", mandatory: "therapy, brand"));
        _library.Finish();

        Assert.True(_library.Read(content).Incomplete);
        Assert.Equal("Brand", _library.Read(content).MissingFacets);

        _library.Tag(content, brand);
        _library.Finish();
        Assert.False(_library.Read(content).Incomplete);
        Assert.Null(_library.Read(content).MissingFacets);

        _library.Decide(_library.Tags(content).Single(tag => tag.TermId!.Id == heart), ContentTagStatus.Rejected);
        _library.Finish();
        Assert.Equal("Therapy area", _library.Read(content).MissingFacets);
    }

    [Fact]
    public void Incomplete_content_and_content_to_be_reviewed_are_not_recommended()
    {
        var brand = _library.Term("brand", "Brand");
        var type = _library.Type("leaflet", mandatory: "brand");
        void Approved(Entity row) => row["omni_approval"] = new OptionSetValue((int)ContentApproval.Approved);
        var incomplete = _library.Content("a", type, more: Approved);
        var behind = _library.Content("b", more: row =>
        {
            Approved(row);
            row["omni_reviewneeded"] = true;
        });
        _library.Finish();
        Assert.Null(Recommended(_world.Contact("One")));

        _library.Tag(incomplete, brand);
        _library.Finish();
        Assert.Equal(incomplete, Recommended(_world.Contact("Two"))!.Id);
        Assert.NotEqual(behind, incomplete);
    }

    [Fact]
    public void A_new_version_of_a_master_marks_its_uses_once()
    {
        var master = _library.Content("Master");
        var use = _library.Content("Use", master: master);
        var other = _library.Content("Other");
        var task = _world.Admin.Create(new Entity("task") { ["subject"] = "Visit", ["omni_recommendedcontentid"] = new EntityReference("omni_content", use) });
        var onMaster = _world.Admin.Create(new Entity("task") { ["subject"] = "Visit", ["omni_recommendedcontentid"] = new EntityReference("omni_content", master) });
        _library.Finish();
        Assert.Equal(1, _library.Read(use).MasterVersion);

        _library.Change(master, "omni_body", "New words");
        _library.Finish();

        Assert.Equal(2, _library.Read(master).Version);
        Assert.True(_library.Read(use).ReviewNeeded);
        Assert.Equal("'Master' is now version 2; this was made from version 1.", _library.Read(use).ReviewReason);
        Assert.NotEqual(true, _library.Read(other).ReviewNeeded);
        Assert.Contains("was made from an older version of 'Master'", Review(task), StringComparison.Ordinal);
        Assert.Contains("it is now version 2", Review(onMaster), StringComparison.Ordinal);

        Assert.Equal(new[] { use, task, onMaster }.Order(), Uses(null).Order());
        Assert.Equal([use, onMaster], Uses(master));

        // Whoever takes the mark away has looked at it: it does not come back before the next version.
        _library.Change(use, "omni_reviewneeded", false);
        _library.Change(master, "omni_url", null);
        _library.Change(master, "omni_body", "New words");
        _library.Finish();
        Assert.Equal(2, _library.Read(use).MasterVersion);
        Assert.False(_library.Read(use).ReviewNeeded);
        Assert.Null(_library.Read(use).ReviewReason);

        _library.Change(master, "omni_version", 5);
        _library.Finish();
        Assert.Equal("'Master' is now version 5; this was made from version 2.", _library.Read(use).ReviewReason);
    }

    [Fact]
    public void Decisions_on_tags_of_a_master_reach_its_derivatives_and_end_with_it()
    {
        var brand = _library.Term("brand");
        var master = _library.Content("Master");
        var use = _library.Content("Use", master: master);
        _library.Finish();
        var tag = _library.Tag(master, brand);
        _library.Finish();
        Assert.Equal(ContentTagSource.Inherited, _library.Tags(use).Single().Source);

        _library.Decide(_library.Tags(master).Single(), ContentTagStatus.Rejected);
        _library.Finish();
        Assert.Empty(_library.Tags(use));

        _world.Marketer.Delete("omni_contenttag", tag);
        _library.Tag(master, brand);
        _library.Finish();
        Assert.Single(_library.Tags(use));

        _world.Admin.Delete("omni_content", master);
        _library.Finish();
        Assert.Empty(_library.Tags(use));
    }

    private Guid[] Uses(Guid? content)
    {
        var request = new OrganizationRequest("omni_ListInconsistentUses");
        if (content != null) request["ContentId"] = new EntityReference("omni_content", content.Value);
        var result = _world.Marketer.Execute(request).Results;
        var uses = ((EntityCollection)result["Uses"]).Entities.Select(row => row.Id).ToArray();
        Assert.Equal(uses.Length, result["Count"]);
        return uses;
    }

    private EntityReference? Recommended(Guid contact)
    {
        if (_world.All("omni_channel").Count == 0)
        {
            _world.Channel("call");
            _world.InteractionType("visit");
            var model = _world.Model("m");
            _world.Rule(model, "any", 100m, _world.All("omni_channel").Single().Id);
            Assert.Equal("", _world.Publish(model));
        }

        _world.Interact(contact, _world.All("omni_channel").Single().Id, _world.All("omni_interactiontype").Single().Id);
        _world.Environment.RunAsyncJobs();
        return _world.OpenTasks(contact).Single().GetAttributeValue<EntityReference>("omni_recommendedcontentid");
    }

    private string Review(Guid task)
    {
        var row = _world.Admin.Retrieve("task", task, new ColumnSet("omni_contentreview", "omni_contentreviewreason"));
        Assert.True(row.GetAttributeValue<bool>("omni_contentreview"));
        return row.GetAttributeValue<string>("omni_contentreviewreason");
    }
}
