using System;
using System.Collections.Generic;

namespace OmniChannel.LocalDataverse.Statistics;

/// <summary>Counts that show what a piece of work costs: steps, their service calls, SQL statements.</summary>
public sealed class CallStatistics
{
    private readonly Dictionary<string, StepStatistics> _steps = new(StringComparer.Ordinal);
    private readonly Func<long> _statements;
    private long _statementsAtReset;

    internal CallStatistics(Func<long> statements) => _statements = statements;

    /// <summary>Every step that ran, by name.</summary>
    public IReadOnlyCollection<StepStatistics> Steps => _steps.Values;

    /// <summary>Requests from outside.</summary>
    public long Requests { get; internal set; }

    /// <summary>SQL statements.</summary>
    public long Statements => _statements() - _statementsAtReset;

    /// <summary>Starts counting anew.</summary>
    public void Reset()
    {
        foreach (var name in new List<string>(_steps.Keys)) _steps[name].Clear();
        Requests = 0;
        _statementsAtReset = _statements();
    }

    internal StepStatistics Of(string step)
    {
        if (!_steps.TryGetValue(step, out var statistics)) _steps[step] = statistics = new StepStatistics(step);
        return statistics;
    }
}
