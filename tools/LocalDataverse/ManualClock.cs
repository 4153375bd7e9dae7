using System;

namespace OmniChannel.LocalDataverse;

/// <summary>A clock that stands still until it is set.</summary>
public sealed class ManualClock : TimeProvider
{
    private DateTimeOffset _now;

    /// <summary>Makes a clock that stands at a moment.</summary>
    public ManualClock(DateTimeOffset now) => _now = now.ToUniversalTime();

    /// <summary>The moment it stands at, UTC.</summary>
    public DateTime UtcNow => _now.UtcDateTime;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Sets it to a moment.</summary>
    public void Set(DateTimeOffset now) => _now = now.ToUniversalTime();

    /// <summary>Moves it on.</summary>
    public void Advance(TimeSpan time) => _now += time;
}
