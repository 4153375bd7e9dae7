using System;

namespace OmniChannel.Cli.Running;

/// <summary>Shows how far a long run is.</summary>
internal interface IRunProgress
{
    /// <summary>Begins a part of the run.</summary>
    /// <param name="title">What it does.</param>
    IProgressStep Start(string title);
}

/// <summary>One part of a run; it ends when it is disposed.</summary>
internal interface IProgressStep : IDisposable
{
    /// <summary>Notes that <paramref name="rows"/> more are done.</summary>
    void Advance(int rows);
}
