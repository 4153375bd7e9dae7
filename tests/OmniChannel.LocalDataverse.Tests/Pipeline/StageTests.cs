using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using OmniChannel.LocalDataverse.Tests.Documentation;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Pipeline;

/// <summary>Documented: "Event framework", "Understand the execution context", "Register a plug-in", "Handle exceptions in plug-ins".</summary>
public sealed class StageTests
{
    [Fact]
    [Documented(32, "Steps run at 10, 20 and 40; only 10 is outside the transaction, unless the caller is in one")]
    public void Stages_run_in_order_and_only_pre_validation_is_outside_the_transaction()
    {
        using var world = World.With(s => s.Step("Create", 40, "log stage").Step("Create", 20, "log stage").Step("Create", 10, "log stage"));
        world.Thing("a");
        Assert.Equal(["Create 10 out", "Create 20 in", "Create 40 in"], world.Log());
    }

    [Fact]
    [Documented(35, "Steps of one stage run by rank")]
    public void Equal_stages_run_by_rank()
    {
        using var world = World.With(s => s.Step("Create", 40, "log second", rank: 20).Step("Create", 40, "log first", rank: 10));
        world.Thing("a");
        Assert.Equal(["first", "second"], world.Log());
    }

    [Fact]
    public void Pre_operation_changes_what_is_stored()
    {
        using var world = World.With(s => s.Step("Create", 20, "set test_note changed"));
        Assert.Equal("changed", world.Read(world.Thing("a"))["test_note"]);
    }

    [Fact]
    [Documented(25, "A roll-back undoes the writes of steps and the jobs they queued, but keeps the trace log")]
    [Documented(33, "Whatever a synchronous step throws undoes the request; only the SDK's exception decides on the message")]
    public void An_exception_in_post_operation_undoes_everything_and_shows_its_message()
    {
        using var world = World.With(s => s.Step("Create", 40, "log written; throw refused"));
        var fault = World.Fault(() => world.Thing("a"));
        Assert.Equal(unchecked((int)0x80040265), fault.ErrorCode);
        Assert.Equal("refused", fault.Message);
        Assert.Empty(world.Log());
        Assert.Empty(world.All("test_thing"));
    }

    [Fact]
    public void A_code_given_with_the_exception_is_the_code_of_the_fault()
    {
        using var world = World.With(s => s.Step("Create", 20, "throwcode 4711 no"));
        Assert.Equal(4711, World.Fault(() => world.Thing("a")).ErrorCode);
    }

    [Fact]
    [Documented(33, "Whatever a synchronous step throws undoes the request; only the SDK's exception decides on the message")]
    public void Another_exception_is_an_unexpected_error()
    {
        using var world = World.With(s => s.Step("Create", 20, "crash boom"));
        var fault = World.Fault(() => world.Thing("a"));
        Assert.Equal(unchecked((int)0x80040224), fault.ErrorCode);
        Assert.Contains("boom", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Documented(34, "A failed call that a step swallows dooms the transaction all the same")]
    public void A_swallowed_failure_dooms_the_transaction_at_the_end_of_the_step()
    {
        using var world = World.With(s => s.Step("Create", 40, "swallow"));
        Assert.Equal(-2146893812, World.Fault(() => world.Thing("a")).ErrorCode);
        Assert.Empty(world.All("test_thing"));
    }

    [Fact]
    [Documented(34, "A failed call that a step swallows dooms the transaction all the same")]
    public void A_call_after_a_swallowed_failure_has_no_transaction()
    {
        using var world = World.With(s => s.Step("Create", 40, "swallow; log late"));
        Assert.Equal(-2147220911, World.Fault(() => world.Thing("a")).ErrorCode);
    }

    [Fact]
    [Documented(37, "Every nested request is one deeper, and depth eight ends the chain")]
    public void A_plug_in_that_creates_its_own_table_ends_at_depth_eight()
    {
        using var world = World.With(s => s.Step("Create", 40, "loop"));
        Assert.Equal(unchecked((int)0x80044182), World.Fault(() => world.Thing("a")).ErrorCode);
        Assert.Empty(world.All("test_thing"));
    }

    [Fact]
    [Documented(37, "Every nested request is one deeper, and depth eight ends the chain")]
    public void Depth_rises_with_every_nested_call()
    {
        using var world = World.With(s => s.Step("Create", 40, "log depth").Step("Create", 40, "log depth", table: "test_log", filter: string.Empty));
        var fault = World.Fault(() => world.Thing("a"));
        Assert.Equal(unchecked((int)0x80044182), fault.ErrorCode);
        using var flat = World.With(s => s.Step("Create", 40, "touchself x").Step("Update", 40, "log depth"));
        flat.Thing("b");
        Assert.Equal(["depth 2"], flat.Log());
    }

    [Fact]
    [Documented(40, "Variables shared before the transaction are those of the parent context later")]
    public void Variables_of_pre_validation_are_in_the_parent_context_later()
    {
        using var world = World.With(s => s.Step("Create", 10, "share word hello").Step("Create", 40, "log parent"));
        world.Thing("a");
        Assert.Equal(["hello"], world.Log());
    }

    [Fact]
    [Documented(39, "Filtering columns let an update through that contains one of them, even unchanged")]
    public void Filtering_columns_count_when_they_are_in_the_target_even_unchanged()
    {
        using var world = World.With(s => s.Step("Update", 40, "log ran", filter: "test_note"));
        var id = world.Thing("a", t => t["test_note"] = "n");
        world.Service.Update(new Entity("test_thing", id) { ["test_name"] = "b" });
        Assert.Empty(world.Log());
        world.Service.Update(new Entity("test_thing", id) { ["test_note"] = "n" });
        Assert.Equal(["ran"], world.Log());
    }

    [Fact]
    [Documented(38, "Images have the columns registered for them; there is no image before a create or after a delete")]
    public void Images_show_the_row_before_and_after_with_their_columns_only()
    {
        using var world = World.With(s => s.Step(
            "Update", 40, "log images", images: TestSolution.Image("before", 0, "test_name,test_count") + TestSolution.Image("after", 1, "test_name")));
        var id = world.Thing("a");
        world.Service.Update(new Entity("test_thing", id) { ["test_name"] = "b" });
        Assert.Equal(["before:test_name=a/after:test_name=b"], world.Log());
    }

    [Fact]
    [Documented(5, "A post-image has columns that the target does not have")]
    public void A_post_image_holds_columns_that_the_target_does_not()
    {
        using var world = World.With(s => s.Step("Update", 40, "log images", images: TestSolution.Image("after", 1, "test_code")));
        var id = world.Thing("a", t => t["test_code"] = "c1");
        world.Service.Update(new Entity("test_thing", id) { ["test_name"] = "b" });
        Assert.Equal(["/after:test_code=c1"], world.Log());
    }

    [Fact]
    [Documented(36, "An update of the state and of other columns runs its steps twice")]
    public void An_update_of_state_and_columns_runs_its_steps_twice()
    {
        using var world = World.With(s => s.Step("Update", 40, "log columns"));
        var id = world.Thing("a");
        world.Service.Update(new Entity("test_thing", id) { ["test_name"] = "b", ["statecode"] = new OptionSetValue(1) });
        Assert.Equal(["test_name,test_thingid", "statecode,test_thingid"], world.Log());
        Assert.Equal(2, world.Read(id).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    [Documented(41, "A bulk message raises the steps of the single message for each row, and a single message those of the bulk one")]
    public void A_bulk_create_raises_the_single_steps_once_per_row()
    {
        using var world = World.With(s => s.Step("Create", 40, "log targets"));
        var rows = new EntityCollection { EntityName = "test_thing" };
        rows.Entities.Add(new Entity("test_thing") { ["test_name"] = "a" });
        rows.Entities.Add(new Entity("test_thing") { ["test_name"] = "b" });
        var ids = (Guid[])world.Service.Execute(new OrganizationRequest("CreateMultiple") { ["Targets"] = rows })["Ids"];
        Assert.Equal(["target", "target"], world.Log());
        Assert.Equal(2, ids.Distinct().Count());
    }

    [Fact]
    [Documented(41, "A bulk message raises the steps of the single message for each row, and a single message those of the bulk one")]
    public void Registered_on_the_multiple_message_a_step_runs_once_for_all_rows_and_for_a_single_create_too()
    {
        using var world = World.With(s => s.Step("Create", 40, "log targets"), bulk: true);
        var rows = new EntityCollection { EntityName = "test_thing" };
        for (var i = 0; i < 3; i++) rows.Entities.Add(new Entity("test_thing") { ["test_name"] = "x" + i });
        world.Service.Execute(new OrganizationRequest("CreateMultiple") { ["Targets"] = rows });
        world.Thing("single");
        Assert.Equal(["targets 3", "targets 1"], world.Log());
    }

    [Fact]
    [Documented(50, "A target is a late-bound row, whatever the caller sent")]
    public void The_target_is_late_bound_and_no_object_of_the_caller()
    {
        using var world = World.With(s => s.Step("Create", 20, "earlybound"));
        var row = new Entity("test_thing") { ["test_name"] = "a" };
        var id = world.Service.Create(row);
        Assert.Equal("Entity", world.Read(id)["test_note"]);
        Assert.False(row.Contains("test_note"));
    }

    [Fact]
    public void An_unknown_message_is_refused_by_name()
    {
        using var world = World.With();
        Assert.Contains("SendEmail", World.Fault(() => world.Service.Execute(new OrganizationRequest("SendEmail"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_transaction_of_requests_is_undone_as_a_whole()
    {
        using var world = World.With();
        var requests = new OrganizationRequestCollection
        {
            new CreateRequest { Target = new Entity("test_thing") { ["test_name"] = "a", ["test_code"] = "1" } },
            new CreateRequest { Target = new Entity("test_thing") { ["test_name"] = "b", ["test_code"] = "1" } },
        };
        var fault = World.Fault(() => world.Service.Execute(new ExecuteTransactionRequest { Requests = requests }));
        Assert.Equal(1, Assert.IsType<ExecuteTransactionFault>(fault).FaultedRequestIndex);
        Assert.Empty(world.All("test_thing"));
    }

    [Fact]
    public void A_batch_goes_on_after_an_error_when_told_so()
    {
        using var world = World.With();
        var requests = new OrganizationRequestCollection
        {
            new CreateRequest { Target = new Entity("nonsense") },
            new CreateRequest { Target = new Entity("test_thing") { ["test_name"] = "b" } },
        };
        var response = (ExecuteMultipleResponse)world.Service.Execute(new ExecuteMultipleRequest
        {
            Requests = requests, Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true },
        });
        Assert.True(response.IsFaulted);
        Assert.NotNull(response.Responses[0].Fault);
        Assert.Single(world.All("test_thing"));
    }
}
