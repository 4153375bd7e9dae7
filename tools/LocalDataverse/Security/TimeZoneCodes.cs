using System;
using System.Collections.Generic;
using System.Globalization;

namespace OmniChannel.LocalDataverse.Security;

/// <summary>The time zones that user settings name by Dataverse's numbers; those in use here.</summary>
internal static class TimeZoneCodes
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [4] = "America/Los_Angeles", [10] = "America/Denver", [20] = "America/Chicago", [35] = "America/New_York",
        [85] = "Europe/London", [95] = "Europe/Budapest", [100] = "Europe/Warsaw", [105] = "Europe/Paris", [110] = "Europe/Berlin",
    };

    /// <summary>The zone of a number; 92 is UTC.</summary>
    public static TimeZoneInfo Zone(int code) => code is 92 or 0 ? TimeZoneInfo.Utc
        : Names.TryGetValue(code, out var name) ? TimeZoneInfo.FindSystemTimeZoneById(name)
        : throw Faults.Fault.Of(
            Faults.ErrorCodes.InvalidArgument,
            string.Create(CultureInfo.InvariantCulture,
                $"The time zone code {code} in the user settings is not known here; use 92 (UTC), 85 (London) or 110 (Berlin, Rome)."));
}
