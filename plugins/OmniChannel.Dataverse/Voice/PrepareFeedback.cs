using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Voice;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Voice;

/// <summary>Refuses feedback that says nothing and completes the rest: dates, name, and the owner, which is that of the contact.</summary>
internal sealed class PrepareFeedback
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly SystemStore _rows;
    private readonly DateTime _now;

    internal PrepareFeedback(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _now = now;
    }

    internal void HandleCreate(IReadOnlyList<Entity> feedback)
    {
        foreach (var row in feedback)
        {
            if (row.GetAttributeValue<DateTime?>(Feedbacks.ReceivedOn) == null) row[Feedbacks.ReceivedOn] = _now;
            Complete(row, row);
        }
        var owners = ContactOwners.Of(_rows, feedback.Select(ContactOf).Distinct());
        foreach (var row in feedback)
        {
            if (owners.TryGetValue(ContactOf(row), out var owner)) row[Feedbacks.OwnerId] = owner;
        }
    }

    internal void HandleUpdate(RowChange change) => Complete(change.Sent, change.Merged());

    private void Complete(Entity sent, Entity row)
    {
        if (row.GetAttributeValue<EntityReference>(Feedbacks.ContactId) == null) throw new RefusedException(FeedbackMessages.WithoutContact.With());
        if (row.GetAttributeValue<OptionSetValue>(Feedbacks.Topic) == null) throw new RefusedException(FeedbackMessages.WithoutTopic.With());
        var rating = row.GetAttributeValue<int?>(Feedbacks.Rating);
        if (rating is int given && !FeedbackShare.IsRating(given)) throw new RefusedException(FeedbackMessages.RatingOutOfRange.With(given));
        if (rating == null && string.IsNullOrWhiteSpace(row.GetAttributeValue<string>(Feedbacks.Comment))) throw new RefusedException(FeedbackMessages.Empty.With());
        var received = row.GetAttributeValue<DateTime?>(Feedbacks.ReceivedOn) ?? _now;
        if (received > _now + Tolerance) throw new RefusedException(FeedbackMessages.InTheFuture.With(received.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)));
        CompleteAction(sent, row, received);
        if (string.IsNullOrEmpty(row.GetAttributeValue<string>(Feedbacks.Name))) sent[Feedbacks.Name] = Name(row, received, rating);
    }

    /// <summary>Who says what was done, has done it now unless another date is given.</summary>
    private void CompleteAction(Entity sent, Entity row, DateTime received)
    {
        var actedOn = row.GetAttributeValue<DateTime?>(Feedbacks.ActedOn);
        if (actedOn == null && !string.IsNullOrWhiteSpace(sent.GetAttributeValue<string>(Feedbacks.Action))) sent[Feedbacks.ActedOn] = _now;
        if (actedOn < received) throw new RefusedException(FeedbackMessages.ActedBeforeReceived.With(actedOn.Value, received));
    }

    private static string Name(Entity row, DateTime received, int? rating)
    {
        var topic = FeedbackTopics.NameOf(row.GetAttributeValue<OptionSetValue>(Feedbacks.Topic).Value);
        var name = received.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " " + topic + (rating is int stars ? " " + stars.ToString(CultureInfo.InvariantCulture) + "/5" : string.Empty);
        return FittedText.Cut(name, Columns.NameLength);
    }

    private static Guid ContactOf(Entity row) => row.GetAttributeValue<EntityReference>(Feedbacks.ContactId).Id;
}
