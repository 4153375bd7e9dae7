using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace OmniChannel.Sdk.Tests;

public sealed class EntityTests
{
    private static readonly Guid Id = new("5b2f6c1a-1111-4e5e-9c4b-000000000001");

    [Fact]
    public void A_missing_column_reads_as_the_default_of_its_type()
    {
        var row = new Entity("contact");

        Assert.Null(row.GetAttributeValue<string>("firstname"));
        Assert.Equal(0, row.GetAttributeValue<int>("numberofchildren"));
        Assert.Null(row.GetAttributeValue<int?>("numberofchildren"));
        Assert.Equal(default, row.GetAttributeValue<DateTime>("birthdate"));
    }

    [Fact]
    public void A_column_set_to_null_is_there_and_reads_as_the_default()
    {
        var row = new Entity("contact") { ["birthdate"] = null };

        Assert.True(row.Contains("birthdate"));
        Assert.Equal(default, row.GetAttributeValue<DateTime>("birthdate"));
    }

    [Fact]
    public void Reading_a_column_as_another_type_fails()
    {
        var row = new Entity("contact") { ["firstname"] = "Ada" };

        Assert.Throws<InvalidCastException>(() => row.GetAttributeValue<int>("firstname"));
    }

    [Fact]
    public void The_indexer_fails_on_a_missing_column()
    {
        Assert.Throws<KeyNotFoundException>(() => new Entity("contact")["firstname"]);
    }

    [Fact]
    public void Column_names_are_case_sensitive()
    {
        var row = new Entity("contact") { ["firstname"] = "Ada" };

        Assert.False(row.Contains("FirstName"));
        Assert.Null(row.GetAttributeValue<string>("FirstName"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_column_without_a_name_cannot_be_read(string? name)
    {
        Assert.Throws<ArgumentNullException>(() => new Entity("contact").GetAttributeValue<string>(name));
    }

    [Fact]
    public void TryGetAttributeValue_tells_a_value_of_the_type_from_everything_else()
    {
        var row = new Entity("contact") { ["firstname"] = "Ada", ["lastname"] = null };

        Assert.True(row.TryGetAttributeValue<string>("firstname", out var name));
        Assert.Equal("Ada", name);
        Assert.False(row.TryGetAttributeValue<int>("firstname", out _));
        Assert.False(row.TryGetAttributeValue<string>("lastname", out _));
        Assert.False(row.TryGetAttributeValue<string>("emailaddress1", out _));
    }

    [Fact]
    public void An_aliased_value_is_not_unwrapped()
    {
        var row = new Entity("contact") { ["a.name"] = new AliasedValue("account", "name", "Contoso") };

        Assert.Throws<InvalidCastException>(() => row.GetAttributeValue<string>("a.name"));
        Assert.Equal("Contoso", row.GetAttributeValue<AliasedValue>("a.name").Value);
    }

    [Fact]
    public void The_id_of_a_late_bound_row_is_not_a_column()
    {
        var row = new Entity("contact", Id);

        Assert.Equal(Id, row.Id);
        Assert.Empty(row.Attributes);
    }

    [Fact]
    public void A_reference_to_a_row_carries_its_id_its_row_version_and_its_keys()
    {
        var row = new Entity("contact", "externaluseridentifier", "4711") { Id = Id, RowVersion = "12" };

        var reference = row.ToEntityReference();

        Assert.Equal(("contact", Id, "12"), (reference.LogicalName, reference.Id, reference.RowVersion));
        Assert.Equal("4711", reference.KeyAttributes["externaluseridentifier"]);
    }

    [Fact]
    public void References_are_equal_by_table_id_and_keys()
    {
        Assert.Equal(new EntityReference("contact", Id), new EntityReference("contact", Id) { Name = "Ada" });
        Assert.Equal(new EntityReference("contact", Id).GetHashCode(), new EntityReference("contact", Id).GetHashCode());
        Assert.NotEqual(new EntityReference("contact", Id), new EntityReference("account", Id));
        Assert.NotEqual(new EntityReference("contact", "code", "1"), new EntityReference("contact", "code", "2"));
        Assert.Equal(new EntityReference("contact", "code", "1"), new EntityReference("contact", "code", "1"));
    }

    [Fact]
    public void Choices_and_amounts_are_equal_by_value()
    {
        Assert.Equal(new OptionSetValue(1), new OptionSetValue(1));
        Assert.NotEqual(new OptionSetValue(1), new OptionSetValue(2));
        Assert.Equal(new Money(1.50m), new Money(1.5m));
        Assert.Equal(new Money(1.50m).GetHashCode(), new Money(1.5m).GetHashCode());
    }
}
