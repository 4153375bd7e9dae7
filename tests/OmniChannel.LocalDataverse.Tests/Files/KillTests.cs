using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading;
using OmniChannel.LocalDataverse.Tests.Fixture;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Files;

/// <summary>A process that is killed while it writes leaves whole requests behind, among them all that it was told were stored.</summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 4;

    private readonly string _folder = Directory.CreateTempSubdirectory("dataverse").FullName;

    private string FileName => Path.Combine(_folder, "test.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Killed_at_any_moment_the_file_holds_whole_requests(int seed)
    {
        var random = new Random(seed);
        var told = new HashSet<Guid>();
        for (var kill = 0; kill < Kills; kill++)
        {
            // The first kill hits the making of the environment or the import, the others the writing.
            told.UnionWith(kill == 0 ? WriteAndKill(seed, 0, random.Next(900)) : WriteAndKill(seed + kill, random.Next(1, 200), random.Next(20)));
            if (File.Exists(FileName)) Check(told);
        }

        Assert.NotEmpty(told);
        using var world = new World(file: FileName);
        world.Environment.RunAsyncJobs();
        // A job that was killed before it was marked as done runs again.
        Assert.InRange(Logs(world, "later"), Things(world), Things(world) + Kills);
        world.Thing("after all");
    }

    private static long Things(World world) => DatabaseContent.Number(world.Environment.Store, "SELECT count(*) FROM test_thing");

    private static long Logs(World world, string name) =>
        DatabaseContent.Number(world.Environment.Store, $"SELECT count(*) FROM test_log WHERE test_name = '{name}'");

    private void Check(HashSet<Guid> told)
    {
        Assert.Equal("ok", DatabaseContent.Integrity(FileName));
        using var world = new World(file: FileName);
        if (world.Environment.Solutions.Count == 0)
        {
            Assert.Empty(told);
            Assert.False(world.Environment.Catalog.TryTable("test_thing", out _));
            return;
        }

        Assert.All(told, id => world.Read(id));
        Assert.Equal(Things(world), Logs(world, "now"));
        Assert.Equal(Things(world), DatabaseContent.Number(world.Environment.Store, "SELECT count(*) FROM asyncoperation"));
    }

    // Kills after so many rows are said to be stored, and a moment more.
    private List<Guid> WriteAndKill(int seed, int rows, int milliseconds)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true, UseShellExecute = false,
        };
        foreach (var argument in (string[])["exec", typeof(KilledWriter).Assembly.Location, FileName, seed.ToString(CultureInfo.InvariantCulture)])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        // It writes into a pipe; somebody has to read, or it would stand still.
        var told = new List<Guid>();
        using var enough = new ManualResetEventSlim(rows == 0);
        var reader = new Thread(() =>
        {
            while (process.StandardOutput.ReadLine() is { } line)
            {
                if (line.Length == 32 && Guid.TryParseExact(line, "N", out var id)) told.Add(id);
                if (told.Count == rows) enough.Set();
            }

            enough.Set();
        });
        reader.Start();
        enough.Wait();
        Thread.Sleep(milliseconds);
        var ended = process.HasExited;
        process.Kill();
        process.WaitForExit();
        reader.Join();
        Assert.False(ended, "The writer ended by itself.");
        return told;
    }
}
