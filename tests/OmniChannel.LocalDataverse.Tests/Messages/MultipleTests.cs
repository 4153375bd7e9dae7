using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using OmniChannel.LocalDataverse.Tests.Documentation;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Messages;

/// <summary>Documented: "Use bulk operation messages".</summary>
public sealed class MultipleTests
{
    private static OrganizationRequest Request(string message, params Entity[] rows) =>
        new(message) { ["Targets"] = new EntityCollection(rows) { EntityName = "test_thing" } };

    [Theory]
    [Documented(43, "Of a row that is twice in UpdateMultiple only the first counts; UpsertMultiple takes both")]
    [InlineData(false)]
    [InlineData(true)]
    public void Only_the_first_of_two_updates_of_one_row_is_processed(bool bulk)
    {
        using var world = World.With(s => s.Step("Update", 40, "log targets"), bulk);
        var (one, two) = (world.Thing("one"), world.Thing("two"));
        world.Service.Execute(Request(
            "UpdateMultiple", new Entity("test_thing", one) { ["test_name"] = "first" }, new Entity("test_thing", two) { ["test_name"] = "other" },
            new Entity("test_thing", one) { ["test_name"] = "second", ["test_note"] = "n" }));
        Assert.Equal(["first", "other"], world.All("test_thing").Select(t => (string)t["test_name"]).Order());
        Assert.False(world.Read(one).Contains("test_note"));
        Assert.Equal(bulk ? ["targets 2"] : ["target", "target"], world.Log());
    }

    [Fact]
    [Documented(43, "Of a row that is twice in UpdateMultiple only the first counts; UpsertMultiple takes both")]
    public void A_row_given_by_id_and_by_key_is_one_row()
    {
        using var world = World.With();
        var id = world.Thing("a", t => t["test_code"] = "k");
        world.Service.Execute(Request(
            "UpdateMultiple", new Entity("test_thing", "test_code", "K") { ["test_name"] = "first" }, new Entity("test_thing", id) { ["test_name"] = "second" }));
        Assert.Equal("first", world.Read(id)["test_name"]);
    }

    [Fact]
    [Documented(23, "Upsert is an update without the key's columns or a create with them, and raises the steps of that")]
    [Documented(43, "Of a row that is twice in UpdateMultiple only the first counts; UpsertMultiple takes both")]
    public void Two_upserts_of_one_key_create_and_then_update()
    {
        using var world = World.With(s => s.Step("Create", 40, "log created").Step("Update", 40, "log updated"));
        var results = (UpsertResponse[])world.Service.Execute(Request(
            "UpsertMultiple", new Entity("test_thing", "test_code", "k") { ["test_name"] = "first" },
            new Entity("test_thing", "test_code", "k") { ["test_name"] = "second" }))["Results"];
        Assert.Equal([true, false], results.Select(r => r.RecordCreated));
        Assert.Equal(results[0].Target.Id, results[1].Target.Id);
        Assert.Equal("second", world.Read(results[0].Target.Id)["test_name"]);
        Assert.Equal(["created", "updated"], world.Log());
    }

    [Theory]
    [Documented(42, "One bad row undoes the whole bulk message")]
    [InlineData("CreateMultiple")]
    [InlineData("UpdateMultiple")]
    [InlineData("UpsertMultiple")]
    public void One_bad_row_undoes_all_of_them(string message)
    {
        using var world = World.With(s => s.Step("Create", 40, "log ran", filter: string.Empty));
        var kept = world.Thing("kept", t => t["test_code"] = "k");
        var other = world.Thing("other");
        var log = world.Log().Count;
        Entity[] rows = message == "UpdateMultiple"
            ? [new Entity("test_thing", other) { ["test_name"] = "changed" }, new Entity("test_thing", kept) { ["test_count"] = 500 }]
            : [new Entity("test_thing") { ["test_name"] = "new" }, new Entity("test_thing") { ["test_name"] = "bad", ["test_count"] = 500 }];
        Assert.Equal(unchecked((int)0x8004432F), World.Fault(() => world.Service.Execute(Request(message, rows))).ErrorCode);
        Assert.Equal(["kept", "other"], world.All("test_thing").Select(t => (string)t["test_name"]).Order());
        Assert.Equal(log, world.Log().Count);
    }

    [Fact]
    public void Equal_rows_of_one_bulk_create_have_ids_of_their_own()
    {
        using var world = World.With();
        Entity[] rows = [.. Enumerable.Range(0, 5).Select(_ => new Entity("test_thing") { ["test_name"] = "same" })];
        world.Thing("same");
        var ids = (System.Guid[])world.Service.Execute(Request("CreateMultiple", rows))["Ids"];
        Assert.Equal(5, ids.Distinct().Count());
        Assert.Equal(6, world.All("test_thing").Count);
    }

    [Fact]
    public void Rows_of_two_tables_and_no_rows_at_all_are_refused()
    {
        using var world = World.With();
        var mixed = Request("CreateMultiple", new Entity("test_thing"), new Entity("test_log"));
        Assert.Contains("one table", World.Fault(() => world.Service.Execute(mixed)).Message, System.StringComparison.Ordinal);
        Assert.Equal(unchecked((int)0x80040203), World.Fault(() => world.Service.Execute(Request("UpdateMultiple"))).ErrorCode);
        Assert.Empty(world.All("test_thing"));
    }

    [Fact]
    public void An_upsert_by_an_id_that_is_new_creates_the_row_with_it()
    {
        using var world = World.With();
        var id = new System.Guid("0a0a0a0a-1111-4a4a-8b8b-0000000000bb");
        var response = (UpsertResponse)world.Service.Execute(new UpsertRequest { Target = new Entity("test_thing", id) { ["test_name"] = "a" } });
        Assert.True(response.RecordCreated);
        Assert.Equal("a", world.Read(id)["test_name"]);
    }
}
