using System;
using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace OmniChannel.LocalDataverse.Pipeline;

/// <summary>The trace of one execution: the newest 10 KB are kept, whole lines, as in Dataverse.</summary>
internal sealed class TracingService : ITracingService
{
    private const int Limit = 10 * 1024;
    private StringBuilder? _text;

    /// <summary>What was traced; empty when nothing was.</summary>
    public string Text => _text?.ToString() ?? string.Empty;

    /// <inheritdoc />
    public void Trace(string format, params object[] args)
    {
        if (format is null) return;
        // A text without arguments is a text; with arguments it is a format, and a bad one throws FormatException as in Dataverse.
        var line = args is null || args.Length == 0 ? format : string.Format(CultureInfo.InvariantCulture, format, args);
        _text ??= new StringBuilder();
        _text.Append(line).Append('\n');
        if (_text.Length > Limit) Cut();
    }

    private void Cut()
    {
        var text = _text!.ToString(_text.Length - Limit, Limit);
        var line = text.IndexOf('\n', StringComparison.Ordinal);
        _text.Clear().Append(line >= 0 && line < text.Length - 1 ? text[(line + 1)..] : text);
    }
}
