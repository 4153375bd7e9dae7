using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Moq;
using OmniChannel.Cli.Data;
using OmniChannel.LocalDataverse.Metadata;
using Xunit;

namespace OmniChannel.Cli.Tests.Data;

public sealed class ValueParserTests
{
    private static readonly OptionMetadata Digital = new(384210001, new Labels([new(1033, "Digital"), new(1031, "Digital (Kanal)"), new(1040, "Digitale")]));

    public static TheoryData<ColumnType, string, object?> Good => new()
    {
        { ColumnType.String, "Müller", "Müller" },
        { ColumnType.Integer, "-7", -7 },
        { ColumnType.Decimal, "12.3456789", 12.345679m },
        { ColumnType.Decimal, "1e2", 100m },
        { ColumnType.Boolean, "1", true },
        { ColumnType.Boolean, "no", false },
        { ColumnType.DateTime, "2026-03-01T10:30:00+02:00", new DateTime(2026, 3, 1, 8, 30, 0, DateTimeKind.Utc) },
        { ColumnType.DateTime, "2026-03-01", new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc) },
        { ColumnType.String, "", null },
    };

    public static TheoryData<ColumnType, string, string> Bad => new()
    {
        { ColumnType.Integer, "7.5", "not a whole number" },
        { ColumnType.Integer, "99999999999999999999", "not a whole number" },
        { ColumnType.Integer, "101", "outside" },
        { ColumnType.Decimal, "12,5", "write it like 12.5" },
        { ColumnType.Boolean, "maybe", "write 1 or 0" },
        { ColumnType.DateTime, "01.03.2026 25:00", "write it like 2026-03-01" },
        { ColumnType.Picklist, "Paper", "Digital" },
        { ColumnType.String, "a text that is too long for its column", "the column holds 20" },
        { ColumnType.UniqueIdentifier, "x", "not an id" },
        { ColumnType.PartyList, "x", "leave it out" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void A_value_is_read_independently_of_the_machines_language(ColumnType type, string text, object? expected)
    {
        Assert.Null(Parser().TryParse(Column(type), text, new Entity("x"), out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_wrong_value_is_refused_with_what_to_write_instead(ColumnType type, string text, string hint) =>
        Assert.Contains(hint, Parser().TryParse(Column(type), text, new Entity("x"), out _), StringComparison.Ordinal);

    [Theory]
    [InlineData("Digital")]
    [InlineData("digitale")]
    [InlineData("384210001")]
    public void A_choice_is_named_by_its_number_or_its_label_in_any_language(string text)
    {
        Assert.Null(Parser().TryParse(Column(ColumnType.Picklist), text, new Entity("x"), out var value));
        Assert.Equal(384210001, Assert.IsType<OptionSetValue>(value).Value);
    }

    [Fact]
    public void A_date_column_keeps_the_day_of_its_offset_in_utc()
    {
        var column = new ColumnMetadata { LogicalName = "c", SchemaName = "c", Type = ColumnType.DateTime, DateFormat = DateFormat.DateOnly, DateBehavior = DateBehavior.DateOnly };
        Assert.Null(Parser().TryParse(column, "2026-03-01", new Entity("x"), out var value));
        Assert.Equal(new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc), value);
    }

    [Fact]
    public void A_reference_that_nothing_answers_to_is_refused_with_the_table_and_its_key()
    {
        var reason = Parser(new Entity("contact", Guid.NewGuid()) { ["externaluseridentifier"] = "P1", ["fullname"] = "Ada" })
            .TryParse(Lookup("contact"), "P2", new Entity("x"), out _);
        Assert.Equal("no contact (externaluseridentifier or fullname) is 'P2'; add it or correct the value.", reason);
    }

    [Fact]
    public void A_reference_is_found_by_key_whatever_its_case_and_else_by_name()
    {
        var ada = new Entity("contact", Guid.NewGuid()) { ["externaluseridentifier"] = "P1", ["fullname"] = "Ada" };
        var parser = Parser(ada);
        Assert.Null(parser.TryParse(Lookup("contact"), "p1", new Entity("x"), out var byKey));
        Assert.Null(parser.TryParse(Lookup("contact"), "Ada", new Entity("x"), out var byName));
        Assert.Equal((ada.Id, ada.Id), (((EntityReference)byKey!).Id, ((EntityReference)byName!).Id));
    }

    [Fact]
    public void A_name_that_two_rows_have_is_refused()
    {
        var reason = Parser(
            new Entity("contact", Guid.NewGuid()) { ["externaluseridentifier"] = "P1", ["fullname"] = "Ada" },
            new Entity("contact", Guid.NewGuid()) { ["externaluseridentifier"] = "P2", ["fullname"] = "Ada" }).TryParse(Lookup("contact"), "Ada", new Entity("x"), out _);
        Assert.Contains("several rows", reason, StringComparison.Ordinal);
    }

    private static ColumnMetadata Column(ColumnType type) => new()
    {
        LogicalName = "c", SchemaName = "c", Type = type, MaxLength = type == ColumnType.String ? 20 : 0, MinValue = -100, MaxValue = 100, Precision = 6, Options = [Digital],
    };

    private static ColumnMetadata Lookup(params string[] targets) => new() { LogicalName = "c", SchemaName = "c", Type = ColumnType.Lookup, Targets = targets };

    private static ValueParser Parser(params Entity[] contacts)
    {
        var table = new TableMetadata(
        [
            new ColumnMetadata { LogicalName = "contactid", SchemaName = "ContactId", Type = ColumnType.UniqueIdentifier },
            new ColumnMetadata { LogicalName = "externaluseridentifier", SchemaName = "ExternalUserIdentifier", Type = ColumnType.String },
            new ColumnMetadata { LogicalName = "fullname", SchemaName = "FullName", Type = ColumnType.String },
        ])
        {
            LogicalName = "contact", SchemaName = "Contact", EntitySetName = "contacts", ObjectTypeCode = 2, PrimaryIdColumn = "contactid", PrimaryNameColumn = "fullname",
            Ownership = TableOwnership.User,
        };
        var service = new Mock<IOrganizationService>(MockBehavior.Strict);
        service.Setup(s => s.RetrieveMultiple(It.IsAny<QueryBase>())).Returns(new EntityCollection(new List<Entity>(contacts)));
        return new ValueParser(new ReferenceIndex(service.Object, new Catalog([table], [])));
    }
}
