using System;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Domain.Templates;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Templates;

/// <summary>What is looked at before a setting is stored.</summary>
public static class SettingUseCases
{
    /// <summary>
    /// Refuses a value that a setting cannot have, in words, and names a setting that comes without a name in the language of who sends it. A setting that is not known here may hold anything.
    /// </summary>
    public static void Check(PluginCall call)
    {
        foreach (var row in call.Rows())
        {
            var code = row.Now<string>(SettingRows.Code);
            if (KnownSettings.Find(code) is not KnownSetting setting) continue;
            if (setting.Refuse(row.Now<string>(SettingRows.Value)) is Phrase refusal) throw new RefusedException(refusal);
            var name = row.Now<string>(SettingRows.Name);
            if (string.IsNullOrWhiteSpace(name) || string.Equals(name!.Trim(), code, StringComparison.OrdinalIgnoreCase)) row.Sent[SettingRows.Name] = setting.Name.In(call.UserLanguage());
        }
    }
}
