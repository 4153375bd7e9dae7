using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Templates;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Templates;

/// <summary>Adds calendars and their holidays; days that a calendar has already stay as they are.</summary>
internal sealed class CalendarTemplateWriter
{
    private static readonly string[] WorkingDays = { Calendars.Monday, Calendars.Tuesday, Calendars.Wednesday, Calendars.Thursday, Calendars.Friday };

    private readonly UserStore _rows;
    private readonly TemplateReport _report;
    private readonly Language _language;

    internal CalendarTemplateWriter(UserStore rows, TemplateReport report, Language language)
    {
        _rows = rows;
        _report = report;
        _language = language;
    }

    /// <summary>Adds the holidays of some years to the calendars there are.</summary>
    /// <param name="firstYear">First year.</param>
    /// <param name="lastYear">Last year; when it is before the first, nothing is added.</param>
    /// <param name="withCalendars">Whether calendars that are missing are added too.</param>
    internal void Write(int firstYear, int lastYear, bool withCalendars)
    {
        if (firstYear > lastYear) return;
        var calendars = new TemplateRows(_rows, _report, TableNames.Calendars, Calendars.Code);
        foreach (var template in CalendarTemplates.All)
        {
            if (withCalendars) calendars.Add(template.Code, () => Row(template));
            if (calendars.Find(template.Code) is EntityReference calendar) WriteHolidays(template, calendar, firstYear, lastYear);
        }
    }

    private Entity Row(CalendarTemplate template)
    {
        var row = new Entity(TableNames.Calendars)
        {
            [Calendars.Code] = template.Code, [Calendars.Name] = template.Name.In(_language), [Calendars.TimeZone] = template.TimeZone,
        };
        foreach (var day in WorkingDays) row[day] = template.Hours;
        return row;
    }

    private void WriteHolidays(CalendarTemplate template, EntityReference calendar, int firstYear, int lastYear)
    {
        var query = new QueryExpression(TableNames.Holidays) { ColumnSet = new ColumnSet(Holidays.On) };
        query.Criteria.AddCondition(Holidays.CalendarId, ConditionOperator.Equal, calendar.Id);
        var known = new HashSet<DateTime>(_rows.Read(query).Select(row => row.GetAttributeValue<DateTime>(Holidays.On).Date));
        foreach (var day in template.Days(firstYear, lastYear).Where(day => !known.Contains(day.Key)))
        {
            _rows.Create(new Entity(TableNames.Holidays)
            {
                [Holidays.CalendarId] = calendar, [Holidays.On] = day.Key, [Holidays.Name] = day.Value.In(_language),
            });
            _report.Count(TableNames.Holidays);
        }
    }
}
