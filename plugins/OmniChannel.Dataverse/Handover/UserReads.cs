using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Handover;

/// <summary>
/// Reads users who may be given visits, with language, absence, deputy, limit and calendar: one read for any number, however far their chain goes.
/// </summary>
internal sealed class UserReads
{
    // A due date is at most a year of hours ahead; within these days its holidays count.
    private const int HolidaysAhead = 400;
    private const string Settings = "settings";
    private const string Representative = "rep";
    private const string Calendar = "calendar";
    private const string Holiday = "holiday";
    private const string DeputyOf = "deputyof";
    private const string Account = "account";

    private readonly SystemStore _rows;
    private readonly DateTime _now;

    internal UserReads(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _now = now;
    }

    /// <summary>Users by id, their deputies, and the owners of accounts.</summary>
    /// <param name="ids">The users.</param>
    /// <param name="accountIds">The accounts whose owners are wanted too.</param>
    internal Dictionary<Guid, VisitUser> Read(IReadOnlyCollection<Guid> ids, IReadOnlyCollection<Guid> accountIds)
    {
        var users = new Dictionary<Guid, VisitUser>();
        if (ids.Count == 0 && accountIds.Count == 0) return users;
        foreach (var rows in _rows.Read(Query(ids, accountIds)).GroupBy(row => row.Id))
        {
            var user = User(rows.First(), rows.Select(row => Joined<DateTime?>(row, Holiday, Holidays.On)).Where(day => day != null).Select(day => day!.Value));
            foreach (var row in rows)
            {
                if (Joined<Guid?>(row, Account, Accounts.AccountId) is Guid account) user.AccountIds.Add(account);
            }
            users.Add(user.Id, user);
        }
        return users;
    }

    private QueryExpression Query(IReadOnlyCollection<Guid> ids, IReadOnlyCollection<Guid> accountIds)
    {
        // Nobody has this id: a list must not be empty.
        var owners = ids.DefaultIfEmpty(Guid.Empty).Cast<object>().ToArray();
        var query = new QueryExpression(TableNames.SystemUsers) { ColumnSet = new ColumnSet(SystemUsers.FullName, SystemUsers.IsDisabled, SystemUsers.ParentSystemUserId), NoLock = true };
        query.AddOrder(SystemUsers.SystemUserId, OrderType.Ascending);
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition(SystemUsers.SystemUserId, ConditionOperator.In, owners);
        Link(query.AddLink(TableNames.UserSettings, SystemUsers.SystemUserId, UserSettingsRows.SystemUserId, JoinOperator.LeftOuter), Settings, UserSettingsRows.UILanguageId);
        var representative = Link(
            query.AddLink(TableNames.Representatives, SystemUsers.SystemUserId, Representatives.UserId, JoinOperator.LeftOuter), Representative,
            Representatives.RepresentativeId, Representatives.VersionNumber, Representatives.StateCode, Representatives.GivenOn, Representatives.Given,
            Representatives.DeputyId, Representatives.TeamId, Representatives.AbsentFrom, Representatives.AbsentUntil, Representatives.DailyLimit, Representatives.CalendarId);
        var calendar = Link(
            representative.AddLink(TableNames.Calendars, Representatives.CalendarId, Calendars.CalendarId, JoinOperator.LeftOuter), Calendar, CalendarRows.Columns);
        var holiday = Link(calendar.AddLink(TableNames.Holidays, Calendars.CalendarId, Holidays.CalendarId, JoinOperator.LeftOuter), Holiday, Holidays.On);
        holiday.LinkCriteria.AddCondition(Holidays.StateCode, ConditionOperator.Equal, RowState.Active);
        holiday.LinkCriteria.AddCondition(Holidays.On, ConditionOperator.OnOrAfter, _now.Date.AddDays(-1));
        holiday.LinkCriteria.AddCondition(Holidays.On, ConditionOperator.OnOrBefore, _now.Date.AddDays(HolidaysAhead));
        var deputyOf = Link(query.AddLink(TableNames.Representatives, SystemUsers.SystemUserId, Representatives.DeputyId, JoinOperator.LeftOuter), DeputyOf, Representatives.UserId);
        deputyOf.LinkCriteria.AddCondition(Representatives.StateCode, ConditionOperator.Equal, RowState.Active);
        deputyOf.LinkCriteria.AddCondition(Representatives.UserId, ConditionOperator.In, owners);
        query.Criteria.AddCondition(DeputyOf, Representatives.UserId, ConditionOperator.NotNull);
        if (accountIds.Count == 0) return query;
        var account = Link(query.AddLink(TableNames.Accounts, SystemUsers.SystemUserId, Accounts.OwningUser, JoinOperator.LeftOuter), Account, Accounts.AccountId);
        account.LinkCriteria.AddCondition(Accounts.AccountId, ConditionOperator.In, accountIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(Account, Accounts.AccountId, ConditionOperator.NotNull);
        return query;
    }

    private static LinkEntity Link(LinkEntity link, string alias, params string[] columns)
    {
        link.EntityAlias = alias;
        link.Columns = new ColumnSet(columns);
        return link;
    }

    private VisitUser User(Entity row, IEnumerable<DateTime> holidays) => new VisitUser
    {
        Id = row.Id,
        Name = row.GetAttributeValue<string>(SystemUsers.FullName) ?? string.Empty,
        IsEnabled = !row.GetAttributeValue<bool>(SystemUsers.IsDisabled),
        ManagerId = row.GetAttributeValue<EntityReference>(SystemUsers.ParentSystemUserId)?.Id,
        Language = Languages.FromLcid(Joined<int?>(row, Settings, UserSettingsRows.UILanguageId)),
        DeputyId = Set<EntityReference>(row, Representatives.DeputyId)?.Id,
        TeamId = Set<EntityReference>(row, Representatives.TeamId)?.Id,
        IsAbsent = IsAbsent(Set<DateTime?>(row, Representatives.AbsentFrom), Set<DateTime?>(row, Representatives.AbsentUntil)),
        DailyLimit = Set<int?>(row, Representatives.DailyLimit),
        Calendar = Set<EntityReference>(row, Representatives.CalendarId) == null ? null : CalendarRows.Read(column => Joined<string>(row, Calendar, column), holidays),
        RepresentativeId = Joined<Guid?>(row, Representative, Representatives.RepresentativeId),
        RowVersion = Joined<long?>(row, Representative, Representatives.VersionNumber)?.ToString(CultureInfo.InvariantCulture),
        GivenOn = Joined<DateTime?>(row, Representative, Representatives.GivenOn),
        Given = Joined<int?>(row, Representative, Representatives.Given) ?? 0,
    };

    // A representative that is switched off goes on counting, and sets nothing.
    private static T? Set<T>(Entity row, string column) =>
        Joined<OptionSetValue>(row, Representative, Representatives.StateCode)?.Value == RowState.Active ? Joined<T>(row, Representative, column) : default;

    private bool IsAbsent(DateTime? from, DateTime? until) => (from != null || until != null) && !(from > _now) && !(until < _now);

    private static T? Joined<T>(Entity row, string alias, string column) =>
        row.GetAttributeValue<AliasedValue>(alias + "." + column)?.Value is T value ? value : default;
}
