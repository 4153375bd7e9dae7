using System.Collections.Generic;
using System.Globalization;

namespace OmniChannel.Dataverse.Settings;

/// <summary>Settings that are numbers.</summary>
internal static class SettingNumbers
{
    /// <summary>A whole number that is not negative; nothing when it is not set, or no such number.</summary>
    internal static int? Read(IReadOnlyDictionary<string, string> settings, string code) =>
        settings.TryGetValue(code, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
