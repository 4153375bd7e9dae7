using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using OmniChannel.LocalDataverse.Tests.Documentation;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Pipeline;

/// <summary>Where the transaction begins, and what belongs to it.</summary>
public sealed class TransactionTests
{
    [Fact]
    [Documented(32, "Steps run at 10, 20 and 40; only 10 is outside the transaction, unless the caller is in one")]
    public void Pre_validation_of_a_nested_request_is_inside_the_transaction_of_its_caller()
    {
        using var world = World.With(s => s.Step("Create", 40, "touchself x").Step("Update", 10, "log stage"));
        world.Thing("a");
        Assert.Equal(["Update 10 in"], world.Log());
    }

    [Fact]
    [Documented(32, "Steps run at 10, 20 and 40; only 10 is outside the transaction, unless the caller is in one")]
    public void Pre_validation_is_inside_the_transaction_of_a_batch()
    {
        using var world = World.With(s => s.Step("Create", 10, "log stage"));
        var create = new CreateRequest { Target = new Entity("test_thing") { ["test_name"] = "a" } };
        world.Service.Execute(new ExecuteTransactionRequest { Requests = [create] });
        Assert.Equal(["Create 10 in"], world.Log());
    }

    [Fact]
    [Documented(32, "Steps run at 10, 20 and 40; only 10 is outside the transaction, unless the caller is in one")]
    public void What_pre_validation_wrote_outside_the_transaction_stays_when_the_request_fails()
    {
        using var world = World.With(s => s.Step("Create", 10, "log before").Step("Create", 20, "log within; throw no"));
        World.Fault(() => world.Thing("a"));
        Assert.Equal(["before"], world.Log());
        Assert.Empty(world.All("test_thing"));
    }
}
