using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace OmniChannel.LocalDataverse.Pipeline;

/// <summary>
/// Collects the traces of steps as the setting plugintracelogsetting of the organisation says (0 off, 1 exceptions, 2 all), and writes them after the request
/// in a transaction of their own: they survive a roll-back.
/// </summary>
internal sealed class TraceLog(Engine engine)
{
    private readonly List<Action> _open = [];
    private int? _setting;
    private long _sequence;

    /// <summary>Reads the setting again before the next use.</summary>
    public void Invalidate() => _setting = null;

    public void Add(Step step, PipelineContext context, TracingService tracing, Exception? failure)
    {
        var setting = _setting ??= Setting();
        if (setting == 0 || (setting == 1 && failure is null)) return;
        var (message, table, depth, correlation) = (context.MessageName, context.PrimaryEntityName, context.Depth, context.CorrelationId);
        var (now, text) = (engine.Now, tracing.Text);
        _open.Add(() => engine.SystemRows.Insert(
            "plugintracelog", WellKnown.Id($"trace:{now.Ticks}:{_sequence++}:{engine.Versions.Next()}"),
            ("typename", step.Name),
            ("messagename", message),
            ("messageblock", text.Length == 0 ? null : text),
            ("exceptiondetails", failure?.ToString()),
            ("primaryentity", table),
            ("depth", depth),
            ("mode", new OptionSetValue(step.IsAsynchronous ? 1 : 0)),
            ("operationtype", new OptionSetValue(1)),
            ("correlationid", correlation),
            ("pluginstepid", step.Id)));
    }

    /// <summary>Writes what was collected.</summary>
    public void Flush()
    {
        if (_open.Count == 0) return;
        var rows = _open.ToArray();
        _open.Clear();
        engine.InTransaction(() =>
        {
            foreach (var row in rows) row();
        });
    }

    private int Setting()
    {
        using var reader = engine.Store.Query("SELECT plugintracelogsetting FROM organization");
        return reader.Read() ? reader.Int32(0) : 0;
    }
}
