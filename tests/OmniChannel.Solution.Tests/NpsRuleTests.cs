using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;
using NpsPeriodRow = OmniChannel.Dataverse.Generated.NpsPeriod;

namespace OmniChannel.Solution.Tests;

/// <summary>NPS of accounts with their parents and of the organisation under each rule: always what a recount of all answers comes to.</summary>
public sealed class NpsRuleTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("all", 20, 5)]
    [InlineData("latest", -33.333, 3)]
    [InlineData("mean", 0, 3)]
    public void Three_rules_make_three_known_numbers_of_a_quarter(string rule, double nps, int counted)
    {
        Set("npsrule", rule);
        var account = Account("Clinic");
        var (a, b, c) = (Member(account), Member(account), Member(account));
        Answer(a, 10, Utc(2026, 1, 5));
        Answer(a, 4, Utc(2026, 2, 20));
        Answer(b, 9, Utc(2026, 1, 6));
        Answer(b, 7, Utc(2026, 2, 1));
        Answer(c, 8, Utc(2026, 2, 2));
        _world.Environment.RunAsyncJobs();

        var suffix = rule == "all" ? "" : ":" + rule;
        foreach (var key in new[] { $"account:{account:N}:2026-Q1{suffix}", $"organisation:2026-Q1{suffix}", $"organisation:2026{suffix}" })
        {
            var period = Periods()[key];
            Assert.Equal((decimal)nps, period.Nps);
            Assert.Equal(counted, period.Responses);
            Assert.Equal(rule, period.Rule!.Value.ToString().ToLowerInvariant());
        }
        var shown = _world.Admin.Retrieve("account", account, new ColumnSet("omni_nps", "omni_npsrule")).ToEntity<Account>();
        Assert.Equal((decimal)nps, shown.Nps);
        Assert.StartsWith(rule, shown.NpsRule!.Value.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Answers_count_for_the_parents_of_their_account()
    {
        var (top, middle, leaf, beside) = Tree();
        Answer(Member(leaf), 10, Utc(2026, 1, 5));
        Answer(Member(beside), 0, Utc(2026, 1, 6));
        Answer(Member(middle), 8, Utc(2026, 2, 6));
        Answer(Member(top), 9, Utc(2026, 2, 7));
        _world.Environment.RunAsyncJobs();

        Assert.Equal((1, 0, 0), Counts($"account:{leaf:N}:2026"));
        Assert.Equal((1, 1, 1), Counts($"account:{middle:N}:2026"));
        Assert.Equal((2, 1, 1), Counts($"account:{top:N}:2026-Q1"));
        Assert.Equal((2, 1, 1), Counts("organisation:2026"));
        Assert.Equal(4, Shown(top));
        NpsRecount.Check(_world);
    }

    [Fact]
    public void An_account_that_moves_takes_its_answers_from_the_old_parents_to_the_new()
    {
        var (top, middle, leaf, _) = Tree();
        var other = Account("Other");
        Answer(Member(leaf), 10, Utc(2025, 12, 5));
        Answer(Member(middle), 0, Utc(2026, 1, 5));
        _world.Environment.RunAsyncJobs();
        _world.Admin.Update(new Entity("account", leaf) { ["parentaccountid"] = new EntityReference("account", other) });
        _world.Environment.RunAsyncJobs();

        Assert.Equal((0, 0, 0), Counts($"account:{top:N}:2025"));
        Assert.Equal((1, 0, 0), Counts($"account:{other:N}:2025-12"));
        Assert.Equal((1, 1), (Shown(top), Shown(other)));
        NpsRecount.Check(_world);
    }

    [Fact]
    public void A_deleted_account_leaves_its_parents()
    {
        var (top, _, leaf, beside) = Tree();
        Answer(Member(leaf), 10, Utc(2026, 1, 5));
        Answer(Member(beside), 0, Utc(2026, 1, 5));
        _world.Environment.RunAsyncJobs();
        _world.Admin.Delete("account", leaf);
        _world.Environment.RunAsyncJobs();

        Assert.Equal((0, 0, 1), Counts($"account:{top:N}:2026"));
        Assert.Equal(1, Shown(top));
        NpsRecount.Check(_world);
    }

    [Fact]
    public void Merged_accounts_have_the_answers_of_both()
    {
        var (top, middle, leaf, beside) = Tree();
        Answer(Member(leaf), 10, Utc(2026, 1, 5));
        Answer(Member(beside), 0, Utc(2026, 1, 5));
        _world.Environment.RunAsyncJobs();
        _world.Admin.Execute(new Microsoft.Crm.Sdk.Messages.MergeRequest { Target = new EntityReference("account", leaf), SubordinateId = beside, UpdateContent = new Entity("account") });
        _world.Environment.RunAsyncJobs();

        Assert.Equal((1, 0, 1), Counts($"account:{leaf:N}:2026"));
        Assert.Equal((0, 0, 0), Counts($"account:{beside:N}:2026"));
        Assert.Equal((1, 0, 1), Counts($"account:{top:N}:2026"));
        Assert.Equal((1, 0, 1), Counts($"account:{middle:N}:2026"));
        NpsRecount.Check(_world);
    }

    [Theory]
    [InlineData("all")]
    [InlineData("latest")]
    [InlineData("mean")]
    public void Merged_contacts_are_one_contact(string rule)
    {
        Set("npsrule", rule);
        var (first, second) = (Account("First"), Account("Second"));
        var (survivor, subordinate) = (Member(first), Member(second));
        Answer(survivor, 9, Utc(2026, 1, 5));
        Answer(subordinate, 3, Utc(2026, 1, 20));
        Answer(subordinate, 10, Utc(2026, 2, 20));
        _world.Environment.RunAsyncJobs();
        _world.Admin.Execute(new Microsoft.Crm.Sdk.Messages.MergeRequest { Target = new EntityReference("contact", survivor), SubordinateId = subordinate, UpdateContent = new Entity("contact") });
        _world.Environment.RunAsyncJobs();

        var contact = _world.Admin.Retrieve("contact", survivor, new ColumnSet("omni_npsscore", "omni_npsprevious", "omni_npscount", "omni_npsbest", "omni_npsworst", "omni_npstrend")).ToEntity<Contact>();
        Assert.Equal((10, 3, 3, 10, 3), (contact.NpsScore, contact.NpsPrevious, contact.NpsCount, contact.NpsBest, contact.NpsWorst));
        Assert.Equal(ContactNpsTrend.Rising, contact.NpsTrend);
        NpsRecount.Check(_world);
    }

    [Fact]
    public void Another_rule_derives_everything_anew_and_leaves_nothing_of_the_old()
    {
        var (_, middle, leaf, _) = Tree();
        var (a, b) = (Member(leaf), Member(middle));
        foreach (var contact in new[] { a, b })
        {
            for (var i = 0; i < 12; i++) Answer(contact, (i * 7) % 11, Utc(2025, 5, 1).AddDays(i * 20));
        }
        _world.Environment.RunAsyncJobs();
        NpsRecount.Check(_world);
        var setting = Set("npsrule", "latest");
        _world.Environment.RunAsyncJobs();
        Assert.All(Periods().Values, period => Assert.Equal(NpsPeriodRule.Latest, period.Rule));
        NpsRecount.Check(_world);
        _world.Admin.Update(new Entity("omni_setting", setting) { ["omni_value"] = "mean" });
        _world.Environment.RunAsyncJobs();
        Assert.All(Periods().Values, period => Assert.Equal(NpsPeriodRule.Mean, period.Rule));
        NpsRecount.Check(_world);
        _world.Admin.Delete("omni_setting", setting);
        _world.Environment.RunAsyncJobs();
        Assert.All(Periods().Values, period => Assert.Equal(NpsPeriodRule.All, period.Rule));
        NpsRecount.Check(_world);
    }

    [Fact]
    public void The_sweep_derives_what_a_job_on_the_old_rule_still_wrote()
    {
        Answer(_world.Contact(), 10, Utc(2026, 1, 5));
        _world.Environment.RunAsyncJobs();
        Set("npsrule", "latest");
        _world.Sweep();
        Assert.All(Periods().Values, period => Assert.Equal(NpsPeriodRule.Latest, period.Rule));
        NpsRecount.Check(_world);
    }

    [Fact]
    public void A_rule_that_there_is_not_is_refused_in_words()
    {
        Assert.StartsWith("'newest' is not a rule for NPS. Enter all", World.Refusal(() => Set("npsrule", "newest")), StringComparison.Ordinal);
        var setting = Set("npsrule", "Latest");
        Assert.StartsWith("'none' is not a rule", World.Refusal(() => _world.Admin.Update(new Entity("omni_setting", setting) { ["omni_value"] = "none" })), StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_says_how_it_has_changed_and_whether_that_is_clear()
    {
        var account = Account("Clinic");
        var contacts = Enumerable.Range(0, 40).Select(_ => Member(account)).ToList();
        foreach (var contact in contacts) Answer(contact, 10, Utc(2026, 2, 1));
        foreach (var contact in contacts.Take(3)) Answer(contact, 9, Utc(2025, 12, 1));
        // The month before comes last: the later one has to learn of it.
        foreach (var contact in contacts) Answer(contact, 0, Utc(2026, 1, 1));
        _world.Environment.RunAsyncJobs();

        var february = Periods()["organisation:2026-02"];
        Assert.Equal((200m, NpsPeriodClearChange.ClearRise), (february.Change, february.ClearChange));
        var january = Periods()["organisation:2026-01"];
        Assert.Equal((-200m, NpsPeriodClearChange.ClearFall), (january.Change, january.ClearChange));
        var year = Periods()[$"account:{account:N}:2026"];
        Assert.Equal((-100m, NpsPeriodClearChange.ClearFall), (year.Change, year.ClearChange));
        Assert.Null(Periods()["organisation:2025-12"].ClearChange);
        NpsRecount.Check(_world);
    }

    [Theory]
    [InlineData("all", 1)]
    [InlineData("all", 2)]
    [InlineData("latest", 3)]
    [InlineData("latest", 4)]
    [InlineData("mean", 5)]
    [InlineData("mean", 6)]
    public void Whatever_is_corrected_deleted_or_moved_the_roll_ups_equal_a_recount(string rule, int seed)
    {
        Set("npsrule", rule);
        var random = new Random(seed);
        var (top, middle, leaf, beside) = Tree();
        Guid[] accounts = [top, middle, leaf, beside];
        var contacts = accounts.Select(Member).Concat([_world.Contact("Free")]).ToList();
        var answers = new List<Guid>();
        for (var step = 0; step < 60; step++)
        {
            Change(random, contacts, answers, accounts);
            if (random.Next(4) == 0) _world.Environment.RunAsyncJobs();
        }
        _world.Environment.RunAsyncJobs();
        NpsRecount.Check(_world);
    }

    private void Change(Random random, List<Guid> contacts, List<Guid> answers, Guid[] accounts)
    {
        var contact = contacts[random.Next(contacts.Count)];
        var action = random.Next(12);
        if (action < 6 || answers.Count == 0) answers.Add(Answer(contact, random.Next(11), Any(random)));
        else if (action == 6) _world.Admin.Update(new Entity("omni_npsresponse", answers[random.Next(answers.Count)]) { ["omni_score"] = random.Next(4) == 0 ? null : random.Next(11) });
        else if (action == 7) _world.Admin.Update(new Entity("omni_npsresponse", answers[random.Next(answers.Count)]) { ["omni_respondedon"] = Any(random) });
        else if (action == 8) _world.Admin.Update(new Entity("omni_npsresponse", answers[random.Next(answers.Count)]) { ["omni_contactid"] = new EntityReference("contact", contact) });
        else if (action == 9) _world.Admin.Update(new Entity("contact", contact) { ["parentcustomerid"] = random.Next(4) == 0 ? null : new EntityReference("account", accounts[random.Next(4)]) });
        else if (action == 10) _world.Admin.Update(new Entity("account", accounts[3]) { ["parentaccountid"] = random.Next(3) == 0 ? null : new EntityReference("account", accounts[random.Next(3)]) });
        else
        {
            var gone = answers[random.Next(answers.Count)];
            answers.Remove(gone);
            _world.Admin.Delete("omni_npsresponse", gone);
        }
    }

    private static DateTime Any(Random random) => Utc(2025, 10, 1).AddHours(random.Next(150 * 24));

    private (Guid Top, Guid Middle, Guid Leaf, Guid Beside) Tree()
    {
        var top = Account("Top");
        var middle = Account("Middle", top);
        return (top, middle, Account("Leaf", middle), Account("Beside", middle));
    }

    private Guid Account(string name, Guid? parent = null)
    {
        var row = new Entity("account") { ["name"] = name };
        if (parent != null) row["parentaccountid"] = new EntityReference("account", parent.Value);
        return _world.Admin.Create(row);
    }

    private Guid Member(Guid account) => _world.Contact("Member", row => row["parentcustomerid"] = new EntityReference("account", account));

    private Guid Set(string code, string value) => _world.Admin.Create(new Entity("omni_setting") { ["omni_code"] = code, ["omni_name"] = code, ["omni_value"] = value });

    private int? Shown(Guid account) => _world.Admin.Retrieve("account", account, new ColumnSet("omni_npsresponses")).ToEntity<Account>().NpsResponses;

    private Dictionary<string, NpsPeriodRow> Periods() => _world.All("omni_npsperiod").Select(row => row.ToEntity<NpsPeriodRow>()).ToDictionary(period => period.Key!);

    private (int?, int?, int?) Counts(string key) => Periods()[key] is var period ? (period.Promoters, period.Passives, period.Detractors) : default;

    private static DateTime Utc(int year, int month, int day) => new(year, month, day, 12, 0, 0, DateTimeKind.Utc);

    private Guid Answer(Guid contact, int score, DateTime on) => _world.Integration.Create(new Entity("omni_npsresponse")
    {
        ["omni_contactid"] = new EntityReference("contact", contact), ["omni_score"] = score, ["omni_respondedon"] = on,
    });
}
