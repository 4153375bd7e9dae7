using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Cli.Tests.Running;
using Xunit;

namespace OmniChannel.Cli.Tests;

/// <summary>The commands that work on a database that is there: the health check and the sweep.</summary>
[Collection(nameof(CommandTests))]
public sealed class HealthCommandTests : IDisposable
{
    private const string AsOf = "2026-03-30T06:00:00Z";

    private readonly Scratch _scratch = new();
    private readonly string _database;

    public HealthCommandTests()
    {
        _database = _scratch.File("data.db");
        using var organization = World.Open(_database);
        World.Run(organization, World.Sample, output: null);
    }

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task What_is_found_ends_with_1_and_once_it_is_mended_with_0()
    {
        Assert.Equal((0, "Everything is as it should be."), await Run("health", "--as-of", AsOf));
        Break();

        var (code, found) = await Run("health", "--as-of", AsOf);
        Assert.Equal(1, code);
        Assert.Matches(@"Score differs from ledger +1 +0", found);
        Assert.Contains("holds another score than its entries add up to.", found, StringComparison.Ordinal);
        Assert.EndsWith("Add --mend to mend what can be mended.", found, StringComparison.Ordinal);

        var (mendedCode, mended) = await Run("health", "--mend", "--as-of", AsOf);
        Assert.Equal(0, mendedCode);
        Assert.Matches(@"Score differs from ledger +1 +1", mended);
        Assert.Equal((0, "Everything is as it should be."), await Run("health", "--as-of", AsOf));
    }

    [Fact]
    public async Task A_sweep_does_what_was_due_and_the_next_finds_nothing_due()
    {
        var (code, first) = await Run("sweep", "--as-of", "2026-06-30");
        Assert.Equal(0, code);
        Assert.Matches(@"^Swept as of 2026-06-30 00:00 UTC: [1-9]\d* rows were due, \d+ next best visits raised\.$", first);
        Assert.StartsWith("Swept as of 2026-06-30 00:00 UTC: 0 rows were due", (await Run("sweep", "--as-of", "2026-06-30")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("health")]
    [InlineData("sweep")]
    public async Task A_database_that_is_not_there_is_not_made(string command)
    {
        var result = await CommandTests.Execute(command, "--database", _scratch.File("other.db"));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("other.db", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_scratch.File("other.db")));
        Assert.Equal(2, (await CommandTests.Execute(command)).ExitCode);
    }

    private void Break()
    {
        using var organization = World.Open(_database);
        var system = organization.Dataverse.ServiceFor(organization.Dataverse.SystemUserId);
        var score = system.RetrieveMultiple(new QueryExpression("omni_leadscore") { ColumnSet = new ColumnSet("omni_balances") }).Entities.First(row => row.Contains("omni_balances"));
        system.Update(new Entity("omni_leadscore", score.Id) { ["omni_balances"] = "nonsense" });
    }

    private async Task<(int ExitCode, string Output)> Run(string command, params string[] more)
    {
        var result = await CommandTests.Execute([command, "--database", _database, .. more]);
        Assert.Equal(string.Empty, result.Error);
        return (result.ExitCode, result.Output.Trim());
    }
}
