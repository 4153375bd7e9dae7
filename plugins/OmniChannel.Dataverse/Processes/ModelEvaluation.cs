using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Processes;

/// <summary>What a contact comes to by a model as of now.</summary>
public sealed class ModelEvaluation
{
    internal ModelEvaluation(ScoreResult result, decimal? threshold, string explanation, Entity? leadScore)
    {
        Result = result;
        Threshold = threshold;
        Explanation = explanation;
        LeadScore = leadScore;
    }

    /// <summary>Score, points and grade.</summary>
    public ScoreResult Result { get; }

    /// <summary>The threshold of the model.</summary>
    public decimal? Threshold { get; }

    /// <summary>Where the points come from, in the language of the user.</summary>
    public string Explanation { get; }

    /// <summary>Whether the contact has a lead score for the model.</summary>
    public bool HasLeadScore => LeadScore != null;

    internal Entity? LeadScore { get; }
}

/// <summary>Evaluates a contact by a published model, from what is stored; writes nothing.</summary>
internal sealed class ModelEvaluator
{
    private static readonly string[] Stored = { LeadScores.Balances, LeadScores.TaskId, LeadScores.NoTaskReason };

    private readonly ExecutionCall _call;

    internal ModelEvaluator(ExecutionCall call) => _call = call;

    /// <exception cref="RefusedException">The model is not published, or the contact does not exist.</exception>
    internal ModelEvaluation Evaluate(string activity, Guid contactId, Guid modelId)
    {
        var model = Published(modelId);
        if (!new ContactStore(_call.System).Find(new[] { contactId }, new[] { model }).TryGetValue(contactId, out var found))
            throw new RefusedException(ProcessMessages.RowMissing.With(activity, "Contact"));
        var leadScore = found.LeadScores.TryGetValue(model.OriginalId, out var id) ? Read(id) : null;
        var profile = found.Contact.IsScored ? found.Contact.Profile : (IProfile)Profile.Empty;
        var result = model.Model.ScoreAt(leadScore == null ? model.Model.NewBalances() : new StoredBalances(_call.System).Read(leadScore, model), profile, _call.Now);
        var explanation = ExplanationText.Write(result.Explain(), _call.UserLanguage(), Columns.MemoLength);
        return new ModelEvaluation(result, model.Model.Definition.Threshold, explanation, leadScore);
    }

    /// <summary>The published model that is meant, whichever of its versions is named.</summary>
    internal PublishedModel Published(Guid modelId)
    {
        var models = new ModelStore(_call.System, _call.Execution.OrganizationId).Published();
        return models.FirstOrDefault(model => model.OriginalId == modelId || model.Id == modelId) ?? throw new RefusedException(ProcessMessages.ModelNotPublished.With());
    }

    private Entity? Read(Guid leadScoreId)
    {
        var query = new QueryExpression(TableNames.LeadScores) { ColumnSet = new ColumnSet(Stored) };
        query.Criteria.AddCondition(LeadScores.LeadScoreId, ConditionOperator.Equal, leadScoreId);
        return _call.System.First(query);
    }
}
