using System;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Domain.Nps;

namespace OmniChannel.Dataverse.Nps;

/// <summary>The rule by which several answers of a contact count, as administrators set it.</summary>
internal static class NpsRules
{
    private static readonly RollUpRule[] Known = { RollUpRule.All, RollUpRule.Latest, RollUpRule.Mean };

    /// <summary>The rule in force: all answers unless the setting says otherwise.</summary>
    internal static RollUpRule InForce(SystemStore rows) =>
        new SettingStore(rows).Read(SettingCodes.NpsRule).TryGetValue(SettingCodes.NpsRule, out var value) && TryParse(value, out var rule) ? rule : RollUpRule.All;

    /// <summary>Reads <c>all</c>, <c>latest</c> or <c>mean</c>.</summary>
    internal static bool TryParse(string? text, out RollUpRule rule)
    {
        foreach (var known in Known)
        {
            if (!string.Equals(known.ToString(), text?.Trim(), StringComparison.OrdinalIgnoreCase)) continue;
            rule = known;
            return true;
        }
        rule = RollUpRule.All;
        return false;
    }
}
