using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Tests.Documentation;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Async;

/// <summary>Documented: "Asynchronous service", "Handle exceptions in plug-ins" (OperationStatus.Retry).</summary>
public sealed class JobTests
{
    [Fact]
    [Documented(26, "An asynchronous step runs later, outside the transaction, with the depth of its request")]
    public void A_job_runs_later_outside_a_transaction_with_the_depth_of_its_request()
    {
        using var world = World.With(s => s.Step("Create", 40, "log stage; log depth", asynchronous: true));
        world.Thing("a");
        Assert.Empty(world.Log());
        Assert.Equal(1, world.Environment.RunAsyncJobs());
        Assert.Equal(["Create 40 out", "depth 1"], world.Log());
        Assert.Equal(30, world.All("asyncoperation").Single().GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    [Documented(25, "A roll-back undoes the writes of steps and the jobs they queued, but keeps the trace log")]
    public void A_rolled_back_request_leaves_no_job()
    {
        using var world = World.With(s => s.Step("Create", 40, "log x", asynchronous: true).Step("Create", 40, "throw no"));
        World.Fault(() => world.Thing("a"));
        Assert.Empty(world.All("asyncoperation"));
    }

    [Fact]
    [Documented(46, "A job that asks for a retry gets up to four attempts; one that fails otherwise gets one")]
    public void What_a_failed_job_wrote_before_stays_as_each_call_has_its_own_transaction()
    {
        using var world = World.With(s => s.Step("Create", 40, "log kept; throw broken", asynchronous: true));
        world.Thing("a");
        world.Environment.RunAsyncJobs();
        Assert.Equal(["kept"], world.Log());
        var job = world.All("asyncoperation").Single();
        Assert.Equal(31, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal("broken", job["message"]);
    }

    [Fact]
    public void A_failed_call_in_a_job_may_be_ignored()
    {
        using var world = World.With(s => s.Step("Create", 40, "swallow; log on", asynchronous: true));
        world.Thing("a");
        world.Environment.RunAsyncJobs();
        Assert.Equal(["on"], world.Log());
    }

    [Fact]
    [Documented(46, "A job that asks for a retry gets up to four attempts; one that fails otherwise gets one")]
    public void A_job_that_asks_for_retry_is_tried_four_times()
    {
        using var world = World.With(s => s.Step("Create", 40, "log try; retry later", asynchronous: true));
        world.Thing("a");
        for (var i = 0; i < 6; i++)
        {
            world.Environment.RunAsyncJobs();
            world.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        Assert.Equal(4, world.Log().Count);
        Assert.Equal(31, world.All("asyncoperation").Single().GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Thousands_of_jobs_run_once_each_in_the_order_of_their_creation(bool autoDelete)
    {
        using var world = World.With(s => s.Step("Create", 40, "log note", asynchronous: true, autoDelete: autoDelete));
        var notes = Enumerable.Range(0, 2_300).Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        foreach (var note in notes) world.Service.Create(new Entity("test_thing") { ["test_note"] = note });
        Assert.Equal(notes.Count, world.Environment.RunAsyncJobs());
        Assert.Equal(notes, world.Log());
        Assert.Equal(0, world.Environment.RunAsyncJobs());
    }

    [Theory]
    [InlineData("log x")]
    [InlineData("trace nothing")]
    public void A_job_that_succeeded_goes_when_its_step_says_so_whether_it_wrote_or_not(string script)
    {
        using var world = World.With(s => s.Step("Create", 40, script, asynchronous: true, autoDelete: true));
        world.Thing("a");
        world.Thing("b");
        Assert.Equal(2, world.Environment.RunAsyncJobs());
        Assert.Empty(world.All("asyncoperation"));
    }

    [Fact]
    [Documented(47, "Images of a job are those of the moment of its event")]
    public void Images_of_a_job_are_those_of_its_moment()
    {
        using var world = World.With(s => s.Step("Update", 40, "log images", asynchronous: true, images: TestSolution.Image("before", 0, "test_name")));
        var id = world.Thing("a");
        world.Service.Update(new Entity("test_thing", id) { ["test_name"] = "b" });
        world.Service.Update(new Entity("test_thing", id) { ["test_name"] = "c" });
        world.Environment.RunAsyncJobs();
        Assert.Equal(["before:test_name=a/", "before:test_name=b/"], world.Log());
    }

    [Fact]
    [Documented(25, "A roll-back undoes the writes of steps and the jobs they queued, but keeps the trace log")]
    [Documented(48, "A trace keeps its newest ten kilobytes")]
    public void A_trace_survives_the_roll_back_and_keeps_the_newest_ten_kilobytes()
    {
        var solution = new TestSolution().Step("Create", 40, "flood; throw no");
        using var world = new World(solution, traces: 2);
        World.Fault(() => world.Thing("a"));
        var text = world.All("plugintracelog").Single().GetAttributeValue<string>("messageblock");
        Assert.InRange(text.Length, 9000, 10240);
        Assert.EndsWith("line 1999\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_trace_format_throws_in_the_plug_in()
    {
        using var world = World.With(s => s.Step("Create", 40, "badtrace"));
        Assert.Contains("FormatException", World.Fault(() => world.Thing("a")).Message, StringComparison.Ordinal);
    }
}
