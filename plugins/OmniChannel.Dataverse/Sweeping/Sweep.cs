using System;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Settings;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>
/// What time alone changes, phase by phase and page by page, each page in its own transaction; any page may run twice, and two sweeps at once do no harm.
/// It looks at what is due only, so a night in which nothing is due costs a query per phase.
/// </summary>
internal sealed class Sweep
{
    private const int DefaultPageSize = 250;
    private const int LargestPageSize = 1000;

    // A change that was under way when the last sweep began can bear an earlier date: no request lasts longer than two minutes.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    private readonly SystemStore _rows;
    private readonly Guid _organizationId;
    private readonly DateTime _now;

    internal Sweep(SystemStore rows, Guid organizationId, DateTime now)
    {
        _rows = rows;
        _organizationId = organizationId;
        _now = now;
    }

    /// <summary>Evaluates one page; phases with nothing to do are passed over.</summary>
    internal SweepResult Run(string? cursorText, int? pageSize)
    {
        var size = Math.Min(Math.Max(pageSize ?? DefaultPageSize, 1), LargestPageSize);
        var cursor = SweepCursor.Parse(cursorText) ?? Begin(cursorText);
        var work = new SweepWork(_rows, _organizationId, _now, cursor);
        var begun = cursor.Begun;
        for (var next = cursor; next != null;)
        {
            var page = SweepPhases.Find(next.Phase)!.Run(work, next.Position, size);
            next = next.After(page);
            // What a page has locked it gives free before the next phase locks again: so locks are always taken in the order of ids.
            if (next != null && page.Handled > 0) return new SweepResult(next.ToString(), page.Handled, work.Raised);
            if (next == null)
            {
                work.Settings.Write(SettingCodes.LastSweep, SweepDate.Write(begun));
                return new SweepResult(string.Empty, page.Handled, work.Raised);
            }
        }
        return new SweepResult(string.Empty, 0, 0);
    }

    private SweepCursor Begin(string? text)
    {
        var known = new SettingStore(_rows).Read(SettingCodes.LastSweep).TryGetValue(SettingCodes.LastSweep, out var last) ? SweepDate.Read(last) : null;
        return SweepCursor.Begin(text == SweepCursor.Refresh, _now, known - Overlap);
    }
}

/// <summary>What a page of the sweep came to.</summary>
internal sealed class SweepResult
{
    internal SweepResult(string cursor, int evaluated, int raised)
    {
        Cursor = cursor;
        Evaluated = evaluated;
        Raised = raised;
    }

    /// <summary>To be passed to the next page; empty when the sweep is done.</summary>
    internal string Cursor { get; }

    /// <summary>Whether there is no further page.</summary>
    internal bool IsDone => Cursor.Length == 0;

    /// <summary>Rows that were due.</summary>
    internal int Evaluated { get; }

    /// <summary>Tasks raised.</summary>
    internal int Raised { get; }
}
