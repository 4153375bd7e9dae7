using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.LocalDataverse.Pipeline;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>RetrieveEntity: a table with its columns and their choices. Relationships and privileges are not described.</summary>
internal sealed class RetrieveEntityMessage(Engine engine) : IMessage
{
    public void Handle(PipelineContext context)
    {
        var name = Inputs.Required<string>(context, "LogicalName");
        if (!engine.Catalog.TryTable(name, out var table))
            throw Fault.Of(ErrorCodes.QueryBuilderNoEntity, $"Could not find an entity with name {name} and id {Guid.Empty}.");
        var metadata = new EntityMetadata { LogicalName = table.LogicalName, SchemaName = table.SchemaName };
        SetInternal(metadata, nameof(EntityMetadata.Attributes), table.OrderedColumns.Select(Describe).ToArray());
        SetInternal(metadata, nameof(EntityMetadata.PrimaryIdAttribute), table.PrimaryIdColumn);
        SetInternal(metadata, nameof(EntityMetadata.PrimaryNameAttribute), table.PrimaryNameColumn);
        context.OutputParameters["EntityMetadata"] = metadata;
    }

    private static AttributeMetadata Describe(ColumnMetadata column)
    {
        AttributeMetadata described = column.Type switch
        {
            ColumnType.String => new StringAttributeMetadata { MaxLength = column.MaxLength },
            ColumnType.Memo => new MemoAttributeMetadata { MaxLength = column.MaxLength },
            ColumnType.Integer => new IntegerAttributeMetadata(),
            ColumnType.BigInt => new BigIntAttributeMetadata(),
            ColumnType.Decimal => new DecimalAttributeMetadata { Precision = column.Precision },
            ColumnType.Double => new DoubleAttributeMetadata { Precision = column.Precision },
            ColumnType.Money => new MoneyAttributeMetadata { Precision = column.Precision },
            ColumnType.Boolean => new BooleanAttributeMetadata(),
            ColumnType.DateTime => new DateTimeAttributeMetadata(),
            ColumnType.Picklist => new PicklistAttributeMetadata { OptionSet = Options(column) },
            ColumnType.State => new StateAttributeMetadata { OptionSet = Options(column) },
            ColumnType.Status => new StatusAttributeMetadata { OptionSet = Options(column) },
            ColumnType.MultiSelectPicklist => new MultiSelectPicklistAttributeMetadata { OptionSet = Options(column) },
            ColumnType.Lookup => new LookupAttributeMetadata { Targets = [.. column.Targets] },
            _ => new AttributeMetadata(),
        };
        var other = column.Type switch
        {
            ColumnType.UniqueIdentifier => AttributeTypeCode.Uniqueidentifier,
            ColumnType.Customer => AttributeTypeCode.Customer,
            ColumnType.Owner => AttributeTypeCode.Owner,
            ColumnType.EntityName => AttributeTypeCode.EntityName,
            ColumnType.PartyList => AttributeTypeCode.PartyList,
            ColumnType.ManagedProperty => AttributeTypeCode.ManagedProperty,
            ColumnType.Image or ColumnType.File => AttributeTypeCode.Virtual,
            _ => (AttributeTypeCode?)null,
        };
        if (other is not null) SetInternal(described, nameof(AttributeMetadata.AttributeType), other);
        described.LogicalName = column.LogicalName;
        described.SchemaName = column.SchemaName;
        return described;
    }

    private static OptionSetMetadata Options(ColumnMetadata column) => new(new OptionMetadataCollection(
        column.Options.Select(option => new Microsoft.Xrm.Sdk.Metadata.OptionMetadata(Label(option.Labels), option.Value)).ToList()));

    private static Label Label(Labels labels)
    {
        var localized = labels.ByLanguage.Select(label => new LocalizedLabel(label.Value, label.Key)).ToArray();
        return new Label(new LocalizedLabel(labels.Text, Catalog.BaseLanguage), localized);
    }

    // The SDK lets only its own assembly write these: metadata come from the server.
    private static void SetInternal(object target, string property, object? value) =>
        (target.GetType().GetProperty(property) ?? throw new MissingMemberException(target.GetType().Name, property)).SetValue(target, value);
}
