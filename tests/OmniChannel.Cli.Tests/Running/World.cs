using System;
using System.IO;
using OmniChannel.Cli.Data;
using OmniChannel.Cli.Running;

namespace OmniChannel.Cli.Tests.Running;

/// <summary>Runs of data folders through the packed solution.</summary>
internal static class World
{
    private static readonly Lazy<byte[]> Zip = new(() => Shipment.FromRepository().Pack(managed: true).ToArray());

    public static DateTimeOffset AsOf { get; } = new(2026, 3, 30, 6, 0, 0, TimeSpan.Zero);

    /// <summary>The data of the demo.</summary>
    public static string Sample { get; } = Path.Combine(AppContext.BaseDirectory, "sample");

    public static Organization Open(string? database = null, bool multiple = false) => Organization.Open(Zip.Value, database, AsOf, multiple);

    /// <summary>Loads a folder as history and writes what became of it.</summary>
    public static LoadReport Run(string data, string output, string? database = null, bool multiple = false)
    {
        using var organization = Open(database, multiple);
        return Run(organization, data, output);
    }

    public static LoadReport Run(Organization organization, string data, string? output, IRunProgress? progress = null)
    {
        var report = new HistoryRun(organization, DataFolder.Open(data), progress ?? new Silence()).Execute();
        if (output is null) return report;
        new Exporter(organization.Service, organization.Dataverse.Catalog).Write(output);
        RejectionFile.Write(output, report.Rejections);
        return report;
    }

    /// <summary>Progress that nobody watches.</summary>
    public sealed class Silence : IRunProgress, IProgressStep
    {
        public IProgressStep Start(string title) => this;

        public void Advance(int rows)
        {
        }

        public void Dispose()
        {
        }
    }
}
