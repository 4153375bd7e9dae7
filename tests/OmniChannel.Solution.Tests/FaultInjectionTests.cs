using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>
/// A fault at any service call of any use case leaves nothing of it: each call of our code fails in turn, and the environment is as it was. A further use case
/// is one line.
/// </summary>
public sealed class FaultInjectionTests
{
    private static readonly string[] Tables =
    [
        "contact", "task", "queueitem", "omni_interaction", "omni_leadscore", "omni_scoreentry", "omni_scoresnapshot", "omni_scoringmodel", "omni_scoringrule", "omni_interactiontype",
        "omni_npsresponse", "omni_job", "omni_setting", "omni_sweepticket", "asyncoperation",
    ];

    private static readonly Dictionary<string, Func<Scene, Action>> UseCases = new(StringComparer.Ordinal)
    {
        ["first interaction"] = scene => () => scene.Interact(scene.World.Integration, scene.Fresh),
        ["interaction that crosses"] = scene => () => scene.Interact(scene.World.Integration, scene.Near),
        ["interaction that updates the task"] = scene => () => scene.Interact(scene.World.Integration, scene.Above),
        ["interaction deleted"] = scene => () => scene.World.Admin.Delete("omni_interaction", scene.World.All("omni_interaction", scene.Above)[0].Id),
        ["interaction moved to its contact"] = scene => () => scene.World.Integration.Update(new Entity("omni_interaction", scene.World.All("omni_interaction", scene.Above)[0].Id)
        {
            ["omni_contactid"] = new EntityReference("contact", scene.Near),
        }),
        ["interaction of a bot"] = scene => () => scene.Decide(scene.World.All("omni_interaction", scene.Above)[0].Id, InteractionBotDecision.WasABot),
        ["interaction of no bot"] = scene =>
        {
            var interaction = scene.World.All("omni_interaction", scene.Above)[0].Id;
            scene.Decide(interaction, InteractionBotDecision.WasABot);
            return () => scene.Decide(interaction, null);
        },
        ["click that is held"] = scene => () => scene.Click(scene.Near, 4, scene.Fixed),
        ["click that has the earlier ones held"] = scene =>
        {
            for (var second = 20; second < 24; second++) scene.Click(scene.Near, second);
            return () => scene.Click(scene.Near, 24, scene.Fixed);
        },
        ["click that is confirmed"] = scene =>
        {
            var click = scene.Click(scene.Near, 4);
            return () => scene.Decide(click, InteractionBotDecision.Counts);
        },
        ["click of a burst deleted"] = scene =>
        {
            var click = Enumerable.Range(20, 5).Select(second => scene.Click(scene.Near, second)).Last();
            return () => scene.World.Admin.Delete("omni_interaction", click);
        },
        ["interaction type screened"] = scene => () => scene.World.Marketer.Update(new Entity("omni_interactiontype", scene.Visit)
        {
            ["omni_botscreen"] = new OptionSetValue((int)InteractionTypeBotScreen.Click),
        }),
        ["contact created"] = scene => () => scene.World.Admin.Create(new Entity("contact", scene.Fixed) { ["lastname"] = "New", ["jobtitle"] = "Buyer" }),
        ["profile changed"] = scene => () => scene.World.Admin.Update(new Entity("contact", scene.Near) { ["jobtitle"] = "Buyer" }),
        ["contact objects"] = scene => () => scene.World.Admin.Update(new Entity("contact", scene.Above) { ["omni_profiling"] = new OptionSetValue((int)ContactProfiling.Objected) }),
        ["contacts merged"] = scene => () => scene.World.Admin.Execute(new OrganizationRequest("Merge")
        {
            ["Target"] = new EntityReference("contact", scene.Near), ["SubordinateId"] = scene.Above, ["UpdateContent"] = new Entity("contact"), ["PerformParentingChecks"] = false,
        }),
        ["points by hand"] = scene => () => scene.World.Marketer.Execute(new OrganizationRequest("omni_AddPoints")
        {
            ["ContactId"] = new EntityReference("contact", scene.Near), ["ModelCode"] = "m", ["Points"] = 40m, ["Reason"] = "Asked", ["RequestId"] = scene.Fixed,
        }),
        ["visit done"] = scene => () => scene.World.Rep.Update(new Entity("task", scene.World.OpenTasks(scene.Above).Single().Id)
        {
            ["omni_outcome"] = new OptionSetValue((int)TaskOutcome.Done),
        }),
        ["visit put off"] = scene => () => scene.World.Rep.Update(new Entity("task", scene.World.OpenTasks(scene.Above).Single().Id)
        {
            ["omni_outcome"] = new OptionSetValue((int)TaskOutcome.NotNow),
        }),
        ["page of the sweep"] = scene =>
        {
            scene.World.Clock.Advance(TimeSpan.FromDays(40));
            return () => scene.World.Admin.Execute(new OrganizationRequest("omni_RunSweep"));
        },
        ["page of snapshots"] = scene =>
        {
            scene.World.Clock.Advance(TimeSpan.FromDays(7));
            return () => scene.World.Admin.Execute(new OrganizationRequest("omni_RunSweep") { ["Cursor"] = "snapshots|0|0|0|1|" });
        },
        ["health check that mends balances"] = scene =>
        {
            foreach (var score in scene.World.All("omni_leadscore")) scene.World.Admin.Update(new Entity("omni_leadscore", score.Id) { ["omni_balances"] = "nonsense" });
            return () => scene.World.Admin.Execute(new OrganizationRequest("omni_CheckHealth") { ["Mend"] = true });
        },
        ["health check that mends a handover"] = scene =>
        {
            scene.Interact(scene.World.Integration, scene.Above);
            scene.World.Admin.Delete("task", scene.World.OpenTasks(scene.Above).Single().Id);
            return () => scene.World.Admin.Execute(new OrganizationRequest("omni_CheckHealth") { ["Mend"] = true, ["Cursor"] = "handovers|1|" });
        },
        ["health check that mends NPS answers"] = scene =>
        {
            scene.World.Integration.Create(new Entity("omni_npsresponse") { ["omni_contactid"] = new EntityReference("contact", scene.Near), ["omni_score"] = 9, ["omni_externalid"] = "old" });
            scene.World.Environment.RunAsyncJobs();
            scene.World.Admin.Update(new Entity("omni_npsresponse", scene.World.All("omni_npsresponse").Single().Id) { ["omni_meanofyear"] = null });
            return () => scene.World.Admin.Execute(new OrganizationRequest("omni_CheckHealth") { ["Mend"] = true, ["Cursor"] = "standings|1|" });
        },
        ["daily sweep set up"] = scene => () => scene.World.Admin.Execute(new OrganizationRequest("omni_StartSweep")),
        ["model published"] = scene =>
        {
            var draft = scene.World.Model("n");
            scene.World.Rule(draft, "visits", 5, scene.Call, scene.Visit);
            return () => scene.World.Publish(draft);
        },
        ["NPS answer"] = scene => () => scene.World.Integration.Create(new Entity("omni_npsresponse", scene.Fixed)
        {
            ["omni_contactid"] = new EntityReference("contact", scene.Near), ["omni_score"] = 3, ["omni_externalid"] = "answer", ["omni_respondedon"] = scene.World.Now,
        }),
    };

    public static TheoryData<string> Names => [.. UseCases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_at_any_call_leaves_nothing(string name)
    {
        using var scene = new Scene();
        var request = UseCases[name](scene);
        var before = Content(scene.World);
        var calls = 0;
        for (var failing = 1; Fails(scene.World, request, failing); failing++)
        {
            calls = failing;
            Assert.Equal(before, Content(scene.World));
            Assert.True(failing < 500, "The use case makes more calls than any should.");
        }

        Assert.True(calls > 0, "No call of ours could fail: the use case does nothing.");
        Assert.NotEqual(before, Content(scene.World));
    }

    /// <summary>Runs a request in which one call fails; false when it made fewer calls, and so went through.</summary>
    private static bool Fails(World world, Action request, int failing)
    {
        var made = 0;
        world.Environment.BeforeCodeCalls = _ =>
        {
            if (++made == failing) throw new FaultException<OrganizationServiceFault>(new OrganizationServiceFault { ErrorCode = -2147204784, Message = "injected" }, new FaultReason("injected"));
        };
        try
        {
            request();
            Assert.True(made < failing, $"Call {failing} failed, and the request went through all the same.");
            return false;
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            Assert.True(made >= failing, "The request failed although no fault was injected.");
            return true;
        }
        finally
        {
            world.Environment.BeforeCodeCalls = null;
        }
    }

    private static List<string> Content(World world)
    {
        var rows = new List<string>();
        foreach (var table in Tables)
        {
            var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
            rows.AddRange(world.Environment.ServiceFor(world.Environment.SystemUserId).RetrieveMultiple(query).Entities
                .Select(row => table + " " + row.Id + " " + string.Join("; ", row.Attributes.OrderBy(column => column.Key, StringComparer.Ordinal).Select(column => column.Key + "=" + Text(column.Value)))));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static string? Text(object value) => value switch
    {
        EntityReference reference => reference.Id.ToString(),
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        DateTime date => date.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private sealed class Scene : IDisposable
    {
        private readonly Guid _delivered;
        private readonly Guid _clicked;

        public Scene()
        {
            Call = World.Channel("call");
            Visit = World.InteractionType("visit");
            _delivered = World.Marketer.Create(new InteractionType { Code = "delivered", Name = "Delivered", BotScreen = InteractionTypeBotScreen.Delivery }.ToLate());
            _clicked = World.Marketer.Create(new InteractionType { Code = "clicked", Name = "Clicked", BotScreen = InteractionTypeBotScreen.Click }.ToLate());
            var model = World.Model("m");
            World.Rule(model, "visits", 30, Call, Visit);
            World.Rule(model, "clicks", 5, Call, _clicked);
            World.ProfileRule(model, "title", 10, "jobtitle", "equals", "Buyer");
            Assert.Equal("", World.Publish(model));
            Fresh = World.Contact("Fresh");
            Near = World.Contact("Near");
            Above = World.Contact("Above");
            World.Interact(Near, Call, Visit);
            World.Interact(Above, Call, Visit);
            World.Interact(Above, Call, Visit);
            World.Interact(Near, Call, _delivered, World.Start);
            World.Environment.RunAsyncJobs();
        }

        public World World { get; } = new();

        public Guid Call { get; }

        public Guid Visit { get; }

        public Guid Fresh { get; }

        public Guid Near { get; }

        public Guid Above { get; }

        public Guid Fixed { get; } = new("11111111-2222-4333-8444-555555555555");

        public void Dispose() => World.Dispose();

        /// <summary>A click so many seconds after a mail was delivered.</summary>
        public Guid Click(Guid contact, int seconds, Guid id = default)
        {
            var row = World.Interaction(contact, Call, _clicked, World.Start.AddSeconds(seconds), "click" + seconds.ToString(CultureInfo.InvariantCulture));
            row.Id = id;
            return World.Integration.Create(row);
        }

        public void Decide(Guid interaction, InteractionBotDecision? decision) => World.Marketer.Update(new Entity("omni_interaction", interaction)
        {
            ["omni_botdecision"] = decision is { } made ? new OptionSetValue((int)made) : null,
        });

        public void Interact(IOrganizationService service, Guid contact)
        {
            var row = World.Interaction(contact, Call, Visit, externalId: "injected");
            row.Id = Fixed;
            service.Create(row);
        }
    }
}
