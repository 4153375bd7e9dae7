using System;
using System.IO;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using OmniChannel.LocalDataverse.Store;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Files;

/// <summary>What can happen to a file: each ends in a sentence, with nothing half written, and the file can be opened again.</summary>
public sealed class FileFaultTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dataverse").FullName;

    private string FileName => Path.Combine(_folder, "test.db");

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.Delete(_folder, recursive: true);
    }

    private static StoreException Refusal(Action action, StoreProblem problem)
    {
        var refusal = Assert.Throws<StoreException>(action);
        Assert.Equal(problem, refusal.Problem);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        return refusal;
    }

    private World Filled()
    {
        var world = new World(new TestSolution().Step("Create", 40, "log created"), file: FileName);
        for (var i = 0; i < 50; i++) world.Thing("row " + i, t => t["test_note"] = new string('n', 2000));
        return world;
    }

    [Fact]
    public void Who_comes_second_to_a_file_is_told_and_the_first_goes_on()
    {
        using var world = Filled();
        Assert.Contains(FileName, Refusal(() => new World(file: FileName).Dispose(), StoreProblem.Locked).Message, StringComparison.Ordinal);
        world.Thing("one more");
        Assert.Equal(51, world.Log().Count);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        // Permissions do not hold back the superuser; the folder of processes does.
        var folder = _folder;
        if (Environment.IsPrivilegedProcess) folder = OperatingSystem.IsWindows() ? @"\\.\nowhere" : "/proc";
        else if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Refusal(() => new World(file: Path.Combine(folder, "new.db")).Dispose(), StoreProblem.ReadOnly);
    }

    [Fact]
    public void A_folder_is_no_database() => Refusal(() => new World(file: _folder).Dispose(), StoreProblem.ReadOnly);

    [Fact]
    public void Permission_that_is_taken_away_undoes_the_request_only()
    {
        using (var world = Filled())
        {
            world.Environment.Store.Execute("PRAGMA query_only = 1");
            Refusal(() => world.Thing("never"), StoreProblem.ReadOnly);
            Assert.Equal(50, world.All("test_thing").Count);
            world.Environment.Store.Execute("PRAGMA query_only = 0");
            world.Thing("again");
        }

        Check(51);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(9)]
    public void A_full_disk_undoes_the_request_only(int pages)
    {
        int count;
        using (var world = Filled())
        {
            var store = world.Environment.Store;
            store.Execute($"PRAGMA max_page_count = {DatabaseContent.Number(store, "PRAGMA page_count") + pages}");
            Assert.Contains("disk", Refusal(() => world.Service.Execute(Bulk(200)), StoreProblem.Full).Message, StringComparison.Ordinal);
            Assert.Equal(50, world.All("test_thing").Count);
            Assert.Equal(50, world.Log().Count);
            count = 50;
            void Fill()
            {
                for (; count < 10_000; count++) world.Thing("single " + count, t => t["test_note"] = new string('n', 2000));
            }

            Refusal(Fill, StoreProblem.Full);
            Assert.Equal(count, world.All("test_thing").Count);
            store.Execute("PRAGMA max_page_count = 1073741823");
            world.Service.Execute(Bulk(10));
        }

        Check(count + 10);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    public void A_damaged_file_is_said_to_be_damaged(double where)
    {
        Filled().Dispose();
        var bytes = File.ReadAllBytes(FileName);
        bytes.AsSpan((int)(bytes.Length * where), bytes.Length / 5).Fill(0xAB);
        File.WriteAllBytes(FileName, bytes);
        Refusal(ReadEverything, StoreProblem.Corrupt);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public void A_file_that_was_cut_is_said_to_be_damaged(double where)
    {
        Filled().Dispose();
        var bytes = File.ReadAllBytes(FileName);
        File.WriteAllBytes(FileName, bytes[..(int)(bytes.Length * where)]);
        Refusal(ReadEverything, StoreProblem.Corrupt);
    }

    [Fact]
    public void A_database_of_another_program_is_left_alone()
    {
        using (var store = new StoreSession(FileName, EnvironmentCollation.CaseInsensitiveAccentInsensitive, static (_, _) => false))
            store.Execute("CREATE TABLE theirs (x INTEGER)");
        var before = DatabaseContent.Of(FileName);
        Refusal(() => new World(file: FileName).Dispose(), StoreProblem.Corrupt);
        Assert.Equal(before, DatabaseContent.Of(FileName));
    }

    [Fact]
    public void A_damaged_solution_in_the_file_is_said_to_be_damaged()
    {
        using (var world = Filled()) world.Environment.Store.Execute("UPDATE __solution SET zip = x'0011'");
        Assert.Contains("solution", Refusal(() => new World(file: FileName).Dispose(), StoreProblem.Corrupt).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_keeps_its_collation()
    {
        Filled().Dispose();
        var refusal = Refusal(
            () => new World(file: FileName, collation: EnvironmentCollation.CaseInsensitiveAccentSensitive).Dispose(), StoreProblem.Other);
        Assert.Contains("CaseInsensitiveAccentInsensitive", refusal.Message, StringComparison.Ordinal);
        Check(50);
    }

    private static OrganizationRequest Bulk(int rows) => new("CreateMultiple")
    {
        ["Targets"] = new EntityCollection(
            Enumerable.Range(0, rows).Select(i => new Entity("test_thing") { ["test_name"] = "bulk", ["test_note"] = new string('b', 2000) }).ToList())
        {
            EntityName = "test_thing",
        },
    };

    private void Check(int rows)
    {
        Assert.Equal("ok", DatabaseContent.Integrity(FileName));
        using var world = new World(file: FileName);
        Assert.Equal(rows, world.All("test_thing").Count);
        Assert.Equal(rows, world.Log().Count);
        world.Thing("last");
        Assert.Equal(rows + 1, world.Log().Count);
    }

    private void ReadEverything()
    {
        using var world = new World(file: FileName);
        foreach (var table in world.Environment.Catalog.Tables) world.All(table.LogicalName);
    }
}
