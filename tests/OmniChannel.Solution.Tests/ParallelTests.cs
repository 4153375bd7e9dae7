using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Many senders at once on few contacts: nothing is lost, nothing is there twice, and no sender retries for ever.</summary>
public sealed class ParallelTests
{
    private const int Writers = 8;
    private const int Contacts = 10;
    private const int Interactions = 10_000;
    private const int MostAttempts = 5;
    private const int SendAgain = unchecked((int)0x8F0A0001);

    [Fact]
    public void Eight_writers_on_ten_contacts_lose_no_points_and_raise_one_task_each()
    {
        using var world = new World();
        var call = world.Channel("call");
        var visit = world.InteractionType("visit");
        var model = world.Model("m", row => { row.HalfLifeDays = null; row.Threshold = 50m; row.RearmThreshold = 10m; });
        world.Rule(model, "visits", 1, call, visit);
        Assert.Equal("", world.Publish(model));
        var contacts = Enumerable.Range(0, Contacts).Select(number => world.Contact("C" + number.ToString(CultureInfo.InvariantCulture))).ToArray();
        var errors = new ConcurrentBag<Exception>();
        var attempts = new ConcurrentBag<int>();

        Parallel.For(0, Writers, new ParallelOptions { MaxDegreeOfParallelism = Writers }, writer =>
        {
            var service = world.Environment.ServiceFor(world.Environment.AdministratorId);
            for (var number = writer; number < Interactions; number += Writers)
            {
                var row = Row(contacts[number % Contacts], call, visit, number);
                try
                {
                    attempts.Add(Send(service, row));
                }
                catch (FaultException<OrganizationServiceFault> fault)
                {
                    errors.Add(fault);
                }
            }
        });

        Assert.Empty(errors);
        Assert.InRange(attempts.Max(), 1, MostAttempts);
        var scores = world.All("omni_leadscore").Select(row => row.ToEntity<LeadScore>()).ToList();
        Assert.Equal(Contacts, scores.Count);
        Assert.All(scores, score => Assert.Equal((decimal)Interactions / Contacts, score.Score));
        Assert.All(contacts, contact => Assert.Single(world.OpenTasks(contact)));
        Assert.All(contacts, contact => Assert.Single(world.All("task", contact)));
    }

    /// <summary>Sends as the guide for integrations says: again only when the code asks for it. Returns the attempts it took.</summary>
    private static int Send(IOrganizationService service, Entity row)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                service.Create(row);
                return attempt;
            }
            catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == SendAgain && attempt < MostAttempts)
            {
                // Nothing was stored: the same row is sent again.
            }
        }
    }

    private static Entity Row(Guid contact, Guid channel, Guid type, int number) => new("omni_interaction")
    {
        ["omni_contactid"] = new EntityReference("contact", contact), ["omni_channelid"] = new EntityReference("omni_channel", channel),
        ["omni_interactiontypeid"] = new EntityReference("omni_interactiontype", type), ["omni_externalid"] = "p" + number.ToString(CultureInfo.InvariantCulture),
        ["omni_occurredon"] = World.Start.AddMinutes(-number),
    };
}
