using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Scoring history anew when a version is published.</summary>
public sealed class BackfillTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _mail;
    private readonly Guid _visit;

    public BackfillTests()
    {
        _call = _world.Channel("call");
        _mail = _world.Channel("mail", ChannelKind.Digital);
        _visit = _world.InteractionType("visit");
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_version_from_now_leaves_the_history_as_it_is()
    {
        var contact = Scored(_call);
        var second = Draft(2, 7);
        Publish(second, "none");
        _world.Interact(contact, _call, _visit);
        Assert.Equal(17m, _world.LeadScore(contact).Score);
        Assert.Empty(_world.All("omni_job"));
    }

    [Fact]
    public void All_of_the_history_is_scored_anew_and_what_changed_is_reversed_rather_than_deleted()
    {
        var contact = Scored(_call, _mail);
        _world.Clock.Advance(TimeSpan.FromDays(30));
        var second = Draft(2, 7, mailPoints: 4);
        var job = Publish(second, "all");

        _world.Environment.RunAsyncJobs();

        Assert.Equal(JobStatus.Done, Job(job).StatusCode);
        Assert.Equal(1, Job(job).Done);
        Assert.Equal(1, Job(job).Total);
        var score = _world.LeadScore(contact);
        Assert.Equal(5.5m, Math.Round(score.Score!.Value, 4));
        Assert.Equal(2, score.Version);
        var entries = Entries(contact);
        Assert.Equal(["i:10:1", "i:4:2", "i:7:2", "r:-10:1"], entries.Select(Told).Order(StringComparer.Ordinal));
        Assert.Equal("Scored anew by version 2.", entries.Single(entry => entry.Source == ScoreEntrySource.Reversal).Reason);
        Assert.False(Model(second).IsBackfilling);
    }

    [Fact]
    public void Only_the_last_days_are_scored_anew_when_that_is_asked_for()
    {
        var contact = Scored(_call);
        _world.Clock.Advance(TimeSpan.FromDays(30));
        _world.Interact(contact, _call, _visit);
        Publish(Draft(2, 20), "days", 10);
        Finish();
        Assert.Equal(25m, Math.Round(_world.LeadScore(contact).Score!.Value, 4));
    }

    [Fact]
    public void Entries_that_the_version_gives_as_before_stay_and_a_second_backfill_changes_nothing()
    {
        var contact = Scored(_call, _mail, _call);
        var second = Draft(2, 7, mailPoints: 4);
        Publish(second, "all");
        Finish();
        var before = Entries(contact).Select(entry => (entry.Id, entry.GetAttributeValue<long>("versionnumber"))).ToList();
        Assert.Equal(7, before.Count);

        _world.Marketer.Execute(new OrganizationRequest("omni_StartBackfill") { ["ModelId"] = new EntityReference("omni_scoringmodel", second) });
        Finish();

        Assert.Equal(before, Entries(contact).Select(entry => (entry.Id, entry.GetAttributeValue<long>("versionnumber"))));
        Assert.Equal(18m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void A_contact_counts_by_the_version_before_until_its_turn_and_by_the_new_one_from_then_on()
    {
        for (var i = 0; i < 30; i++) _world.Contact("Doe" + i);
        var inOrder = new QueryExpression("contact") { ColumnSet = new ColumnSet(false) };
        inOrder.AddOrder("contactid", OrderType.Ascending);
        var contacts = _world.Admin.RetrieveMultiple(inOrder).Entities.Select(row => row.Id).ToList();
        var first = Draft(1, 10);
        Assert.Equal("", _world.Publish(first));
        foreach (var contact in contacts.Where((_, i) => i != 28)) _world.Interact(contact, _call, _visit);
        var job = Publish(Draft(2, 7, mailPoints: 4), "all");
        Continue(job);
        Continue(job);
        Assert.Equal((25, 30), (Job(job).Done, Job(job).Total));

        var byScore = contacts.Where((_, i) => i != 28).ToLookup(contact => _world.LeadScore(contact).Score);
        Assert.Equal((25, 4), (byScore[7m].Count(), byScore[10m].Count()));
        var reached = byScore[7m].First();
        var waiting = byScore[10m].First();
        foreach (var contact in new[] { reached, waiting, contacts[28] })
        {
            _world.Interact(contact, _call, _visit);
            _world.Interact(contact, _mail, _visit);
        }

        Assert.Equal(7m + 7m + 4m, _world.LeadScore(reached).Score);
        Assert.Equal(10m + 10m, _world.LeadScore(waiting).Score);
        Assert.Equal(10m, _world.LeadScore(contacts[28]).Score);

        Finish();
        Assert.Equal(18m, _world.LeadScore(reached).Score);
        Assert.Equal(18m, _world.LeadScore(waiting).Score);
        Assert.Equal(11m, _world.LeadScore(contacts[28]).Score);
    }

    [Fact]
    public void Two_contacts_merged_while_only_one_has_had_its_turn_are_scored_anew_together()
    {
        Assert.Equal("", _world.Publish(Draft(1, 10)));
        for (var i = 0; i < 27; i++) _world.Interact(_world.Contact("Doe" + i), _call, _visit);
        var job = Publish(Draft(2, 7), "all");
        Continue(job);
        Continue(job);
        var byVersion = _world.All("omni_leadscore").Select(row => row.ToEntity<LeadScore>()).ToLookup(score => score.Version, score => score.ContactId!.Id);
        Assert.Equal((2, 25), (byVersion[1].Count(), byVersion[2].Count()));
        var survivor = byVersion[2].First();

        _world.Admin.Execute(new OrganizationRequest("Merge")
        {
            ["Target"] = new EntityReference("contact", survivor), ["SubordinateId"] = byVersion[1].First(), ["UpdateContent"] = new Entity("contact"),
            ["PerformParentingChecks"] = false,
        });
        Finish();

        Assert.Equal(14m, _world.LeadScore(survivor).Score);
        Assert.Equal(2, _world.LeadScore(survivor).Version);
    }

    [Fact]
    public void A_backfill_equals_scoring_the_history_anew()
    {
        var random = new Random(20261126);
        var contacts = Enumerable.Range(0, 6).Select(i => _world.Contact("Doe" + i, row => row["jobtitle"] = i % 2 == 0 ? "Doctor" : "Nurse")).ToList();
        Assert.Equal("", _world.Publish(Draft(1, 10, mailPoints: -2)));
        for (var i = 0; i < 60; i++)
        {
            _world.Clock.Advance(TimeSpan.FromHours(random.Next(1, 40)));
            _world.Interact(contacts[random.Next(contacts.Count)], random.Next(2) == 0 ? _call : _mail, _visit, _world.Now.AddHours(-random.Next(0, 200)));
        }
        var second = Draft(2, 6, mailPoints: 3, halfLife: 12m);
        _world.ProfileRule(second, "doctors", 15, "jobtitle", "equals", "Doctor");
        Publish(second, "all");
        Finish();
        var backfilled = contacts.ConvertAll(contact => Shown(Scores(contact).Single()));

        // The same version as the first of a model of its own: scored from nothing, interaction by interaction.
        var alone = Draft(1, 6, mailPoints: 3, halfLife: 12m, code: "alone");
        _world.ProfileRule(alone, "doctors", 15, "jobtitle", "equals", "Doctor");
        Assert.Equal("", _world.Publish(alone));
        _world.Marketer.Execute(new OrganizationRequest("omni_StartBackfill") { ["ModelId"] = new EntityReference("omni_scoringmodel", alone) });
        Finish();
        var anew = contacts.ConvertAll(contact => Shown(Scores(contact).Single(score => score.ScoringModelId!.Id == alone)));

        Assert.Equal(anew, backfilled);
        foreach (var contact in contacts)
        {
            var points = _world.All("omni_interaction", contact).Sum(row => Expected(row, 6, 3, 12));
            var score = Scores(contact).Single(row => row.ScoringModelId!.Id == alone);
            Assert.Equal(points, (double)score.EngagementPoints!.Value, 4);
        }
    }

    [Fact]
    public void A_contact_who_is_lifted_above_the_threshold_is_handed_over()
    {
        var contact = Scored(_call);
        Publish(Draft(2, 70), "all");
        Finish();
        Assert.Single(_world.OpenTasks(contact));
    }

    [Fact]
    public void A_contact_who_may_not_be_profiled_gets_no_entries()
    {
        var contact = Scored(_call);
        _world.Admin.Update(new Entity("contact", contact) { ["omni_profiling"] = new OptionSetValue((int)ContactProfiling.Frozen) });
        var before = Entries(contact).Count;
        Publish(Draft(2, 7), "all");
        Finish();
        Assert.Equal(before, Entries(contact).Count);
        Assert.Equal(2, _world.LeadScore(contact).Version);
    }

    [Fact]
    public void A_cancelled_backfill_leaves_every_contact_whole_and_keeps_the_next_version_waiting_until_it_is_ended()
    {
        Scored(_call);
        var second = Draft(2, 7);
        var job = Publish(second, "all");
        Assert.StartsWith("A job of this kind is under way", World.Refusal(() => _world.Marketer.Execute(
            new OrganizationRequest("omni_StartBackfill") { ["ModelId"] = new EntityReference("omni_scoringmodel", second) })), StringComparison.Ordinal);
        _world.Marketer.Update(new Entity("omni_job", job) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue((int)JobStatus.Cancelled) });
        _world.Environment.RunAsyncJobs();
        Assert.Equal(JobStatus.Cancelled, Job(job).StatusCode);

        var third = Draft(3, 8);
        Assert.StartsWith("The backfill of version 2 of 'm model' has not come to its end.", World.Refusal(() => _world.Publish(third)), StringComparison.Ordinal);
        _world.Marketer.Execute(new OrganizationRequest("omni_StartBackfill") { ["ModelId"] = new EntityReference("omni_scoringmodel", second), ["Backfill"] = "none" });
        Assert.Equal("", _world.Publish(third));
    }

    [Theory]
    [InlineData("days", "The backfill of the last days needs their number")]
    [InlineData("some", "'some' is no backfill.")]
    public void A_backfill_that_says_nothing_is_refused_in_words(string backfill, string refusal)
    {
        var model = Draft(1, 10);
        Assert.StartsWith(refusal, World.Refusal(() => Publish(model, backfill)), StringComparison.Ordinal);
        Assert.Equal(ScoringModelStatus.Draft, Model(model).StatusCode);
    }

    [Fact]
    public void Contacts_who_did_much_are_spread_over_more_pages()
    {
        for (var i = 0; i < 3; i++)
        {
            var contact = _world.Contact("Doe" + i);
            for (var day = 0; day < 240; day++) _world.Interact(contact, _call, _visit, World.Start.AddHours(-day));
        }
        var job = Publish(Draft(1, 1), "all");
        var done = new List<int?>();
        for (var page = 0; page < 4; page++)
        {
            Continue(job);
            done.Add(Job(job).Done);
        }
        Assert.Equal([0, 2, 3, 3], done);
        Assert.Equal(JobStatus.Done, Job(job).StatusCode);
        Assert.Equal(720, _world.All("omni_scoreentry").Count);
    }

    [Fact]
    public void A_contact_costs_two_calls_and_two_for_each_changed_entry()
    {
        var contacts = Enumerable.Range(0, 20).Select(i => _world.Contact("Doe" + i)).ToList();
        Assert.Equal("", _world.Publish(Draft(1, 1)));
        foreach (var contact in contacts)
        {
            for (var i = 0; i < 10; i++) _world.Interact(contact, i % 2 == 0 ? _call : _mail, _visit);
        }
        var job = Publish(Draft(2, 2, mailPoints: 1), "all");
        Continue(job);
        var before = _world.CallsOf("omni_ContinueJob");
        Continue(job);
        var calls = _world.CallsOf("omni_ContinueJob") - before;

        // Per contact: lock, final write, five reversals, ten new entries; per page: at most thirteen.
        Assert.InRange(calls, 20 * 17, (20 * 17) + 13);
    }

    private Guid Scored(params Guid[] channels)
    {
        Assert.Equal("", _world.Publish(Draft(1, 10)));
        var contact = _world.Contact();
        foreach (var channel in channels) _world.Interact(contact, channel, _visit);
        return contact;
    }

    private Guid Draft(int version, decimal callPoints, decimal? mailPoints = null, decimal halfLife = 30m, string code = "m")
    {
        var model = _world.Model(code, row =>
        {
            row.Version = version;
            row.HalfLifeDays = halfLife;
            if (version > 1) row.OriginalId = new EntityReference("omni_scoringmodel", _world.All("omni_scoringmodel").Single(first => first.GetAttributeValue<int>("omni_version") == 1).Id);
        });
        _world.Rule(model, "calls", callPoints, _call);
        if (mailPoints is { } points) _world.Rule(model, "mails", points, _mail);
        return model;
    }

    private Guid Publish(Guid model, string backfill, int? days = null)
    {
        var request = new OrganizationRequest("omni_PublishModel") { ["ModelId"] = new EntityReference("omni_scoringmodel", model), ["Backfill"] = backfill };
        if (days != null) request["Days"] = days;
        var results = _world.Marketer.Execute(request).Results;
        Assert.Equal("", results["Problems"]);
        return results.TryGetValue("JobId", out var job) ? (Guid)job : Guid.Empty;
    }

    private void Continue(Guid job) => _world.Admin.Execute(new OrganizationRequest("omni_ContinueJob") { ["JobId"] = new EntityReference("omni_job", job) });

    private void Finish()
    {
        foreach (var job in _world.All("omni_job").Where(row => row.GetAttributeValue<OptionSetValue>("statecode").Value == 0))
        {
            while (Job(job.Id).StateCode == JobState.Active) Continue(job.Id);
            Assert.Equal(JobStatus.Done, Job(job.Id).StatusCode);
        }
    }

    private Job Job(Guid id) => _world.Admin.Retrieve("omni_job", id, new ColumnSet(true)).ToEntity<Job>();

    private ScoringModel Model(Guid id) => _world.Admin.Retrieve("omni_scoringmodel", id, new ColumnSet(true)).ToEntity<ScoringModel>();

    private List<LeadScore> Scores(Guid contact) => [.. _world.All("omni_leadscore", contact).Select(row => row.ToEntity<LeadScore>())];

    private List<ScoreEntry> Entries(Guid contact)
    {
        var score = _world.LeadScore(contact).Id;
        return [.. _world.All("omni_scoreentry").Select(row => row.ToEntity<ScoreEntry>()).Where(entry => entry.LeadScoreId!.Id == score).OrderBy(entry => entry.Key, StringComparer.Ordinal)];
    }

    private static string Shown(LeadScore score) => score.Score!.Value.ToString("F4", System.Globalization.CultureInfo.InvariantCulture) + "\n" + score.Explanation;

    private static string Told(ScoreEntry entry) =>
        FormattableString.Invariant($"{(entry.Source == ScoreEntrySource.Reversal ? "r" : "i")}:{entry.Points:0}:{entry.Version}");

    private double Expected(Entity interaction, double call, double mail, double halfLife)
    {
        var age = (_world.Now - interaction.GetAttributeValue<DateTime>("omni_occurredon")).TotalDays;
        return (interaction.GetAttributeValue<EntityReference>("omni_channelid").Id == _call ? call : mail) * Math.Pow(2, -age / halfLife);
    }
}
