using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;
using static OmniChannel.SolutionPackage.Reading.XmlReading;

namespace OmniChannel.SolutionPackage.Reading;

internal static class ColumnReader
{
    public static Column Read(XElement xml, string table, IReadOnlyList<Relationship> relationships, Notes notes)
    {
        var schemaName = RequiredAttribute(xml, "PhysicalName");
        var logicalName = (Text(xml, "LogicalName") ?? Text(xml, "Name") ?? schemaName).ToLowerInvariant();
        var typeName = Required(xml, "Type");
        var type = TypeOf(typeName);
        if (type == ColumnType.Other) notes.Add($"Column {table}.{logicalName} has type {typeName}, which this model does not know.");
        var optionSet = xml.Element("optionset");
        return new Column
        {
            SchemaName = schemaName,
            LogicalName = logicalName,
            Type = type,
            TypeName = typeName,
            RequiredLevel = Level(Text(xml, "RequiredLevel")),
            IsPrimaryName = (Text(xml, "DisplayMask") ?? "").Split('|').Contains("PrimaryName"),
            IsCustom = Flag(xml, "IsCustomField"),
            ValidForCreate = Flag(xml, "ValidForCreateApi", otherwise: true),
            ValidForUpdate = Flag(xml, "ValidForUpdateApi", otherwise: true),
            ValidForRead = Flag(xml, "ValidForReadApi", otherwise: true),
            IsSecured = Flag(xml, "IsSecured"),
            Format = Text(xml, "Format"),
            MaxLength = Integer(xml, "MaxLength"),
            MinValue = Number(xml, "MinValue"),
            MaxValue = Number(xml, "MaxValue"),
            Accuracy = Integer(xml, "Accuracy"),
            DateBehavior = (DateBehavior)(Integer(xml, "Behavior") ?? 0),
            DefaultValue = Integer(xml, "AppDefaultValue") is { } value and not -1 ? value : null,
            OptionSet = optionSet is null ? null : OptionSetReader.Read(optionSet, isGlobal: false),
            OptionSetName = Text(xml, "OptionSetName"),
            Targets = Targets(xml, type, table, logicalName, relationships),
            AutoNumberFormat = Text(xml, "AutoNumberFormat"),
            Source = (ColumnSource)(Integer(xml, "SourceType") ?? 0),
            FormulaFile = Text(xml, "FormulaDefinitionFileName") is { } file ? Entry(file) : null,
            CalculationOf = Text(xml, "CalculationOf"),
            Labels = Labels(xml.Element("displaynames")),
            Descriptions = Labels(xml.Element("Descriptions")),
        };
    }

    internal static ColumnType TypeOf(string name) => name switch
    {
        "nvarchar" => ColumnType.Text,
        "ntext" => ColumnType.Memo,
        "bit" => ColumnType.YesNo,
        "picklist" => ColumnType.Choice,
        "multiselectpicklist" => ColumnType.Choices,
        "int" => ColumnType.WholeNumber,
        "bigint" or "timestamp" => ColumnType.BigNumber,
        "decimal" => ColumnType.Decimal,
        "float" => ColumnType.Float,
        "money" => ColumnType.Money,
        "datetime" => ColumnType.DateTime,
        "lookup" => ColumnType.Lookup,
        "customer" => ColumnType.Customer,
        "owner" => ColumnType.Owner,
        "partylist" => ColumnType.PartyList,
        "primarykey" => ColumnType.PrimaryKey,
        "uniqueidentifier" => ColumnType.UniqueIdentifier,
        "state" => ColumnType.State,
        "status" => ColumnType.Status,
        "image" => ColumnType.Image,
        "file" => ColumnType.File,
        "virtual" => ColumnType.Virtual,
        _ => ColumnType.Other,
    };

    private static RequiredLevel Level(string? text) => text?.ToLowerInvariant() switch
    {
        "required" => RequiredLevel.Required,
        "recommended" => RequiredLevel.Recommended,
        "systemrequired" => RequiredLevel.SystemRequired,
        _ => RequiredLevel.None,
    };

    private static string[] Targets(XElement xml, ColumnType type, string table, string column, IReadOnlyList<Relationship> relationships)
    {
        if (type is not (ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner)) return [];
        if (type == ColumnType.Owner) return ["systemuser", "team"];
        var related = relationships.OfType<OneToMany>()
            .Where(r => r.ReferencingTable == table && r.ReferencingColumn == column)
            .Select(r => r.ReferencedTable);
        // Exports of tables of the system name their targets by object type code instead.
        var listed = xml.Elements("LookupTypes").Elements("LookupType").Select(t => t.Value.Trim() switch
        {
            "1" => "account",
            "2" => "contact",
            "8" => "systemuser",
            "9" => "team",
            "10" => "businessunit",
            _ => null,
        });
        var fixedTargets = type == ColumnType.Customer ? ["account", "contact"] : Array.Empty<string>();
        return [.. related.Concat(listed.OfType<string>()).Concat(fixedTargets).Distinct(StringComparer.Ordinal)];
    }
}
