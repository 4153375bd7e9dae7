using System;
using Microsoft.Xrm.Sdk;

namespace OmniChannel.Dataverse.Runtime;

/// <summary>One row of a message: what was sent, and what the row was before.</summary>
public sealed class RowChange
{
    internal RowChange(Entity sent, Guid id, Entity? before, Entity? after)
    {
        Sent = sent;
        Id = id;
        Before = before;
        After = after;
    }

    /// <summary>The columns that were sent. Before the main operation, changing them changes what is written.</summary>
    public Entity Sent { get; }

    /// <summary>Id of the row; empty before the main operation of a Create without a chosen id.</summary>
    public Guid Id { get; }

    /// <summary>The row before the change, as far as the step asked for it.</summary>
    public Entity? Before { get; }

    /// <summary>The row after the change, as far as the step asked for it.</summary>
    public Entity? After { get; }

    /// <summary>What a column holds with this change: as sent, else as before.</summary>
    public T? Now<T>(string column)
    {
        if (Sent.Contains(column)) return Sent.GetAttributeValue<T>(column);
        return Before == null ? default : Before.GetAttributeValue<T>(column);
    }

    /// <summary>What a column held before this change.</summary>
    public T? Old<T>(string column) => Before == null ? default : Before.GetAttributeValue<T>(column);

    /// <summary>The row as it will be: what it was, with what was sent laid over it.</summary>
    public Entity Merged()
    {
        var row = new Entity(Sent.LogicalName, Id);
        if (Before != null) row.Attributes.AddRange(Before.Attributes);
        foreach (var column in Sent.Attributes) row[column.Key] = column.Value;
        return row;
    }

    /// <summary>Whether a column was sent with another value than it had.</summary>
    public bool Changes(string column)
    {
        if (!Sent.Contains(column)) return false;
        object? old = null;
        if (Before != null && Before.Contains(column)) old = Before[column];
        return !Same(Sent[column], old);
    }

    // The platform sends an emptied text as an empty text and stores nothing.
    private static bool Same(object? one, object? other) => Equals(Empty(one), Empty(other));

    private static object? Empty(object? value) => value switch
    {
        string { Length: 0 } => null,
        EntityReference reference => reference.Id,
        OptionSetValue option => option.Value,
        _ => value,
    };
}
