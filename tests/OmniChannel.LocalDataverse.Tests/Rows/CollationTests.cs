using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Store;
using OmniChannel.LocalDataverse.Tests.Documentation;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Rows;

/// <summary>Queries and keys in environments whose language takes accents for the same letter, and whose language does not.</summary>
public sealed class CollationTests
{
    private const EnvironmentCollation Insensitive = EnvironmentCollation.CaseInsensitiveAccentInsensitive;
    private const EnvironmentCollation Sensitive = EnvironmentCollation.CaseInsensitiveAccentSensitive;

    [Theory]
    [Documented(12, "Text compares without regard to case, and to accents as the environment's language says")]
    [InlineData(Insensitive, ConditionOperator.Equal, "RENÉ", "rene René")]
    [InlineData(Sensitive, ConditionOperator.Equal, "RENÉ", "René")]
    [InlineData(Insensitive, ConditionOperator.In, "rené", "rene René")]
    [InlineData(Sensitive, ConditionOperator.In, "rené", "René")]
    [InlineData(Insensitive, ConditionOperator.Like, "%É", "rene René")]
    [InlineData(Sensitive, ConditionOperator.Like, "%É", "René")]
    [InlineData(Insensitive, ConditionOperator.NotEqual, "RENE", "Rena")]
    [InlineData(Sensitive, ConditionOperator.NotEqual, "RENE", "Rena René")]
    [InlineData(Insensitive, ConditionOperator.BeginsWith, "réN", "Rena rene René")]
    [InlineData(Sensitive, ConditionOperator.BeginsWith, "réN", "")]
    public void A_condition_on_text_follows_the_language(EnvironmentCollation collation, ConditionOperator condition, string value, string expected)
    {
        using var world = new World(new TestSolution(), collation: collation);
        foreach (var name in (string[])["rene", "René", "Rena"]) world.Thing(name);
        var query = new QueryExpression("test_thing") { ColumnSet = new ColumnSet("test_name") };
        query.Criteria.AddCondition("test_name", condition, value);
        var names = world.Service.RetrieveMultiple(query).Entities.Select(e => (string)e["test_name"]);
        Assert.Equal(expected, string.Join(' ', names.Order(System.StringComparer.OrdinalIgnoreCase)));
    }

    [Theory]
    [Documented(12, "Text compares without regard to case, and to accents as the environment's language says")]
    [Documented(22, "No duplicate detection runs unless asked for, but alternate keys always hold")]
    [InlineData(Insensitive, "CAFE", true)]
    [InlineData(Insensitive, "Café", true)]
    [InlineData(Sensitive, "CAFE", true)]
    [InlineData(Sensitive, "Café", false)]
    public void A_key_is_taken_by_what_compares_equal(EnvironmentCollation collation, string code, bool taken)
    {
        using var world = new World(new TestSolution(), collation: collation);
        world.Thing("a", t => t["test_code"] = "cafe");
        if (taken) Assert.Equal(unchecked((int)0x80060892), World.Fault(() => world.Thing("b", t => t["test_code"] = code)).ErrorCode);
        else world.Thing("b", t => t["test_code"] = code);
        Assert.Equal(taken ? 1 : 2, world.All("test_thing").Count);
    }

    [Theory]
    [Documented(12, "Text compares without regard to case, and to accents as the environment's language says")]
    [InlineData(Insensitive, "CAFÉ", false)]
    [InlineData(Sensitive, "CAFE", false)]
    [InlineData(Sensitive, "CAFÉ", true)]
    public void An_upsert_finds_the_row_whose_key_compares_equal(EnvironmentCollation collation, string code, bool created)
    {
        using var world = new World(new TestSolution(), collation: collation);
        world.Thing("a", t => t["test_code"] = "cafe");
        var response = (UpsertResponse)world.Service.Execute(new UpsertRequest { Target = new Entity("test_thing", "test_code", code) { ["test_name"] = "b" } });
        Assert.Equal(created, response.RecordCreated);
    }

    [Fact]
    [Documented(44, "A row with an empty column in its alternate key is not held to the key")]
    public void Rows_without_a_code_do_not_clash()
    {
        using var world = World.With();
        world.Thing("a");
        world.Thing("b", t => t["test_code"] = string.Empty);
        Assert.Equal(2, world.All("test_thing").Count);
    }
}
