using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Generating;

/// <summary>Writes the class of one table.</summary>
internal sealed class TableWriter(Table table, string prefix, ChoiceNames choices)
{
    private readonly string name = CodeNames.Plain(table.SchemaName, prefix);
    private readonly List<Column> columns = [.. table.Columns.OrderBy(c => CodeNames.Plain(c.SchemaName, prefix), StringComparer.Ordinal)];

    public GeneratedFile File(string targetNamespace)
    {
        var code = new CodeWriter()
            .Line("using System;").Line("using System.Runtime.Serialization;").Line("using Microsoft.Xrm.Sdk;").Line("using Microsoft.Xrm.Sdk.Client;").Line()
            .Line($"namespace {targetNamespace};").Line()
            .Summary(table.Descriptions.Text.Length > 0 ? table.Descriptions.Text : table.Labels.Text)
            .Line("[DataContract]").Line($"[EntityLogicalName({CodeWriter.Literal(table.LogicalName)})]").Line($"public sealed partial class {name} : Entity").Open()
            .Line($"public const string EntityLogicalName = {CodeWriter.Literal(table.LogicalName)};").Line()
            .Line($"public {name}() : base(EntityLogicalName)").Open().Close().Line()
            .Line($"public {name}(Guid id) : base(EntityLogicalName, id)").Open().Close();
        Fields(code);
        Limits(code);
        // What ships names columns and sets them on plain rows: its assembly goes without the properties, which would be an eighth of it.
        code.Line("#if !NETFRAMEWORK");
        foreach (var column in columns) Property(code, column);
        code.Line("#endif");
        return new GeneratedFile(name + ".cs", code.Close().ToString());
    }

    private void Fields(CodeWriter code)
    {
        code.Line().Summary("Logical names of the columns.").Line("public static class Fields").Open();
        foreach (var column in columns)
            code.Line($"public const string {CodeNames.Plain(column.SchemaName, prefix)} = {CodeWriter.Literal(column.LogicalName)};");
        // Every table has it, and no export lists it.
        if (table.FindColumn("versionnumber") is null) code.Line("public const string VersionNumber = \"versionnumber\";");
        code.Close();
    }

    private void Limits(CodeWriter code)
    {
        var limited = columns.Where(c => c.Type is ColumnType.Text or ColumnType.Memo && c.MaxLength is not null).ToList();
        if (limited.Count == 0) return;
        code.Line().Summary("Longest texts, in characters.").Line("public static class Limits").Open();
        foreach (var column in limited)
            code.Line($"public const int {CodeNames.Plain(column.SchemaName, prefix)} = {CodeWriter.Number(column.MaxLength!.Value)};");
        code.Close();
    }

    private void Property(CodeWriter code, Column column)
    {
        var choice = choices.Find(table, column);
        var type = choice ?? TypeOf(column.Type);
        if (type is null) return;
        var plain = CodeNames.Plain(column.SchemaName, prefix);
        var field = "Fields." + plain;
        code.Line().Summary(column.Descriptions.Text.Length > 0 ? column.Descriptions.Text : column.Labels.Text)
            .Line($"[AttributeLogicalName({CodeWriter.Literal(column.LogicalName)})]")
            .Line($"public {type}? {CodeNames.Property(plain, name)}").Open()
            .Line(choice is null ? $"get => GetAttributeValue<{type}?>({field});" : $"get => ({choice}?)GetAttributeValue<OptionSetValue?>({field})?.Value;");
        if (column.Type == ColumnType.PrimaryKey)
        {
            code.Line("set").Open().Line($"Attributes[{field}] = value!;").Line("Id = value ?? Guid.Empty;").Close();
        }
        else if (column.ValidForCreate || column.ValidForUpdate)
        {
            code.Line(choice is null ? $"set => Attributes[{field}] = value!;" : $"set => Attributes[{field}] = (value is {{ }} v ? new OptionSetValue((int)v) : null)!;");
        }

        code.Close();
    }

    private static string? TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text or ColumnType.Memo => "string",
        ColumnType.YesNo => "bool",
        ColumnType.Choice or ColumnType.State or ColumnType.Status => "OptionSetValue",
        ColumnType.Choices => "OptionSetValueCollection",
        ColumnType.WholeNumber => "int",
        ColumnType.BigNumber => "long",
        ColumnType.Decimal => "decimal",
        ColumnType.Float => "double",
        ColumnType.Money => "Money",
        ColumnType.DateTime => "DateTime",
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => "EntityReference",
        ColumnType.PartyList => "EntityCollection",
        ColumnType.PrimaryKey or ColumnType.UniqueIdentifier or ColumnType.File => "Guid",
        ColumnType.Image => "byte[]",
        _ => null,
    };
}
