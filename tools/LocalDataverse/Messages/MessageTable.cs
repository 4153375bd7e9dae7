using System;
using System.Collections.Generic;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Pipeline;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>The messages that the local Dataverse knows; another one is refused by its name.</summary>
internal sealed class MessageTable
{
    private readonly Dictionary<string, IMessage> _messages;
    private readonly CustomApis _customApis;

    public MessageTable(Engine engine)
    {
        _customApis = new CustomApis(engine);
        var create = new CreateMessage(engine);
        var update = new UpdateMessage(engine);
        var access = new AccessMessages(engine);
        _messages = new Dictionary<string, IMessage>(StringComparer.Ordinal)
        {
            ["Create"] = create,
            ["CreateMultiple"] = new CreateMultipleMessage(create),
            ["Update"] = update,
            ["UpdateMultiple"] = new UpdateMultipleMessage(update),
            ["Upsert"] = new UpsertMessage(engine, create, update),
            ["UpsertMultiple"] = new UpsertMultipleMessage(engine),
            ["Delete"] = new DeleteMessage(engine),
            ["BulkDelete"] = new BulkDeleteMessage(engine),
            ["Retrieve"] = new RetrieveMessage(engine),
            ["RetrieveMultiple"] = new RetrieveMultipleMessage(engine),
            ["Associate"] = new AssociateMessage(engine, connect: true),
            ["Disassociate"] = new AssociateMessage(engine, connect: false),
            ["SetState"] = new SetStateMessage(engine, update),
            ["Assign"] = new AssignMessage(engine, update),
            ["Merge"] = new MergeMessage(engine),
            ["RetrieveEntity"] = new RetrieveEntityMessage(engine),
            ["WhoAmI"] = new WhoAmIMessage(engine),
            ["ExecuteMultiple"] = new ExecuteMultipleMessage(engine),
            ["ExecuteTransaction"] = new ExecuteTransactionMessage(engine),
            ["GrantAccess"] = access,
            ["ModifyAccess"] = access,
            ["RevokeAccess"] = access,
            ["RetrieveUserPrivileges"] = new UserPrivilegesMessage(engine),
            ["RetrievePrincipalAccess"] = new PrincipalAccessMessage(engine),
            ["AddToQueue"] = new AddToQueueMessage(engine),
        };
    }

    /// <summary>Whether a message can be run without a custom API.</summary>
    public bool Has(string message) => _messages.ContainsKey(message);

    /// <summary>What carries out a message.</summary>
    /// <exception cref="System.ServiceModel.FaultException">No message and no custom API has this name.</exception>
    public IMessage Find(string message) =>
        _messages.TryGetValue(message, out var known) ? known
        : _customApis.Find(message) is { } api ? api
        : throw Fault.Of(
            ErrorCodes.SdkMessageNotFound,
            $"The message '{message}' is neither one that the local Dataverse can run nor a custom API of an imported solution.");
}
