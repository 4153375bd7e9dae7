using System;
using System.IO;
using OmniChannel.Cli.Data;

namespace OmniChannel.Cli.Demo;

/// <summary>The sample data: a year of a small campaign.</summary>
internal static class Campaign
{
    /// <summary>Monday morning after the campaign's year: what the team sees when it starts work.</summary>
    public static DateTimeOffset Morning { get; } = new(2026, 3, 30, 6, 0, 0, TimeSpan.Zero);

    /// <summary>Its data folder.</summary>
    public static DataFolder Folder() => DataFolder.Open(Path.Combine(AppContext.BaseDirectory, "sample"));
}
