using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Rows;

/// <summary>Documented: "Configure table relationship cascading behavior", "Merge table rows", "Assign", "Associate and disassociate table rows".</summary>
public sealed class RelatedRowTests
{
    private static Guid Child(World world, Guid thing) =>
        world.Service.Create(new Entity("test_child") { ["test_name"] = "child", ["test_thingid"] = new EntityReference("test_thing", thing) });

    [Fact]
    public void Delete_cascades_and_raises_the_steps_of_the_children()
    {
        using var world = World.With(s => s.Step("Delete", 20, "log deleted", table: "test_child"));
        var thing = world.Thing("a");
        Child(world, thing);
        world.Service.Delete("test_thing", thing);
        Assert.Empty(world.All("test_child"));
        Assert.Equal(["deleted"], world.Log());
    }

    [Fact]
    public void Delete_clears_references_that_are_only_links()
    {
        using var world = World.With(s => s.ChildDelete = "RemoveLink");
        var thing = world.Thing("a");
        var child = Child(world, thing);
        world.Service.Delete("test_thing", thing);
        Assert.False(world.Read(child, "test_child").Contains("test_thingid"));
    }

    [Fact]
    public void Delete_is_refused_while_restricted_rows_refer_to_the_row()
    {
        using var world = World.With(s => s.ChildDelete = "Restrict");
        var thing = world.Thing("a");
        Child(world, thing);
        Assert.Equal(unchecked((int)0x80040227), World.Fault(() => world.Service.Delete("test_thing", thing)).ErrorCode);
    }

    [Fact]
    public void An_owner_written_by_update_raises_assign_and_reaches_the_children()
    {
        using var world = World.With(s => s.Step("Assign", 40, "log stage").Step("Assign", 40, "log child", table: "test_child"));
        var user = world.Service.Create(new Entity("systemuser") { ["firstname"] = "R", ["lastname"] = "Ep", ["domainname"] = "rep" });
        var thing = world.Thing("a");
        var child = Child(world, thing);
        world.Service.Update(new Entity("test_thing", thing) { ["ownerid"] = new EntityReference("systemuser", user) });
        Assert.Equal(user, world.Read(child, "test_child").GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(["child", "Assign 40 in"], world.Log());
    }

    [Fact]
    public void Merge_deactivates_the_subordinate_and_moves_what_refers_to_it()
    {
        using var world = World.With(s => s.Step("Merge", 40, "log merged", table: "contact"));
        var master = world.Service.Create(new Entity("contact") { ["lastname"] = "Master" });
        var other = world.Service.Create(new Entity("contact") { ["lastname"] = "Other" });
        var thing = world.Thing("a", t => t["test_contactid"] = new EntityReference("contact", other));
        world.Service.Execute(new OrganizationRequest("Merge")
        {
            ["Target"] = new EntityReference("contact", master),
            ["SubordinateId"] = other,
            ["UpdateContent"] = new Entity("contact") { ["jobtitle"] = "Surgeon" },
            ["PerformParentingChecks"] = false,
        });
        var merged = world.Read(other, "contact");
        Assert.Equal(1, merged.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.True(merged.GetAttributeValue<bool>("merged"));
        Assert.Equal(master, merged.GetAttributeValue<EntityReference>("masterid").Id);
        Assert.Equal(master, world.Read(thing).GetAttributeValue<EntityReference>("test_contactid").Id);
        Assert.Equal("Surgeon", world.Read(master, "contact")["jobtitle"]);
        Assert.Equal(["merged"], world.Log());
    }

    [Fact]
    public void A_role_associated_with_a_user_counts_at_once()
    {
        using var world = World.With();
        var user = world.Service.Create(new Entity("systemuser") { ["firstname"] = "R", ["lastname"] = "Ep", ["domainname"] = "rep" });
        var service = world.Environment.ServiceFor(user);
        Assert.Equal(unchecked((int)0x80040220), World.Fault(() => service.Create(new Entity("test_thing") { ["test_name"] = "x" })).ErrorCode);
        var admin = world.All("role").Single(r => (string)r["name"] == "System Administrator");
        world.Service.Associate("systemuser", user, new Relationship("systemuserroles_association"), [new EntityReference("role", admin.Id)]);
        service.Create(new Entity("test_thing") { ["test_name"] = "x" });
        world.Service.Disassociate("systemuser", user, new Relationship("systemuserroles_association"), [new EntityReference("role", admin.Id)]);
        Assert.Equal(unchecked((int)0x80040220), World.Fault(() => service.Create(new Entity("test_thing") { ["test_name"] = "y" })).ErrorCode);
    }

    [Fact]
    public void WhoAmI_answers_with_the_caller()
    {
        using var world = World.With();
        var answer = world.Service.Execute(new OrganizationRequest("WhoAmI"));
        Assert.Equal(world.Environment.AdministratorId, answer["UserId"]);
    }
}
