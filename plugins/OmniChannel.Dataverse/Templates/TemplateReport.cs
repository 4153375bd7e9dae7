using System.Collections.Generic;
using System.Linq;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Templates;

/// <summary>How many rows of each table were added.</summary>
internal sealed class TemplateReport
{
    private readonly Dictionary<string, int> _added = new Dictionary<string, int>();

    /// <summary>All rows that were added.</summary>
    internal int Created => _added.Values.Sum();

    internal void Count(string table) => _added[table] = Of(table) + 1;

    /// <summary>What was done, as a sentence.</summary>
    internal Phrase Sentence() => Created == 0
        ? TemplateMessages.Nothing.With()
        : TemplateMessages.Installed.With(
            Of(TableNames.Channels), Of(TableNames.InteractionTypes), Of(TableNames.ContentTypes), Of(TableNames.Terms), Of(TableNames.Calendars),
            Of(TableNames.Holidays), Of(TableNames.ScoringModels), Of(TableNames.SettingRows));

    private int Of(string table) => _added.TryGetValue(table, out var count) ? count : 0;
}
