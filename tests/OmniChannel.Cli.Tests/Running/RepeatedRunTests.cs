using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using OmniChannel.Cli.Running;
using Xunit;

namespace OmniChannel.Cli.Tests.Running;

/// <summary>The order, the packaging and the number of times that data arrive make no difference.</summary>
public sealed partial class RepeatedRunTests : IDisposable
{
    private readonly Scratch undisturbed = new();

    public RepeatedRunTests() => Assert.Empty(World.Run(World.Sample, undisturbed.Path).Rejections);

    [Fact]
    public void The_same_folder_twice_into_one_database_file_changes_nothing()
    {
        using var first = new Scratch();
        using var second = new Scratch();
        using var database = new Scratch();
        World.Run(World.Sample, first.Path, database.File("data.db"));
        var report = World.Run(World.Sample, second.Path, database.File("data.db"));
        Assert.Equal(undisturbed.Outcome(), first.Outcome());
        Assert.Equal(first.Outcome(), second.Outcome());
        Assert.All(report.Tables, table => Assert.Equal((table.Table, 0L, 0L), (table.Table, table.Created, table.Updated)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(11)]
    [InlineData(22)]
    public void A_run_that_dies_is_completed_by_running_it_again(int deaths)
    {
        using var database = new Scratch();
        using var completed = new Scratch();
        using (var organization = World.Open(database.File("data.db")))
            Assert.Throws<DeathException>(() => World.Run(organization, World.Sample, null, new Killer(deaths)));
        World.Run(World.Sample, completed.Path, database.File("data.db"));
        Assert.Equal(undisturbed.Outcome(), completed.Outcome());
    }

    [Fact]
    public void Reversed_and_split_into_files_it_gives_the_same()
    {
        using var data = new Scratch().WithCopyOf(World.Sample);
        Split(data, "omni_interaction");
        Split(data, "omni_npsresponse");
        Reverse(data, "contact.csv");
        Reverse(data, "omni_term.csv");
        Reverse(data, "omni_termlabel.csv");
        Reverse(data, "omni_content.csv");
        using var output = new Scratch();
        World.Run(data.Path, output.Path);
        Assert.Equal(Rounded(undisturbed), Rounded(output));
    }

    [Fact]
    public void Registered_on_CreateMultiple_it_gives_the_same()
    {
        using var output = new Scratch();
        World.Run(World.Sample, output.Path, multiple: true);
        Assert.Equal(undisturbed.Outcome(), output.Outcome());
    }

    // Sums of the same numbers in another order differ behind the 15th digit; scores are equal at four places.
    private static List<(string Name, string Text)> Rounded(Scratch folder) =>
        [.. folder.Outcome().Select(file => (file.Name, LongNumber().Replace(file.Text, number =>
            Math.Round(double.Parse(number.Value, CultureInfo.InvariantCulture), 4).ToString(CultureInfo.InvariantCulture))))];

    [GeneratedRegex(@"\d+\.\d{5,}(E[+-]\d+)?")]
    private static partial Regex LongNumber();

    public void Dispose() => undisturbed.Dispose();

    private static void Reverse(Scratch data, string name)
    {
        var lines = data.Read(name);
        data.With(name, [lines[0], .. lines.Skip(1).Reverse()]);
    }

    private static void Split(Scratch data, string table)
    {
        var lines = data.Read(table + ".csv");
        File.Delete(data.File(table + ".csv"));
        for (var part = 0; part < 3; part++)
            data.With($"{table}.{2 - part}.csv", [lines[0], .. lines.Skip(1).Reverse().Where((_, index) => index % 3 == part)]);
    }

    /// <summary>Dies after a number of requests, wherever the run is then.</summary>
    private sealed class Killer(int requests) : IRunProgress, IProgressStep
    {
        private int left = requests;

        public IProgressStep Start(string title) => this;

        public void Advance(int rows)
        {
            if (--left == 0) throw new DeathException();
        }

        public void Dispose()
        {
        }
    }

    private sealed class DeathException : Exception
    {
        public DeathException() : base("killed")
        {
        }
    }
}
