using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Templates;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Templates;

/// <summary>Adds the templates that are missing. A setting remembers that they were offered, so that what was deleted since stays deleted.</summary>
internal sealed class TemplateInstaller
{
    // The current year and the two after it; a later call adds the years that came.
    private const int YearsAhead = 2;

    private readonly UserStore _rows;
    private readonly Language _language;
    private readonly int _year;
    private readonly TemplateReport _report = new TemplateReport();

    internal TemplateInstaller(UserStore rows, Language language, int year)
    {
        _rows = rows;
        _language = language;
        _year = year;
    }

    /// <summary>Adds what is missing.</summary>
    /// <param name="restore">Whether what was deleted after an earlier call comes back.</param>
    internal TemplateReport Install(bool restore)
    {
        var marker = Marker();
        var lastYear = _year + YearsAhead;
        var known = restore ? null : LastYear(marker);
        if (known == null)
        {
            WriteChannels();
            WriteInteractionTypes();
            WriteSettings();
            new TaxonomyTemplateWriter(_rows, _report, _language).Write();
            new ModelTemplateWriter(_rows, _report, _language).Write();
        }
        new CalendarTemplateWriter(_rows, _report, _language).Write(known == null ? _year : known.Value + 1, lastYear, known == null);
        Remember(marker, lastYear);
        return _report;
    }

    private void WriteChannels()
    {
        var channels = new TemplateRows(_rows, _report, TableNames.Channels, Channels.Code);
        foreach (var template in ChannelTemplates.All)
        {
            channels.Add(template.Code, () => new Entity(TableNames.Channels)
            {
                [Channels.Code] = template.Code,
                [Channels.Name] = template.Name.In(_language),
                [Channels.Kind] = new OptionSetValue((int)Generated.ChannelKind.Personal + (int)template.Kind),
                [Channels.Permission] = new OptionSetValue((int)Generated.ChannelPermission.None + (int)template.Permission),
                [Channels.McqWeight] = template.Weight,
            });
        }
    }

    private void WriteInteractionTypes()
    {
        var types = new TemplateRows(_rows, _report, TableNames.InteractionTypes, InteractionTypes.Code);
        foreach (var template in InteractionTypeTemplates.All)
        {
            types.Add(template.Code, () => new Entity(TableNames.InteractionTypes)
            {
                [InteractionTypes.Code] = template.Code,
                [InteractionTypes.Name] = template.Name.In(_language),
                [InteractionTypes.IsConversion] = template.IsConversion,
                [InteractionTypes.EngagementWeight] = template.Weight,
                [InteractionTypes.BotScreen] = new OptionSetValue((int)Generated.InteractionTypeBotScreen.None + (int)template.Screen),
            });
        }
    }

    // Empty, which stands for the usual value: an administrator finds in one list what can be set.
    private void WriteSettings()
    {
        var settings = new TemplateRows(_rows, _report, TableNames.SettingRows, SettingRows.Code);
        foreach (var known in KnownSettings.All.Where(known => !known.IsKept))
            settings.Add(known.Code, () => new Entity(TableNames.SettingRows) { [SettingRows.Code] = known.Code, [SettingRows.Name] = known.Name.In(_language) });
    }

    private Entity? Marker()
    {
        var query = new QueryExpression(TableNames.SettingRows) { ColumnSet = new ColumnSet(SettingRows.Value) };
        query.Criteria.AddCondition(SettingRows.Code, ConditionOperator.Equal, SettingCodes.Templates);
        return _rows.First(query);
    }

    private static int? LastYear(Entity? marker) =>
        int.TryParse(marker?.GetAttributeValue<string>(SettingRows.Value), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private void Remember(Entity? marker, int lastYear)
    {
        if (LastYear(marker) >= lastYear) return;
        var value = lastYear.ToString(CultureInfo.InvariantCulture);
        if (marker == null) _rows.Create(new Entity(TableNames.SettingRows) { [SettingRows.Code] = SettingCodes.Templates, [SettingRows.Value] = value });
        else _rows.Update(new Entity(TableNames.SettingRows, marker.Id) { [SettingRows.Value] = value });
    }
}
