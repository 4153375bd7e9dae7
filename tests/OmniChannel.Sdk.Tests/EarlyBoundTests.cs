using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace OmniChannel.Sdk.Tests;

public sealed class EarlyBoundTests
{
    private static readonly Guid Id = new("5b2f6c1a-1111-4e5e-9c4b-000000000001");

    [Fact]
    public void What_is_set_on_the_early_bound_row_arrives_in_the_row_it_came_from()
    {
        var target = new Entity("contact", Id) { ["firstname"] = "Ada" };

        var contact = target.ToEntity<Contact>();
        contact.FirstName = "Grace";

        Assert.Equal("Grace", target["firstname"]);
        Assert.Equal(Id, contact.Id);
    }

    [Fact]
    public void Converting_a_row_adds_no_column_to_it()
    {
        var target = new Entity("contact", Id) { ["firstname"] = "Ada" };

        target.ToEntity<Contact>();

        Assert.Equal(["firstname"], target.Attributes.Keys);
    }

    [Fact]
    public void The_id_of_an_early_bound_row_is_its_primary_key_column()
    {
        var contact = new Contact { Id = Id };

        Assert.Equal(Id, contact["contactid"]);
        Assert.Equal(Id, contact.ContactId);
    }

    [Fact]
    public void A_row_of_another_table_is_refused()
    {
        var exception = Assert.Throws<NotSupportedException>(() => new Entity("account").ToEntity<Contact>());

        Assert.Contains("account", exception.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => new Entity("contact").ToEntity<Unnamed>());
        Assert.Throws<NotSupportedException>(() => new Entity().ToEntity<Contact>());
    }

    [Fact]
    public void A_late_bound_copy_is_another_row_with_the_same_columns()
    {
        var contact = new Contact { Id = Id, FirstName = "Ada", EntityState = EntityState.Changed, RowVersion = "7" };

        var row = contact.ToEntity<Entity>();

        Assert.Equal(typeof(Entity), row.GetType());
        Assert.Equal(("contact", Id, EntityState.Changed, "7"), (row.LogicalName, row.Id, row.EntityState, row.RowVersion));
        Assert.Equal("Ada", row["firstname"]);
    }

    [Fact]
    public void A_formatted_value_is_read_by_column_and_is_null_when_there_is_none()
    {
        var contact = new Contact();
        Assert.Null(contact.GenderLabel);

        contact.FormattedValues["gendercode"] = "Female";

        Assert.Equal("Female", contact.GenderLabel);
    }

    [Fact]
    public void Related_rows_are_kept_by_relationship_and_role()
    {
        var duplicate = new Contact { FirstName = "A." };
        var master = new Contact { FirstName = "Ada" };
        var contact = new Contact { Duplicates = [duplicate], Master = master };

        Assert.Same(duplicate, Assert.Single(contact.Duplicates!));
        Assert.Same(master, contact.Master);
        Assert.Equal(2, contact.RelatedEntities.Count);
        var relationship = new Relationship("contact_master_contact") { PrimaryEntityRole = EntityRole.Referenced };
        Assert.Same(duplicate, contact.RelatedEntities[relationship].Entities.Single());

        contact.Master = null;

        Assert.Null(contact.Master);
        Assert.Single(contact.RelatedEntities);
    }
}
