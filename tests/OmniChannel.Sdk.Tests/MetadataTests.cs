using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace OmniChannel.Sdk.Tests;

public sealed class MetadataTests
{
    [Fact]
    public void A_column_knows_its_type_and_schema_name()
    {
        Assert.Equal(AttributeTypeCode.String, new StringAttributeMetadata("omni_Code").AttributeType);
        Assert.Equal("omni_Code", new StringAttributeMetadata("omni_Code").SchemaName);
        Assert.Equal(AttributeTypeCode.Picklist, new PicklistAttributeMetadata().AttributeType);
        Assert.Equal(AttributeTypeCode.State, new StateAttributeMetadata().AttributeType);
        Assert.Equal(AttributeTypeCode.Uniqueidentifier, new UniqueIdentifierAttributeMetadata().AttributeType);
        Assert.Equal(DateTimeFormat.DateOnly, new DateTimeAttributeMetadata(DateTimeFormat.DateOnly).Format);
    }

    [Fact]
    public void Columns_that_share_a_type_code_differ_by_type_name()
    {
        Assert.Equal(AttributeTypeDisplayName.StringType, new StringAttributeMetadata().AttributeTypeName);
        Assert.Equal(AttributeTypeCode.Virtual, new FileAttributeMetadata().AttributeType);
        Assert.Equal(AttributeTypeDisplayName.FileType, new FileAttributeMetadata().AttributeTypeName);
        Assert.Equal(AttributeTypeDisplayName.MultiSelectPicklistType, new MultiSelectPicklistAttributeMetadata("omni_Tags").AttributeTypeName);
    }

    [Fact]
    public void A_constant_can_be_made_of_its_text_before_any_constant_was_used()
    {
        DateTimeBehavior behavior = "UserLocal";

        Assert.Equal(DateTimeBehavior.UserLocal, behavior);
        Assert.True(behavior == DateTimeBehavior.UserLocal);
        Assert.True(behavior != DateTimeBehavior.DateOnly);
    }

    [Fact]
    public void A_constant_of_an_unknown_text_is_refused()
    {
        Assert.Throws<ArgumentException>(() => (DateTimeBehavior)"Email");
    }

    [Fact]
    public void A_label_holds_its_languages()
    {
        var label = new Label("Contact", 1033);
        label.LocalizedLabels.Add(new LocalizedLabel("Kontakt", 1031));

        Assert.Equal([1033, 1031], label.LocalizedLabels.Select(text => text.LanguageCode));
    }

    [Fact]
    public void Options_keep_label_value_and_state()
    {
        var options = new OptionSetMetadata([new OptionMetadata(new Label("Email", 1033), 2), new StatusOptionMetadata(5, 1)]);

        Assert.Equal([2, 5], options.Options.Select(option => option.Value!.Value));
        Assert.Equal(1, ((StatusOptionMetadata)options.Options[1]).State);
    }
}
