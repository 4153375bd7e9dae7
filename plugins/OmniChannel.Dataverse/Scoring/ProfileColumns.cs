using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>The columns of contact and account, from the metadata of the environment. A table is read when the first rule names a column of it.</summary>
internal sealed class ProfileColumns : IProfileColumns
{
    private const string AccountPrefix = "account.";

    private readonly RowStore _rows;
    private readonly Dictionary<string, Dictionary<string, AttributeMetadata>> _tables = new Dictionary<string, Dictionary<string, AttributeMetadata>>(StringComparer.Ordinal);

    internal ProfileColumns(RowStore rows) => _rows = rows;

    public ProfileColumn? Find(string attribute)
    {
        var ofAccount = attribute.StartsWith(AccountPrefix, StringComparison.Ordinal);
        var columns = ColumnsOf(ofAccount ? TableNames.Accounts : TableNames.Contacts);
        var name = ofAccount ? attribute.Substring(AccountPrefix.Length) : attribute;
        return columns.TryGetValue(name, out var column) ? Describe(column) : null;
    }

    private Dictionary<string, AttributeMetadata> ColumnsOf(string table)
    {
        if (_tables.TryGetValue(table, out var known)) return known;
        // The whole table rather than one column: asking for a column that does not exist would be a fault, and a fault ends the transaction.
        var response = (RetrieveEntityResponse)_rows.Send(new RetrieveEntityRequest { LogicalName = table, EntityFilters = EntityFilters.Attributes });
        var columns = new Dictionary<string, AttributeMetadata>(StringComparer.Ordinal);
        foreach (var column in response.EntityMetadata.Attributes) columns[column.LogicalName] = column;
        _tables[table] = columns;
        return columns;
    }

    private static ProfileColumn Describe(AttributeMetadata column)
    {
        if (column is MultiSelectPicklistAttributeMetadata several) return new ProfileColumn(ProfileColumnType.Choices, Choices(several));
        switch (column.AttributeType)
        {
            case AttributeTypeCode.String:
            case AttributeTypeCode.Memo:
                return new ProfileColumn(ProfileColumnType.Text);
            case AttributeTypeCode.Integer:
            case AttributeTypeCode.BigInt:
            case AttributeTypeCode.Decimal:
            case AttributeTypeCode.Double:
            case AttributeTypeCode.Money:
                return new ProfileColumn(ProfileColumnType.Number);
            case AttributeTypeCode.Boolean:
                return new ProfileColumn(ProfileColumnType.YesNo);
            case AttributeTypeCode.Picklist:
            case AttributeTypeCode.State:
            case AttributeTypeCode.Status:
                return new ProfileColumn(ProfileColumnType.Choice, Choices(column as EnumAttributeMetadata));
            case AttributeTypeCode.Lookup:
            case AttributeTypeCode.Customer:
            case AttributeTypeCode.Owner:
                return new ProfileColumn(ProfileColumnType.Lookup);
            case AttributeTypeCode.DateTime:
                return new ProfileColumn(ProfileColumnType.Date);
            default:
                return new ProfileColumn(ProfileColumnType.Other);
        }
    }

    private static IEnumerable<KeyValuePair<string, int>> Choices(EnumAttributeMetadata? column)
    {
        if (column?.OptionSet == null) yield break;
        foreach (var option in column.OptionSet.Options)
        {
            if (option.Value is not int value || option.Label == null) continue;
            foreach (var label in option.Label.LocalizedLabels) yield return new KeyValuePair<string, int>(label.Label, value);
        }
    }
}
