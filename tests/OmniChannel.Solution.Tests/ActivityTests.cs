using System;
using System.Activities;
using System.Collections.Generic;
using System.Linq;
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

    [Fact]
    public void Run_sweep_refuses_numbers_below_zero_in_words_and_takes_a_cursor_that_is_none_as_a_beginning()
    {
        var contact = Aging();
        _world.Clock.Advance(TimeSpan.FromDays(2));
        foreach (var (name, label) in new[] { ("PageSize", "Page size"), ("Pages", "Pages") })
        {
            var refusal = Assert.Throws<InvalidPluginExecutionException>(() => Run(new RunSweep(), new Dictionary<string, object> { [name] = -3 }));
            Assert.Equal($"'{label}' of the activity 'Run sweep' is -3. Enter a number above zero, or leave it empty for the usual one.", refusal.Message);
        }

        Assert.Equal(15m, _world.LeadScore(contact).Score);
        Assert.Equal(true, Run(new RunSweep(), new Dictionary<string, object> { ["Cursor"] = "none of ours", ["Pages"] = 20 })["Done"]);
        Assert.Equal(45m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void Run_sweep_keeps_the_pages_before_one_that_fails_and_is_undone_as_a_whole_in_real_time()
    {
        for (var i = 0; i < 4; i++) Aging();
        _world.Clock.Advance(TimeSpan.FromDays(2));
        var inputs = new Dictionary<string, object> { ["PageSize"] = 1, ["Pages"] = 20 };

        Assert.ThrowsAny<Exception>(() => InThirdPage(() => Processes.RealTime(_world, new RunSweep(), inputs)));
        Assert.Equal(0, Swept());
        Assert.ThrowsAny<Exception>(() => InThirdPage(() => Run(new RunSweep(), inputs)));
        Assert.Equal(2, Swept());
        Assert.Equal(true, Run(new RunSweep(), inputs)["Done"]);
        Assert.Equal(4, Swept());
    }

    private int Swept() => _world.All("omni_leadscore").Count(row => row.GetAttributeValue<decimal>("omni_score") == 45m);

    /// <summary>Lets the platform fail at the first write of the third page: a page of one lead score locks it and writes it.</summary>
    private void InThirdPage(Action run)
    {
        var updates = 0;
        _world.Environment.BeforeCodeCalls = message =>
        {
            if (message == "Update" && ++updates == 5) throw new InvalidOperationException("The platform fails.");
        };
        try
        {
            run();
        }
        finally
        {
            _world.Environment.BeforeCodeCalls = null;
        }
    }

    private Guid Aging() => _world.Contact(more: row =>
    {
        row["jobtitle"] = "Chemist";
        row["anniversary"] = World.Start.Date.AddDays(-365);
    });

    private IDictionary<string, object> Run(Activity activity, Dictionary<string, object> inputs) => Processes.Background(_world, activity, inputs);
}
