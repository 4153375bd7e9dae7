using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Engagement;

/// <summary>Asks for the interests of everybody who has read some content, whose tags are others now. Content that changes while the job waits is added to it.</summary>
internal sealed class InterestRequest
{
    private readonly SystemStore _rows;
    private readonly Guid _userId;

    internal InterestRequest(SystemStore rows, Guid userId)
    {
        _rows = rows;
        _userId = userId;
    }

    /// <summary>Ids of contents, one a line.</summary>
    internal static IReadOnlyCollection<Guid> Parse(string? text) =>
        (text ?? string.Empty).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(Guid.Parse).Distinct().ToList();

    /// <summary>After content has got other tags; nothing happens when nobody has read it.</summary>
    internal void Ask(IReadOnlyCollection<Guid> contentIds)
    {
        if (contentIds.Count == 0 || !IsRead(contentIds)) return;
        JobQueue.StartOrAdd(
            _rows, (int)Generated.JobKind.Interests, EngagementMessages.InterestJob.With().In(Language.English), _userId,
            waiting => string.Join("\n", Parse(waiting).Concat(contentIds).Distinct().OrderBy(id => id).Select(id => id.ToString("D"))));
    }

    private bool IsRead(IReadOnlyCollection<Guid> contentIds)
    {
        var query = new QueryExpression(TableNames.Interactions) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(Interactions.ContentId, ConditionOperator.In, contentIds.Cast<object>().ToArray());
        return _rows.First(query) != null;
    }
}
