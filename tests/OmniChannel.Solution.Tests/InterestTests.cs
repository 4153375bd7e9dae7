using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Interests of contacts through the packed solution.</summary>
public sealed class InterestTests : IDisposable
{
    private readonly World _world = new();
    private readonly Library _library;
    private readonly Guid _heart;
    private readonly Guid _kidney;
    private readonly Guid _onHeart;
    private readonly Guid _onKidney;
    private readonly Guid _call;
    private readonly Guid _read;

    public InterestTests()
    {
        _library = new Library(_world);
        _heart = _library.Term("heart", "Heart");
        _kidney = _library.Term("kidney", "Kidney");
        _library.Label(_heart, "heart");
        _library.Label(_kidney, "kidney");
        _onHeart = _library.Content("On the heart");
        _onKidney = _library.Content("On the kidney");
        _call = _world.Channel("web");
        _read = _world.InteractionType("read");
        _library.Finish();
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void What_a_contact_reads_becomes_an_interest_with_the_pieces_as_evidence()
    {
        var contact = _world.Contact();
        Read(contact, _onHeart, World.Start.AddDays(-90));
        var id = Read(contact, _onHeart, World.Start);
        Assert.Empty(Interests(contact));
        _library.Finish();

        var interest = Interests(contact).Single();
        Assert.Equal(_heart, interest.TermId!.Id);
        // Title hits give 0.6; of the older touch one half-life has left half.
        Assert.Equal(0.9m, interest.Weight);
        Assert.Equal(World.Start, interest.AsOf);
        Assert.Equal("On the heart (2026-03-02, 2×)", interest.Evidence);
        Assert.Equal(_world.RepId, interest.OwnerId!.Id);

        _world.Admin.Delete("omni_interaction", id);
        _library.Finish();
        Assert.Equal(0.6m, Interests(contact).Single().Weight);
    }

    [Fact]
    public void Many_touches_of_one_contact_are_derived_once()
    {
        var contact = _world.Contact();
        for (var i = 0; i < 30; i++) Read(contact, _onHeart, World.Start.AddHours(-i));
        var before = _world.CallsOf("FollowInterests");
        _library.Finish();

        // The touches together, contact, interests, touches, tags, half-life, one row, and whether a model asks for interests.
        Assert.Equal(8, _world.CallsOf("FollowInterests") - before);
    }

    [Fact]
    public void A_touch_without_content_costs_nothing()
    {
        var before = _world.CallsOf("FollowInterests");
        _world.Integration.Create(_world.Interaction(_world.Contact(), _call, _read));
        _library.Finish();
        Assert.Equal(0, _world.CallsOf("FollowInterests") - before);
    }

    [Fact]
    public void Other_tags_mean_other_interests()
    {
        var contact = _world.Contact();
        Read(contact, _onKidney, World.Start);
        _library.Finish();
        Assert.Equal([_kidney], Terms(contact));

        _library.Label(_heart, "kidney");
        _library.Finish();
        Assert.Equal(new[] { _heart, _kidney }.Order(), Terms(contact).Order());

        _library.Decide(_library.Tags(_onKidney).Single(tag => tag.TermId!.Id == _kidney), ContentTagStatus.Rejected);
        _library.Finish();
        Assert.Equal([_heart], Terms(contact));
    }

    [Fact]
    public void Readers_of_content_with_other_tags_cost_a_write_each_and_the_reads_of_a_page()
    {
        var few = CallsOfOtherTags(2, "one");
        Assert.Equal(few + 18, CallsOfOtherTags(20, "two"));
    }

    [Fact]
    public void Interests_derived_in_pages_are_those_derived_one_by_one()
    {
        var contacts = Enumerable.Range(0, 60).Select(number => _world.Contact("C" + number)).ToList();
        var contents = new[] { _onHeart, _onKidney };
        for (var i = 0; i < contacts.Count; i++)
        {
            for (var touch = 0; touch <= i % 7; touch++) Read(contacts[i], contents[(i + touch) % 2], World.Start.AddDays(-touch));
        }

        _library.Finish();
        var alone = contacts.Select(contact => Interests(contact).Select(Describe).Order(StringComparer.Ordinal).ToList()).ToList();
        foreach (var row in _world.All("omni_interest")) _world.Admin.Delete("omni_interest", row.Id);
        _world.Admin.Create(new Entity("omni_job") { ["omni_name"] = "All", ["omni_kind"] = new OptionSetValue((int)JobKind.Interests) });
        _library.Finish();

        Assert.Equal(alone, contacts.Select(contact => Interests(contact).Select(Describe).Order(StringComparer.Ordinal).ToList()));
    }

    [Fact]
    public void One_who_has_read_more_than_a_page_of_rows_pushes_nobody_out()
    {
        var (little, much) = (_world.Contact("Little"), _world.Contact("Much"));
        Read(little, _onKidney, World.Start.AddYears(-9));
        for (var sent = 0; sent < 5000; sent += 1000)
        {
            _world.Clock.Advance(TimeSpan.FromSeconds(1));
            _world.Integration.Execute(new OrganizationRequest("CreateMultiple")
            {
                ["Targets"] = new EntityCollection([.. Enumerable.Range(sent, 1000).Select(number => _world.Interaction(much, _call, _read, World.Start.AddMinutes(-number), content: _onHeart))])
                {
                    EntityName = "omni_interaction",
                },
            });
        }

        _world.Admin.Create(new Entity("omni_job") { ["omni_name"] = "All", ["omni_kind"] = new OptionSetValue((int)JobKind.Interests) });
        _library.Finish();

        Assert.Equal([_kidney], Terms(little));
        Assert.Equal("On the heart (2026-03-02, 500×)", Interests(much).Single().Evidence);
    }

    /// <summary>Service calls after a label gave some content that so many contacts have read a tag more.</summary>
    private long CallsOfOtherTags(int readers, string label)
    {
        var content = _library.Content("On " + label);
        for (var i = 0; i < readers; i++) Read(_world.Contact(), content, World.Start);
        _library.Finish();
        _library.Label(_kidney, label);
        _world.Environment.Statistics.Reset();
        _library.Finish();
        return _world.Calls;
    }

    [Fact]
    public void Merged_contacts_have_the_interests_of_both_whatever_the_order()
    {
        var both = _world.Contact("Both");
        Read(both, _onKidney, World.Start.AddDays(-3));
        Read(both, _onHeart, World.Start.AddDays(-1));
        var survivor = _world.Contact("Survivor");
        var other = _world.Contact("Other");
        Read(survivor, _onHeart, World.Start.AddDays(-1));
        Read(other, _onKidney, World.Start.AddDays(-3));
        _library.Finish();
        _world.Admin.Execute(new Microsoft.Crm.Sdk.Messages.MergeRequest
        {
            Target = new EntityReference("contact", survivor), SubordinateId = other, UpdateContent = new Entity("contact"), PerformParentingChecks = false,
        });
        _library.Finish();

        Assert.Equal(Interests(both).Select(Describe).Order(StringComparer.Ordinal), Interests(survivor).Select(Describe).Order(StringComparer.Ordinal));
        Assert.Empty(Interests(other));
    }

    [Fact]
    public void Who_objects_to_profiling_has_no_interests_until_allowing_it_again()
    {
        var contact = _world.Contact();
        Read(contact, _onHeart, World.Start);
        _library.Finish();
        void Profiling(ContactProfiling state) => _world.Admin.Update(new Entity("contact", contact) { ["omni_profiling"] = new OptionSetValue((int)state) });

        Profiling(ContactProfiling.Objected);
        _library.Finish();
        Assert.Empty(Interests(contact));

        Profiling(ContactProfiling.Allowed);
        _library.Finish();
        Assert.Single(Interests(contact));
    }

    private Guid Read(Guid contact, Guid content, DateTime on) => _world.Integration.Create(_world.Interaction(contact, _call, _read, on, content: content));

    private IReadOnlyList<Interest> Interests(Guid contact) => [.. _world.All("omni_interest", contact).Select(row => row.ToEntity<Interest>())];

    private IEnumerable<Guid> Terms(Guid contact) => Interests(contact).Select(interest => interest.TermId!.Id);

    private static string Describe(Interest interest) => $"{interest.TermId!.Id} {interest.Weight} {interest.AsOf:O} {interest.Evidence}";
}
