using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace OmniChannel.Sdk.Tests;

public sealed class OrganizationServiceContextTests
{
    private static readonly Guid Id = new("5b2f6c1a-1111-4e5e-9c4b-000000000001");
    private static readonly Relationship Duplicates = new("contact_master_contact") { PrimaryEntityRole = EntityRole.Referenced };

    [Fact]
    public void Changes_are_sent_when_they_are_saved_and_only_once()
    {
        var service = new RecordingService();
        using var context = new OrganizationServiceContext(service);
        var added = new Contact { FirstName = "Ada" };
        var changed = new Contact { Id = Id };
        var deleted = new Contact { Id = Guid.NewGuid() };
        context.Attach(changed);
        context.Attach(deleted);
        context.AddObject(added);
        context.UpdateObject(changed);
        context.DeleteObject(deleted);
        Assert.Empty(service.Requests);

        var results = context.SaveChanges();
        context.SaveChanges();

        Assert.Equal(["Create", "Update", "Delete"], service.Requests.Select(request => request.RequestName));
        Assert.Equal(3, results.Count);
        Assert.Equal(RecordingService.CreatedId, added.Id);
        Assert.True(context.IsAttached(added));
        Assert.False(context.IsAttached(deleted));
    }

    [Fact]
    public void A_row_that_was_never_saved_is_just_forgotten()
    {
        var service = new RecordingService();
        using var context = new OrganizationServiceContext(service);
        var contact = new Contact();
        context.AddObject(contact);

        context.DeleteObject(contact);
        context.SaveChanges();

        Assert.Empty(service.Requests);
    }

    [Fact]
    public void A_related_row_is_created_before_it_is_linked()
    {
        var service = new RecordingService();
        using var context = new OrganizationServiceContext(service);
        var master = new Contact { Id = Id };
        context.Attach(master);

        context.AddRelatedObject(master, Duplicates, new Contact());
        context.SaveChanges();

        Assert.Equal(["Create", "Associate"], service.Requests.Select(request => request.RequestName));
        var associate = (AssociateRequest)service.Requests[1];
        Assert.Equal(Id, associate.Target.Id);
        Assert.Equal(RecordingService.CreatedId, associate.RelatedEntities.Single().Id);
    }

    [Fact]
    public void Links_are_made_and_removed()
    {
        var service = new RecordingService();
        using var context = new OrganizationServiceContext(service);
        Contact[] contacts = [new() { Id = Id }, new() { Id = Guid.NewGuid() }];
        Array.ForEach(contacts, context.Attach);

        context.AddLink(contacts[0], Duplicates, contacts[1]);
        context.SaveChanges();
        context.DeleteLink(contacts[0], Duplicates, contacts[1]);
        Assert.True(context.IsDeleted(contacts[0], Duplicates, contacts[1]));
        context.SaveChanges();

        Assert.Equal(["Associate", "Disassociate"], service.Requests.Select(request => request.RequestName));
        Assert.False(context.IsAttached(contacts[0], Duplicates, contacts[1]));
    }

    [Fact]
    public void The_first_error_ends_saving_unless_it_is_to_go_on()
    {
        var fault = new FaultException<OrganizationServiceFault>(new OrganizationServiceFault { Message = "no" }, new FaultReason("no"));
        var service = new RecordingService { Fails = _ => fault };
        using var context = new OrganizationServiceContext(service);
        context.AddObject(new Contact());
        context.AddObject(new Contact());

        var first = Assert.Throws<SaveChangesException>(() => context.SaveChanges());
        var all = Assert.Throws<SaveChangesException>(() => context.SaveChanges(SaveChangesOptions.ContinueOnError));

        Assert.Same(fault, first.InnerException);
        Assert.Single(first.Results);
        Assert.Equal(2, all.Results.Count);
        Assert.True(all.Results.HasError);
    }

    [Fact]
    public void A_row_has_one_object_however_often_it_is_read()
    {
        var service = new RecordingService(Page("Ada"), Page("Grace"), Page("Mary"));
        using var context = new OrganizationServiceContext(service);

        var first = context.CreateQuery<Contact>().Single();
        var second = context.CreateQuery<Contact>().Single();
        Assert.Same(first, second);
        Assert.Equal("Ada", second.FirstName);

        context.MergeOption = MergeOption.OverwriteChanges;
        Assert.Same(first, context.CreateQuery<Contact>().Single());
        Assert.Equal("Mary", first.FirstName);
    }

    [Fact]
    public void Without_tracking_every_read_makes_new_objects()
    {
        var service = new RecordingService(Page("Ada"), Page("Grace"));
        using var context = new OrganizationServiceContext(service) { MergeOption = MergeOption.NoTracking };

        Assert.NotSame(context.CreateQuery<Contact>().Single(), context.CreateQuery<Contact>().Single());
        Assert.Empty(context.GetAttachedEntities());
    }

    [Fact]
    public void Related_rows_are_loaded_by_the_property_they_belong_to()
    {
        var loaded = new Entity("contact", Id);
        loaded.RelatedEntities[Duplicates] = new EntityCollection([new Entity("contact", Guid.NewGuid()) { ["firstname"] = "A." }]);
        var service = new RecordingService(new EntityCollection([loaded]));
        using var context = new OrganizationServiceContext(service);
        var contact = new Contact { Id = Id };
        context.Attach(contact);

        context.LoadProperty(contact, nameof(Contact.Duplicates));

        Assert.Equal("A.", Assert.Single(contact.Duplicates!).FirstName);
        Assert.True(((RetrieveRequest)service.Requests[0]).RelatedEntitiesQuery.Contains(Duplicates));
    }

    [Fact]
    public void A_row_that_is_not_attached_cannot_be_changed_or_linked()
    {
        using var context = new OrganizationServiceContext(new RecordingService());

        Assert.Throws<InvalidOperationException>(() => context.UpdateObject(new Contact { Id = Id }));
        Assert.Throws<InvalidOperationException>(() => context.AddLink(new Contact(), Duplicates, new Contact()));
        Assert.Throws<InvalidOperationException>(() => context.Attach(new Contact()));
    }

    [Fact]
    public void Two_objects_of_the_same_row_cannot_be_attached()
    {
        using var context = new OrganizationServiceContext(new RecordingService());
        context.Attach(new Contact { Id = Id });

        Assert.Throws<InvalidOperationException>(() => context.Attach(new Contact { Id = Id }));
    }

    private static EntityCollection Page(string firstName) => new([new Entity("contact", Id) { ["firstname"] = firstName }]);
}
