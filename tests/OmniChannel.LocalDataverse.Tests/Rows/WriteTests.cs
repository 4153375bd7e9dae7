using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Tests.Documentation;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Rows;

/// <summary>Documented: "Create, update and delete table rows using the SDK for .NET", "Optimistic concurrency", "Use Upsert", "Define alternate keys".</summary>
public sealed class WriteTests
{
    [Fact]
    [Documented(1, "A column without a value is absent from rows that are read")]
    public void Columns_without_value_are_absent_from_a_retrieved_row()
    {
        using var world = World.With();
        Assert.False(world.Read(world.Thing("a")).Contains("test_note"));
    }

    [Fact]
    [Documented(2, "An update with null clears a column, and columns that are not sent stay")]
    public void Null_clears_a_column_and_others_stay()
    {
        using var world = World.With();
        var id = world.Thing("a", t => t["test_note"] = "n");
        world.Service.Update(new Entity("test_thing", id) { ["test_note"] = null });
        var row = world.Read(id);
        Assert.False(row.Contains("test_note"));
        Assert.Equal("a", row["test_name"]);
    }

    [Fact]
    public void An_empty_text_clears_the_column()
    {
        using var world = World.With();
        var id = world.Thing("a", t => t["test_note"] = "n");
        world.Service.Update(new Entity("test_thing", id) { ["test_note"] = string.Empty });
        Assert.False(world.Read(id).Contains("test_note"));
    }

    [Fact]
    [Documented(6, "A state sent with a create is ignored, and the defaults apply")]
    public void A_state_on_create_is_ignored_and_defaults_apply()
    {
        using var world = World.With();
        var row = world.Read(world.Thing("a", t => t["statecode"] = new OptionSetValue(1)));
        Assert.Equal(0, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(10000, row.GetAttributeValue<OptionSetValue>("test_kind").Value);
        Assert.True(row.GetAttributeValue<bool>("test_flag"));
    }

    [Fact]
    [Documented(7, "The caller owns what nobody else is named for, and every write is stamped, also one by a step")]
    public void The_owner_is_the_caller_and_stamps_are_kept()
    {
        using var world = World.With();
        var id = world.Thing("a");
        world.Clock.Advance(TimeSpan.FromHours(1));
        world.Environment.ServiceFor(world.Environment.SystemUserId).Update(new Entity("test_thing", id) { ["test_name"] = "b" });
        var row = world.Read(id);
        Assert.Equal(world.Environment.AdministratorId, row.GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(world.Environment.AdministratorId, row.GetAttributeValue<EntityReference>("createdby").Id);
        Assert.Equal(world.Environment.SystemUserId, row.GetAttributeValue<EntityReference>("modifiedby").Id);
        Assert.Equal(world.Clock.UtcNow, row["modifiedon"]);
        Assert.Equal(world.Clock.UtcNow.AddHours(-1), row["createdon"]);
    }

    [Fact]
    public void An_overridden_creation_date_becomes_the_creation_date()
    {
        using var world = World.With();
        var past = new DateTime(2020, 5, 1, 0, 0, 0, DateTimeKind.Utc);
        Assert.Equal(past, world.Read(world.Thing("a", t => t["overriddencreatedon"] = past))["createdon"]);
    }

    [Theory]
    [InlineData("test_code", "123456789012345678901", 0x80044331)]
    [InlineData("test_count", 101, 0x8004432F)]
    [InlineData("test_count", "text", 0x80044354)]
    [InlineData("test_nothing", "x", 0x80041103)]
    public void A_bad_value_has_the_fault_of_its_kind(string column, object value, uint code)
    {
        using var world = World.With();
        Assert.Equal(unchecked((int)code), World.Fault(() => world.Thing("a", t => t[column] = value)).ErrorCode);
    }

    [Fact]
    public void A_decimal_out_of_range_and_an_unknown_option_are_refused()
    {
        using var world = World.With();
        Assert.Equal(unchecked((int)0x80044330), World.Fault(() => world.Thing("a", t => t["test_amount"] = 1000.1m)).ErrorCode);
        Assert.Equal(unchecked((int)0x8004431A), World.Fault(() => world.Thing("a", t => t["test_kind"] = new OptionSetValue(5))).ErrorCode);
    }

    [Fact]
    public void Decimals_come_back_as_they_were_at_the_places_of_the_column()
    {
        using var world = World.With();
        Assert.Equal(0.123457m, world.Read(world.Thing("a", t => t["test_amount"] = 0.1234567m))["test_amount"]);
        Assert.Equal(-999.999999m, world.Read(world.Thing("b", t => t["test_amount"] = -999.999999m))["test_amount"]);
    }

    [Fact]
    [Documented(8, "Dates come back as UTC, and local times are converted on the way in")]
    [Documented(9, "A date without time comes back without zone, and neither it nor a time without zone is ever converted")]
    public void Dates_come_back_as_their_behaviour_says()
    {
        using var world = World.With();
        var id = world.Thing("a", t =>
        {
            t["test_on"] = new DateTime(2026, 2, 3, 4, 5, 6, DateTimeKind.Utc);
            t["test_day"] = new DateTime(2026, 2, 3, 23, 0, 0, DateTimeKind.Utc);
        });
        var row = world.Read(id);
        Assert.Equal(DateTimeKind.Utc, row.GetAttributeValue<DateTime>("test_on").Kind);
        Assert.Equal(new DateTime(2026, 2, 3), row["test_day"]);
        Assert.Equal(DateTimeKind.Unspecified, row.GetAttributeValue<DateTime>("test_day").Kind);
    }

    [Fact]
    [Documented(11, "Dates begin with 1753, and relative dates follow the time zone of the caller")]
    public void A_date_before_1753_is_refused()
    {
        using var world = World.With();
        Assert.Equal(unchecked((int)0x80040203), World.Fault(() => world.Thing("a", t => t["test_on"] = new DateTime(1752, 12, 31))).ErrorCode);
    }

    [Fact]
    public void A_lookup_to_a_missing_row_is_refused()
    {
        using var world = World.With();
        var fault = World.Fault(() => world.Thing("a", t => t["test_contactid"] = new EntityReference("contact", Guid.NewGuid())));
        Assert.Equal(unchecked((int)0x80040217), fault.ErrorCode);
        Assert.Equal(
            unchecked((int)0x80044354),
            World.Fault(() => world.Thing("a", t => t["test_contactid"] = new EntityReference("account", Guid.NewGuid()))).ErrorCode);
    }

    [Fact]
    [Documented(4, "Null for a column that the system requires is refused, and so is an update without an id")]
    public void An_update_without_id_or_of_a_missing_row_is_refused()
    {
        using var world = World.With();
        Assert.Contains("Entity Id must be specified", World.Fault(() => world.Service.Update(new Entity("test_thing"))).Message, StringComparison.Ordinal);
        Assert.Equal(unchecked((int)0x80040217), World.Fault(() => world.Service.Update(new Entity("test_thing", Guid.NewGuid()))).ErrorCode);
    }

    [Fact]
    public void Ids_and_alternate_keys_are_unique_without_regard_to_case_and_accent()
    {
        using var world = World.With();
        var id = world.Thing("a", t => t["test_code"] = "Étude");
        Assert.Equal(unchecked((int)0x80060892), World.Fault(() => world.Thing("b", t => t["test_code"] = "etude")).ErrorCode);
        Assert.Equal(unchecked((int)0x80040237), World.Fault(() => world.Service.Create(new Entity("test_thing", id))).ErrorCode);
    }

    [Fact]
    [Documented(45, "A key that no row has, and columns that are no key, are different faults")]
    public void Rows_are_found_by_alternate_key()
    {
        using var world = World.With();
        var id = world.Thing("a", t => t["test_code"] = "k");
        var response = (RetrieveResponse)world.Service.Execute(new RetrieveRequest
        {
            Target = new EntityReference("test_thing", "test_code", "K"), ColumnSet = new ColumnSet("test_name"),
        });
        Assert.Equal(id, response.Entity.Id);
        var missing = new RetrieveRequest { Target = new EntityReference("test_thing", "test_code", "none"), ColumnSet = new ColumnSet() };
        Assert.Equal(unchecked((int)0x80060891), World.Fault(() => world.Service.Execute(missing)).ErrorCode);
        var noKey = new RetrieveRequest { Target = new EntityReference("test_thing", "test_name", "a"), ColumnSet = new ColumnSet() };
        Assert.Equal(unchecked((int)0x8006088F), World.Fault(() => world.Service.Execute(noKey)).ErrorCode);
    }

    [Fact]
    [Documented(23, "Upsert is an update without the key's columns or a create with them, and raises the steps of that")]
    public void Upsert_creates_with_the_key_and_then_updates_raising_those_steps()
    {
        using var world = World.With(s => s.Step("Create", 40, "log created").Step("Update", 40, "log columns"));
        var first = (UpsertResponse)world.Service.Execute(new UpsertRequest { Target = new Entity("test_thing", "test_code", "k") { ["test_name"] = "a" } });
        var second = (UpsertResponse)world.Service.Execute(new UpsertRequest { Target = new Entity("test_thing", "test_code", "k") { ["test_name"] = "b" } });
        Assert.True(first.RecordCreated);
        Assert.False(second.RecordCreated);
        Assert.Equal(first.Target.Id, second.Target.Id);
        Assert.Equal(["created", "test_name,test_thingid"], world.Log());
        Assert.Equal("k", world.Read(first.Target.Id)["test_code"]);
    }

    [Fact]
    [Documented(24, "An update or delete may insist on the row version it read")]
    public void A_row_version_that_is_no_longer_current_is_refused()
    {
        using var world = World.With();
        var id = world.Thing("a");
        var row = world.Service.Retrieve("test_thing", id, new ColumnSet("test_name"));
        world.Service.Update(new Entity("test_thing", id) { ["test_name"] = "b" });
        row["test_name"] = "c";
        var request = new UpdateRequest { Target = row, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches };
        Assert.Equal(unchecked((int)0x80060882), World.Fault(() => world.Service.Execute(request)).ErrorCode);
        request.Target.RowVersion = null;
        Assert.Equal(unchecked((int)0x80060883), World.Fault(() => world.Service.Execute(request)).ErrorCode);
    }

    [Fact]
    public void A_status_of_another_state_is_refused()
    {
        using var world = World.With();
        var id = world.Thing("a");
        var fault = World.Fault(() => world.Service.Update(new Entity("test_thing", id) { ["statuscode"] = new OptionSetValue(2) }));
        Assert.Equal(unchecked((int)0x80048408), fault.ErrorCode);
    }

    [Fact]
    public void A_completed_task_ends_now_and_shows_as_activity()
    {
        using var world = World.With();
        var id = world.Service.Create(new Entity("task") { ["subject"] = "call" });
        world.Service.Update(new Entity("task", id) { ["statecode"] = new OptionSetValue(1) });
        var task = world.Read(id, "task");
        Assert.Equal(5, task.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(world.Clock.UtcNow, task["actualend"]);
        Assert.Equal("task", world.All("activitypointer").Single()["activitytypecode"]);
    }

    [Fact]
    [Documented(30, "Senders and receivers of activities are rows of activityparty, which queries can join")]
    public void Parties_of_an_email_are_rows_that_queries_can_join()
    {
        using var world = World.With();
        var contact = world.Service.Create(new Entity("contact") { ["firstname"] = "Ada", ["lastname"] = "Lovelace" });
        var to = new EntityCollection { EntityName = "activityparty" };
        to.Entities.Add(new Entity("activityparty") { ["partyid"] = new EntityReference("contact", contact) });
        var id = world.Service.Create(new Entity("email") { ["subject"] = "hello", ["to"] = to });
        var party = world.All("activityparty").Single();
        Assert.Equal(2, party.GetAttributeValue<OptionSetValue>("participationtypemask").Value);
        Assert.Equal(contact, world.Read(id, "email").GetAttributeValue<EntityCollection>("to").Entities[0].GetAttributeValue<EntityReference>("partyid").Id);
    }

    [Fact]
    public void What_an_activity_is_about_takes_part_in_it_and_follows_a_change_and_a_merge()
    {
        using var world = World.With();
        Guid[] contacts = [.. new[] { "Ada", "Bob", "Cay" }.Select(name => world.Service.Create(new Entity("contact") { ["firstname"] = name, ["lastname"] = "Lovelace" }))];
        var id = world.Service.Create(new Entity("appointment") { ["subject"] = "lunch", ["regardingobjectid"] = new EntityReference("contact", contacts[0]) });
        Assert.Equal((8, contacts[0]), Party());

        world.Service.Update(new Entity("appointment", id) { ["subject"] = "dinner" });
        Assert.Equal((8, contacts[0]), Party());
        world.Service.Update(new Entity("appointment", id) { ["regardingobjectid"] = new EntityReference("contact", contacts[1]) });
        Assert.Equal((8, contacts[1]), Party());
        world.Service.Execute(new MergeRequest { Target = new EntityReference("contact", contacts[2]), SubordinateId = contacts[1], UpdateContent = new Entity("contact"), PerformParentingChecks = false });
        Assert.Equal((8, contacts[2]), Party());
        world.Service.Update(new Entity("appointment", id) { ["regardingobjectid"] = null });
        Assert.Empty(world.All("activityparty"));

        (int Mask, Guid Contact) Party()
        {
            var party = world.All("activityparty").Single();
            return (party.GetAttributeValue<OptionSetValue>("participationtypemask").Value, party.GetAttributeValue<EntityReference>("partyid").Id);
        }
    }

    [Fact]
    public void The_full_name_follows_its_parts()
    {
        using var world = World.With();
        var id = world.Service.Create(new Entity("contact") { ["firstname"] = "Ada", ["lastname"] = "Byron" });
        world.Service.Update(new Entity("contact", id) { ["lastname"] = "Lovelace" });
        Assert.Equal("Ada Lovelace", world.Read(id, "contact")["fullname"]);
    }

    [Fact]
    public void The_same_data_give_the_same_ids()
    {
        using var one = World.With();
        using var two = World.With();
        Assert.Equal(one.Thing("a", t => t["test_code"] = "k"), two.Thing("other", t => t["test_code"] = "k"));
        Assert.NotEqual(one.Thing("same"), one.Thing("same"));
    }
}
