using System;
using System.Collections.Generic;
using System.Globalization;

namespace OmniChannel.Domain.Handover;

/// <summary>
/// Time zones from a table of our own, by their IANA or Windows name: what an operating system knows under which name differs between machines, and a due
/// date must not. The rules are those in force now, which is enough for dates ahead.
/// </summary>
public static class TimeZones
{
    // Name in the IANA database; name of Windows; minutes ahead of UTC; who decides when clocks change.
    private static readonly Zone[] All =
    {
        new Zone("UTC", "UTC", 0), new Zone("Etc/UTC", "Etc/GMT", 0),
        new Zone("Europe/London", "GMT Standard Time", 0, DaylightRule.Europe), new Zone("Europe/Dublin", "", 0, DaylightRule.Europe),
        new Zone("Europe/Lisbon", "", 0, DaylightRule.Europe), new Zone("Atlantic/Canary", "", 0, DaylightRule.Europe),
        new Zone("Atlantic/Reykjavik", "Greenwich Standard Time", 0), new Zone("Africa/Accra", "", 0),
        new Zone("Europe/Berlin", "W. Europe Standard Time", 60, DaylightRule.Europe), new Zone("Europe/Rome", "", 60, DaylightRule.Europe),
        new Zone("Europe/Vienna", "", 60, DaylightRule.Europe), new Zone("Europe/Zurich", "", 60, DaylightRule.Europe),
        new Zone("Europe/Amsterdam", "", 60, DaylightRule.Europe), new Zone("Europe/Stockholm", "", 60, DaylightRule.Europe),
        new Zone("Europe/Oslo", "", 60, DaylightRule.Europe), new Zone("Europe/Luxembourg", "", 60, DaylightRule.Europe),
        new Zone("Europe/Malta", "", 60, DaylightRule.Europe), new Zone("Europe/Vaduz", "", 60, DaylightRule.Europe),
        new Zone("Europe/Paris", "Romance Standard Time", 60, DaylightRule.Europe), new Zone("Europe/Brussels", "", 60, DaylightRule.Europe),
        new Zone("Europe/Copenhagen", "", 60, DaylightRule.Europe), new Zone("Europe/Madrid", "", 60, DaylightRule.Europe),
        new Zone("Europe/Prague", "Central Europe Standard Time", 60, DaylightRule.Europe), new Zone("Europe/Budapest", "", 60, DaylightRule.Europe),
        new Zone("Europe/Bratislava", "", 60, DaylightRule.Europe), new Zone("Europe/Ljubljana", "", 60, DaylightRule.Europe),
        new Zone("Europe/Belgrade", "", 60, DaylightRule.Europe), new Zone("Europe/Warsaw", "Central European Standard Time", 60, DaylightRule.Europe),
        new Zone("Europe/Zagreb", "", 60, DaylightRule.Europe), new Zone("Europe/Sarajevo", "", 60, DaylightRule.Europe),
        new Zone("Africa/Lagos", "W. Central Africa Standard Time", 60),
        new Zone("Europe/Athens", "GTB Standard Time", 120, DaylightRule.Europe), new Zone("Europe/Bucharest", "", 120, DaylightRule.Europe),
        new Zone("Europe/Helsinki", "FLE Standard Time", 120, DaylightRule.Europe), new Zone("Europe/Kyiv", "", 120, DaylightRule.Europe),
        new Zone("Europe/Kiev", "", 120, DaylightRule.Europe), new Zone("Europe/Sofia", "", 120, DaylightRule.Europe),
        new Zone("Europe/Tallinn", "", 120, DaylightRule.Europe), new Zone("Europe/Riga", "", 120, DaylightRule.Europe),
        new Zone("Europe/Vilnius", "", 120, DaylightRule.Europe), new Zone("Asia/Nicosia", "", 120, DaylightRule.Europe),
        new Zone("Africa/Johannesburg", "South Africa Standard Time", 120),
        new Zone("Europe/Istanbul", "Turkey Standard Time", 180), new Zone("Europe/Moscow", "Russian Standard Time", 180),
        new Zone("Asia/Riyadh", "Arab Standard Time", 180), new Zone("Africa/Nairobi", "E. Africa Standard Time", 180),
        new Zone("Asia/Dubai", "Arabian Standard Time", 240), new Zone("Asia/Karachi", "Pakistan Standard Time", 300),
        new Zone("Asia/Kolkata", "India Standard Time", 330), new Zone("Asia/Calcutta", "", 330),
        new Zone("Asia/Bangkok", "SE Asia Standard Time", 420), new Zone("Asia/Jakarta", "", 420), new Zone("Asia/Ho_Chi_Minh", "", 420),
        new Zone("Asia/Shanghai", "China Standard Time", 480), new Zone("Asia/Hong_Kong", "", 480),
        new Zone("Asia/Singapore", "Singapore Standard Time", 480), new Zone("Asia/Manila", "", 480),
        new Zone("Asia/Taipei", "Taipei Standard Time", 480), new Zone("Australia/Perth", "W. Australia Standard Time", 480),
        new Zone("Asia/Tokyo", "Tokyo Standard Time", 540), new Zone("Asia/Seoul", "Korea Standard Time", 540),
        new Zone("Australia/Darwin", "AUS Central Standard Time", 570), new Zone("Australia/Brisbane", "E. Australia Standard Time", 600),
        new Zone("Australia/Adelaide", "Cen. Australia Standard Time", 570, DaylightRule.Australia),
        new Zone("Australia/Sydney", "AUS Eastern Standard Time", 600, DaylightRule.Australia),
        new Zone("Australia/Melbourne", "", 600, DaylightRule.Australia),
        new Zone("Australia/Hobart", "Tasmania Standard Time", 600, DaylightRule.Australia),
        new Zone("Pacific/Auckland", "New Zealand Standard Time", 720, DaylightRule.NewZealand),
        new Zone("America/St_Johns", "Newfoundland Standard Time", -210, DaylightRule.NorthAmerica),
        new Zone("America/Halifax", "Atlantic Standard Time", -240, DaylightRule.NorthAmerica),
        new Zone("America/New_York", "Eastern Standard Time", -300, DaylightRule.NorthAmerica),
        new Zone("America/Toronto", "", -300, DaylightRule.NorthAmerica), new Zone("America/Detroit", "", -300, DaylightRule.NorthAmerica),
        new Zone("America/Chicago", "Central Standard Time", -360, DaylightRule.NorthAmerica),
        new Zone("America/Winnipeg", "", -360, DaylightRule.NorthAmerica),
        new Zone("America/Denver", "Mountain Standard Time", -420, DaylightRule.NorthAmerica),
        new Zone("America/Edmonton", "", -420, DaylightRule.NorthAmerica), new Zone("America/Phoenix", "US Mountain Standard Time", -420),
        new Zone("America/Los_Angeles", "Pacific Standard Time", -480, DaylightRule.NorthAmerica),
        new Zone("America/Vancouver", "", -480, DaylightRule.NorthAmerica),
        new Zone("America/Anchorage", "Alaskan Standard Time", -540, DaylightRule.NorthAmerica),
        new Zone("Pacific/Honolulu", "Hawaiian Standard Time", -600),
        new Zone("America/Mexico_City", "Central Standard Time (Mexico)", -360), new Zone("America/Bogota", "SA Pacific Standard Time", -300),
        new Zone("America/Lima", "", -300), new Zone("America/Sao_Paulo", "E. South America Standard Time", -180),
        new Zone("America/Argentina/Buenos_Aires", "Argentina Standard Time", -180),
    };

    private static readonly Dictionary<string, Zone> ByName = Index();

    /// <summary>
    /// Local time minus UTC as of a UTC date, for a zone by its IANA name (<c>Europe/Berlin</c>), its Windows name (<c>W. Europe Standard Time</c>) or as a
    /// fixed offset (<c>UTC+05:45</c>); upper and lower case are the same. An empty name is UTC; null = there is no such zone.
    /// </summary>
    public static Func<DateTime, TimeSpan>? Find(string? name)
    {
        var text = (name ?? string.Empty).Trim();
        if (text.Length == 0) return _ => TimeSpan.Zero;
        if (ByName.TryGetValue(text, out var zone)) return zone.OffsetAt;
        if (Fixed(text) is TimeSpan offset) return _ => offset;
        return null;
    }

    private static TimeSpan? Fixed(string text)
    {
        if (text.Length != 9 || !text.StartsWith("UTC", StringComparison.OrdinalIgnoreCase) || (text[3] != '+' && text[3] != '-')) return null;
        if (!TimeSpan.TryParseExact(text.Substring(4), "hh\\:mm", CultureInfo.InvariantCulture, out var offset) || offset > TimeSpan.FromHours(14)) return null;
        return text[3] == '-' ? -offset : offset;
    }

    private static Dictionary<string, Zone> Index()
    {
        var index = new Dictionary<string, Zone>(StringComparer.OrdinalIgnoreCase);
        foreach (var zone in All)
        {
            index[zone.Iana] = zone;
            if (zone.Windows.Length > 0) index[zone.Windows] = zone;
        }
        return index;
    }

    private sealed class Zone
    {
        private readonly TimeSpan _standard;
        private readonly DaylightRule? _daylight;

        internal Zone(string iana, string windows, int minutes, DaylightRule? daylight = null)
        {
            Iana = iana;
            Windows = windows;
            _standard = TimeSpan.FromMinutes(minutes);
            _daylight = daylight;
        }

        internal string Iana { get; }

        internal string Windows { get; }

        internal TimeSpan OffsetAt(DateTime utc) => _daylight == null ? _standard : _standard + _daylight.Ahead(utc, _standard);
    }
}
