using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>NPS answers through the packed solution.</summary>
public sealed class NpsTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData(0, NpsResponseCategory.Detractor)]
    [InlineData(6, NpsResponseCategory.Detractor)]
    [InlineData(7, NpsResponseCategory.Passive)]
    [InlineData(8, NpsResponseCategory.Passive)]
    [InlineData(9, NpsResponseCategory.Promoter)]
    [InlineData(10, NpsResponseCategory.Promoter)]
    public void An_answer_has_a_category(int score, NpsResponseCategory category)
    {
        var id = Answer(_world.Contact(), score);
        Assert.Equal(category, _world.Admin.Retrieve("omni_npsresponse", id, new ColumnSet("omni_category")).ToEntity<NpsResponse>().Category);
    }

    [Fact]
    public void An_answer_beyond_ten_is_refused_in_words()
    {
        var contact = _world.Contact();
        Assert.Equal("11 is not an NPS answer. Enter a whole number from 0 to 10.", World.Refusal(() => Answer(contact, 11)));
        Assert.Equal("-1 is not an NPS answer. Enter a whole number from 0 to 10.", World.Refusal(() => Answer(contact, -1)));
    }

    [Fact]
    public void A_survey_without_answer_is_kept_and_not_counted()
    {
        var contact = _world.Contact();
        var id = _world.Integration.Create(new Entity("omni_npsresponse")
        {
            ["omni_contactid"] = new EntityReference("contact", contact), ["omni_survey"] = "Spring", ["omni_question"] = "Würden Sie uns weiterempfehlen?", ["omni_language"] = "de",
        });
        _world.Environment.RunAsyncJobs();
        var row = _world.Admin.Retrieve("omni_npsresponse", id, new ColumnSet(true)).ToEntity<NpsResponse>();
        Assert.Equal(("2026-03-02 - Spring", null, null), (row.Name, row.Score, row.Category));
        Assert.Equal(("Würden Sie uns weiterempfehlen?", "de"), (row.Question, row.Language));
        Assert.Null(Read(contact).NpsScore);
        Assert.Empty(Periods());

        _world.Integration.Update(new Entity("omni_npsresponse", id) { ["omni_score"] = 9 });
        _world.Environment.RunAsyncJobs();
        Assert.Equal((1, 0, 0), Counts(Periods()["organisation:2026-03"]));
        _world.Integration.Update(new Entity("omni_npsresponse", id) { ["omni_score"] = null });
        _world.Environment.RunAsyncJobs();
        Assert.Equal((0, 0, 0), Counts(Periods()["organisation:2026-03"]));
        Assert.Equal((null, 0), (Read(contact).NpsScore, Read(contact).NpsCount));
    }

    [Fact]
    public void The_contact_shows_best_worst_and_trend_and_each_answer_its_change()
    {
        var contact = _world.Contact();
        var first = Answer(contact, 9, World.Start.AddYears(-2));
        var last = Answer(contact, 7, World.Start);
        var between = Answer(contact, 4, World.Start.AddYears(-1));
        var row = _world.Admin.Retrieve("contact", contact, new ColumnSet("omni_npsbest", "omni_npsworst", "omni_npstrend")).ToEntity<Contact>();
        Assert.Equal((9, 4, ContactNpsTrend.Rising), (row.NpsBest, row.NpsWorst, row.NpsTrend));
        Assert.Equal([null, -5, 3], new[] { first, between, last }.Select(id => _world.Admin.Retrieve("omni_npsresponse", id, new ColumnSet("omni_change")).ToEntity<NpsResponse>().Change));
    }

    [Fact]
    public void The_contact_shows_its_latest_answers_in_whatever_order_they_come()
    {
        var contact = _world.Contact();
        Answer(contact, 9, World.Start);
        Answer(contact, 3, World.Start.AddDays(-20));
        Answer(contact, 7, World.Start.AddDays(-10));

        var row = Read(contact);
        Assert.Equal(9, row.NpsScore);
        Assert.Equal(7, row.NpsPrevious);
        Assert.Equal(2, row.NpsChange);
        Assert.Equal(3, row.NpsCount);
        Assert.Equal(ContactNpsCategory.Promoter, row.NpsCategory);
        Assert.Equal(World.Start, row.NpsOn);
    }

    [Fact]
    public void Corrections_and_deletions_are_derived_again()
    {
        var contact = _world.Contact();
        var first = Answer(contact, 3, World.Start.AddDays(-20));
        var second = Answer(contact, 9, World.Start);

        _world.Admin.Update(new Entity("omni_npsresponse", second) { ["omni_score"] = 6 });
        Assert.Equal(6, Read(contact).NpsScore);
        Assert.Equal(ContactNpsCategory.Detractor, Read(contact).NpsCategory);

        _world.Admin.Delete("omni_npsresponse", second);
        Assert.Equal(3, Read(contact).NpsScore);
        Assert.Null(Read(contact).NpsPrevious);

        _world.Admin.Delete("omni_npsresponse", first);
        Assert.Null(Read(contact).NpsScore);
        Assert.Equal(0, Read(contact).NpsCount);
    }

    [Fact]
    public void Answers_are_rolled_up_by_account_and_organisation_and_the_account_shows_all()
    {
        var account = _world.Admin.Create(new Entity("account") { ["name"] = "Clinic" });
        var inside = _world.Contact("In", row => row["parentcustomerid"] = new EntityReference("account", account));
        var outside = _world.Contact("Out");
        Answer(inside, 10, new DateTime(2026, 1, 31, 23, 59, 59, DateTimeKind.Utc));
        Answer(inside, 9, new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc));
        Answer(inside, 0, new DateTime(2025, 12, 31, 12, 0, 0, DateTimeKind.Utc));
        Answer(outside, 8, new DateTime(2026, 2, 10, 0, 0, 0, DateTimeKind.Utc));
        _world.Environment.RunAsyncJobs();

        var periods = Periods();
        var key = "account:" + account.ToString("N") + ":";
        Assert.Equal((1, 0, 0), Counts(periods[key + "2026-01"]));
        Assert.Equal((1, 0, 0), Counts(periods[key + "2026-02"]));
        Assert.Equal((2, 0, 0), Counts(periods[key + "2026-Q1"]));
        Assert.Equal((2, 0, 0), Counts(periods[key + "2026"]));
        Assert.Equal((0, 0, 1), Counts(periods[key + "2025"]));
        Assert.Equal((1, 1, 0), Counts(periods["organisation:2026-02"]));
        Assert.Equal((2, 1, 0), Counts(periods["organisation:2026"]));
        Assert.Equal(66.667m, periods["organisation:2026"].Nps);
        var shown = _world.Admin.Retrieve("account", account, new ColumnSet("omni_nps", "omni_npsresponses")).ToEntity<Account>();
        Assert.Equal(33.333m, shown.Nps);
        Assert.Equal(3, shown.NpsResponses);
    }

    [Fact]
    public void A_deleted_answer_leaves_the_roll_ups()
    {
        var contact = _world.Contact();
        var id = Answer(contact, 10);
        Answer(contact, 0);
        _world.Environment.RunAsyncJobs();
        _world.Admin.Delete("omni_npsresponse", id);
        _world.Environment.RunAsyncJobs();

        Assert.Equal((0, 0, 1), Counts(Periods()["organisation:2026-03"]));
        Assert.Equal((0, 0, 1), Counts(Periods()["account:none:2026"]));
    }

    [Fact]
    public void A_contact_that_changes_its_account_takes_its_answers_along()
    {
        var (old, joined) = (Account("Old"), Account("New"));
        var contact = _world.Contact("Mover", row => row["parentcustomerid"] = new EntityReference("account", old));
        Answer(contact, 10);
        Answer(contact, 0, World.Start.AddYears(-1));
        _world.Environment.RunAsyncJobs();
        _world.Admin.Update(new Entity("contact", contact) { ["parentcustomerid"] = new EntityReference("account", joined) });
        _world.Environment.RunAsyncJobs();

        var periods = Periods();
        Assert.Equal((0, 0, 0), Counts(periods["account:" + old.ToString("N") + ":2026"]));
        Assert.Equal((0, 0, 0), Counts(periods["account:" + old.ToString("N") + ":2025-Q1"]));
        Assert.Equal((1, 0, 0), Counts(periods["account:" + joined.ToString("N") + ":2026"]));
        Assert.Equal("2026 New", periods["account:" + joined.ToString("N") + ":2026"].Name);
        Assert.Equal((1, 0, 0), Counts(periods["organisation:2026"]));
        Assert.Equal((0, 2), (Shown(old), Shown(joined)));
    }

    [Fact]
    public void A_deleted_contact_leaves_the_roll_ups_of_its_account()
    {
        var account = Account("Clinic");
        var contact = _world.Contact("Gone", row => row["parentcustomerid"] = new EntityReference("account", account));
        Answer(contact, 10);
        _world.Environment.RunAsyncJobs();
        _world.Admin.Delete("contact", contact);
        _world.Environment.RunAsyncJobs();

        Assert.Equal((0, 0, 0), Counts(Periods()["account:" + account.ToString("N") + ":2026-03"]));
        Assert.Equal((0, 0, 0), Counts(Periods()["organisation:2026"]));
        Assert.Equal(0, Shown(account));
    }

    [Fact]
    public void A_corrected_answer_leaves_its_month_and_joins_the_other()
    {
        var id = Answer(_world.Contact(), 10, World.Start);
        _world.Environment.RunAsyncJobs();
        _world.Admin.Update(new Entity("omni_npsresponse", id) { ["omni_score"] = 3, ["omni_respondedon"] = World.Start.AddMonths(-1) });
        _world.Environment.RunAsyncJobs();

        Assert.Equal((0, 0, 0), Counts(Periods()["organisation:2026-03"]));
        Assert.Equal((0, 0, 1), Counts(Periods()["organisation:2026-02"]));
        Assert.Equal((0, 0, 1), Counts(Periods()["organisation:2026-Q1"]));
    }

    [Fact]
    public void Many_answers_at_once_are_counted_by_few_jobs()
    {
        const int Answers = 2000;
        var account = Account("Big");
        var contacts = Enumerable.Range(0, 10).Select(i => _world.Contact("C" + i, row => row["parentcustomerid"] = new EntityReference("account", account))).ToList();
        var untouched = _world.Admin.Retrieve("account", account, new ColumnSet(false)).RowVersion;
        for (var i = 0; i < Answers; i++) Answer(contacts[i % contacts.Count], i % 11);
        // No answer has waited for another by way of the account.
        Assert.Equal(untouched, _world.Admin.Retrieve("account", account, new ColumnSet(false)).RowVersion);
        _world.Environment.RunAsyncJobs();

        Assert.Equal(Answers, Periods()["account:" + account.ToString("N") + ":2026-03"].Responses);
        Assert.Equal(Answers, Periods()["organisation:2026"].Responses);
        // One read and one mark for each, and eight roll-ups of at most 32 calls for all.
        Assert.InRange(_world.CallsOf("RollUpNps"), 2 * Answers, (2 * Answers) + (8 * 32));
    }

    [Fact]
    public void What_a_sender_says_about_being_counted_is_not_believed()
    {
        _world.Integration.Create(new Entity("omni_npsresponse")
        {
            ["omni_contactid"] = new EntityReference("contact", _world.Contact()), ["omni_score"] = 10, ["omni_rolledup"] = true,
        });
        _world.Environment.RunAsyncJobs();

        Assert.Equal((1, 0, 0), Counts(Periods()["organisation:2026-03"]));
    }

    private Guid Account(string name) => _world.Admin.Create(new Entity("account") { ["name"] = name });

    private int? Shown(Guid account) => _world.Admin.Retrieve("account", account, new ColumnSet("omni_npsresponses")).ToEntity<Account>().NpsResponses;

    private Dictionary<string, NpsPeriod> Periods() => _world.All("omni_npsperiod").Select(row => row.ToEntity<NpsPeriod>()).ToDictionary(period => period.Key!);

    private static (int?, int?, int?) Counts(NpsPeriod period) => (period.Promoters, period.Passives, period.Detractors);

    private Contact Read(Guid contact) => _world.Admin.Retrieve(
        "contact", contact, new ColumnSet("omni_npsscore", "omni_npsprevious", "omni_npschange", "omni_npscount", "omni_npscategory", "omni_npson")).ToEntity<Contact>();

    private Guid Answer(Guid contact, int score, DateTime? on = null)
    {
        var row = new Entity("omni_npsresponse") { ["omni_contactid"] = new EntityReference("contact", contact), ["omni_score"] = score };
        if (on != null) row["omni_respondedon"] = on;
        return _world.Integration.Create(row);
    }
}
