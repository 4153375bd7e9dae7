using System;
using System.Activities;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.Workflows;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Custom workflow activities, run as a process in the background runs them: every call is a request of its own.</summary>
public sealed class ActivityTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _model;

    public ActivityTests()
    {
        _model = _world.Model("m");
        _world.ProfileRule(_model, "since", 30, "anniversary", "older-than-days", "365");
        _world.ProfileRule(_model, "chemist", 15, "jobtitle", "contains", "chemist");
        Assert.Equal("", _world.Publish(_model));
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Recalculate_score_brings_the_score_to_now()
    {
        var contact = Aging();
        Assert.Equal(15m, _world.LeadScore(contact).Score);
        _world.Clock.Advance(TimeSpan.FromDays(2));

        var results = Run(new RecalculateScore(), new Dictionary<string, object>
        {
            ["Contact"] = new EntityReference("contact", contact), ["ScoringModel"] = new EntityReference("omni_scoringmodel", _model),
        });

        Assert.Equal(45m, results["Score"]);
        Assert.Equal(true, results["HasScore"]);
        Assert.Equal(45m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void Recalculate_score_says_when_there_is_none()
    {
        var results = Run(new RecalculateScore(), new Dictionary<string, object>
        {
            ["Contact"] = new EntityReference("contact", _world.Contact()), ["ScoringModel"] = new EntityReference("omni_scoringmodel", _model),
        });

        Assert.Equal(0m, results["Score"]);
        Assert.Equal(false, results["HasScore"]);
    }

    [Fact]
    public void Run_sweep_goes_page_by_page_and_says_where_to_go_on()
    {
        var contacts = new List<Guid>();
        for (var i = 0; i < 5; i++) contacts.Add(Aging());
        _world.Clock.Advance(TimeSpan.FromDays(2));

        var first = Run(new RunSweep(), new Dictionary<string, object> { ["PageSize"] = 2, ["Pages"] = 1 });
        Assert.Equal(false, first["Done"]);
        var rest = Run(new RunSweep(), new Dictionary<string, object> { ["PageSize"] = 2, ["Pages"] = 20, ["Cursor"] = first["NextCursor"] });
        Assert.Equal(true, rest["Done"]);

        Assert.All(contacts, contact => Assert.Equal(45m, _world.LeadScore(contact).Score));
    }

    private Guid Aging() => _world.Contact(more: row =>
    {
        row["jobtitle"] = "Chemist";
        row["anniversary"] = World.Start.Date.AddDays(-365);
    });

    private IDictionary<string, object> Run(Activity activity, Dictionary<string, object> inputs) => Processes.Background(_world, activity, inputs);
}
