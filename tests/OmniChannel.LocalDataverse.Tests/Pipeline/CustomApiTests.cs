using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Tests.Documentation;
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

    [Fact]
    [Documented(55, "A custom API is refused to whoever lacks the privilege it demands")]
    public void A_custom_api_is_refused_to_whoever_lacks_the_privilege_it_demands()
    {
        using var world = World.With(s => s.WithCustomApi = true);
        var user = world.Service.Create(new Entity("systemuser")
        {
            ["firstname"] = "Uma", ["lastname"] = "User", ["domainname"] = "uma@example.com", ["businessunitid"] = new EntityReference("businessunit", world.Environment.BusinessUnitId),
        });
        var refused = World.Fault(() => world.Environment.ServiceFor(user).Execute(new OrganizationRequest("test_Greet") { ["Who"] = "you" }));
        Assert.Equal(unchecked((int)0x80040220), refused.ErrorCode);
        Assert.Contains("is missing prvWritetest_Thing privilege", refused.Message, StringComparison.Ordinal);
    }
}
