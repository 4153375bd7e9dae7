using System;
using System.IO;
using System.IO.Compression;
using System.Text;
using OmniChannel.LocalDataverse.Import;
using OmniChannel.LocalDataverse.Store;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Import;

/// <summary>Every refusal is a sentence, and the database is as before: its tables, its indexes, its rows.</summary>
public sealed class RefusedImportTests : IDisposable
{
    private static readonly Lazy<byte[]> Installed = new(MakeInstalled);

    private readonly string _folder = Directory.CreateTempSubdirectory("dataverse").FullName;

    private string FileName => Path.Combine(_folder, "test.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("text", "not a zip")]
    [InlineData("nothing", "not a zip")]
    [InlineData("cut", "not a zip")]
    [InlineData("other zip", "not a Dataverse solution")]
    [InlineData("folder", "inside a folder")]
    [InlineData("broken manifest", "not well-formed")]
    [InlineData("broken customizations", "line 1")]
    [InlineData("other root", "<Other>")]
    [InlineData("without manifest", "SolutionManifest")]
    [InlineData("publisher", "of the publisher testers")]
    [InlineData("older", "is older")]
    [InlineData("no version", "four numbers")]
    [InlineData("unmanaged", "as managed")]
    [InlineData("no assembly", "not a .NET assembly")]
    [InlineData("other type of a column", "its type cannot become")]
    [InlineData("same parts in another", "is installed with the solution Testing")]
    [InlineData("key of no column", "which the table does not have")]
    public void A_refusal_leaves_nothing_behind(string kind, string says)
    {
        File.WriteAllBytes(FileName, Installed.Value);
        var before = DatabaseContent.Of(FileName);
        using (var world = new World(file: FileName))
        {
            using var zip = new MemoryStream(Zip(kind));
            var refusal = Assert.Throws<SolutionImportException>(() => world.Environment.Import(zip));
            Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
            Assert.All(refusal.Problems, problem => Assert.EndsWith(".", problem, StringComparison.Ordinal));
            Assert.Equal([("Testing", "1.2.0.0")], world.Environment.Solutions);
        }

        Assert.Equal(before, DatabaseContent.Of(FileName));
        using var again = new World(file: FileName);
        again.Thing("still works");
        Assert.Equal(["created", "created"], again.Log());
    }

    [Fact]
    public void An_import_that_finds_rows_sharing_a_new_key_leaves_nothing_behind()
    {
        using (var world = new World(Solution(), file: FileName))
        {
            world.Thing("same");
            world.Thing("SAME");
        }

        var before = DatabaseContent.Of(FileName);
        using (var world = new World(file: FileName))
        {
            using var zip = new MemoryStream(Rewritten("customizations.xml", xml => xml.Replace(
                "<AttributeName>test_code</AttributeName>", "<AttributeName>test_name</AttributeName>", StringComparison.Ordinal)));
            var refusal = Assert.Throws<SolutionImportException>(() => world.Environment.Import(zip));
            Assert.Contains("test_name", Assert.Single(refusal.Problems), StringComparison.Ordinal);
        }

        Assert.Equal(before, DatabaseContent.Of(FileName));
    }

    [Fact]
    public void An_import_without_room_on_the_disk_leaves_nothing_behind()
    {
        File.WriteAllBytes(FileName, Installed.Value);
        var before = DatabaseContent.Of(FileName);
        using (var world = new World(file: FileName))
        {
            world.Environment.Store.Execute("PRAGMA max_page_count = 1");
            var large = Solution();
            large.Version = "1.3.0.0";
            for (var i = 0; i < 20; i++) large.ExtraTables += TestSolution.Table("test_More" + i, string.Empty);
            Assert.Equal(StoreProblem.Full, Assert.Throws<StoreException>(() => world.Environment.Import(large.Zip())).Problem);
            Assert.Equal([("Testing", "1.2.0.0")], world.Environment.Solutions);
            Assert.False(world.Environment.Catalog.TryTable("test_more0", out _));
            world.Environment.Store.Execute("PRAGMA max_page_count = 1073741823");
            world.Environment.Import(large.Zip());
            world.Thing("on");
        }

        Assert.Equal("ok", DatabaseContent.Integrity(FileName));
        Assert.NotEqual(before, DatabaseContent.Of(FileName));
    }

    private static TestSolution Solution() => new TestSolution { Version = "1.2.0.0" }.Step("Create", 40, "log created");

    private static byte[] MakeInstalled()
    {
        var folder = Directory.CreateTempSubdirectory("dataverse").FullName;
        var file = Path.Combine(folder, "test.db");
        using (var world = new World(Solution(), file: file)) world.Thing("a");
        var bytes = File.ReadAllBytes(file);
        Directory.Delete(folder, recursive: true);
        return bytes;
    }

    private static byte[] Zip(string kind) => kind switch
    {
        "text" => Encoding.UTF8.GetBytes("This is a letter."),
        "nothing" => [],
        "cut" => Solution().Zip().ToArray()[..^3000],
        "other zip" => Zipped(("readme.txt", "hello")),
        "folder" => Zipped(("My/solution.xml", "<a/>"), ("My/customizations.xml", "<a/>")),
        "broken manifest" => Rewritten("solution.xml", xml => xml[..(xml.Length / 2)]),
        "broken customizations" => Rewritten("customizations.xml", xml => "<" + xml),
        "other root" => Rewritten("customizations.xml", _ => "<Other/>"),
        "without manifest" => Rewritten("solution.xml", _ => "<ImportExportXml/>"),
        "publisher" => Changed(s => s.Publisher = "strangers"),
        "older" => Changed(s => s.Version = "1.1.9.9"),
        "no version" => Changed(s => s.Version = "latest"),
        "unmanaged" => Changed(s => s.IsManaged = false),
        "no assembly" => Rewritten("PluginAssemblies/Test/OmniChannelTestPlugins.dll", _ => "MZ"),
        "other type of a column" => Rewritten("customizations.xml", xml => xml.Replace("<Type>ntext</Type>", "<Type>int</Type>", StringComparison.Ordinal)),
        "same parts in another" => Changed(s => s.UniqueName = "Another"),
        _ => Rewritten("customizations.xml", xml => xml.Replace("<AttributeName>test_code<", "<AttributeName>test_gone<", StringComparison.Ordinal)),
    };

    private static byte[] Changed(Action<TestSolution> change)
    {
        var solution = Solution();
        change(solution);
        return solution.Zip().ToArray();
    }

    private static byte[] Zipped(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    // The zip of a later version with one of its files written anew.
    private static byte[] Rewritten(string name, Func<string, string> change)
    {
        var solution = Solution();
        solution.Version = "1.3.0.0";
        using var stream = solution.Zip();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var old = zip.GetEntry(name)!;
            string text;
            using (var reader = new StreamReader(old.Open())) text = reader.ReadToEnd();
            old.Delete();
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(change(text)));
        }

        return stream.ToArray();
    }
}
