using System.Collections.Generic;
using System.Globalization;
using System.IO;

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
        using var writer = CsvFile.Writer(path);
        writer.WriteRecord(["file", "line", "column", "reason"]);
        foreach (var rejection in rejections)
            writer.WriteRecord([rejection.File, rejection.Line.ToString(CultureInfo.InvariantCulture), rejection.Column, rejection.Reason]);
    }
}
