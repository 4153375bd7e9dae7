using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.Workflows;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>The activity that asks for an interest: its answer, what it refuses, and that it leaves nothing behind.</summary>
public sealed class InterestActivityTests : IDisposable
{
    private readonly World _world = new();
    private readonly Library _library;
    private readonly Guid _therapy;
    private readonly Guid _contact;

    public InterestActivityTests()
    {
        _library = new Library(_world);
        _therapy = _library.Term("therapy", "Therapy area");
        _library.Label(_library.Term("heart", "Heart", _therapy), "heart");
        _library.Label(_library.Term("kidney", "Kidney", _therapy), "kidney");
        var content = _library.Content("Heart and kidney");
        _library.Finish();
        _contact = _world.Contact();
        _world.Integration.Create(_world.Interaction(_contact, _world.Channel("web"), _world.InteractionType("read"), content: content));
        _library.Finish();
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void It_adds_up_what_lies_below_the_term_and_fades_it_to_now()
    {
        var now = Ask(_therapy);
        Assert.Equal(1.2m, now["Weight"]);
        Assert.Equal(true, now["HasInterest"]);
        Assert.Equal("Heart and kidney (2026-03-02)", now["Evidence"]);
        Assert.Equal(World.Start, now["AsOf"]);

        _world.Clock.Advance(TimeSpan.FromDays(90));
        Assert.Equal(0.6m, Ask(_therapy)["Weight"]);
        Assert.Equal(false, Ask(_therapy, 0.7m)["HasInterest"]);
    }

    [Fact]
    public void Nothing_read_is_no_interest()
    {
        var answer = Processes.Background(_world, new ContactHasInterest(), Inputs(_world.Contact("Other"), _therapy));
        Assert.Equal(false, answer["HasInterest"]);
        Assert.Equal(0m, answer["Weight"]);
        Assert.Equal("", answer["Evidence"]);
    }

    [Fact]
    public void A_term_that_is_gone_is_refused_and_a_process_that_is_undone_changes_nothing()
    {
        var refusal = Assert.Throws<InvalidPluginExecutionException>(() => Processes.Background(_world, new ContactHasInterest(), Inputs(_contact, Guid.NewGuid())));
        Assert.StartsWith("The activity 'Contact has interest' was given a row for 'Term' that does not exist.", refusal.Message, StringComparison.Ordinal);

        var before = _world.All("omni_interest", _contact).Count;
        Assert.Throws<InvalidOperationException>(() => Processes.RealTime(_world, new ContactHasInterest(), Inputs(_contact, _therapy), () => throw new InvalidOperationException("Undo")));
        Assert.Equal(before, _world.All("omni_interest", _contact).Count);
    }

    private IDictionary<string, object> Ask(Guid term, decimal? atLeast = null)
    {
        var inputs = Inputs(_contact, term);
        if (atLeast != null) inputs["AtLeast"] = atLeast.Value;
        return Processes.Background(_world, new ContactHasInterest(), inputs);
    }

    private static Dictionary<string, object> Inputs(Guid contact, Guid term) =>
        new() { ["Contact"] = new EntityReference("contact", contact), ["Term"] = new EntityReference("omni_term", term) };
}
