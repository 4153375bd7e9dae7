using System;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Queries.Planning;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Queries;

/// <summary>Turns rows of the store into entities. Columns without a value are absent.</summary>
internal static class RowReader
{
    /// <summary>Places of an average; SQL Server computes it over columns that keep ten.</summary>
    private const int AveragePlaces = 10;

    public static Entity Read(QueryPlan plan, StoreReader reader)
    {
        var entity = new Entity(plan.Table.LogicalName);
        if (plan.IdOrdinal >= 0)
        {
            var id = reader.Guid(plan.IdOrdinal);
            entity.Id = id;
            entity.Attributes[plan.Table.PrimaryIdColumn] = id;
            if (plan.VersionOrdinal >= 0) entity.RowVersion = reader.Int64(plan.VersionOrdinal).ToString(CultureInfo.InvariantCulture);
        }

        foreach (var output in plan.Outputs) Add(entity, output, reader, plan.IsAggregate);
        return entity;
    }

    private static void Add(Entity entity, OutputColumn output, StoreReader reader, bool isAggregate)
    {
        var value = Value(output, reader);
        if (value is null)
        {
            if (isAggregate) entity.Attributes[output.Key] = new AliasedValue(output.AliasedTable, output.Column.LogicalName, null);
            return;
        }

        string? text = null;
        if (output.TextOrdinal >= 0 && !reader.IsNull(output.TextOrdinal))
        {
            text = reader.Text(output.TextOrdinal);
            if (value is EntityReference reference) reference.Name = text;
        }

        entity.Attributes[output.Key] = output.AliasedTable is null ? value : new AliasedValue(output.AliasedTable, output.Column.LogicalName, value);
        if (output.Formatter?.Format(value, text) is { } formatted) entity.FormattedValues[output.Key] = formatted;
    }

    private static object? Value(OutputColumn output, StoreReader reader)
    {
        switch (output.Kind)
        {
            case OutputKind.Column: return StoreValue.FromSql(output.Column, reader, output.Ordinal, output.TypeOrdinal);
            case OutputKind.Count: return reader.Int32(output.Ordinal);
            case OutputKind.DatePart: return reader.IsNull(output.Ordinal) ? null : reader.Int32(output.Ordinal);
            case OutputKind.Average when reader.IsNull(output.Ordinal): return null;
        }

        var isAverage = output.Kind == OutputKind.Average;
        var number = reader.Double(output.Ordinal);
        return output.Column.Type switch
        {
            ColumnType.Integer => (object)Integer(output, number),
            ColumnType.BigInt => isAverage ? (long)number : reader.Int64(output.Ordinal),
            ColumnType.Double => number,
            ColumnType.Money => new Money(StoreValue.ToDecimal(number, isAverage ? AveragePlaces : output.Column.Precision)),
            _ => StoreValue.ToDecimal(number, isAverage ? AveragePlaces : output.Column.Precision),
        };
    }

    private static int Integer(OutputColumn output, double number) => number is >= int.MinValue and <= int.MaxValue
        ? (int)Math.Truncate(number)
        : throw QueryFaults.Of(
            QueryFaults.InvalidAggregate, $"Arithmetic overflow: the sum of '{output.Column.LogicalName}' is too large for a whole number.");
}
