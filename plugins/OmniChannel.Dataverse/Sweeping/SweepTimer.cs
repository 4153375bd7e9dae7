using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Jobs;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>
/// What makes an environment sweep daily by itself: a recurring bulk deletion of a ticket. The deletion of the ticket sweeps, and makes the ticket of the next
/// day. Needs no flow, no licence and nothing outside.
/// </summary>
internal sealed class SweepTimer
{
    private const string JobName = "OmniChannel: daily sweep";
    private const string EveryDay = "FREQ=DAILY;";
    private const string TicketCode = "sweep";
    private const int BulkDeletion = 13;
    private const int CompletedJob = 3;

    // A request ends within two minutes: what these pages do not reach, the deletion of the next ticket does.
    private const int PagesPerTicket = 40;

    // The platform ends a chain of requests that cause each other at eight; what is left after these turns waits for the next day.
    private const int TurnsPerDay = 4;

    private const int AttemptsPerPage = 3;

    private readonly SystemStore _rows;
    private readonly DateTime _now;

    internal SweepTimer(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _now = now;
    }

    /// <summary>Sets up the job, unless it is there.</summary>
    /// <param name="user">Who asks for it: the job is the user's, and ends when the user is disabled.</param>
    /// <param name="startOn">When the first sweep is due, UTC; nothing = the next midnight.</param>
    /// <param name="isNew">Whether it was set up now.</param>
    /// <returns>Id of the job.</returns>
    internal Guid Start(UserStore user, DateTime? startOn, out bool isNew)
    {
        var start = startOn ?? _now.Date.AddDays(1);
        EnsureTicket(start);
        isNew = false;
        if (Find() is Guid known) return known;
        isNew = true;
        var tickets = new QueryExpression(TableNames.SweepTickets) { ColumnSet = new ColumnSet(SweepTickets.SweepTicketId) };
        tickets.Criteria.AddCondition(SweepTickets.Code, ConditionOperator.Equal, TicketCode);
        return (Guid)user.Send(new OrganizationRequest("BulkDelete")
        {
            ["JobName"] = JobName,
            ["QuerySet"] = new[] { tickets },
            ["RecurrencePattern"] = EveryDay,
            ["StartDateTime"] = start,
            ["ToRecipients"] = Array.Empty<Guid>(),
            ["CCRecipients"] = Array.Empty<Guid>(),
            ["SendEmailNotification"] = false,
        }).Results["JobId"];
    }

    /// <summary>After a ticket was deleted: makes the next one, so that the chain cannot break, and sweeps.</summary>
    /// <param name="ticket">The ticket as it was.</param>
    /// <returns>Pages swept.</returns>
    internal int Ring(Entity? ticket)
    {
        if (ticket?.GetAttributeValue<string>(SweepTickets.Code) != TicketCode) return 0;
        var next = EnsureTicket(_now.Date.AddDays(1));
        var at = JobCursor.Parse(ticket.GetAttributeValue<string>(SweepTickets.Cursor));
        var cursor = at.Place;
        for (var page = 1; page <= PagesPerTicket; page++)
        {
            var results = RunPage(cursor);
            if (results["Done"] is true) return page;
            cursor = results["Cursor"] as string ?? string.Empty;
        }
        var turn = at.Turn + 1 < TurnsPerDay ? at.Turn + 1 : 0;
        _rows.Update(new Entity(TableNames.SweepTickets, next) { [SweepTickets.Cursor] = at.At(cursor).OnTurn(turn).ToString() });
        if (turn > 0) _rows.Delete(TableNames.SweepTickets, next);
        return PagesPerTicket;
    }

    // The step on tickets is asynchronous: a page that fails ends no transaction but its own.
    private ParameterCollection RunPage(string cursor)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return _rows.Send(new OrganizationRequest("omni_RunSweep") { ["Cursor"] = cursor }).Results;
            }
            catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ErrorCodes.SendAgain && attempt < AttemptsPerPage)
            {
                // Another request was faster; nothing of the page was stored.
            }
        }
    }

    private Guid EnsureTicket(DateTime dueOn)
    {
        var query = new QueryExpression(TableNames.SweepTickets) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(SweepTickets.Code, ConditionOperator.Equal, TicketCode);
        if (_rows.First(query) is Entity ticket) return ticket.Id;
        return _rows.Create(new Entity(TableNames.SweepTickets)
        {
            [SweepTickets.Code] = TicketCode, [SweepTickets.Name] = JobName, [SweepTickets.DueOn] = dueOn,
        });
    }

    private Guid? Find()
    {
        var query = new QueryExpression("asyncoperation") { ColumnSet = new ColumnSet("recurrencepattern") };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, JobName);
        query.Criteria.AddCondition("operationtype", ConditionOperator.Equal, BulkDeletion);
        query.Criteria.AddCondition("statecode", ConditionOperator.NotEqual, CompletedJob);
        query.Criteria.AddCondition("recurrencepattern", ConditionOperator.NotNull);
        return _rows.Read(query).Select(row => (Guid?)row.Id).FirstOrDefault();
    }
}
