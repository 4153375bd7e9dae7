using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Processes;

/// <summary>
/// Stores an interaction that a sender describes by codes, as the user of the sender. Everything that is wrong is told at once. The same external id is stored
/// once, however often it is sent; two requests that send it at the same moment store it once too, and one of them is asked to send again.
/// </summary>
internal sealed class InteractionLog
{
    private readonly PluginCall _call;
    private readonly List<Phrase> _problems = new List<Phrase>();

    internal InteractionLog(PluginCall call) => _call = call;

    internal RecordedInteraction Handle()
    {
        var contact = Contact();
        var channel = Demand(TableNames.Channels, Channels.Code, "ChannelCode", ProcessMessages.NoSuchChannel);
        var type = Demand(TableNames.InteractionTypes, InteractionTypes.Code, "TypeCode", ProcessMessages.NoSuchType);
        var hasContent = !string.IsNullOrWhiteSpace(_call.Argument<string>("ContentCode"));
        var content = hasContent ? Demand(TableNames.Contents, Contents.Code, "ContentCode", ProcessMessages.NoSuchContent) : Guid.Empty;
        if (_problems.Count == 1) throw new RefusedException(_problems[0]);
        if (_problems.Count > 1)
            throw new RefusedException(ProcessMessages.InteractionRefused.With(), language => string.Join("\n", _problems.Select(problem => problem.In(language))));
        return Save(new InteractionRecord
        {
            ContactId = contact,
            ChannelId = channel,
            TypeId = type,
            ContentId = hasContent ? content : null,
            OccurredOn = _call.Argument<DateTime?>("OccurredOn"),
            Value = _call.Argument<decimal?>("Value"),
            Comment = _call.Argument<string>("Comment"),
            ExternalId = _call.Argument<string>("ExternalId"),
        });
    }

    private RecordedInteraction Save(InteractionRecord interaction)
    {
        try
        {
            return interaction.Save(_call.User);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ErrorCodes.DuplicateKey)
        {
            throw new RefusedException(InteractionMessages.SendAgain.With(), ErrorCodes.SendAgain, fault);
        }
    }

    private Guid Contact()
    {
        var externalId = (_call.Argument<string>("ContactExternalId") ?? string.Empty).Trim();
        var id = _call.Argument<EntityReference>("ContactId")?.Id;
        if (id == null && externalId.Length == 0) return Problem(ProcessMessages.NoContactGiven.With());
        var found = id is Guid known
            ? Find(TableNames.Contacts, Contacts.ContactId, known, null)
            : Find(TableNames.Contacts, Contacts.ExternalUserIdentifier, externalId, Contacts.StateCode);
        return found ?? Problem(ProcessMessages.NoSuchContact.With(id?.ToString("D") ?? externalId));
    }

    private Guid Demand(string table, string column, string argument, Sentence missing)
    {
        var code = (_call.Argument<string>(argument) ?? string.Empty).Trim();
        return Find(table, column, code, null) ?? Problem(missing.With(code));
    }

    // Where several rows have the same value, as after a merge, the active one is meant.
    private Guid? Find(string table, string column, object value, string? order)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        if (order != null) query.AddOrder(order, OrderType.Ascending);
        return _call.User.First(query)?.Id;
    }

    private Guid Problem(Phrase problem)
    {
        _problems.Add(problem);
        return Guid.Empty;
    }
}
