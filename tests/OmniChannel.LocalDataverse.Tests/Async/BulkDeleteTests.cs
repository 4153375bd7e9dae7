using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Tests.Documentation;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Async;

/// <summary>Documented: "Delete data in bulk", "Asynchronous service" (recurring jobs).</summary>
public sealed class BulkDeleteTests : IDisposable
{
    private readonly World _world = World.With(s => s.Step("Delete", 40, "log gone"));

    public void Dispose() => _world.Dispose();

    [Fact]
    [Documented(56, "BulkDelete runs as a system job that deletes what its queries find, each row with its steps and in its own transaction")]
    public void What_the_query_finds_is_deleted_later_with_its_steps()
    {
        _world.Thing("a");
        _world.Thing("b");
        Send("a", null);
        Assert.Equal(2, _world.All("test_thing").Count);

        Assert.Equal(1, _world.Environment.RunAsyncJobs());

        Assert.Equal("b", _world.All("test_thing").Single()["test_name"]);
        Assert.Equal(["gone"], _world.Log());
        var job = _world.All("asyncoperation").Single();
        Assert.Equal(13, job["operationtype"]);
        Assert.Equal(30, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(1, _world.All("bulkdeleteoperation").Single()["successcount"]);
        Assert.Equal(0, _world.Environment.RunAsyncJobs());
    }

    [Fact]
    [Documented(57, "A recurring bulk deletion waits for its next turn, however many turns the clock has passed over")]
    public void A_recurring_job_runs_at_its_turns_and_waits_between_them()
    {
        var start = _world.Clock.UtcNow.AddHours(2);
        Send("a", "FREQ=DAILY;INTERVAL=2;", start);
        _world.Thing("a");
        Assert.Equal(0, _world.Environment.RunAsyncJobs());

        _world.Clock.Set(new DateTimeOffset(start));
        Assert.Equal(1, _world.Environment.RunAsyncJobs());
        Assert.Empty(_world.All("test_thing"));
        _world.Thing("a");
        Assert.Equal(0, _world.Environment.RunAsyncJobs());
        _world.Clock.Set(new DateTimeOffset(start.AddDays(5)));
        Assert.Equal(1, _world.Environment.RunAsyncJobs());

        var job = _world.All("asyncoperation").Single();
        Assert.Equal(10, job.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(start.AddDays(6), job["postponeuntil"]);
        Assert.Equal(start.AddDays(6), _world.All("bulkdeleteoperation").Single()["nextrun"]);
    }

    [Fact]
    [Documented(58, "A bulk deletion leaves what its own deletions bring about to its next turn")]
    public void A_row_that_the_deletion_itself_brings_about_is_left()
    {
        _world.Thing("a");
        var request = Request("a", "FREQ=DAILY;", _world.Clock.UtcNow);
        request.QuerySet = [request.QuerySet[0], new QueryExpression("test_log")];
        _world.Service.Execute(request);

        _world.Environment.RunAsyncJobs();

        Assert.Empty(_world.All("test_thing"));
        Assert.Equal(["gone"], _world.Log());
    }

    [Theory]
    [InlineData("FREQ=NEVER;")]
    [InlineData("INTERVAL=2;")]
    [InlineData("FREQ=DAILY;INTERVAL=0;")]
    [InlineData("FREQ=DAILY;COUNT=3;")]
    public void A_pattern_that_cannot_be_followed_is_refused(string pattern) =>
        Assert.Contains(pattern, World.Fault(() => Send("a", pattern)).Message, StringComparison.Ordinal);

    private void Send(string name, string? pattern, DateTime? start = null) => _world.Service.Execute(Request(name, pattern, start ?? _world.Clock.UtcNow));

    private static BulkDeleteRequest Request(string name, string? pattern, DateTime start)
    {
        var query = new QueryExpression("test_thing");
        query.Criteria.AddCondition("test_name", ConditionOperator.Equal, name);
        return new BulkDeleteRequest
        {
            JobName = "Clean up", QuerySet = [query], RecurrencePattern = pattern ?? string.Empty, StartDateTime = start, ToRecipients = [], CCRecipients = [],
        };
    }
}
