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
}
