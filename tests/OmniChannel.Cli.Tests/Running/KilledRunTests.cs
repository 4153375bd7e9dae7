using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using Xunit;

namespace OmniChannel.Cli.Tests.Running;

/// <summary>A run whose process is killed leaves a file that another run completes.</summary>
public sealed class KilledRunTests
{
    private const int Attempts = 20;

    [Fact]
    public void A_killed_run_is_completed_by_running_it_again()
    {
        using var undisturbed = new Scratch();
        using var database = new Scratch();
        using var completed = new Scratch();
        World.Run(World.Sample, undisturbed.Path, undisturbed.File("data.db"));
        var size = new FileInfo(undisturbed.File("data.db")).Length;
        File.Delete(undisturbed.File("data.db"));
        var random = new Random(1);
        // Once in the first half, while the solution is imported, and once when most is loaded.
        var (early, late) = (random.NextDouble() / 2, 0.8 + (random.NextDouble() * 0.2));
        // On a busy machine this process may look too late, and the run is over: then it begins anew and is killed earlier.
        for (var attempt = 1; !(IsKilled(database, (long)(size * early)) && IsKilled(database, (long)(size * late))); attempt++, late *= 0.9)
        {
            Assert.InRange(attempt, 1, Attempts);
            foreach (var file in Directory.EnumerateFiles(database.Path)) File.Delete(file);
        }

        World.Run(World.Sample, completed.Path, database.File("data.db"));
        Assert.Equal(undisturbed.Outcome(), completed.Outcome());
    }

    // Kills the command when the database has reached a size, or just after, wherever it is then; false when it was over by then.
    private static bool IsKilled(Scratch database, long size)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] arguments =
        [
            "exec", typeof(Shipment).Assembly.Location, "run", World.Sample, "--as-of", World.AsOf.ToString("yyyy-MM-ddTHH:mm:ssZ", null),
            "--database", database.File("data.db"), "--out", database.File("out"),
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!process.HasExited && Length(database, "data.db") + Length(database, "data.db-wal") < size) Thread.Sleep(1);
        var ended = process.HasExited;
        process.Kill();
        process.WaitForExit();
        return !ended;
    }

    private static long Length(Scratch database, string name)
    {
        var file = new FileInfo(database.File(name));
        return file.Exists ? file.Length : 0;
    }
}
