using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>The health check through the packed solution, as an administrator of ours: each thing that can be wrong is broken by the system, found, mended, and found no more.</summary>
public sealed class HealthTests : IDisposable
{
    private static readonly Dictionary<string, Breakage> Breakages = new(StringComparer.Ordinal)
    {
        ["step off"] = new("disabled-step", test => test.Off("ScoreInteractions")),
        ["lead score without contact"] = new("orphaned-row", test => test.Break("omni_leadscore", test.ScoreOf(test._near), ("omni_contactid", null))),
        ["entry without lead score"] = new("orphaned-row", test => test.Add("omni_scoreentry", ("omni_key", "stray"), ("omni_name", "stray"))),
        ["snapshot without lead score"] = new("orphaned-row", test => test.Add("omni_scoresnapshot", ("omni_name", "stray"), ("omni_score", 1m))),
        ["tag without content"] = new("orphaned-row", test => test.Add("omni_contenttag", ("omni_name", "stray"), ("omni_termid", new EntityReference("omni_term", test.Term())))),
        ["interest without term"] = new("orphaned-row", test => test.Add("omni_interest", ("omni_name", "stray"), ("omni_contactid", new EntityReference("contact", test._near)))),
        ["roll-up without account"] = new("orphaned-row", test => test.Add(
            "omni_npsperiod", ("omni_key", "account:0123456789abcdef0123456789abcdef:2026-01"), ("omni_scope", new OptionSetValue((int)NpsPeriodScope.Account)),
            ("omni_rule", new OptionSetValue((int)NpsPeriodRule.All)))),
        ["interaction deleted unnoticed"] = new("orphaned-row", test => test.DeleteInteractionUnnoticed()),
        ["visit without lead score"] = new("orphaned-row", test => test.DeleteLeadScore()),
        ["balances of another sum"] = new("different-balance", test => test.Break("omni_leadscore", test.ScoreOf(test._near), ("omni_balances", "1|30|visits,12,2026-03-02T09:00:00.0000000Z,1"))),
        ["balances unreadable"] = new("different-balance", test => test.Break("omni_leadscore", test.ScoreOf(test._near), ("omni_balances", "nonsense"))),
        ["visit closed unnoticed"] = new("missing-handover", test => test.CloseVisitUnnoticed()),
        ["visit deleted"] = new("missing-handover", test => test.DeleteVisit()),
        ["visit forgotten"] = new("missing-handover", test => test.Break("omni_leadscore", test.ScoreOf(test._above), ("omni_taskid", null))),
        ["reason lost"] = new("missing-handover", test => test.LoseReason()),
        ["job standing still"] = new("still-job", test => test.KillJob()),
        ["answers of before means were carried"] = new("outdated-standing", test => test.ForgetMeans()),
        ["answer never counted"] = new("outdated-standing", test => test.LeaveUncounted()),
    };

    private readonly World _world = new();
    private readonly IOrganizationService _admin;
    private readonly Guid _model;
    private readonly Guid _call;
    private readonly Guid _visit;
    private readonly Guid _near;
    private readonly Guid _above;

    public HealthTests()
    {
        _admin = _world.Environment.ServiceFor(_world.CreateUser("Olga Operator", "OmniChannel Administrator"));
        _call = _world.Channel("call");
        _visit = _world.InteractionType("visit");
        _model = _world.Model("m");
        _world.Rule(_model, "visits", 30, _call, _visit);
        Assert.Equal("", _world.Publish(_model));
        _near = _world.Contact("Near");
        _above = _world.Contact("Above");
        _world.Interact(_near, _call, _visit);
        for (var i = 0; i < 3; i++) _world.Interact(_above, _call, _visit);
        foreach (var score in new[] { 3, 9 })
            _world.Integration.Create(new Entity("omni_npsresponse") { ["omni_contactid"] = new EntityReference("contact", _near), ["omni_score"] = score, ["omni_externalid"] = "answer" + score });
        _world.Environment.RunAsyncJobs();
    }

    public static TheoryData<string> Names => [.. Breakages.Keys];

    private IOrganizationService System => _world.Environment.ServiceFor(_world.Environment.SystemUserId);

    public void Dispose() => _world.Dispose();

    [Fact]
    public void In_a_healthy_environment_nothing_is_found_and_mending_writes_nothing()
    {
        var before = Versions();
        Assert.Empty(Check(mend: false));
        Assert.Empty(Check(mend: true));
        Assert.Equal(before, Versions());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_broken_is_found_mended_and_found_no_more(string name)
    {
        var id = Breakages[name].Break(this);
        var broken = Versions();

        var found = Assert.Single(Check(mend: false));
        Assert.Equal((Breakages[name].Kind, id, false), (found.Kind, found.Id, found.Mended));
        Assert.Equal(broken, Versions());
        var mended = Assert.Single(Check(mend: true));

        Assert.Equal((found.Kind, found.Table, id, true), (mended.Kind, mended.Table, mended.Id, mended.Mended));
        Assert.Empty(Check(mend: false));
        _world.Environment.RunAsyncJobs();
        var whole = Versions();
        Assert.Empty(Check(mend: true));
        Assert.Equal(whole, Versions());
    }

    [Fact]
    public void A_step_that_was_off_works_again()
    {
        Off("ScoreInteractions");
        _world.Interact(_near, _call, _visit);
        Assert.Equal(30m, _world.LeadScore(_near).Score);
        Check(mend: true);
        _world.Interact(_near, _call, _visit);
        Assert.Equal(60m, _world.LeadScore(_near).Score);
    }

    [Fact]
    public void Scores_are_those_of_the_ledger_again_and_points_of_a_deleted_interaction_are_taken_back()
    {
        Break("omni_leadscore", ScoreOf(_above), ("omni_balances", "1|30|visits,12,2026-03-02T09:00:00.0000000Z,1"));
        Break("omni_leadscore", ScoreOf(_near), ("omni_balances", "nonsense"));
        Check(mend: true);
        Assert.Equal((90m, 30m), (_world.LeadScore(_above).Score, _world.LeadScore(_near).Score));

        DeleteInteractionUnnoticed();
        Check(mend: true);
        Assert.Equal(0m, _world.LeadScore(_near).Score);
    }

    [Fact]
    public void Mending_a_handover_leaves_one_open_task_or_a_reason()
    {
        Break("omni_leadscore", ScoreOf(_above), ("omni_taskid", null));
        Check(mend: true);
        Assert.Equal(Assert.Single(_world.OpenTasks(_above)).Id, _world.LeadScore(_above).TaskId!.Id);

        DeleteVisit();
        Check(mend: true);
        Assert.Empty(_world.OpenTasks(_above));
        Assert.NotNull(_world.LeadScore(_above).NoTaskReason);
    }

    [Fact]
    public void A_job_that_stood_still_comes_to_its_end()
    {
        var job = KillJob();
        Check(mend: true);
        _world.Environment.RunAsyncJobs();
        Assert.Equal(JobStatus.Done, _world.Admin.Retrieve("omni_job", job, new ColumnSet(true)).ToEntity<Job>().StatusCode);
    }

    [Fact]
    public void Answers_of_before_means_were_carried_count_under_the_rule_of_the_mean_and_ask_for_no_follow_up()
    {
        ForgetMeans();
        _world.Set("npsrule", "mean");
        _world.Environment.RunAsyncJobs();
        Assert.Equal(0, Year().Responses);
        var tasks = _world.All("task").Count;

        Check(mend: true);
        _world.Environment.RunAsyncJobs();

        Assert.Equal((1, 0, 0, 1), (Year().Responses, Year().Promoters, Year().Passives, Year().Detractors));
        Assert.Equal(tasks, _world.All("task").Count);
    }

    [Fact]
    public void An_entry_that_cannot_be_read_is_told_and_left_to_a_person()
    {
        var entry = _world.All("omni_scoreentry").First(row => row.GetAttributeValue<EntityReference>("omni_leadscoreid").Id == ScoreOf(_near));
        Break("omni_scoreentry", entry.Id, ("omni_lines", "nonsense"));
        var found = Assert.Single(Check(mend: true));
        Assert.False(found.Mended);
        Assert.Contains(entry.GetAttributeValue<string>("omni_name"), found.Problem, StringComparison.Ordinal);
        Assert.StartsWith("Bring back the column Lines", found.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Lead_scores_that_a_new_version_has_not_touched_yet_are_healthy()
    {
        var version = (Guid)_world.Marketer.Execute(new OrganizationRequest("omni_NewModelVersion") { ["ModelId"] = new EntityReference("omni_scoringmodel", _model) }).Results["NewModelId"];
        _world.Marketer.Update(new Entity("omni_scoringmodel", version) { ["omni_halflifedays"] = 60m });
        Assert.Equal("", _world.Publish(version));
        Assert.Empty(Check(mend: false));
        _world.Interact(_near, _call, _visit);
        Assert.Empty(Check(mend: false));
        Assert.Equal(60m, _world.LeadScore(_near).Score);
    }

    [Fact]
    public void Findings_are_in_the_language_of_the_administrator_and_counted_per_kind()
    {
        var user = _world.CreateUser("Gerda German", "OmniChannel Administrator");
        _world.Admin.Create(new Entity("usersettings", user) { ["uilanguageid"] = 1031 });
        Break("omni_leadscore", ScoreOf(_near), ("omni_balances", "nonsense"));

        var page = Pages(_world.Environment.ServiceFor(user), mend: false, pageSize: null).Single(results => (int)results["Found"] > 0);

        Assert.Equal("Score weicht vom Punktejournal ab: 1 gefunden, 0 behoben", page["Summary"]);
        Assert.Equal("'Ada Near · m model' hat einen anderen Score, als seine Buchungen ergeben.", Read(page).Single().Problem);
    }

    [Fact]
    public void However_small_the_pages_everything_is_found_once_and_a_page_costs_the_same_however_many_rows_there_are()
    {
        for (var i = 0; i < 5; i++) _world.Interact(_world.Contact("Near"), _call, _visit);
        foreach (var score in _world.All("omni_leadscore")) Break("omni_leadscore", score.Id, ("omni_balances", "nonsense"));
        var ids = _world.All("omni_leadscore").Select(row => row.Id).Order().ToList();
        Assert.Equal(ids, Check(mend: false, pageSize: 2).Select(finding => finding.Id).Order());
        Assert.Equal(ids, Check(mend: true, pageSize: 2).Select(finding => finding.Id).Order());
        Assert.Empty(Check(mend: false, pageSize: 2));

        var few = CallsOfACheck();
        for (var i = 0; i < 20; i++) _world.Interact(_world.Contact("Near"), _call, _visit);
        Assert.Equal(few, CallsOfACheck());
        Assert.All(few, calls => Assert.InRange(calls, 1, 20));
    }

    [Fact]
    public void A_job_looks_in_the_background_tells_in_the_language_of_its_owner_and_mends_nothing()
    {
        var marketer = _world.CreateUser("Marta Marketer", "OmniChannel Marketer");
        _world.Admin.Create(new Entity("usersettings", marketer) { ["uilanguageid"] = 1040 });
        Assert.Equal("Tutto è come dovrebbe.", Job(marketer).Result);
        Break("omni_leadscore", ScoreOf(_near), ("omni_balances", "nonsense"));

        var job = Job(marketer);

        Assert.Equal(JobStatus.Done, job.StatusCode);
        Assert.Equal(job.Total, job.Done);
        Assert.EndsWith("\n\nPunteggio diverso dal registro: 'Ada Near · m model' ha un punteggio diverso dalla somma dei suoi movimenti.\n", job.Result, StringComparison.Ordinal);
        Assert.Equal("nonsense", _world.LeadScore(_near).Balances);
    }

    [Theory]
    [InlineData("OmniChannel Sales Rep")]
    [InlineData("OmniChannel Sales Manager")]
    [InlineData("OmniChannel Marketer")]
    [InlineData("OmniChannel Integration")]
    public void Nobody_but_an_administrator_may_check(string role)
    {
        var user = _world.Environment.ServiceFor(_world.CreateUser("Una User", role));
        Assert.Contains("prvWriteomni_LeadScore", World.Refusal(() => user.Execute(new OrganizationRequest("omni_CheckHealth"))), StringComparison.Ordinal);
    }

    private Job Job(Guid owner)
    {
        var id = _world.Environment.ServiceFor(owner).Create(new Job { Name = "Health", Kind = JobKind.HealthCheck }.ToLate());
        _world.Environment.RunAsyncJobs();
        return _world.Admin.Retrieve("omni_job", id, new ColumnSet(true)).ToEntity<Job>();
    }

    private NpsPeriod Year() => _world.All("omni_npsperiod").Select(row => row.ToEntity<NpsPeriod>())
        .Single(row => row.Scope == NpsPeriodScope.Organisation && row.PeriodKind == NpsPeriodPeriodKind.Year);

    private static bool NextPage(IOrganizationService service, ref string cursor)
    {
        var page = service.Execute(new OrganizationRequest("omni_CheckHealth") { ["Cursor"] = cursor }).Results;
        cursor = (string)page["Cursor"];
        return !(bool)page["Done"];
    }

    /// <summary>The service calls of each page.</summary>
    private List<long> CallsOfACheck()
    {
        var calls = new List<long>();
        var cursor = string.Empty;
        for (var goesOn = true; goesOn;)
        {
            _world.Environment.Statistics.Reset();
            goesOn = NextPage(_admin, ref cursor);
            calls.Add(_world.Calls);
        }

        return calls;
    }

    private Guid ScoreOf(Guid contact) => _world.LeadScore(contact).Id;

    private Guid Break(string table, Guid id, (string Column, object? Value) change)
    {
        System.Update(new Entity(table, id) { [change.Column] = change.Value });
        return id;
    }

    private Guid Add(string table, params (string Column, object Value)[] columns)
    {
        var row = new Entity(table);
        foreach (var (column, value) in columns) row[column] = value;
        return System.Create(row);
    }

    private Guid Term() => _world.Marketer.Create(new Term { Code = "T", Name = "Term" }.ToLate());

    private Guid Off(string type) => Switch(type, 1);

    private Guid Switch(string type, int state)
    {
        var query = new QueryExpression("sdkmessageprocessingstep") { ColumnSet = new ColumnSet("name"), TopCount = 1 };
        query.AddLink("plugintype", "plugintypeid", "plugintypeid").LinkCriteria.AddCondition("typename", ConditionOperator.EndsWith, "." + type);
        var id = System.RetrieveMultiple(query).Entities.Single().Id;
        System.Update(new Entity("sdkmessageprocessingstep", id) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(state + 1) });
        return id;
    }

    private Guid DeleteInteractionUnnoticed()
    {
        var interaction = _world.All("omni_interaction", _near).Single().Id;
        var entry = _world.All("omni_scoreentry").Single(row => row.GetAttributeValue<EntityReference>("omni_interactionid")?.Id == interaction).Id;
        Off("ReverseDeletedInteractions");
        System.Delete("omni_interaction", interaction);
        Switch("ReverseDeletedInteractions", 0);
        return entry;
    }

    private Guid DeleteLeadScore()
    {
        System.Delete("omni_leadscore", ScoreOf(_above));
        return _world.OpenTasks(_above).Single().Id;
    }

    private Guid CloseVisitUnnoticed()
    {
        Off("RecordVisitOutcome");
        System.Update(new Entity("task", _world.OpenTasks(_above).Single().Id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(5) });
        Switch("RecordVisitOutcome", 0);
        return ScoreOf(_above);
    }

    private Guid DeleteVisit()
    {
        System.Delete("task", _world.OpenTasks(_above).Single().Id);
        return ScoreOf(_above);
    }

    private Guid LoseReason()
    {
        _world.Rep.Update(new Entity("task", _world.OpenTasks(_above).Single().Id) { ["omni_outcome"] = new OptionSetValue((int)TaskOutcome.NotNow) });
        return Break("omni_leadscore", ScoreOf(_above), ("omni_notaskreason", null));
    }

    private Guid KillJob()
    {
        var job = (Guid)_world.Marketer.Execute(new OrganizationRequest("omni_StartBackfill") { ["ModelId"] = new EntityReference("omni_scoringmodel", _model) }).Results["JobId"];
        // Another runner did the first page and was killed: the turn that was asked for finds the job gone on and leaves it.
        _world.Marketer.Execute(new OrganizationRequest("omni_ContinueJob") { ["JobId"] = new EntityReference("omni_job", job) });
        _world.Environment.RunAsyncJobs();
        _world.Clock.Advance(TimeSpan.FromMinutes(6));
        return job;
    }

    private Guid ForgetMeans()
    {
        foreach (var answer in _world.All("omni_npsresponse"))
            System.Update(new Entity("omni_npsresponse", answer.Id) { ["omni_meanofmonth"] = null, ["omni_meanofquarter"] = null, ["omni_meanofyear"] = null });
        return _near;
    }

    private Guid LeaveUncounted()
    {
        var answer = Break("omni_npsresponse", _world.All("omni_npsresponse")[0].Id, ("omni_rolledup", false));
        _world.Clock.Advance(TimeSpan.FromHours(2));
        return answer;
    }

    private List<Found> Check(bool mend, int? pageSize = null) => [.. Pages(_admin, mend, pageSize).SelectMany(Read)];

    private static List<ParameterCollection> Pages(IOrganizationService service, bool mend, int? pageSize)
    {
        var pages = new List<ParameterCollection>();
        for (var cursor = string.Empty; pages.Count == 0 || cursor.Length > 0;)
        {
            var request = new OrganizationRequest("omni_CheckHealth") { ["Cursor"] = cursor, ["Mend"] = mend };
            if (pageSize != null) request["PageSize"] = pageSize.Value;
            var page = service.Execute(request).Results;
            cursor = (string)page["Cursor"];
            Assert.Equal(cursor.Length == 0, page["Done"]);
            Assert.Equal(Read(page).Count, page["Found"]);
            Assert.Equal(Read(page).Count(finding => finding.Mended), page["Mended"]);
            pages.Add(page);
        }

        return pages;
    }

    private static List<Found> Read(ParameterCollection page)
    {
        using var findings = JsonDocument.Parse((string)page["Findings"]);
        return [.. findings.RootElement.EnumerateArray().Select(finding => new Found(
            finding.GetProperty("kind").GetString()!, finding.GetProperty("table").GetString()!, finding.GetProperty("id").GetGuid(),
            finding.GetProperty("problem").GetString()!, finding.GetProperty("remedy").GetString()!, finding.GetProperty("mended").GetBoolean()))];
    }

    private List<string> Versions() =>
    [
        .. new[] { "task", "contact", "omni_leadscore", "omni_scoreentry", "omni_scoresnapshot", "omni_contenttag", "omni_interest", "omni_npsresponse", "omni_npsperiod", "omni_job", "sdkmessageprocessingstep" }
            .SelectMany(table => System.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities)
            .Select(row => row.Id + " " + row.RowVersion).Order(StringComparer.Ordinal),
    ];

    private sealed record Breakage(string Kind, Func<HealthTests, Guid> Break);

    private sealed record Found(string Kind, string Table, Guid Id, string Problem, string Remedy, bool Mended);
}
