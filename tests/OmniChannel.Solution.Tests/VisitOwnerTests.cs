using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;
using Visit = OmniChannel.Dataverse.Generated.Task;

namespace OmniChannel.Solution.Tests;

/// <summary>Who gets a next best visit, when it is due, and how many a day brings, through the packed solution.</summary>
public sealed class VisitOwnerTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _call;
    private readonly Guid _visit;
    private readonly Guid _deputy;

    public VisitOwnerTests()
    {
        _call = _world.Channel("call");
        _visit = _world.InteractionType("visit");
        var model = _world.Model("m", row => row.TaskDueHours = 8);
        _world.Rule(model, "visits", 30, _call, _visit);
        Assert.Equal("", _world.Publish(model));
        _deputy = _world.CreateUser("Dora Deputy", "OmniChannel Sales Rep");
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public void An_absent_owner_is_represented_by_the_deputy_and_the_task_says_so_in_the_language_of_the_deputy()
    {
        _world.Admin.Create(new Entity("usersettings", _deputy) { ["uilanguageid"] = 1040 });
        Represent(_world.RepId, row => (row.DeputyId, row.AbsentFrom, row.AbsentUntil) = (User(_deputy), World.Start.AddDays(-1), World.Start.AddDays(1)));
        var task = Cross();

        Assert.Equal(_deputy, task.OwnerId!.Id);
        Assert.Equal(TaskOwnerRule.Deputy, task.OwnerRule);
        Assert.Equal("visits", task.RuleCode);
        Assert.Contains("Assegnata a Dora Deputy come sostituto del proprietario assente.", task.Description, StringComparison.Ordinal);
        Assert.StartsWith("Migliore visita successiva", task.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void An_absence_counts_only_while_it_lasts()
    {
        Represent(_world.RepId, row => (row.DeputyId, row.AbsentFrom, row.AbsentUntil) = (User(_deputy), World.Start.AddHours(1), World.Start.AddDays(1)));
        Assert.Equal(_world.RepId, Cross().OwnerId!.Id);
        _world.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(_deputy, Cross().OwnerId!.Id);
        _world.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(_world.RepId, Cross().OwnerId!.Id);
    }

    [Fact]
    public void Without_a_deputy_who_can_a_team_of_the_owner_takes_over_then_the_owner_of_the_account()
    {
        var other = _world.CreateUser("Aldo Account", "OmniChannel Sales Rep");
        var account = _world.Admin.Create(new Entity("account") { ["name"] = "Clinic", ["ownerid"] = User(other) });
        Represent(_world.RepId, row => row.DeputyId = User(_deputy));
        Disable(_world.RepId);
        Disable(_deputy);
        Assert.Equal((other, TaskOwnerRule.AccountOwner), Chosen(Cross(account)));

        var team = Team("Field team", "OmniChannel Sales Rep", _world.RepId);
        Assert.Equal((team, TaskOwnerRule.Team), Chosen(Cross(account)));
    }

    [Fact]
    public void A_team_that_is_set_comes_before_others_and_one_without_role_is_passed_over()
    {
        Team("A team", "OmniChannel Sales Rep", _world.RepId);
        var set = Team("Z team", "OmniChannel Sales Rep");
        Represent(_world.RepId, row => row.TeamId = new EntityReference("team", set));
        Disable(_world.RepId);
        Assert.Equal((set, TaskOwnerRule.Team), Chosen(Cross()));
    }

    [Fact]
    public void An_owner_without_role_is_passed_over_and_nothing_is_lost()
    {
        _world.Admin.Create(new Entity("queue") { ["name"] = "Unowned" });
        _world.Set("fallbackqueue", "Unowned");
        Team("No role", null, _world.RepId);
        Disassociate(_world.RepId);
        var contact = _world.Contact();
        Interact(contact);

        Assert.Equal(TaskOwnerRule.FallbackQueue, _world.OpenTasks(contact).Single().ToEntity<Visit>().OwnerRule);
        Assert.Equal(2, _world.All("omni_interaction", contact).Count);
    }

    [Fact]
    public void A_role_through_a_team_is_a_role()
    {
        Disassociate(_world.RepId);
        Team("Reps", "OmniChannel Sales Rep", _world.RepId);
        Assert.Equal((_world.RepId, TaskOwnerRule.ContactOwner), Chosen(Cross()));
    }

    [Fact]
    public void The_task_is_due_in_working_hours_of_the_owner()
    {
        // Monday 9:00 UTC is 10:00 in Berlin: six of the eight hours are left that day, Tuesday is a holiday.
        var calendar = Calendar("Europe/Berlin");
        _world.Admin.Create(new Holiday { Name = "Carnival", CalendarId = new EntityReference("omni_calendar", calendar), On = new DateTime(2026, 3, 3) }.ToLate());
        Represent(_world.RepId, row => row.CalendarId = new EntityReference("omni_calendar", calendar));
        Assert.Equal(new DateTime(2026, 3, 4, 9, 0, 0, DateTimeKind.Utc), Cross().ScheduledEnd);
    }

    [Fact]
    public void A_calendar_that_cannot_be_read_is_refused_in_words()
    {
        Assert.StartsWith("The time zone 'Europe/Atlantis' is not known.", World.Refusal(() => Calendar("Europe/Atlantis")), StringComparison.Ordinal);
        var calendar = Calendar("W. Europe Standard Time");
        Assert.StartsWith("'all day' is no working time.", World.Refusal(() => _world.Admin.Update(new Entity("omni_calendar", calendar) { ["omni_sunday"] = "all day" })), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_brings_no_more_visits_than_the_limit_and_the_best_of_those_that_wait_come_first()
    {
        Represent(_world.RepId, row => row.DailyLimit = 1);
        Cross();
        var (good, better) = (_world.Contact("Good"), _world.Contact("Better"));
        foreach (var contact in new[] { good, better, better })
        {
            Interact(contact);
            _world.Interact(contact, _call, _visit);
        }
        Assert.Empty(_world.OpenTasks(better));
        Assert.StartsWith("Rita Rep has the 1 new visits a day may bring.", _world.LeadScore(better).NoTaskReason, StringComparison.Ordinal);

        _world.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, _world.Sweep(pageSize: 1).Raised);
        Assert.Single(_world.OpenTasks(better));
        Assert.Empty(_world.OpenTasks(good));
        _world.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, _world.Sweep().Raised);
        Assert.Null(_world.LeadScore(good).NoTaskReason);
    }

    [Fact]
    public void The_general_limit_counts_where_a_representative_has_none()
    {
        _world.Set("dailylimit", "2");
        Cross();
        Cross();
        var third = _world.Contact();
        Interact(third);
        Assert.Empty(_world.OpenTasks(third));
    }

    [Fact]
    public void The_count_of_a_day_begins_anew_with_the_day_of_the_representative_and_outlasts_the_visits()
    {
        Represent(_world.RepId, row => (row.DailyLimit, row.CalendarId) = (1, new EntityReference("omni_calendar", Calendar("Europe/Berlin"))));
        _world.Admin.Delete("task", Cross().Id);
        var second = _world.Contact();
        Interact(second);
        Interact(second);
        Assert.Empty(_world.OpenTasks(second));

        // Midnight in Berlin is 23:00 UTC.
        _world.Clock.Set(new DateTimeOffset(World.Start.Date.AddHours(22.9), TimeSpan.Zero));
        Assert.Equal(0, _world.Sweep().Raised);
        _world.Clock.Set(new DateTimeOffset(World.Start.Date.AddHours(23.1), TimeSpan.Zero));
        Assert.Equal(1, _world.Sweep().Raised);
    }

    [Fact]
    public void Who_is_limited_by_the_setting_alone_gets_a_row_to_count_on_and_one_that_is_switched_off_still_counts()
    {
        _world.Set("dailylimit", "2");
        Cross();
        var row = _world.All("omni_representative").Single();
        Assert.Equal((_world.RepId, "Rita Rep", 1), (row.GetAttributeValue<EntityReference>("omni_userid").Id, row.GetAttributeValue<string>("omni_name"), row.GetAttributeValue<int>("omni_given")));

        _world.Admin.Update(new Entity("omni_representative", row.Id) { ["omni_dailylimit"] = 9, ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        Cross();
        var third = _world.Contact();
        Interact(third);
        Assert.Empty(_world.OpenTasks(third));
    }

    [Fact]
    public void Calendar_and_limit_keep_within_twelve_calls()
    {
        Represent(_world.RepId, row => (row.CalendarId, row.DailyLimit) = (new EntityReference("omni_calendar", Calendar("Europe/Rome")), 5));
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        _world.Environment.Statistics.Reset();
        _world.Interact(contact, _call, _visit);

        Assert.Single(_world.OpenTasks(contact));
        Assert.Equal(12, _world.Calls);
    }

    private static EntityReference User(Guid id) => new("systemuser", id);

    private static (Guid, TaskOwnerRule?) Chosen(Visit task) => (task.OwnerId!.Id, task.OwnerRule);

    private Visit Cross(Guid? account = null)
    {
        var contact = _world.Contact(more: row =>
        {
            if (account != null) row["parentcustomerid"] = new EntityReference("account", account.Value);
        });
        Interact(contact);
        return _world.OpenTasks(contact).Single().ToEntity<Visit>();
    }

    private void Interact(Guid contact)
    {
        _world.Interact(contact, _call, _visit);
        _world.Interact(contact, _call, _visit);
    }

    private void Represent(Guid user, Action<Representative> more)
    {
        var row = new Representative { Name = "rep", UserId = User(user) };
        more(row);
        _world.Admin.Create(row.ToLate());
    }

    private void Disable(Guid user) => _world.Admin.Update(new Entity("systemuser", user) { ["isdisabled"] = true });

    private Guid Team(string name, string? role, params Guid[] members)
    {
        var team = _world.Admin.Create(new Entity("team")
        {
            ["name"] = name, ["administratorid"] = User(_world.Environment.AdministratorId), ["businessunitid"] = new EntityReference("businessunit", _world.Environment.BusinessUnitId),
        });
        if (role != null) _world.Admin.Associate("team", team, new Relationship("teamroles_association"), [Role(role)]);
        if (members.Length > 0) _world.Admin.Associate("team", team, new Relationship("teammembership_association"), [.. members.Select(User)]);
        return team;
    }

    private void Disassociate(Guid user) =>
        _world.Admin.Disassociate("systemuser", user, new Relationship("systemuserroles_association"), [Role("OmniChannel Sales Rep")]);

    private EntityReference Role(string name) => _world.All("role").Single(row => row.GetAttributeValue<string>("name") == name).ToEntityReference();

    private Guid Calendar(string zone)
    {
        var row = new Entity("omni_calendar") { ["omni_code"] = zone, ["omni_name"] = zone, ["omni_timezone"] = zone };
        foreach (var day in new[] { "monday", "tuesday", "wednesday", "thursday", "friday" }) row["omni_" + day] = "08:00-12:00, 13:00-17:00";
        return _world.Admin.Create(row);
    }
}
