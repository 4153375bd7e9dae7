using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.LocalDataverse.Rows;

/// <summary>State and status reason belong together: every reason is one of a state, every state has a default reason.</summary>
internal static class StateRules
{
    /// <summary>The reason that a row gets with a state.</summary>
    public static int DefaultStatus(TableMetadata table, int state)
    {
        if (table.State?.Option(state)?.DefaultStatus is { } status) return status;
        foreach (var option in table.Status!.Options)
        {
            if (option.State == state) return option.Value;
        }

        return state + 1;
    }

    /// <summary>Completes or checks the pair in the changes of an update.</summary>
    /// <param name="table">The table.</param>
    /// <param name="id">The row, for the message.</param>
    /// <param name="changes">The columns written.</param>
    /// <param name="current">Reads the state of the row as it is.</param>
    public static void Apply(TableMetadata table, Guid id, Dictionary<ColumnMetadata, object?> changes, Func<int> current)
    {
        if (table.State is not { } state || table.Status is not { } status) return;
        var newState = changes.TryGetValue(state, out var value) ? (value as OptionSetValue)?.Value : null;
        var newStatus = changes.TryGetValue(status, out value) ? (value as OptionSetValue)?.Value : null;
        if (newState is null && newStatus is null) return;
        if (newStatus is null or -1)
        {
            changes[status] = new OptionSetValue(DefaultStatus(table, newState!.Value));
            return;
        }

        var of = newState ?? current();
        if (status.Option(newStatus.Value) is not { } option || (option.State is { } belongs && belongs != of)) throw Invalid(table, state, newStatus.Value, of, id);
    }

    /// <summary>The fault of a pair that does not exist.</summary>
    public static Exception Invalid(TableMetadata table, ColumnMetadata state, int status, int of, Guid id) => Fault.Of(
        ErrorCodes.InvalidStateCodeStatusCode,
        $"{status} is not a valid status code for state code {state.Option(of)?.Labels.Text ?? of.ToString(System.Globalization.CultureInfo.InvariantCulture)} "
        + $"on {table.LogicalName} with Id {id:D}.");
}
