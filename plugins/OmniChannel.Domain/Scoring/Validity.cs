using System;

namespace OmniChannel.Domain.Scoring;

/// <summary>The days on which a rule is valid, both ends included, by UTC.</summary>
internal readonly struct Validity
{
    private readonly DateTime? _from;
    private readonly DateTime? _until;

    internal Validity(DateTime? from, DateTime? until)
    {
        _from = Day(from);
        _until = Day(until);
    }

    internal bool IsLimited => _from != null || _until != null;

    internal DateTime? From => _from;

    internal DateTime? Until => _until;

    internal bool Includes(DateTime utc) => !(utc.Date < _from) && !(utc.Date > _until);

    /// <summary>The next midnight (UTC) after a date at which it begins or ends; null when there is none.</summary>
    internal DateTime? NextChange(DateTime asOf)
    {
        if (_from > asOf) return _from;
        var end = _until < DateTime.MaxValue.Date ? _until.Value.AddDays(1) : (DateTime?)null;
        return end > asOf ? end : null;
    }

    private static DateTime? Day(DateTime? date) => date is DateTime day ? DateTime.SpecifyKind(day.Date, DateTimeKind.Utc) : (DateTime?)null;
}
