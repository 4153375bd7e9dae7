using System;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse;

/// <summary>How an environment is opened.</summary>
public sealed class LocalDataverseOptions
{
    /// <summary>The file that keeps the environment; null keeps it in memory.</summary>
    public string? DatabaseFile { get; init; }

    /// <summary>The clock; tests and replays give a <see cref="ManualClock"/>.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How text compares.</summary>
    public EnvironmentCollation Collation { get; init; } = EnvironmentCollation.CaseInsensitiveAccentInsensitive;

    /// <summary>Whether the steps of Create and Update are registered on CreateMultiple and UpdateMultiple instead, as an environment with bulk loads would do; steps with images stay.</summary>
    public bool BulkRegistration { get; init; }

    /// <summary>Which executions leave a row in the plug-in trace log of a new environment: 0 none, 1 those that fail, 2 all.</summary>
    public int PluginTraceLog { get; init; }
}
