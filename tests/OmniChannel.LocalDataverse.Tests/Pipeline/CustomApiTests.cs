using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Pipeline;

/// <summary>Documented: "Create and use custom APIs".</summary>
public sealed class CustomApiTests
{
    [Fact]
    public void A_custom_api_is_called_by_its_name_and_insists_on_its_parameters()
    {
        using var world = World.With(s => s.WithCustomApi = true);
        world.Service.Execute(new OrganizationRequest("test_Greet") { ["Who"] = "you" });
        var missing = World.Fault(() => world.Service.Execute(new OrganizationRequest("test_Greet")));
        Assert.Contains("Who", missing.Message, StringComparison.Ordinal);
        var unknown = World.Fault(() => world.Service.Execute(new OrganizationRequest("test_Greet") { ["Who"] = "you", ["What"] = 1 }));
        Assert.Contains("What", unknown.Message, StringComparison.Ordinal);
        Assert.Equal(
            unchecked((int)0x80044354), World.Fault(() => world.Service.Execute(new OrganizationRequest("test_Greet") { ["Who"] = 1 })).ErrorCode);
    }
}
