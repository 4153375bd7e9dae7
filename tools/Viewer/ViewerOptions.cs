using System;
using OmniChannel.LocalDataverse;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.Viewer;

/// <summary>What a viewer shows and where it listens.</summary>
public sealed class ViewerOptions
{
    /// <summary>The environment that holds the rows.</summary>
    public required LocalEnvironment Environment { get; init; }

    /// <summary>The solution that was imported into it: its app, forms, views, charts and web resources are what is shown.</summary>
    public required Solution Solution { get; init; }

    /// <summary>Port on the loopback address; 0 takes one that is free.</summary>
    public int Port { get; init; }

    /// <summary>The clock of the environment.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Called about once a second, before asynchronous work runs: moves a clock that does not move by itself.</summary>
    public Action? Tick { get; init; }

    /// <summary>Told of errors that nobody foresaw; the person who made the request gets a short sentence only.</summary>
    public Action<Exception>? OnError { get; init; }
}
