using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Library;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Library;

/// <summary>
/// Marks what uses a content that has a new version: content made from it, and open tasks that recommend it or such content. A use is marked once; whoever takes
/// the mark away has looked at it, and only the next version marks it again.
/// </summary>
internal sealed class ContentReview
{
    private readonly SystemStore _rows;

    internal ContentReview(SystemStore rows) => _rows = rows;

    /// <summary>After a content has a new version. Returns how many uses were marked.</summary>
    internal int Handle(Guid contentId, Language language)
    {
        var query = new QueryExpression(TableNames.Contents) { ColumnSet = new ColumnSet(Contents.Name, Contents.Version) };
        query.Criteria.AddCondition(Contents.ContentId, ConditionOperator.Equal, contentId);
        if (_rows.First(query) is not Entity master) return 0;
        var name = master.GetAttributeValue<string>(Contents.Name) ?? string.Empty;
        var version = master.GetAttributeValue<int?>(Contents.Version) ?? MasterVersion.First;
        var behind = Derivatives(contentId).Where(row => MasterVersion.IsBehind(row.GetAttributeValue<int?>(Contents.MasterVersion), version)).ToList();
        var marked = 0;
        foreach (var use in behind.Where(row => row.GetAttributeValue<bool?>(Contents.ReviewNeeded) != true))
        {
            var reason = LibraryMessages.MasterIsNewer.With(name, version, use.GetAttributeValue<int?>(Contents.MasterVersion) ?? MasterVersion.First);
            _rows.Update(new Entity(TableNames.Contents, use.Id) { [Contents.ReviewNeeded] = true, [Contents.ReviewReason] = FittedText.Cut(reason.In(language), Columns.ReviewReasonLength) });
            marked++;
        }
        return marked + MarkTasks(master, name, version, behind, language);
    }

    private IReadOnlyList<Entity> Derivatives(Guid contentId)
    {
        var query = new QueryExpression(TableNames.Contents) { ColumnSet = new ColumnSet(Contents.Name, Contents.MasterVersion, Contents.ReviewNeeded) };
        query.Criteria.AddCondition(Contents.MasterId, ConditionOperator.Equal, contentId);
        query.AddOrder(Contents.ContentId, OrderType.Ascending);
        return _rows.Read(query);
    }

    private int MarkTasks(Entity master, string name, int version, IReadOnlyList<Entity> behind, Language language)
    {
        var reasons = behind.ToDictionary(
            use => use.Id, use => LibraryMessages.TaskContentIsBehind.With(use.GetAttributeValue<string>(Contents.Name) ?? string.Empty, name).In(language));
        reasons[master.Id] = LibraryMessages.TaskContentIsNewer.With(name, version).In(language);
        var query = new QueryExpression(TableNames.NextBestVisits) { ColumnSet = new ColumnSet(NextBestVisits.RecommendedContentId, NextBestVisits.ContentReviewReason) };
        query.Criteria.AddCondition(NextBestVisits.StateCode, ConditionOperator.Equal, TaskStates.Open);
        query.Criteria.AddCondition(NextBestVisits.RecommendedContentId, ConditionOperator.In, reasons.Keys.Cast<object>().ToArray());
        query.AddOrder(NextBestVisits.ActivityId, OrderType.Ascending);
        var marked = 0;
        foreach (var task in _rows.Read(query))
        {
            var reason = FittedText.Cut(reasons[task.GetAttributeValue<EntityReference>(NextBestVisits.RecommendedContentId).Id], Columns.ReasonLength);
            if (task.GetAttributeValue<string>(NextBestVisits.ContentReviewReason) == reason) continue;
            _rows.Update(new Entity(TableNames.NextBestVisits, task.Id) { [NextBestVisits.ContentReview] = true, [NextBestVisits.ContentReviewReason] = reason });
            marked++;
        }
        return marked;
    }
}
