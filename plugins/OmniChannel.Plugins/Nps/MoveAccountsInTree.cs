using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Nps;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;

namespace OmniChannel.Plugins.Nps;

/// <summary>The NPS of an account is that of the accounts it has below it now.</summary>
[Step(
    Messages.Update,
    Account.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 20,
    FilteringColumns = new[] { Account.Fields.ParentAccountId },
    PreImage = new[] { Account.Fields.ParentAccountId },
    Description = "Derives the NPS periods of the parents an account has left and of those it has joined.")]
[Step(
    Messages.Delete,
    Account.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 20,
    PreImage = new[] { Account.Fields.ParentAccountId },
    Description = "Derives the NPS periods of the parents of a deleted account.")]
[Step(
    Messages.Merge,
    Account.EntityLogicalName,
    Stage.PostOperation,
    Mode = Mode.Asynchronous,
    Rank = 20,
    Description = "Derives the NPS periods of merged accounts.")]
public sealed class MoveAccountsInTree : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => NpsUseCases.MoveAccounts(call);
}
