using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace OmniChannel.Cli.Commands;

/// <summary>The option <c>--as-of</c>: where the clock of a local Dataverse stands.</summary>
internal static class DateOption
{
    /// <summary>The option; nothing when it is not given.</summary>
    /// <param name="description">What the date means for the command.</param>
    public static Option<DateTimeOffset?> AsOf(string description) => new("--as-of") { Description = description, CustomParser = Parse };

    private static DateTimeOffset? Parse(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : string.Empty;
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)) return date;
        argument.AddError($"--as-of: '{text}' is not a date; write it like 2026-03-31 or 2026-03-31T18:00:00Z.");
        return null;
    }
}
