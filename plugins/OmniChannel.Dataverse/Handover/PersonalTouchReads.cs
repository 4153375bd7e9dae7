using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Dataverse.Handover;

/// <summary>
/// Reads the visits and calls with contacts that are planned or have just taken place, whoever of ours they belong to: appointments, phone calls, and next best visits that
/// a rep has done. A contact takes part in an activity as attendee, caller or callee, or because it is about the contact; each is a party of the activity. One read for any
/// number of contacts, as SYSTEM: a rep need not see the calendar of a colleague to be spared a second visit. Of an appointment nothing is told but whose it is, and when.
/// </summary>
internal sealed class PersonalTouchReads
{
    private const string Appointment = "appointment";
    private const string Call = "call";
    private const string Visit = "visit";

    private static readonly object[] Planned = { (int)Generated.AppointmentState.Open, (int)Generated.AppointmentState.Scheduled };

    private readonly SystemStore _rows;
    private readonly DateTime _now;

    internal PersonalTouchReads(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _now = now;
    }

    /// <summary>The touches of some contacts within a window; no call when nothing is within it.</summary>
    internal ILookup<Guid, PersonalTouch> Of(IReadOnlyCollection<Guid> contactIds, TouchWindow window)
    {
        if (contactIds.Count == 0 || window.IsEmpty) return Enumerable.Empty<Guid>().ToLookup(id => id, _ => new PersonalTouch());
        // A contact may be a party of the same activity more than once: as attendee, and as whom it is about.
        return _rows.Read(Query(contactIds, window))
            .GroupBy(row => new { Contact = row.GetAttributeValue<EntityReference>(ActivityParties.PartyId).Id, Activity = row.GetAttributeValue<EntityReference>(ActivityParties.ActivityId).Id })
            .ToLookup(party => party.Key.Contact, party => Touch(party.First()));
    }

    private QueryExpression Query(IReadOnlyCollection<Guid> contactIds, TouchWindow window)
    {
        var query = new QueryExpression(TableNames.ActivityParties) { ColumnSet = new ColumnSet(ActivityParties.PartyId, ActivityParties.ActivityId), NoLock = true };
        query.Criteria.AddCondition(ActivityParties.PartyId, ConditionOperator.In, contactIds.Cast<object>().ToArray());
        var any = query.Criteria.AddFilter(LogicalOperator.Or);
        var appointment = Link(query, any, TableNames.Appointments, Appointment, Appointments.ScheduledStart);
        AddPlanned(appointment, Planned, Appointments.ScheduledStart, window);
        AddDone(appointment, window);
        var call = Link(query, any, TableNames.PhoneCalls, Call);
        AddPlanned(call, new object[] { TaskStates.Open }, PhoneCalls.ScheduledEnd, window);
        AddDone(call, window);
        if (window.RecentDays == 0) return query;
        var visit = Link(query, any, TableNames.NextBestVisits, Visit, NextBestVisits.VisitedOn);
        visit.LinkCriteria.AddCondition(NextBestVisits.LeadScoreId, ConditionOperator.NotNull);
        AddDone(visit, window);
        return query;
    }

    private static LinkEntity Link(QueryExpression query, FilterExpression any, string table, string alias, params string[] columns)
    {
        var link = query.AddLink(table, ActivityParties.ActivityId, Appointments.ActivityId, JoinOperator.LeftOuter);
        link.EntityAlias = alias;
        link.Columns = new ColumnSet(columns.Concat(new[] { Appointments.ActivityId, Appointments.OwnerId, Appointments.StateCode, Appointments.ScheduledEnd, Appointments.ActualEnd }).ToArray());
        any.AddCondition(alias, Appointments.ActivityId, ConditionOperator.NotNull);
        return link;
    }

    private void AddPlanned(LinkEntity link, object[] states, string start, TouchWindow window)
    {
        if (window.PlannedDays == 0) return;
        link.LinkCriteria.FilterOperator = LogicalOperator.Or;
        var planned = link.LinkCriteria.AddFilter(LogicalOperator.And);
        planned.AddCondition(Appointments.StateCode, ConditionOperator.In, states);
        planned.AddCondition(Appointments.ScheduledEnd, ConditionOperator.GreaterEqual, _now);
        planned.AddCondition(start, ConditionOperator.LessEqual, _now.AddDays(window.PlannedDays));
    }

    private void AddDone(LinkEntity link, TouchWindow window)
    {
        if (window.RecentDays == 0) return;
        var done = link.LinkCriteria.AddFilter(LogicalOperator.And);
        done.AddCondition(Appointments.StateCode, ConditionOperator.Equal, TaskStates.Completed);
        // It is closed no earlier than it took place; when that was is looked at afterwards.
        done.AddCondition(Appointments.ActualEnd, ConditionOperator.GreaterThan, _now.AddDays(-window.RecentDays));
    }

    private static PersonalTouch Touch(Entity row)
    {
        var alias = Joined<Guid?>(row, Appointment, Appointments.ActivityId) != null ? Appointment : Joined<Guid?>(row, Call, Appointments.ActivityId) != null ? Call : Visit;
        var isDone = Joined<OptionSetValue>(row, alias, Appointments.StateCode)?.Value == TaskStates.Completed;
        var due = Joined<DateTime?>(row, alias, Appointments.ScheduledEnd);
        var end = isDone ? DoneOn(row, alias, due) : due ?? DateTime.MinValue;
        return new PersonalTouch
        {
            Kind = alias == Call ? TouchKind.Call : TouchKind.Visit,
            By = Joined<EntityReference>(row, alias, Appointments.OwnerId)?.Name ?? string.Empty,
            Start = alias == Appointment ? Joined<DateTime?>(row, alias, Appointments.ScheduledStart) ?? end : end,
            End = end,
            IsDone = isDone,
        };
    }

    /// <summary>When it took place: a rep who closes an appointment days later has not visited again; when a next best visit was due says nothing.</summary>
    private static DateTime DoneOn(Entity row, string alias, DateTime? due)
    {
        var closed = Joined<DateTime>(row, alias, Appointments.ActualEnd);
        var on = alias == Visit ? Joined<DateTime?>(row, alias, NextBestVisits.VisitedOn) : alias == Appointment ? due : null;
        return on < closed ? on.Value : closed;
    }

    private static T? Joined<T>(Entity row, string alias, string column) => row.GetAttributeValue<AliasedValue>(alias + "." + column)?.Value is T value ? value : default;
}
