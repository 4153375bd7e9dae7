using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Handover;

/// <summary>
/// Reads what contacts did in the last year, added up per channel and type: one read for a hundred contacts, so that the platform's limit of 50,000 rows
/// for such a read leaves 500 interactions to each.
/// </summary>
internal sealed class TouchReads
{
    private const int ContactsPerRead = 100;
    private const int DaysBack = 365;

    private readonly SystemStore _rows;
    private readonly DateTime _now;

    internal TouchReads(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _now = now;
    }

    internal Dictionary<Guid, ContactTouches> Of(IReadOnlyList<Guid> contactIds)
    {
        var found = new Dictionary<Guid, ContactTouches>();
        for (var start = 0; start < contactIds.Count; start += ContactsPerRead)
        {
            var query = new FetchExpression(Query(contactIds.Skip(start).Take(ContactsPerRead)));
            foreach (var row in _rows.ReadPage(query).Entities) Add(found, row);
        }
        return found;
    }

    private static void Add(Dictionary<Guid, ContactTouches> found, Entity row)
    {
        if (Value<EntityReference>(row, "contact") is not EntityReference contact || Value<EntityReference>(row, "channel") is not EntityReference channel) return;
        if (!found.TryGetValue(contact.Id, out var touches)) found.Add(contact.Id, touches = new ContactTouches());
        touches.Add(channel.Id, Value<string>(row, "typename") ?? string.Empty, Value<int>(row, "times"), Value<decimal?>(row, "weight"), Value<DateTime>(row, "last"));
    }

    private static T? Value<T>(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value is T value ? value : default;

    private string Query(IEnumerable<Guid> contactIds)
    {
        var values = new StringBuilder();
        foreach (var id in contactIds) values.Append("<value>").Append(id.ToString("D")).Append("</value>");
        return "<fetch aggregate='true' no-lock='true'><entity name='" + TableNames.Interactions + "'>"
            + "<attribute name='" + Interactions.ContactId + "' alias='contact' groupby='true'/>"
            + "<attribute name='" + Interactions.ChannelId + "' alias='channel' groupby='true'/>"
            + "<attribute name='" + Interactions.InteractionId + "' alias='times' aggregate='count'/>"
            + "<attribute name='" + Interactions.OccurredOn + "' alias='last' aggregate='max'/>"
            + "<filter><condition attribute='" + Interactions.ContactId + "' operator='in'>" + values + "</condition>"
            + "<condition attribute='" + Interactions.OccurredOn + "' operator='ge' value='"
            + _now.AddDays(-DaysBack).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) + "'/></filter>" + PeopleOnly.Filter
            + "<link-entity name='" + TableNames.InteractionTypes + "' from='" + InteractionTypes.InteractionTypeId + "' to='" + Interactions.InteractionTypeId + "' alias='type'>"
            + "<attribute name='" + InteractionTypes.Name + "' alias='typename' groupby='true'/>"
            + "<attribute name='" + InteractionTypes.EngagementWeight + "' alias='weight' aggregate='max'/>"
            + "</link-entity></entity></fetch>";
    }
}
