using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using OmniChannel.Plugins.Scoring;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>A day brings a rep no more visits than the limit, however many requests give visits at once.</summary>
public sealed class DailyLimitTests : IDisposable
{
    private const int Limit = 3;
    private const int Writers = 8;
    private const int Contacts = 40;
    private const int SendAgain = unchecked((int)0x8F0A0001);

    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _visit;

    public DailyLimitTests()
    {
        _call = _world.Channel("call");
        _visit = _world.InteractionType("visit");
        var model = _world.Model("m");
        _world.Rule(model, "visits", 70, _call, _visit);
        Assert.Equal("", _world.Publish(model));
    }

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Eight_writers_give_a_rep_no_more_visits_than_the_limit_and_whoever_waits_has_a_reason(bool hasRow)
    {
        SetLimit(hasRow, Limit);
        var contacts = Enumerable.Range(0, Contacts).Select(number => _world.Contact("C" + number.ToString(CultureInfo.InvariantCulture))).ToArray();
        var errors = new ConcurrentBag<Exception>();
        Parallel.For(0, Writers, new ParallelOptions { MaxDegreeOfParallelism = Writers }, writer =>
        {
            var service = _world.Environment.ServiceFor(_world.Environment.AdministratorId);
            for (var number = writer; number < Contacts; number += Writers)
            {
                try
                {
                    Send(service, Row(contacts[number], number));
                }
                catch (FaultException<OrganizationServiceFault> fault)
                {
                    errors.Add(fault);
                }
            }
        });

        Assert.Empty(errors);
        Assert.Equal(Limit, _world.All("task").Count);
        Assert.Equal(Contacts - Limit, _world.All("omni_leadscore").Count(row => row.GetAttributeValue<string>("omni_notaskreason") is { Length: > 0 }));
        Assert.Equal(Limit, _world.All("omni_representative").Single().GetAttributeValue<int>("omni_given"));
    }

    // Without locks of rows between them, so that whatever can happen between two calls happens: only the count itself is left to keep the limit.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Requests_that_read_the_same_count_cannot_both_give_the_last_visit(bool hasRow)
    {
        SetLimit(hasRow, 1);
        var refused = 0;
        for (var seed = 1; seed <= 8; seed++)
        {
            _world.Clock.Advance(TimeSpan.FromDays(1));
            var before = _world.All("task").Count;
            using var run = new Interleaved(seed);
            foreach (var contact in new[] { _world.Contact(), _world.Contact(), _world.Contact() })
            {
                run.Add(stepped =>
                {
                    try
                    {
                        new AddPoints().Execute(Provider(contact, stepped));
                    }
                    catch (InvalidPluginExecutionException error) when (error.ErrorCode == SendAgain)
                    {
                        refused++;
                    }
                });
            }

            run.Run();
            Assert.Equal(1, _world.All("task").Count - before);
        }

        Assert.True(refused > 0, "No two requests ever met, so nothing was tried.");
    }

    private void SetLimit(bool hasRow, int limit)
    {
        if (hasRow) _world.Admin.Create(new Representative { Name = "rep", UserId = new EntityReference("systemuser", _world.RepId), DailyLimit = limit }.ToLate());
        else _world.Set("dailylimit", limit.ToString(CultureInfo.InvariantCulture));
    }

    private Entity Row(Guid contact, int number) => _world.Interaction(contact, _call, _visit, externalId: "d" + number.ToString(CultureInfo.InvariantCulture));

    private static void Send(IOrganizationService service, Entity row)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                service.Create(row);
                return;
            }
            catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == SendAgain && attempt < 5)
            {
                // Nothing was stored: the same row is sent again.
            }
        }
    }

    private IServiceProvider Provider(Guid contact, Func<IOrganizationService, IOrganizationService> stepped) => Executions.Provider(
        _world,
        "omni_AddPoints",
        new ParameterCollection { ["ContactId"] = new EntityReference("contact", contact), ["ModelCode"] = "m", ["Points"] = 70m, ["Reason"] = "Asked" },
        user => stepped(_world.Environment.ServiceFor(user ?? _world.Environment.SystemUserId)));
}
