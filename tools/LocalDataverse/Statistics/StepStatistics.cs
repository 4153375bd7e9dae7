using System;
using System.Collections.Generic;

namespace OmniChannel.LocalDataverse.Statistics;

/// <summary>What one step did so far.</summary>
public sealed class StepStatistics
{
    private readonly Dictionary<string, long> _calls = new(StringComparer.Ordinal);

    internal StepStatistics(string step) => Step = step;

    /// <summary>Name of the step.</summary>
    public string Step { get; }

    /// <summary>How often it ran.</summary>
    public long Executions { get; internal set; }

    /// <summary>Time spent in it, its service calls included.</summary>
    public TimeSpan Elapsed => System.Diagnostics.Stopwatch.GetElapsedTime(0, ElapsedTicks);

    /// <summary>Its organization service calls by message.</summary>
    public IReadOnlyDictionary<string, long> CallsByMessage => _calls;

    /// <summary>All its organization service calls.</summary>
    public long Calls { get; private set; }

    internal long ElapsedTicks { get; set; }

    internal void Count(string message)
    {
        Calls++;
        _calls[message] = _calls.GetValueOrDefault(message) + 1;
    }

    internal void Clear()
    {
        Executions = 0;
        Calls = 0;
        ElapsedTicks = 0;
        _calls.Clear();
    }
}
