using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>
/// Next best visits that stay overdue although their owner was reminded: the owner's manager gets a task of its own, once. Hours count in the owner's calendar.
/// Where there is no manager with a role, the visit goes to the fallback queue as well.
/// </summary>
internal sealed class EscalatedVisits : RowPhase
{
    private const int DefaultHours = 24;

    internal override string Name => "escalated";

    protected override QueryExpression? DueRows(SweepWork work)
    {
        var query = OverdueVisits.VisitQuery(
            NextBestVisits.Subject, NextBestVisits.OwnerId, NextBestVisits.ScheduledEnd, NextBestVisits.RemindedOn, NextBestVisits.RegardingObjectId);
        query.Criteria.AddCondition(NextBestVisits.RemindedOn, ConditionOperator.LessThan, work.Now);
        query.Criteria.AddCondition(NextBestVisits.EscalatedOn, ConditionOperator.Null);
        return query;
    }

    protected override void Handle(SweepWork work, IReadOnlyList<Entity> rows)
    {
        var settings = work.Settings.Read(SettingCodes.EscalationHours);
        var hours = TimeSpan.FromHours(SettingNumbers.Read(settings, SettingCodes.EscalationHours) ?? DefaultHours);
        if (hours == TimeSpan.Zero) return;
        var owners = OverdueVisits.OwnersOf(work, rows);
        var due = rows.Where(row => IsDue(row, owners, hours, work.Now)).ToList();
        if (due.Count == 0) return;
        var managers = Managers(work, due.Select(row => Owner(row, owners)?.ManagerId).Where(id => id != null).Select(id => id!.Value).Distinct().ToList());
        var queue = new Lazy<FallbackQueue?>(() => HandoverSettings.Read(work.Rows).Queue);
        foreach (var row in due) Escalate(work, row, Owner(row, owners), managers, queue);
    }

    private static bool IsDue(Entity row, Dictionary<Guid, VisitUser> owners, TimeSpan hours, DateTime now)
    {
        var dueOn = row.GetAttributeValue<DateTime?>(NextBestVisits.ScheduledEnd) ?? now;
        return (Owner(row, owners)?.Calendar is { } calendar ? calendar.Add(dueOn, hours) : dueOn + hours) < now;
    }

    private static VisitUser? Owner(Entity row, Dictionary<Guid, VisitUser> owners) => owners.TryGetValue(OverdueVisits.OwnerOf(row).Id, out var owner) ? owner : null;

    private static Dictionary<Guid, VisitUser> Managers(SweepWork work, List<Guid> ids)
    {
        if (ids.Count == 0) return new Dictionary<Guid, VisitUser>();
        var able = new RoleReads(work.Rows).Users(ids);
        return new UserReads(work.Rows, work.Now).Read(ids, new List<Guid>()).Where(user => able.Contains(user.Key) && user.Value.IsEnabled).ToDictionary(user => user.Key, user => user.Value);
    }

    private static void Escalate(SweepWork work, Entity row, VisitUser? owner, Dictionary<Guid, VisitUser> managers, Lazy<FallbackQueue?> queue)
    {
        // The write takes the lock; a sweep that was here meanwhile has left its mark.
        work.Rows.Update(new Entity(TableNames.NextBestVisits, row.Id) { [NextBestVisits.RemindedOn] = row[NextBestVisits.RemindedOn] });
        if (work.Rows.Get(TableNames.NextBestVisits, row.Id, NextBestVisits.EscalatedOn).Contains(NextBestVisits.EscalatedOn)) return;
        work.Rows.Update(new Entity(TableNames.NextBestVisits, row.Id) { [NextBestVisits.EscalatedOn] = work.Now });
        if (owner?.ManagerId is Guid id && managers.TryGetValue(id, out var manager)) Tell(work, row, owner, manager);
        else queue.Value?.Take(work.Rows, row.Id);
    }

    private static void Tell(SweepWork work, Entity row, VisitUser owner, VisitUser manager) => work.Rows.Create(new Entity(TableNames.NextBestVisits)
    {
        [NextBestVisits.Subject] = FittedText.Cut(
            OverdueMessages.Escalated.With(owner.Name, row.GetAttributeValue<string>(NextBestVisits.Subject)).In(manager.Language), Columns.SubjectLength),
        [NextBestVisits.Description] = OverdueMessages.EscalatedText.With(
            owner.Name, row.GetAttributeValue<DateTime?>(NextBestVisits.ScheduledEnd) ?? work.Now, row.GetAttributeValue<DateTime>(NextBestVisits.RemindedOn)).In(manager.Language),
        [NextBestVisits.RegardingObjectId] = row.GetAttributeValue<EntityReference>(NextBestVisits.RegardingObjectId),
        [NextBestVisits.OwnerId] = new EntityReference(TableNames.SystemUsers, manager.Id),
        [NextBestVisits.ScheduledEnd] = manager.Calendar == null ? work.Now.AddDays(1) : manager.Calendar.Add(work.Now, TimeSpan.FromHours(8)),
        [NextBestVisits.PriorityCode] = new OptionSetValue((int)Generated.TaskPriorityCode.High),
    });
}
