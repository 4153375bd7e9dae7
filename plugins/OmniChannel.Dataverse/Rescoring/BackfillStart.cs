using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Rescoring;

/// <summary>Starts scoring history anew, or ends it where it stands.</summary>
internal sealed class BackfillStart
{
    private readonly SystemStore _rows;

    internal BackfillStart(SystemStore rows) => _rows = rows;

    /// <summary>Starts the job for a published version.</summary>
    /// <param name="versionId">The version.</param>
    /// <param name="range">What is to be scored anew; none ends a backfill that did not come to its end, so that all contacts count by the version from now on.</param>
    /// <param name="ownerId">Whose job it is.</param>
    /// <param name="language">In which the job is named.</param>
    /// <returns>The job; nothing when none is needed.</returns>
    internal Guid? Start(Guid versionId, BackfillRange range, Guid ownerId, Language language)
    {
        // The write locks the model, so that two starts at once find each other.
        _rows.Update(new Entity(TableNames.ScoringModels, versionId) { [ScoringModels.IsBackfilling] = !range.IsNone });
        var model = _rows.Get(TableNames.ScoringModels, versionId, ScoringModels.Name, ScoringModels.Version);
        var name = model.GetAttributeValue<string>(ScoringModels.Name) ?? string.Empty;
        RefuseSecond(versionId, name);
        if (range.IsNone) return null;
        var title = BackfillMessages.JobName.With(name, model.GetAttributeValue<int?>(ScoringModels.Version) ?? 1).In(language);
        return JobQueue.Start(_rows, (int)Generated.JobKind.Backfill, title, ownerId, range.ToString(), versionId);
    }

    private void RefuseSecond(Guid versionId, string name)
    {
        var query = new QueryExpression(TableNames.JobRows) { ColumnSet = new ColumnSet(JobRows.Done, JobRows.Total) };
        query.Criteria.AddCondition(JobRows.ScoringModelId, ConditionOperator.Equal, versionId);
        query.Criteria.AddCondition(JobRows.Kind, ConditionOperator.Equal, (int)Generated.JobKind.Backfill);
        query.Criteria.AddCondition(JobRows.StateCode, ConditionOperator.Equal, RowState.Active);
        if (_rows.First(query) is Entity job)
            throw new RefusedException(JobMessages.AlreadyRunning.With(name, job.GetAttributeValue<int?>(JobRows.Done) ?? 0, job.GetAttributeValue<int?>(JobRows.Total) ?? 0));
    }
}
