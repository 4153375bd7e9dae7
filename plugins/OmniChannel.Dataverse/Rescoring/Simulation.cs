using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Rescoring;

/// <summary>
/// Looks at what publishing a version with all of its history would do, by the very plan a backfill would carry out. Writes nothing but its job.
/// </summary>
internal sealed class Simulation : IJobWork
{
    private const int PageSize = 100;
    private const int LargestRead = 5000;

    private readonly SystemStore _rows;
    private readonly ModelStore _models;
    private readonly ContactStore _contacts;
    private readonly DateTime _now;

    internal Simulation(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _now = now;
        _models = new ModelStore(rows, organizationId);
        _contacts = new ContactStore(rows);
    }

    public JobPage Work(JobRow job)
    {
        var scan = ContactScan.Parse(job.Cursor);
        if (scan.IsCounting)
        {
            var counted = scan.Count(_rows, out var contacts);
            return new JobPage { Cursor = counted.ToString(), Total = (job.Total ?? 0) + contacts };
        }
        var version = Version(job.ModelId ?? Guid.Empty);
        var published = _models.Published().FirstOrDefault(model => model.OriginalId == version.OriginalId);
        var tally = new SimulationTally(job.Result, version, published, _now);
        var stride = Stride(job);
        var next = scan.Next(_rows, Math.Min(PageSize * stride, LargestRead), out var ids);
        Look(ids.Where(id => IsInSample(id, stride)).ToList(), version, published, tally);
        return new JobPage { Cursor = next?.ToString(), Done = ids.Count, Result = tally.Write(job.Total ?? 0) };
    }

    private PublishedModel Version(Guid modelId)
    {
        var row = _rows.Get(TableNames.ScoringModels, modelId, ModelRows.ModelColumns);
        var compilation = _models.Check(row);
        if (!compilation.IsValid) throw new RefusedException(TrialMessages.NotUsable.With(), compilation.Describe);
        return new PublishedModel(modelId, compilation.Model, row.GetAttributeValue<DateTime>(ScoringModels.ModifiedOn));
    }

    private void Look(List<Guid> ids, PublishedModel version, PublishedModel? published, SimulationTally tally)
    {
        if (ids.Count == 0) return;
        var found = _contacts.Find(ids, published == null ? new[] { version } : new[] { version, published }).Values.Where(contact => contact.Contact.IsScored).ToList();
        var leadScores = found.Where(contact => contact.LeadScores.ContainsKey(version.OriginalId)).Select(contact => contact.LeadScores[version.OriginalId]).ToList();
        var stored = Stored(leadScores);
        var ledger = new Ledger(_rows).Of(leadScores);
        var history = new ContactHistory(_rows).Of(found.Select(contact => contact.Contact.Id).ToList(), null, version.UsesTerms);
        foreach (var contact in found.OrderBy(contact => contact.Contact.Id))
        {
            var leadScore = contact.LeadScores.TryGetValue(version.OriginalId, out var id) ? id : Guid.Empty;
            var plan = RescorePlan.Of(version, ledger[leadScore], history[contact.Contact.Id]);
            var after = version.Model.ScoreAt(plan.Balances, contact.Contact.Profile, _now);
            stored.TryGetValue(leadScore, out var row);
            tally.Add(contact.Contact, published == null ? null : Before(published, row, ledger[leadScore], contact.Contact.Profile), after, plan.Counted);
        }
    }

    /// <summary>The score as it is now: by the version that the lead score stands for, from the entries as they are.</summary>
    private ScoreResult Before(PublishedModel published, Entity? stored, IEnumerable<LedgerRow> ledger, IProfile profile)
    {
        var version = stored == null ? published.ForNew : published.ForVersion(stored.GetAttributeValue<int?>(LeadScores.Version));
        return version.Model.ScoreAt(RescorePlan.Of(version, ledger, Enumerable.Empty<PastInteraction>()).Balances, profile, _now);
    }

    private Dictionary<Guid, Entity> Stored(List<Guid> leadScoreIds)
    {
        if (leadScoreIds.Count == 0) return new Dictionary<Guid, Entity>();
        var query = new QueryExpression(TableNames.LeadScores) { ColumnSet = new ColumnSet(LeadScores.Version) };
        query.Criteria.AddCondition(LeadScores.LeadScoreId, ConditionOperator.In, leadScoreIds.Cast<object>().ToArray());
        return _rows.Read(query).ToDictionary(row => row.Id);
    }

    private static int Stride(JobRow job) =>
        int.TryParse(job.Parameters, NumberStyles.None, CultureInfo.InvariantCulture, out var sample) && sample > 0 ? Math.Max(1, (job.Total ?? 0) / sample) : 1;

    // By a hash of the id: ids of contacts that were created together lie together, and a sample must not be of one import. The same on every run.
    private static bool IsInSample(Guid id, int stride)
    {
        if (stride == 1) return true;
        var hash = 2166136261u;
        foreach (var octet in id.ToByteArray()) hash = unchecked((hash ^ octet) * 16777619u);
        return hash % (uint)stride == 0;
    }
}
