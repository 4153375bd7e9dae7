using System;
using System.Activities;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using OmniChannel.Workflows;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>
/// Every activity there is, as a process runs it: its good path in the background and in real time, rows that are not there, and the roll-back of its process.
/// A new activity without arguments here fails these tests.
/// </summary>
public sealed class ActivityMatrixTests : IDisposable
{
    private static readonly string[] Written =
    [
        "contact", "account", "task", "omni_interaction", "omni_leadscore", "omni_scoreentry", "omni_npsresponse", "omni_npsperiod", "omni_content", "omni_contenttag", "omni_interest",
        "omni_setting", "omni_job",
    ];

    private readonly World _world = new();
    private readonly Dictionary<string, Dictionary<string, object>> _arguments;

    public ActivityMatrixTests()
    {
        var call = Row("omni_channel", _world.Channel("call", permission: ChannelPermission.Phone));
        var visit = Row("omni_interactiontype", _world.InteractionType("visit"));
        var model = _world.Model("m");
        _world.Rule(model, "visit", 70, type: visit.Id);
        Assert.Equal("", _world.Publish(model));
        var account = Row("account", _world.Admin.Create(new Entity("account") { ["name"] = "Clinic" }));
        var contact = Row("contact", _world.Contact(more: row => row["parentcustomerid"] = account));
        var term = Row("omni_term", _world.Marketer.Create(new Entity("omni_term") { ["omni_code"] = "D", ["omni_name"] = "Diabetes" }));
        _world.Marketer.Create(new Entity("omni_termlabel")
        {
            ["omni_termid"] = term, ["omni_label"] = "diabetes", ["omni_language"] = "en", ["omni_kind"] = new OptionSetValue((int)TermLabelKind.Preferred),
        });
        var content = Row("omni_content", _world.Marketer.Create(new Entity("omni_content") { ["omni_code"] = "c", ["omni_name"] = "On diabetes", ["omni_language"] = "en" }));
        // Held, so that there is something left for the sweep and for the visit.
        var held = _world.Admin.Create(new Entity("omni_setting") { ["omni_code"] = "handover", ["omni_name"] = "handover", ["omni_value"] = "held" });
        _world.Interact(contact.Id, call.Id, visit.Id, World.Start.AddDays(-3));
        _world.Admin.Delete("omni_setting", held);
        _world.Clock.Advance(TimeSpan.FromDays(2));
        var scored = new Dictionary<string, object> { ["Contact"] = contact, ["ScoringModel"] = Row("omni_scoringmodel", model) };
        _arguments = new Dictionary<string, Dictionary<string, object>>
        {
            [nameof(AddManualPoints)] = new(scored) { ["Points"] = 5m, ["Reason"] = "Met at the congress" },
            [nameof(ClassifyContent)] = new() { ["Content"] = content },
            [nameof(ContactHasInterest)] = new() { ["Contact"] = contact, ["Term"] = term },
            [nameof(EvaluateModel)] = scored,
            [nameof(MayContactNow)] = new() { ["Contact"] = contact, ["Channel"] = call },
            [nameof(MaySurvey)] = new() { ["Contact"] = contact, ["Channel"] = call },
            [nameof(NpsSummaryOfAccount)] = new() { ["Account"] = account },
            [nameof(NpsSummaryOfContact)] = new() { ["Contact"] = contact },
            [nameof(RaiseNextBestVisit)] = scored,
            [nameof(RecalculateScore)] = scored,
            [nameof(RecordInteraction)] = new() { ["Contact"] = contact, ["Channel"] = call, ["InteractionType"] = visit, ["ExternalId"] = "process-1" },
            [nameof(RunSweep)] = new() { ["PageSize"] = 5 },
        };
    }

    public static TheoryData<string> Activities() => [.. Types().Select(type => type.Name)];

    /// <summary>What an activity writes when it has something to write; the others only answer.</summary>
    public static TheoryData<string, bool> Writing() => new()
    {
        { nameof(AddManualPoints), true }, { nameof(ClassifyContent), true }, { nameof(ContactHasInterest), false }, { nameof(EvaluateModel), false }, { nameof(MayContactNow), false },
        { nameof(MaySurvey), false }, { nameof(NpsSummaryOfAccount), false }, { nameof(NpsSummaryOfContact), false }, { nameof(RaiseNextBestVisit), true },
        { nameof(RecalculateScore), true }, { nameof(RecordInteraction), true }, { nameof(RunSweep), true },
    };

    public void Dispose() => _world.Dispose();

    [Fact]
    public void No_activity_is_left_out() => Assert.Equal(Types().Select(type => type.Name).Order(), Writing().Select(row => (string)row[0]).Order());

    [Theory]
    [MemberData(nameof(Writing))]
    public void In_the_background_it_keeps_what_it_wrote(string name, bool writes)
    {
        var before = Snapshot();
        Assert.NotNull(Processes.Background(_world, New(name), _arguments[name]));
        Assert.Equal(writes, before != Snapshot());
    }

    [Theory]
    [MemberData(nameof(Writing))]
    public void In_real_time_it_writes_in_the_transaction_and_is_undone_with_it(string name, bool writes)
    {
        var before = Snapshot();
        Assert.Throws<InvalidOperationException>(() => Processes.RealTime(_world, New(name), _arguments[name], () => throw new InvalidOperationException("The next step of the process fails.")));
        Assert.Equal(before, Snapshot());
        Processes.RealTime(_world, New(name), _arguments[name]);
        Assert.Equal(writes, before != Snapshot());
    }

    [Theory]
    [MemberData(nameof(Activities))]
    public void Rows_that_are_not_there_are_refused_in_words_and_nothing_is_written(string name)
    {
        var before = Snapshot();
        foreach (var argument in _arguments[name].Where(argument => argument.Value is EntityReference))
        {
            var inputs = new Dictionary<string, object>(_arguments[name]) { [argument.Key] = Row(((EntityReference)argument.Value).LogicalName, Guid.NewGuid()) };
            if (name == nameof(RecalculateScore) && argument.Key == "ScoringModel") continue;
            var error = Record.Exception(() => Processes.Background(_world, New(name), inputs));
            Assert.True(error is InvalidPluginExecutionException or FaultException<OrganizationServiceFault>, $"{argument.Key}: {error}");
            Assert.DoesNotContain("did not foresee", error!.Message, StringComparison.Ordinal);
            Assert.Equal(before, Snapshot());
        }
    }

    [Theory]
    [MemberData(nameof(Activities))]
    public void Refusals_are_in_the_language_of_the_user(string name)
    {
        if (!_arguments[name].Values.OfType<EntityReference>().Any()) return;
        _world.Admin.Create(new Entity("usersettings", _world.Environment.AdministratorId) { ["uilanguageid"] = 1031 });
        var inputs = _arguments[name].ToDictionary(argument => argument.Key, argument => argument.Value is EntityReference ? null! : argument.Value);
        Assert.StartsWith("Der Aktivität '", Assert.Throws<InvalidPluginExecutionException>(() => Processes.Background(_world, New(name), inputs)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Type> Types() => typeof(ActivityBase).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ActivityBase)) && !type.IsAbstract);

    private static Activity New(string name) => (Activity)Activator.CreateInstance(Types().Single(type => type.Name == name))!;

    private static EntityReference Row(string table, Guid id) => new(table, id);

    private string Snapshot() => string.Join("\n", Written.SelectMany(table => _world.All(table).OrderBy(row => row.Id).Select(row => table + " " + row.Id + " " + row.RowVersion)));
}
