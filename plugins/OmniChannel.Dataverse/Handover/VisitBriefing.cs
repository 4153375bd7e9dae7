using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Dataverse.Handover;

/// <summary>
/// Tells the rep about the contact: completes the text of an open next best visit by what needs the contact's history, and suggests channel and content by it.
/// It follows the handover in a transaction of its own, so that scoring reads no history and holds no lock meanwhile; run again, it writes the same.
/// </summary>
internal sealed class VisitBriefing
{
    // What is planned within two months is worth telling a rep who arranges a visit, whether or not it would have kept the visit back.
    private const int DaysAhead = 60;

    private readonly SystemStore _rows;
    private readonly IReadOnlyList<PublishedModel> _models;
    private readonly LeadScoreStore _leadScores;
    private readonly BriefingReads _reads;
    private readonly DateTime _now;

    internal VisitBriefing(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _now = now;
        _models = new ModelStore(rows, organizationId).Published();
        _leadScores = new LeadScoreStore(rows, now);
        _reads = new BriefingReads(rows, now);
    }

    /// <summary>
    /// Briefs one task, and puts it into the fallback queue if that is who it is for; one that is closed is left as it is, and the text of one whose model is retired.
    /// </summary>
    internal void Handle(Guid taskId)
    {
        if (Read(taskId) is not Entity task) return;
        if (OwnerRuleChoice.Read(task.GetAttributeValue<OptionSetValue>(NextBestVisits.OwnerRule)) == OwnerRule.FallbackQueue) HandoverSettings.Read(_rows).Queue?.Take(_rows, taskId);
        var ids = new List<Guid> { task.GetAttributeValue<EntityReference>(NextBestVisits.LeadScoreId).Id };
        if (_leadScores.Read(ids, _models).FirstOrDefault() is not LeadScoreDraft draft) return;
        draft.Compute(_now);
        var plan = VisitPlan.Of(Facts(draft, task));
        if (!plan.IsPossible) return;
        _rows.Update(new Entity(TableNames.NextBestVisits, taskId)
        {
            [NextBestVisits.Description] = plan.Text,
            [NextBestVisits.RecommendedChannelId] = plan.Channel == null ? null : new EntityReference(TableNames.Channels, plan.Channel.Id),
            [NextBestVisits.RecommendedContentId] = plan.Content == null ? null : new EntityReference(TableNames.Contents, plan.Content.Id),
        });
    }

    private Entity? Read(Guid taskId)
    {
        var query = new QueryExpression(TableNames.NextBestVisits)
        {
            ColumnSet = new ColumnSet(NextBestVisits.LeadScoreId, NextBestVisits.OwnerId, NextBestVisits.OwnerRule, NextBestVisits.ScheduledEnd),
        };
        query.Criteria.AddCondition(NextBestVisits.ActivityId, ConditionOperator.Equal, taskId);
        query.Criteria.AddCondition(NextBestVisits.StateCode, ConditionOperator.Equal, TaskStates.Open);
        query.Criteria.AddCondition(NextBestVisits.LeadScoreId, ConditionOperator.NotNull);
        return _rows.First(query);
    }

    private VisitFacts Facts(LeadScoreDraft draft, Entity task)
    {
        var contact = draft.Contact;
        var owner = Owner(task);
        var touches = new TouchReads(_rows, _now).Of(new[] { contact.Id });
        var ofContact = touches.TryGetValue(contact.Id, out var found) ? found : ContactTouches.None;
        var rejected = _reads.Rejected(contact.Id);
        var interests = _reads.InterestsOf(contact.Id, owner.Language);
        var contents = _reads.Contents();
        var seen = _reads.Seen(contact.Id, contents);
        var terms = _reads.Terms(contents, interests);
        var nps = _rows.Get(TableNames.Contacts, contact.Id, Contacts.NpsScore, Contacts.NpsCategory, Contacts.NpsOn);
        var isDetractor = nps.GetAttributeValue<OptionSetValue>(Contacts.NpsCategory)?.Value == (int)Generated.ContactNpsCategory.Detractor;
        return new VisitFacts
        {
            Now = _now,
            Model = draft.Model.Model.Definition,
            Score = draft.Result,
            ContactName = contact.Name,
            ContactLanguage = contact.Language,
            Owners = new[] { owner },
            Channels = ChannelRows.Read(_rows).Select(channel => ChannelRows.Facts(channel, contact, ofContact, rejected.Contains(channel.Id))).ToList(),
            Contents = contents.Select(content => Content(content, seen, rejected, terms)).ToList(),
            Interests = interests,
            Touches = _reads.LastTouches(contact.Id),
            PersonalTouches = new PersonalTouchReads(_rows, _now).Of(new[] { contact.Id }, new TouchWindow(DaysAhead, 0))[contact.Id].ToList(),
            DetractorOn = isDetractor ? nps.GetAttributeValue<DateTime?>(Contacts.NpsOn) : null,
            DetractorScore = nps.GetAttributeValue<int?>(Contacts.NpsScore) ?? 0,
            DueOn = task.GetAttributeValue<DateTime?>(NextBestVisits.ScheduledEnd),
            SubjectLength = Columns.SubjectLength,
            TextLength = Columns.DescriptionLength,
        };
    }

    private OwnerCandidate Owner(Entity task)
    {
        var owner = task.GetAttributeValue<EntityReference>(NextBestVisits.OwnerId);
        var user = owner.LogicalName == TableNames.SystemUsers ? new UserReads(_rows, _now).Read(new[] { owner.Id }, Array.Empty<Guid>()) : null;
        return new OwnerCandidate
        {
            Id = owner.Id,
            Kind = user == null ? OwnerKind.Team : OwnerKind.User,
            Rule = OwnerRuleChoice.Read(task.GetAttributeValue<OptionSetValue>(NextBestVisits.OwnerRule)),
            Name = owner.Name ?? string.Empty,
            Language = user != null && user.TryGetValue(owner.Id, out var found) ? found.Language : default,
        };
    }

    private static ContentFacts Content(Entity content, HashSet<Guid> seen, HashSet<Guid> rejected, ILookup<Guid, Guid> terms) => new ContentFacts
    {
        Id = content.Id,
        Code = content.GetAttributeValue<string>(Contents.Code) ?? string.Empty,
        Title = content.GetAttributeValue<string>(Contents.Name) ?? string.Empty,
        Language = content.GetAttributeValue<string>(Contents.Language),
        IsApproved = true,
        ValidFrom = content.GetAttributeValue<DateTime?>(Contents.ValidFrom),
        ValidUntil = content.GetAttributeValue<DateTime?>(Contents.ValidUntil),
        IsSeen = seen.Contains(content.Id),
        IsRejected = rejected.Contains(content.Id),
        TermIds = terms[content.Id].ToList(),
    };
}
