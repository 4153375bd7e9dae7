using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Dataverse.Taxonomy;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Dataverse.Processes;

/// <summary>What activities of processes ask for. Every one names its activity, so that a refusal can.</summary>
public static class ProcessUseCases
{
    /// <summary>Evaluates a contact by a published model; writes nothing.</summary>
    /// <exception cref="RefusedException">The model is not published, or the contact does not exist.</exception>
    public static ModelEvaluation Evaluate(ExecutionCall call, string activity, Guid contactId, Guid modelId) => new ModelEvaluator(call).Evaluate(activity, contactId, modelId);

    /// <summary>Brings the lead score of a contact to now and hands it over when it is due.</summary>
    /// <exception cref="RefusedException">The model is not published, or the contact does not exist.</exception>
    public static VisitAnswer RaiseVisit(ExecutionCall call, string activity, Guid contactId, Guid modelId) => new VisitRequest(call).Handle(activity, contactId, modelId);

    /// <summary>Tags a content and what is derived from it. Returns how many tags were written.</summary>
    /// <exception cref="RefusedException">The content does not exist.</exception>
    public static int Classify(ExecutionCall call, string activity, Guid contentId)
    {
        var classify = new ClassifyContent(call.System, call.Execution.OrganizationId, call.Now);
        if (!classify.Exists(contentId)) throw new RefusedException(ProcessMessages.RowMissing.With(activity, "Content"));
        return classify.Handle(contentId);
    }

    /// <summary>How much a contact is interested in a term and all below it, as of now.</summary>
    /// <exception cref="RefusedException">The contact or term does not exist.</exception>
    public static InterestAnswer HasInterest(ExecutionCall call, string activity, Guid contactId, Guid termId) => new InterestAnswers(call).Ask(activity, contactId, termId);

    /// <summary>The NPS history of a contact; nothing when it has not answered.</summary>
    /// <exception cref="RefusedException">The contact does not exist.</exception>
    public static NpsHistory? NpsOfContact(ExecutionCall call, string activity, Guid contactId) => NpsSummaries.OfContact(call.User, activity, contactId);

    /// <summary>The NPS answers of an account.</summary>
    /// <exception cref="RefusedException">The account does not exist.</exception>
    public static NpsCounts NpsOfAccount(ExecutionCall call, string activity, Guid accountId) => NpsSummaries.OfAccount(call.User, activity, accountId);

    /// <summary>Records an interaction as the user of the process; the same external id is recorded once.</summary>
    public static RecordedInteraction Record(ExecutionCall call, InteractionRecord interaction) => interaction.Save(call.User);

    /// <summary>Custom API: stores an interaction once.</summary>
    public static void LogInteraction(PluginCall call)
    {
        var saved = new InteractionLog(call).Handle();
        call.Return("InteractionId", saved.Id);
        call.Return("IsNew", saved.IsNew);
    }

    /// <summary>Custom API: whether a contact may be contacted through a channel now.</summary>
    public static void MayContact(PluginCall call)
    {
        var answer = new ContactPermission(call).Ask(
            call.Argument<EntityReference>("ContactId")?.Id, call.Argument<EntityReference>("ChannelId")?.Id, call.Argument<string>("ChannelCode"));
        call.Return("Allowed", answer.IsAllowed);
        call.Return("Reason", answer.Reason);
        if (answer.NextAllowedOn is DateTime next) call.Return("NextAllowedOn", next);
    }

    /// <summary>Whether a contact may be contacted through a channel now.</summary>
    /// <exception cref="RefusedException">The contact or channel does not exist, or the cool-down is negative.</exception>
    public static PermissionAnswer MayContact(ExecutionCall call, string activity, Guid contactId, Guid channelId, int coolDownDays) =>
        new ContactPermission(call).Ask(activity, contactId, channelId, coolDownDays);

    /// <summary>Whether a contact may be asked for its NPS now, through a channel or, without one, by e-mail.</summary>
    /// <exception cref="RefusedException">The contact or channel does not exist, or the user may not see the contact.</exception>
    public static SurveyDecision MaySurvey(ExecutionCall call, string activity, Guid contactId, Guid? channelId) => new SurveyPermission(call).Ask(activity, contactId, channelId);

    /// <summary>
    /// Brings the scores of a contact to now: writes a column of the contact as it is, so that the step on contacts does it in a transaction of its own,
    /// wherever this is called from.
    /// </summary>
    /// <returns>The score for a model after that; nothing when the contact has none for it, or no model is named.</returns>
    public static decimal? Recalculate(SystemStore rows, Guid contactId, Guid? originalModelId)
    {
        var contact = rows.Get(TableNames.Contacts, contactId, Contacts.Profiling);
        rows.Update(new Entity(TableNames.Contacts, contactId) { [Contacts.Profiling] = contact.GetAttributeValue<OptionSetValue>(Contacts.Profiling) });
        if (originalModelId is not Guid model) return null;
        var query = new QueryExpression(TableNames.LeadScores) { ColumnSet = new ColumnSet(LeadScores.Score) };
        query.Criteria.AddCondition(LeadScores.ContactId, ConditionOperator.Equal, contactId);
        query.Criteria.AddCondition(LeadScores.ScoringModelId, ConditionOperator.Equal, model);
        return rows.First(query)?.GetAttributeValue<decimal?>(LeadScores.Score);
    }
}
