using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Processes;

/// <summary>An interaction that a process records; what is empty is left to the steps on interactions.</summary>
public sealed class InteractionRecord
{
    /// <summary>The contact.</summary>
    public Guid ContactId { get; init; }

    /// <summary>The channel.</summary>
    public Guid ChannelId { get; init; }

    /// <summary>The interaction type.</summary>
    public Guid TypeId { get; init; }

    /// <summary>The content it was about.</summary>
    public Guid? ContentId { get; init; }

    /// <summary>When it happened, UTC; empty = now.</summary>
    public DateTime? OccurredOn { get; init; }

    /// <summary>Its value.</summary>
    public decimal? Value { get; init; }

    /// <summary>A comment.</summary>
    public string? Comment { get; init; }

    /// <summary>The same one is recorded once.</summary>
    public string? ExternalId { get; init; }

    /// <summary>Records the interaction as the user of the process, unless there is one with the same external id.</summary>
    internal RecordedInteraction Save(UserStore rows)
    {
        if (!string.IsNullOrWhiteSpace(ExternalId) && Find(rows) is Guid known) return new RecordedInteraction(known, false);
        var row = new Entity(TableNames.Interactions)
        {
            [Interactions.ContactId] = new EntityReference(TableNames.Contacts, ContactId),
            [Interactions.ChannelId] = new EntityReference(TableNames.Channels, ChannelId),
            [Interactions.InteractionTypeId] = new EntityReference(TableNames.InteractionTypes, TypeId),
        };
        if (ContentId is Guid content) row[Interactions.ContentId] = new EntityReference(TableNames.Contents, content);
        if (OccurredOn is DateTime on) row[Interactions.OccurredOn] = on;
        if (Value is decimal value) row[Interactions.Value] = value;
        if (!string.IsNullOrWhiteSpace(Comment)) row[Interactions.Comment] = Comment;
        if (!string.IsNullOrWhiteSpace(ExternalId)) row[Interactions.ExternalId] = ExternalId!.Trim();
        return new RecordedInteraction(rows.Create(row), true);
    }

    private Guid? Find(UserStore rows)
    {
        var query = new QueryExpression(TableNames.Interactions) { ColumnSet = new ColumnSet(Interactions.InteractionId) };
        query.Criteria.AddCondition(Interactions.ExternalId, ConditionOperator.Equal, ExternalId!.Trim());
        return rows.First(query)?.Id;
    }
}

/// <summary>An interaction that is recorded.</summary>
public sealed class RecordedInteraction
{
    internal RecordedInteraction(Guid id, bool isNew)
    {
        Id = id;
        IsNew = isNew;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; }

    /// <summary>Whether it was recorded just now, rather than known by its external id.</summary>
    public bool IsNew { get; }
}
