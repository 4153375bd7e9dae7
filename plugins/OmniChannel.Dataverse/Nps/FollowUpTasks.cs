using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Handover;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Dataverse.Nps;

/// <summary>
/// Follows detractors up. Asked for some time after the answer is stored, so that no answer is lost by it; done where the answer is marked as requested,
/// in one transaction that holds the contact: so a contact has at most one open follow-up, and an answer raises one however often it is asked for.
/// </summary>
internal sealed class FollowUpTasks
{
    private const int Requested = (int)Generated.NpsResponseFollowUp.Requested;

    private const int CanceledStatus = (int)Generated.TaskStatus.Canceled;

    private readonly SystemStore _rows;
    private readonly DateTime _now;
    private IReadOnlyDictionary<string, string>? _settings;

    internal FollowUpTasks(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _now = now;
    }

    private IReadOnlyDictionary<string, string> Settings => _settings ??= new SettingStore(_rows).Read(SettingCodes.DetractorTask, SettingCodes.Handover);

    /// <summary>After an answer is stored or corrected: asks for a follow-up when one is due.</summary>
    internal bool Request(RowChange answer)
    {
        if (answer.Now<int?>(NpsResponses.Score) is not int score || !NpsAnswer.IsValid(score) || NpsAnswer.Categorise(score) != NpsCategory.Detractor) return false;
        if (answer.Now<OptionSetValue>(NpsResponses.FollowUp) != null || IsHeld) return false;
        if (FollowUp.Hours(Value(SettingCodes.DetractorTask)) is not int hours) return false;
        if (!FollowUp.IsDue(score, answer.Now<DateTime?>(NpsResponses.RespondedOn) ?? _now, hours, _now)) return false;
        try
        {
            _rows.Update(new Entity(TableNames.NpsResponses, answer.Id) { [NpsResponses.FollowUp] = new OptionSetValue(Requested) });
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ErrorCodes.NotFound)
        {
            // Deleted meanwhile.
            return false;
        }
    }

    /// <summary>Before an answer is marked: raises the task, and marks the answer with what became of it.</summary>
    internal void Handle(RowChange answer)
    {
        if (answer.Sent.GetAttributeValue<OptionSetValue>(NpsResponses.FollowUp)?.Value != Requested) return;
        var outcome = Generated.NpsResponseFollowUp.None;
        if (answer.Old<EntityReference>(NpsResponses.ContactId) is EntityReference contact && answer.Now<int?>(NpsResponses.Score) is int score) outcome = Handle(answer, contact.Id, score);
        answer.Sent[NpsResponses.FollowUp] = new OptionSetValue((int)outcome);
    }

    /// <summary>Before answers are deleted: nobody is to be called about an answer that is gone.</summary>
    internal void Withdraw(IReadOnlyCollection<Guid> answerIds)
    {
        var query = new QueryExpression(TableNames.NextBestVisits) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(NextBestVisits.NpsResponseId, ConditionOperator.In, answerIds.Cast<object>().ToArray());
        query.Criteria.AddCondition(NextBestVisits.StateCode, ConditionOperator.Equal, TaskStates.Open);
        foreach (var task in _rows.Read(query).OrderBy(row => row.Id))
        {
            _rows.Update(new Entity(TableNames.NextBestVisits, task.Id)
            {
                [NextBestVisits.StateCode] = new OptionSetValue(TaskStates.Canceled), [NextBestVisits.StatusCode] = new OptionSetValue(CanceledStatus),
            });
        }
    }

    private Generated.NpsResponseFollowUp Handle(RowChange answer, Guid contactId, int score)
    {
        // Takes the lock on the contact.
        new ContactHistory(_rows).Derive(new[] { contactId }, Array.Empty<Guid>());
        var tasks = Tasks(contactId, answer.Id);
        if (tasks.Any(task => task.GetAttributeValue<EntityReference>(NextBestVisits.NpsResponseId).Id == answer.Id)) return Generated.NpsResponseFollowUp.Raised;
        if (tasks.Count > 0 && answer.Old<OptionSetValue>(NpsResponses.FollowUp)?.Value == (int)Generated.NpsResponseFollowUp.Joined) return Generated.NpsResponseFollowUp.Joined;
        if (!new ContactStore(_rows).Find(new[] { contactId }, Array.Empty<PublishedModel>()).TryGetValue(contactId, out var found)) return Generated.NpsResponseFollowUp.None;
        var facts = Facts(answer, found.Contact, score, tasks.Count > 0);
        switch (FollowUp.Decide(facts))
        {
            case FollowUpAction.Raise:
                Create(answer.Id, found.Contact, facts);
                return Generated.NpsResponseFollowUp.Raised;
            case FollowUpAction.Join:
                Join(tasks[0], found.Contact, facts);
                return Generated.NpsResponseFollowUp.Joined;
            default:
                return Generated.NpsResponseFollowUp.None;
        }
    }

    private FollowUpFacts Facts(RowChange answer, ScoredContact contact, int score, bool hasOpenTask) => new FollowUpFacts
    {
        Now = _now,
        Score = score,
        AnsweredOn = answer.Old<DateTime?>(NpsResponses.RespondedOn) ?? _now,
        IsLatest = IsLatest(contact.Id, answer.Old<DateTime?>(NpsResponses.RespondedOn) ?? _now),
        IsContactActive = contact.IsActive,
        HasOpenTask = hasOpenTask,
        ContactName = contact.Name,
        Question = answer.Old<string>(NpsResponses.Question),
        Comment = answer.Old<string>(NpsResponses.Comment),
        DeclinesPhone = contact.Declines(Contacts.DoNotPhone),
    };

    private void Create(Guid answerId, ScoredContact contact, FollowUpFacts facts)
    {
        var hours = FollowUp.Hours(Value(SettingCodes.DetractorTask)) ?? FollowUp.DefaultHours;
        var row = new Entity(TableNames.NextBestVisits)
        {
            [NextBestVisits.Subject] = FollowUp.Subject(facts, contact.OwnerLanguage, Columns.SubjectLength),
            [NextBestVisits.Description] = FollowUp.Text(facts, contact.OwnerLanguage, Columns.DescriptionLength),
            [NextBestVisits.ScheduledEnd] = _now.AddHours(hours),
            [NextBestVisits.RegardingObjectId] = new EntityReference(TableNames.Contacts, contact.Id),
            [NextBestVisits.NpsResponseId] = new EntityReference(TableNames.NpsResponses, answerId),
        };
        var queue = contact.OwnerOfNewRows == null ? HandoverSettings.Read(_rows).Queue : null;
        if ((contact.OwnerOfNewRows ?? queue?.Owner) is EntityReference owner) row[NextBestVisits.OwnerId] = owner;
        var id = _rows.Create(row);
        queue?.TakeNew(_rows, id);
    }

    /// <summary>The deadline stays: the contact has waited since the earlier answer.</summary>
    private void Join(Entity task, ScoredContact contact, FollowUpFacts facts) => _rows.Update(new Entity(TableNames.NextBestVisits, task.Id)
    {
        [NextBestVisits.Description] = FollowUp.Joined(facts, task.GetAttributeValue<string>(NextBestVisits.Description), contact.OwnerLanguage, Columns.DescriptionLength),
    });

    /// <summary>The open follow-ups of a contact, and that of the answer in whatever state.</summary>
    private IReadOnlyList<Entity> Tasks(Guid contactId, Guid answerId)
    {
        var query = OpenTasks(contactId, NextBestVisits.NpsResponseId, NextBestVisits.Description);
        query.Criteria.Filters[0].AddCondition(NextBestVisits.NpsResponseId, ConditionOperator.Equal, answerId);
        return _rows.Read(query);
    }

    private bool IsLatest(Guid contactId, DateTime respondedOn)
    {
        var query = new QueryExpression(TableNames.NpsResponses) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(NpsResponses.ContactId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(NpsResponses.Score, ConditionOperator.NotNull);
        query.Criteria.AddCondition(NpsResponses.RespondedOn, ConditionOperator.GreaterThan, respondedOn);
        return _rows.First(query) == null;
    }

    /// <summary>Asks for the open follow-ups of a contact; its first filter says open, and may be given what else will do.</summary>
    internal static QueryExpression OpenTasks(Guid contactId, params string[] columns)
    {
        var query = new QueryExpression(TableNames.NextBestVisits) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(NextBestVisits.RegardingObjectId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(NextBestVisits.NpsResponseId, ConditionOperator.NotNull);
        query.Criteria.AddFilter(LogicalOperator.Or).AddCondition(NextBestVisits.StateCode, ConditionOperator.Equal, TaskStates.Open);
        query.AddOrder(NextBestVisits.CreatedOn, OrderType.Ascending);
        return query;
    }

    private bool IsHeld => string.Equals(Value(SettingCodes.Handover), SettingCodes.Held, StringComparison.OrdinalIgnoreCase);

    private string? Value(string code) => Settings.TryGetValue(code, out var value) ? value : null;
}
