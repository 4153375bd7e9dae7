using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Voice;

namespace OmniChannel.Dataverse.Voice;

/// <summary>What happens to feedback on content, service and reachability.</summary>
public static class FeedbackUseCases
{
    /// <summary>Before feedback is stored.</summary>
    public static void Prepare(PluginCall call) => new PrepareFeedback(call.System, call.Now).HandleCreate(call.Rows().Select(row => row.Sent).ToList());

    /// <summary>Before feedback is changed.</summary>
    public static void PrepareChange(PluginCall call)
    {
        foreach (var row in call.Rows()) new PrepareFeedback(call.System, call.Now).HandleUpdate(row);
    }

    /// <summary>Custom API: which share of the feedback that the user may read was acted upon, and how soon.</summary>
    public static void Summarise(PluginCall call)
    {
        var share = Summarise(call.User, call.Argument<string>("Topic"), call.Argument<DateTime?>("From"), call.Argument<DateTime?>("To"));
        call.Return("Total", share.Total);
        call.Return("ActedOn", share.ActedOn);
        call.Return("Share", share.Share);
        call.Return("MedianDays", share.MedianDays);
        call.Return("MeanRating", share.MeanRating);
    }

    private static FeedbackShare Summarise(UserStore rows, string? topic, DateTime? from, DateTime? to)
    {
        var query = new QueryExpression(TableNames.Feedbacks) { ColumnSet = new ColumnSet(Feedbacks.ReceivedOn, Feedbacks.ActedOn, Feedbacks.Rating) };
        query.Criteria.AddCondition(Feedbacks.StateCode, ConditionOperator.Equal, RowState.Active);
        if (!string.IsNullOrWhiteSpace(topic)) query.Criteria.AddCondition(Feedbacks.Topic, ConditionOperator.Equal, FeedbackTopics.Parse(topic!));
        if (from is DateTime first) query.Criteria.AddCondition(Feedbacks.ReceivedOn, ConditionOperator.GreaterEqual, first);
        if (to is DateTime end) query.Criteria.AddCondition(Feedbacks.ReceivedOn, ConditionOperator.LessThan, end);
        return FeedbackShare.Of(rows.Read(query).Select(row => new FeedbackItem(
            row.GetAttributeValue<DateTime>(Feedbacks.ReceivedOn), row.GetAttributeValue<DateTime?>(Feedbacks.ActedOn), row.GetAttributeValue<int?>(Feedbacks.Rating))));
    }
}

/// <summary>The topics of feedback.</summary>
internal static class FeedbackTopics
{
    private static readonly Generated.FeedbackTopic[] Known = { Generated.FeedbackTopic.Content, Generated.FeedbackTopic.Service, Generated.FeedbackTopic.Reachability };

    /// <summary>The name of a topic in English.</summary>
    internal static string NameOf(int topic) => ((Generated.FeedbackTopic)topic).ToString();

    /// <summary>The topic of a name.</summary>
    /// <exception cref="RefusedException">There is no such topic.</exception>
    internal static int Parse(string name)
    {
        foreach (var topic in Known)
        {
            if (string.Equals(topic.ToString(), name.Trim(), StringComparison.OrdinalIgnoreCase)) return (int)topic;
        }
        throw new RefusedException(FeedbackMessages.UnknownTopic.With(name));
    }
}
