using System.Collections.Generic;
using System.Globalization;
using System.IO;
using CsvHelper;

namespace OmniChannel.Cli.Data;

/// <summary>The list of what was not taken over, for whoever mends the data.</summary>
internal static class RejectionFile
{
    private const string Name = "rejected.csv";

    /// <summary>Writes the list into <paramref name="folder"/>; an older one is replaced, or removed when there is nothing to tell.</summary>
    public static void Write(string folder, IReadOnlyList<Rejection> rejections)
    {
        var path = Path.Combine(folder, Name);
        File.Delete(path);
        if (rejections.Count == 0) return;
        using var writer = new CsvWriter(new StreamWriter(path) { NewLine = "\n" }, CultureInfo.InvariantCulture);
        foreach (var title in new[] { "file", "line", "column", "reason" }) writer.WriteField(title);
        writer.NextRecord();
        foreach (var rejection in rejections)
        {
            writer.WriteField(rejection.File);
            writer.WriteField(rejection.Line);
            writer.WriteField(rejection.Column);
            writer.WriteField(rejection.Reason);
            writer.NextRecord();
        }
    }
}
