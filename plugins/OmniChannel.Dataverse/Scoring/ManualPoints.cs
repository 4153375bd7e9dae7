using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Points that a person gives a contact, or takes. Whoever asks for them has checked that the user may.</summary>
internal sealed class ManualPoints
{
    private const decimal Most = 1_000_000m;

    private readonly SystemStore _rows;
    private readonly ModelStore _models;
    private readonly LeadScoreStore _leadScores;
    private readonly ScoreSettlement _settlement;
    private readonly DateTime _now;

    internal ManualPoints(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _now = now;
        _models = new ModelStore(rows, organizationId);
        _leadScores = new LeadScoreStore(rows, now);
        _settlement = new ScoreSettlement(rows, _leadScores, now);
    }

    /// <exception cref="RefusedException">What was asked for cannot be; the sentence says why.</exception>
    internal GivenPoints Give(PointsRequest request)
    {
        Check(request);
        var model = Model(request);
        if (!new ContactStore(_rows).Find(new[] { request.ContactId }, new[] { model }).TryGetValue(request.ContactId, out var found))
            throw new RefusedException(CorrectionMessages.NoContact.With());
        if (!found.Contact.IsScored) throw new RefusedException(CorrectionMessages.NotScored.With());
        var draft = found.LeadScores.TryGetValue(model.OriginalId, out var id)
            ? _leadScores.LockAndRead(new[] { id }, new[] { model }).Single()
            : new LeadScoreDraft(model, found.Contact, model.Model.NewBalances(), null);
        var requestId = request.RequestId ?? Guid.NewGuid();
        // Behind the lock: a retry that overtakes its first attempt waits for it and then finds its entry.
        if (request.RequestId != null && Written(requestId, model) is Entity written) return new GivenPoints(written.Id, Score(draft));
        var entry = NewEntry.OfHand(requestId, model.OriginalId, request.Points, _now, request.GivenById, request.Reason!.Trim(), request.ExpiresOn);
        draft.Add(entry);
        _settlement.Settle(new[] { draft });
        return new GivenPoints(entry.Id, draft.Result.Score);
    }

    private void Check(PointsRequest request)
    {
        if (request.Points == 0 || Math.Abs(request.Points) > Most || Rounding.Stored((double)request.Points) != request.Points)
            throw new RefusedException(CorrectionMessages.PointsUnusable.With(Most));
        if (string.IsNullOrWhiteSpace(request.Reason)) throw new RefusedException(CorrectionMessages.ReasonMissing.With());
        if (request.ExpiresOn <= _now) throw new RefusedException(CorrectionMessages.ExpiryPassed.With(request.ExpiresOn.Value));
    }

    private PublishedModel Model(PointsRequest request)
    {
        var models = _models.Published();
        var model = models.FirstOrDefault(published => published.OriginalId == request.ModelId || published.Id == request.ModelId);
        if (model == null && request.ModelId is Guid id)
        {
            // An older version: what counts is the published one of the same model.
            var query = new QueryExpression(TableNames.ScoringModels) { ColumnSet = new ColumnSet(ScoringModels.OriginalId) };
            query.Criteria.AddCondition(ScoringModels.ScoringModelId, ConditionOperator.Equal, id);
            var original = _rows.First(query)?.GetAttributeValue<EntityReference>(ScoringModels.OriginalId)?.Id;
            model = models.FirstOrDefault(published => published.OriginalId == original);
        }
        if (request.ModelId == null) model = models.FirstOrDefault(published => string.Equals(published.Model.Code, request.ModelCode?.Trim(), StringComparison.OrdinalIgnoreCase));
        return model ?? throw new RefusedException(CorrectionMessages.NoModel.With());
    }

    private Entity? Written(Guid requestId, PublishedModel model)
    {
        var query = new QueryExpression(TableNames.ScoreEntries) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(ScoreEntries.Key, ConditionOperator.Equal, EntryKey.ForManual(requestId, model.OriginalId));
        return _rows.First(query);
    }

    private decimal Score(LeadScoreDraft draft)
    {
        draft.Compute(_now);
        return draft.Result.Score;
    }
}

/// <summary>Points to give.</summary>
public sealed class PointsRequest
{
    /// <summary>The contact.</summary>
    public Guid ContactId { get; init; }

    /// <summary>Any version of the model; nothing when it is named by its code.</summary>
    public Guid? ModelId { get; init; }

    /// <summary>Code of the model; read when no model is named.</summary>
    public string? ModelCode { get; init; }

    /// <summary>Points to give, or to take when negative; at most six places.</summary>
    public decimal Points { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>When they are taken back, UTC; nothing = never.</summary>
    public DateTime? ExpiresOn { get; init; }

    /// <summary>Drawn by the sender and repeated in a retry; nothing = every request gives points.</summary>
    public Guid? RequestId { get; init; }

    /// <summary>The user who gives them.</summary>
    public Guid GivenById { get; init; }
}

/// <summary>What became of a request for points.</summary>
public sealed class GivenPoints
{
    internal GivenPoints(Guid entryId, decimal score)
    {
        EntryId = entryId;
        Score = score;
    }

    /// <summary>The entry in the ledger.</summary>
    public Guid EntryId { get; }

    /// <summary>The score after that.</summary>
    public decimal Score { get; }
}
