using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Store;
using OmniChannel.LocalDataverse.Tests.Documentation;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Files;

/// <summary>An environment in a file.</summary>
public sealed class FileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dataverse").FullName;

    private string FileName => Path.Combine(_folder, "test.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_reopened_environment_has_its_solutions_rows_and_jobs()
    {
        Guid id;
        using (var world = new World(new TestSolution().Step("Create", 40, "log later", asynchronous: true), file: FileName)) id = world.Thing("a");
        using var again = new World(file: FileName);
        Assert.Equal([("Testing", "1.0.0.0")], again.Environment.Solutions);
        Assert.Equal("a", again.Read(id)["test_name"]);
        Assert.Equal(1, again.Environment.RunAsyncJobs());
        Assert.Equal(["later"], again.Log());
    }

    [Fact]
    public void Row_versions_go_on_after_reopening()
    {
        long before;
        Guid id;
        using (var world = new World(new TestSolution(), file: FileName))
        {
            id = world.Thing("a");
            before = world.Read(id).GetAttributeValue<long>("versionnumber");
        }

        using var again = new World(file: FileName);
        again.Service.Update(new Entity("test_thing", id) { ["test_name"] = "b" });
        Assert.True(again.Read(id).GetAttributeValue<long>("versionnumber") > before);
    }

    [Fact]
    public void A_file_in_use_is_said_to_be_locked()
    {
        using var world = new World(file: FileName);
        Assert.Equal(StoreProblem.Locked, Assert.Throws<StoreException>(() => new World(file: FileName)).Problem);
    }

    [Fact]
    public void A_file_that_is_no_database_is_said_to_be_damaged()
    {
        File.WriteAllText(FileName, new string('x', 5000));
        Assert.Equal(StoreProblem.Corrupt, Assert.Throws<StoreException>(() => new World(file: FileName)).Problem);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_said()
    {
        var missing = Path.Combine(_folder, "missing", "x.db");
        Assert.Contains("folder exists", Assert.Throws<StoreException>(() => new World(file: missing)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Requests_of_several_threads_are_served_one_after_the_other()
    {
        using var world = World.With(s => s.Step("Create", 40, "touchself x"));
        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => world.Thing("t" + i));
        Assert.Equal(40, world.All("test_thing").Count(r => (string)r["test_note"] == "x"));
    }

    [Theory]
    [InlineData("a", "B", -1)]
    [InlineData("É", "e", 0)]
    [InlineData("Straße", "STRASSE", 0)]
    [InlineData("x ", "x", 0)]
    [InlineData("cafe\u0301", "CAFÉ", 0)]
    [InlineData("_", "a", -1)]
    [Documented(12, "Text compares without regard to case, and to accents as the environment's language says")]
    public void Text_compares_without_case_and_accent(string left, string right, int order)
    {
        var collation = new DataverseCollation(EnvironmentCollation.CaseInsensitiveAccentInsensitive);
        Assert.Equal(order, Math.Sign(collation.Compare(left, right)));
    }

    [Fact]
    [Documented(12, "Text compares without regard to case, and to accents as the environment's language says")]
    public void An_accent_sensitive_environment_tells_accents_apart_but_not_case()
    {
        var collation = new DataverseCollation(EnvironmentCollation.CaseInsensitiveAccentSensitive);
        Assert.NotEqual(0, collation.Compare("e", "é"));
        Assert.Equal(0, collation.Compare("É", "é"));
        Assert.True(collation.Compare("côte", "coter") < 0);
    }
}
