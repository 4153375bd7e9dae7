using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Tests.Documentation;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Messages;

/// <summary>SetState, Assign, shares and queues.</summary>
public sealed class MessageTests
{
    private static readonly string[] AllRights = ["Read", "Write", "Create", "Delete", "Assign", "Share", "Append", "AppendTo"];

    [Fact]
    [Documented(51, "SetState changes state and status, and raises its own steps")]
    public void SetState_changes_state_and_status_and_raises_its_own_steps()
    {
        using var world = World.With(s => s.Step("SetState", 20, "log stage").Step("SetState", 40, "log stage"));
        var id = world.Thing("a");
        world.Service.Execute(new SetStateRequest
        {
            EntityMoniker = new EntityReference("test_thing", id), State = new OptionSetValue(1), Status = new OptionSetValue(-1),
        });
        var row = world.Read(id);
        Assert.Equal((1, 2), (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value));
        Assert.Equal(["SetState 20 in", "SetState 40 in"], world.Log());
    }

    [Fact]
    [Documented(51, "SetState changes state and status, and raises its own steps")]
    public void SetState_refuses_a_status_of_another_state_and_a_missing_row()
    {
        using var world = World.With();
        var request = new SetStateRequest
        {
            EntityMoniker = new EntityReference("test_thing", world.Thing("a")), State = new OptionSetValue(1), Status = new OptionSetValue(1),
        };
        Assert.Equal(unchecked((int)0x80048408), World.Fault(() => world.Service.Execute(request)).ErrorCode);
        Assert.Equal(0, world.All("test_thing").Single().GetAttributeValue<OptionSetValue>("statecode").Value);
        request.EntityMoniker = new EntityReference("test_thing", Guid.NewGuid());
        Assert.Equal(unchecked((int)0x80040217), World.Fault(() => world.Service.Execute(request)).ErrorCode);
    }

    [Fact]
    [Documented(52, "Assign needs its own privilege and moves the row to the business unit of its new owner")]
    public void Assign_moves_the_row_to_the_unit_of_its_new_owner()
    {
        using var world = World.With(s => s.Step("Assign", 40, "log stage"));
        var unit = world.Service.Create(new Entity("businessunit")
        {
            ["name"] = "North", ["parentbusinessunitid"] = new EntityReference("businessunit", world.Environment.BusinessUnitId),
        });
        var user = User(world, "rep", unit);
        var id = world.Thing("a");
        world.Service.Execute(new AssignRequest { Target = new EntityReference("test_thing", id), Assignee = new EntityReference("systemuser", user) });
        var row = world.Read(id);
        Assert.Equal(user, row.GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(user, row.GetAttributeValue<EntityReference>("owninguser").Id);
        Assert.Equal(unit, row.GetAttributeValue<EntityReference>("owningbusinessunit").Id);
        Assert.Equal(["Assign 40 in"], world.Log());
    }

    [Fact]
    [Documented(52, "Assign needs its own privilege and moves the row to the business unit of its new owner")]
    public void Assign_needs_the_privilege_to_assign()
    {
        using var world = World.With();
        var user = User(world, "rep");
        Role(world, user, "Read", "Write", "Create");
        var service = world.Environment.ServiceFor(user);
        var id = service.Create(new Entity("test_thing") { ["test_name"] = "mine" });
        var request = new AssignRequest
        {
            Target = new EntityReference("test_thing", id), Assignee = new EntityReference("systemuser", world.Environment.AdministratorId),
        };
        var fault = World.Fault(() => service.Execute(request));
        Assert.Equal(unchecked((int)0x80040220), fault.ErrorCode);
        Assert.Contains("prvAssigntest_Thing", fault.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(user, world.Read(id).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    [Documented(31, "A cascade leaves out rows that have the value already, and merge is for accounts, contacts and leads")]
    public void A_change_of_owner_leaves_out_children_that_have_the_owner_already()
    {
        using var world = World.With(s => s.Step("Assign", 40, "log child", table: "test_child"));
        var user = User(world, "rep");
        var thing = world.Thing("a");
        foreach (var owner in (Guid[])[user, world.Environment.AdministratorId])
        {
            world.Service.Create(new Entity("test_child")
            {
                ["test_thingid"] = new EntityReference("test_thing", thing), ["ownerid"] = new EntityReference("systemuser", owner),
            });
        }

        var request = new AssignRequest { Target = new EntityReference("test_thing", thing), Assignee = new EntityReference("systemuser", user) };
        world.Service.Execute(request);
        Assert.Equal(["child"], world.Log());
        world.Service.Execute(request);
        Assert.Equal(["child"], world.Log());
    }

    [Fact]
    [Documented(31, "A cascade leaves out rows that have the value already, and merge is for accounts, contacts and leads")]
    public void Rows_of_other_tables_cannot_be_merged()
    {
        using var world = World.With();
        var (one, two) = (world.Thing("a"), world.Thing("b"));
        var request = new MergeRequest { Target = new EntityReference("test_thing", one), SubordinateId = two, UpdateContent = new Entity("test_thing") };
        Assert.Contains("test_thing", World.Fault(() => world.Service.Execute(request)).Message, StringComparison.Ordinal);
        Assert.Equal(0, world.Read(two).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    [Documented(31, "A cascade leaves out rows that have the value already, and merge is for accounts, contacts and leads")]
    public void A_merged_account_gives_its_contacts_and_accounts_to_the_other()
    {
        using var world = World.With();
        EntityReference Account(string name) => new("account", world.Service.Create(new Entity("account") { ["name"] = name }));
        var (survivor, subordinate) = (Account("a"), Account("b"));
        var child = world.Service.Create(new Entity("account") { ["name"] = "child", ["parentaccountid"] = subordinate });
        var contact = world.Service.Create(new Entity("contact") { ["lastname"] = "Doe", ["parentcustomerid"] = subordinate });
        world.Service.Execute(new MergeRequest { Target = survivor, SubordinateId = subordinate.Id, UpdateContent = new Entity("account") });

        Assert.Equal(survivor.Id, world.Service.Retrieve("account", child, new ColumnSet("parentaccountid")).GetAttributeValue<EntityReference>("parentaccountid").Id);
        Assert.Equal(survivor.Id, world.Service.Retrieve("contact", contact, new ColumnSet("parentcustomerid")).GetAttributeValue<EntityReference>("parentcustomerid").Id);
        Assert.Equal(1, world.Service.Retrieve("account", subordinate.Id, new ColumnSet("statecode")).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    [Documented(53, "A share adds rights when granted, replaces them when modified, and ends when revoked")]
    public void A_share_opens_a_row_adds_rights_and_ends()
    {
        using var world = World.With();
        var user = User(world, "rep");
        Role(world, user, "Read", "Write");
        var service = world.Environment.ServiceFor(user);
        var id = world.Thing("a");
        void Read() => service.Retrieve("test_thing", id, new ColumnSet("test_name"));
        void Write() => service.Update(new Entity("test_thing", id) { ["test_name"] = "b" });
        Assert.Equal(unchecked((int)0x80040220), World.Fault(Read).ErrorCode);
        world.Service.Execute(Share<GrantAccessRequest>(id, user, AccessRights.ReadAccess));
        Read();
        Assert.Equal(unchecked((int)0x80040220), World.Fault(Write).ErrorCode);
        world.Service.Execute(Share<GrantAccessRequest>(id, user, AccessRights.WriteAccess));
        Read();
        Write();
        world.Service.Execute(Share<ModifyAccessRequest>(id, user, AccessRights.ReadAccess));
        Read();
        Assert.Equal(unchecked((int)0x80040220), World.Fault(Write).ErrorCode);
        world.Service.Execute(new RevokeAccessRequest { Target = new EntityReference("test_thing", id), Revokee = new EntityReference("systemuser", user) });
        Assert.Equal(unchecked((int)0x80040220), World.Fault(Read).ErrorCode);
        Assert.Empty(service.RetrieveMultiple(new QueryExpression("test_thing")).Entities);
        Assert.Empty(world.All("principalobjectaccess"));
    }

    [Fact]
    [Documented(53, "A share adds rights when granted, replaces them when modified, and ends when revoked")]
    public void Sharing_needs_the_privilege_to_share_and_somebody_to_share_with()
    {
        using var world = World.With();
        var user = User(world, "rep");
        Role(world, user, "Read", "Create");
        var service = world.Environment.ServiceFor(user);
        var id = service.Create(new Entity("test_thing") { ["test_name"] = "mine" });
        var request = Share<GrantAccessRequest>(id, world.Environment.AdministratorId, AccessRights.ReadAccess);
        Assert.Contains("prvShare", World.Fault(() => service.Execute(request)).Message, StringComparison.Ordinal);
        var nobody = Share<GrantAccessRequest>(id, Guid.NewGuid(), AccessRights.ReadAccess);
        Assert.Equal(unchecked((int)0x80040217), World.Fault(() => world.Service.Execute(nobody)).ErrorCode);
        Assert.Empty(world.All("principalobjectaccess"));
    }

    [Fact]
    [Documented(54, "AddToQueue makes a queue item, or moves the one in the source queue")]
    public void AddToQueue_makes_an_item_and_then_moves_it()
    {
        using var world = World.With();
        var first = world.Service.Create(new Entity("queue") { ["name"] = "First" });
        var second = world.Service.Create(new Entity("queue") { ["name"] = "Second" });
        var task = new EntityReference("task", world.Service.Create(new Entity("task") { ["subject"] = "call" }));
        var item = ((AddToQueueResponse)world.Service.Execute(new AddToQueueRequest { Target = task, DestinationQueueId = first })).QueueItemId;
        var row = world.Read(item, "queueitem");
        Assert.Equal((task.Id, first), (row.GetAttributeValue<EntityReference>("objectid").Id, row.GetAttributeValue<EntityReference>("queueid").Id));
        Assert.Equal(world.Clock.UtcNow, row["enteredon"]);
        var moved = (AddToQueueResponse)world.Service.Execute(new AddToQueueRequest { Target = task, SourceQueueId = first, DestinationQueueId = second });
        Assert.Equal(item, moved.QueueItemId);
        Assert.Equal(second, Assert.Single(world.All("queueitem")).GetAttributeValue<EntityReference>("queueid").Id);
        var missing = new AddToQueueRequest { Target = task, DestinationQueueId = Guid.NewGuid() };
        Assert.Equal(unchecked((int)0x80040217), World.Fault(() => world.Service.Execute(missing)).ErrorCode);
    }

    [Fact]
    [Documented(38, "Images have the columns registered for them; there is no image before a create or after a delete")]
    public void There_is_no_image_before_a_create_and_none_after_a_delete()
    {
        using var world = World.With(s => s
            .Step("Create", 40, "log images", images: TestSolution.Image("before", 0, "test_name") + TestSolution.Image("after", 1, "test_name"))
            .Step("Delete", 40, "log images", images: TestSolution.Image("before", 0, "test_name") + TestSolution.Image("after", 1, "test_name")));
        world.Service.Delete("test_thing", world.Thing("a"));
        Assert.Equal(["/after:test_name=a", "before:test_name=a/"], world.Log());
    }

    private static Guid User(World world, string name, Guid? unit = null) => world.Service.Create(new Entity("systemuser")
    {
        ["firstname"] = "R", ["lastname"] = name, ["domainname"] = name,
        ["businessunitid"] = new EntityReference("businessunit", unit ?? world.Environment.BusinessUnitId),
    });

    // A role that reaches the user's own rows.
    private static void Role(World world, Guid user, params string[] rights)
    {
        var role = string.Concat(rights.Select(r => $"""<RolePrivilege name="prv{r}test_Thing" level="Basic" />"""));
        Assert.Subset(AllRights.ToHashSet(), rights.ToHashSet());
        var solution = new TestSolution
        {
            Version = "1.0.0.1", Roles = $$"""<Role id="{0a0a0a0a-1111-4a4a-8b8b-0000000000cc}" name="Thing user"><RolePrivileges>{{role}}</RolePrivileges></Role>""",
        };
        world.Environment.Import(solution.Zip());
        world.Service.Associate(
            "systemuser", user, new Relationship("systemuserroles_association"), [new EntityReference("role", new Guid("0a0a0a0a-1111-4a4a-8b8b-0000000000cc"))]);
    }

    private static OrganizationRequest Share<T>(Guid row, Guid user, AccessRights rights) where T : OrganizationRequest, new() => new T
    {
        ["Target"] = new EntityReference("test_thing", row),
        ["PrincipalAccess"] = new PrincipalAccess { Principal = new EntityReference("systemuser", user), AccessMask = rights },
    };
}
