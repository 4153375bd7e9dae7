using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>How jobs are worked on, whatever their kind.</summary>
public sealed class JobTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_job_that_cannot_be_done_fails_with_the_reason_in_the_language_of_its_owner()
    {
        var owner = _world.CreateUser("Gerd German", "OmniChannel Marketer");
        _world.Admin.Create(new Entity("usersettings", owner) { ["uilanguageid"] = 1031 });
        var id = _world.Environment.ServiceFor(owner).Create(new Entity("omni_job") { ["omni_name"] = "Nothing does this" });

        _world.Environment.RunAsyncJobs();

        var job = _world.Admin.Retrieve("omni_job", id, new ColumnSet(true)).ToEntity<Job>();
        Assert.Equal(JobStatus.Failed, job.StatusCode);
        Assert.StartsWith("Der Auftrag blieb nach 0 stehen. Der Grund: Aufträge dieser Art erledigt nichts.", job.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_job_stops_before_the_platform_would_stop_it_and_the_sweep_has_it_go_on()
    {
        var (model, contacts) = Published(620);
        var job = StartBackfill(model);

        _world.Environment.RunAsyncJobs();
        Assert.Equal(JobStatus.Waiting, Row(job).StatusCode);
        Assert.Equal(620, Row(job).Total);
        Assert.InRange(Row(job).Done!.Value, 500, 619);
        _world.Clock.Advance(TimeSpan.FromMinutes(10));
        _world.Sweep();
        _world.Environment.RunAsyncJobs();

        Assert.Equal(JobStatus.Done, Row(job).StatusCode);
        Assert.Equal(contacts, Row(job).Done);
    }

    [Fact]
    public void A_job_whose_turn_was_killed_is_left_to_its_other_runner_and_taken_up_by_the_sweep()
    {
        var (model, contacts) = Published(60);
        var job = StartBackfill(model);
        // Another runner did the first page; the turn that was asked for when the job was created finds it gone on and leaves it.
        Continue(job);
        _world.Environment.RunAsyncJobs();
        Assert.Equal((JobStatus.Running, 0), (Row(job).StatusCode!.Value, Row(job).Done!.Value));
        _world.Clock.Advance(TimeSpan.FromMinutes(4));
        _world.Sweep();
        _world.Environment.RunAsyncJobs();
        Assert.Equal(JobStatus.Running, Row(job).StatusCode);

        _world.Clock.Advance(TimeSpan.FromMinutes(2));
        _world.Sweep();
        _world.Environment.RunAsyncJobs();

        Assert.Equal((JobStatus.Done, contacts), (Row(job).StatusCode!.Value, Row(job).Done!.Value));
    }

    [Fact]
    public void A_page_that_somebody_else_has_done_is_not_done_again()
    {
        var (model, _) = Published(60);
        var job = StartBackfill(model);
        var cursor = (string)Continue(job)["Cursor"];
        Assert.True((bool)Continue(job, cursor)["Worked"]);
        Assert.False((bool)Continue(job, cursor)["Worked"]);
        Assert.Equal(25, Row(job).Done);
    }

    [Fact]
    public void A_failed_job_goes_on_when_it_is_set_to_waiting()
    {
        var (model, contacts) = Published(30);
        var job = StartBackfill(model);
        _world.Marketer.Update(new Entity("omni_job", job) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue((int)JobStatus.Failed) });
        _world.Environment.RunAsyncJobs();
        Assert.Equal(0, Row(job).Done);

        _world.Marketer.Update(new Entity("omni_job", job) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue((int)JobStatus.Waiting) });
        _world.Environment.RunAsyncJobs();

        Assert.Equal((JobStatus.Done, contacts), (Row(job).StatusCode!.Value, Row(job).Done!.Value));
    }

    private (Guid Model, int Contacts) Published(int contacts)
    {
        var model = _world.Model("m");
        _world.Rule(model, "calls", 10, _world.Channel("call"));
        Assert.Equal("", _world.Publish(model));
        for (var i = 0; i < contacts; i++) _world.Contact("Doe");
        return (model, contacts);
    }

    private Guid StartBackfill(Guid model) => (Guid)_world.Marketer.Execute(new OrganizationRequest("omni_StartBackfill")
    {
        ["ModelId"] = new EntityReference("omni_scoringmodel", model),
    }).Results["JobId"];

    private ParameterCollection Continue(Guid job, string? cursor = null)
    {
        var request = new OrganizationRequest("omni_ContinueJob") { ["JobId"] = new EntityReference("omni_job", job) };
        if (cursor != null) request["Cursor"] = cursor;
        return _world.Marketer.Execute(request).Results;
    }

    private Job Row(Guid job) => _world.Admin.Retrieve("omni_job", job, new ColumnSet(true)).ToEntity<Job>();
}
