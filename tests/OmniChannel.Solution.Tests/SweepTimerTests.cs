using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>The daily sweep that an administrator starts once: from then on the clock alone sweeps.</summary>
public sealed class SweepTimerTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Once_started_every_day_sweeps_with_nothing_else_calling()
    {
        var call = _world.Channel("call");
        var visit = _world.InteractionType("visit");
        var model = _world.Model("m", row => row.DwellHours = 36);
        _world.Rule(model, "visits", 60, call, visit);
        Assert.Equal("", _world.Publish(model));
        Assert.Equal(true, Start()["Created"]);
        var contact = _world.Contact();
        _world.Interact(contact, call, visit);
        _world.Interact(contact, call, visit);

        Assert.Equal(["2026-03-03T00:00:00Z", "2026-03-04T00:00:00Z", "2026-03-05T00:00:00Z"], Enumerable.Range(0, 3).Select(_ => SweepOfTheNextDay()));

        Assert.Single(_world.OpenTasks(contact));
        Assert.Single(_world.All("omni_sweepticket"));
    }

    [Fact]
    public void Starting_twice_sets_up_one()
    {
        var first = Start();
        var second = Start();

        Assert.Equal(first["JobId"], second["JobId"]);
        Assert.Equal(false, second["Created"]);
        Assert.Single(_world.All("omni_sweepticket"));
        Assert.Single(_world.All("bulkdeleteoperation"));
    }

    [Fact]
    public void A_ticket_that_somebody_deletes_does_not_break_the_chain()
    {
        Start();
        _world.Admin.Delete("omni_sweepticket", _world.All("omni_sweepticket").Single().Id);
        _world.Environment.RunAsyncJobs();
        Assert.Single(_world.All("omni_sweepticket"));
        Assert.Equal("2026-03-03T00:00:00Z", SweepOfTheNextDay());
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_page_that_is_to_be_sent_again_is_sent_again_but_not_for_ever(int refusals, bool sweeps)
    {
        Start();
        var left = refusals;
        _world.Environment.BeforeCodeCalls = message =>
        {
            if (message == "omni_RunSweep" && left-- > 0) throw new FaultException<OrganizationServiceFault>(new OrganizationServiceFault { ErrorCode = unchecked((int)0x8F0A0001) }, new FaultReason("send again"));
        };
        _world.Clock.Set(new DateTimeOffset(_world.Now.Date.AddDays(1), TimeSpan.Zero));
        _world.Environment.RunAsyncJobs();

        Assert.Equal(sweeps, _world.All("omni_setting").Any(row => row.GetAttributeValue<string>("omni_code") == "lastsweep"));
    }

    private ParameterCollection Start() => _world.Admin.Execute(new OrganizationRequest("omni_StartSweep")).Results;

    private string SweepOfTheNextDay()
    {
        _world.Clock.Set(new DateTimeOffset(_world.Now.Date.AddDays(1), TimeSpan.Zero));
        _world.Environment.RunAsyncJobs();
        return _world.All("omni_setting").Single(row => row.GetAttributeValue<string>("omni_code") == "lastsweep").GetAttributeValue<string>("omni_value");
    }
}
